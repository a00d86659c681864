"""A date in every calendar, as a table of text."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from msgspec.structs import replace

from factlint import calendars
from factlint.calendars import REFORMS, Calendar, Reform, gap, uses_at
from factlint.discover import members
from factlint.values.date import Date, Reading

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WIDTH = 100
_COLUMN = 33
_FIRST = 2_299_161
_LAST = 2_423_480


def table(text: str, date: Date) -> str:
    """What a date means, one block for each reading that differs, ending in a newline."""
    if date.alternative is not None:
        both = (replace(date, alternative=None), date.alternative)
        return "\n".join(table(f"{text} as {_written(each)}", each) for each in both)
    readings = sorted(_readings(date), key=_out_of_use)
    if not readings:
        return f"{text}: no year is known, so there is no day to convert\n"
    if date.truncated and date.year is not None:
        text += f" (the year taken for {date.year})"
    if date.second and date.reading.first != date.second.reading.first:
        text += " (its halves are not one day)"
    if len(readings) == 1:
        return _block(text, readings[0], date.weekday)
    found = members(calendars, Calendar)
    titles = [f"{text}, read as {found[each.calendar].title}" for each in readings]
    blocks = [_block(titles[0], readings[0], date.weekday)]
    known = frozenset(_users(readings[0]))
    blocks += [_block(title, each, date.weekday, known) for title, each in zip(titles[1:], readings[1:], strict=True)]
    return "\n".join(blocks)


def _written(date: Date) -> str:
    names = members(calendars, Calendar)["gregorian"].month_names
    return f"{date.day} {names[(date.month or 1) - 1]} {date.year}"


def _readings(date: Date) -> Iterator[Reading]:
    shown: set[tuple[int | None, int | None]] = set()
    halves = (date, date.second) if date.second else (date,)
    for reading in (reading for half in halves for reading in (half.reading, *half.others)):
        days = (reading.first, reading.last)
        if days != (None, None) and days not in shown:
            shown.add(days)
            yield reading


def _out_of_use(reading: Reading) -> bool:
    """Whether nobody had the calendar of a reading yet: before the first reform an unlabelled date is Julian."""
    return reading.calendar == "gregorian" and reading.first is not None and reading.first < _FIRST


def _block(title: str, reading: Reading, weekday: int | None, known: frozenset[tuple[str, str]] = frozenset()) -> str:
    """One reading of a date in every calendar, beside the weekday written with it; who used what is not said again."""
    found = members(calendars, Calendar)
    first = {name: found[name] for name in ("gregorian", "julian")}
    tolerance = found[reading.calendar].tolerance
    reading, told = _tabular(reading, tolerance)
    rows = [(calendar.title, _days(calendar, reading, told)) for calendar in (first | found).values()]
    rows += [*_facts(reading, weekday, told), *(row for row in _users(reading) if row not in known)]
    return "\n".join([title, *(_row(name, value) for name, value in rows if value)]) + "\n"


def _row(name: str, value: str) -> str:
    lines = wrap(value, _WIDTH - _COLUMN, break_on_hyphens=False)
    return "\n".join(f"  {name if not at else '':<{_COLUMN - 2}}{line}" for at, line in enumerate(lines))


def _tabular(reading: Reading, tolerance: int) -> tuple[Reading, int]:
    """A day that its calendar leaves open, as the day of its tables; and by how many days it may be off."""
    if not tolerance or reading.first is None or reading.last is None or reading.last - reading.first != 2 * tolerance:
        return reading, 0
    middle = reading.first + tolerance
    return replace(reading, first=middle, last=middle), tolerance


def _days(calendar: Calendar, reading: Reading, told: int) -> str:
    """The days of a reading in a calendar; `told`: by how many days the reading itself may be off."""
    ends = [_day(calendar, jdn) for jdn in (reading.first, reading.last)]
    if not any(ends):
        return ""
    days = ends[0] if reading.first == reading.last else f"{ends[0]} … {ends[1]}".strip()
    tolerance = 0 if told and calendar.name == reading.calendar else max(told, calendar.tolerance)
    return days + (f" (± {tolerance} days)" if tolerance else "")


def _day(calendar: Calendar, jdn: int | None) -> str:
    if jdn is None or not calendar.covers(jdn):
        return ""
    year, month, day = calendar.from_jdn(jdn)
    name = calendar.month_names[month - 1]
    if found := calendar.era_year(jdn):
        era, number = found
        return f"{day} {name} {era.name} {number} ({era.written}{number}年{month}月{day}日)"
    if year < 1:
        return "" if calendar.era else f"{day} {name} {1 - year} BC"
    return f"{day} {name} {year} {calendar.era}".rstrip()


def _facts(reading: Reading, weekday: int | None, told: int) -> Iterator[tuple[str, str]]:
    jdn = reading.first if reading.first is not None else reading.last
    if jdn is None:
        return
    if reading.first == reading.last and not told:
        wrong = weekday is not None and weekday != jdn % 7
        yield "Weekday", WEEKDAYS[jdn % 7] + (f", not {WEEKDAYS[weekday or 0]}" if wrong else "")
        yield "Julian day number", str(jdn)
    yield "Gap", _gap(reading)


def _users(reading: Reading) -> Iterator[tuple[str, str]]:
    """Who dated by which calendar then."""
    jdn = reading.first if reading.first is not None else reading.last
    if jdn is None:
        return
    if not _FIRST <= jdn < _LAST:
        yield "In use", "Gregorian" if jdn >= _FIRST else "Julian"
    else:
        yield "Julian in", ", ".join(dict.fromkeys(reform.name for reform in REFORMS if _julian(reform, jdn)))
        yield "Gregorian in", ", ".join(dict.fromkeys(reform.name for reform in REFORMS if jdn >= reform.first_jdn))
        yield "Left out in", ", ".join(_left_out(reading))
    found = members(calendars, Calendar)
    for use in uses_at(jdn):
        yield f"{found[use.calendar].title} in", use.name


def _left_out(reading: Reading) -> Iterator[str]:
    """The countries whose reform passed over the day of this name."""
    if reading.calendar == "gregorian" and reading.first is not None and reading.first == reading.last:
        written = members(calendars, Calendar)["gregorian"].from_jdn(reading.first)
        skipped = (each for each in REFORMS if each.last is not None and each.last < written < each.first)
        yield from dict.fromkeys(each.name for each in skipped)


def _julian(reform: Reform, jdn: int) -> bool:
    return reform.last is not None and jdn < reform.first_jdn


def _gap(reading: Reading) -> str:
    days = sorted({gap(jdn) for jdn in (reading.first, reading.last) if jdn is not None})
    return " to ".join(map(str, days)) + (" day" if days == [1] else " days")
