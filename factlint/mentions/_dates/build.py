"""Written dates become Date values: each is converted once, in every calendar that it may be in."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from factlint.calendars import _reforms
from factlint.mentions._dates.parts import (
    Written,
    calendar_of,
    days_of,
    edtf_of,
    exists,
    precision_of,
    slack_of,
)
from factlint.values.date import Date, Precision, Reading

UNKNOWN = Reading("gregorian", None, None)
HEDGE_SLACK = {
    Precision.DAY: 10,
    Precision.MONTH: 62,
    Precision.SEASON: 93,
    Precision.YEAR: 1826,
    Precision.DECADE: 1826,
    Precision.CENTURY: 9131,
    Precision.OPEN: 1826,
}
"""Days that `about` adds on either side: ten days of a day, five years of a year, a quarter of a century."""

_SOLAR = ("gregorian", "julian")
_LAST_REFORM = 2_423_480
_FAR = 60
_LAST_SHORT = 2029
"""The last year that two digits are taken for."""


class Frame(Struct, frozen=True, cache_hash=True):
    """What a run knows before it reads a date; hashable, for the cache."""

    calendar: str = "gregorian"
    country: str = ""
    near: int | None = None
    """The last full year before a year of two digits, which may tell its century."""


class Marks(Struct, frozen=True):
    """What stands around the numbers of a date."""

    label: str = ""
    calendar: str = ""
    """The calendar that the label names; empty for none."""
    approximate: bool = False
    uncertain: bool = False
    open: str = ""
    """`before` or `after`."""
    weekday: int | None = None
    bare: bool = False
    truncated: bool = False


PLAIN = Marks()
ANY = Frame()


def _was_used(calendar: str, days: tuple[int, int], frame: Frame) -> bool:
    """Whether people dated by a calendar on one of these days: in the country of the frame, or anywhere."""
    if not frame.country:
        return calendar == "gregorian" or days[0] < _LAST_REFORM
    used = {name for day in days for name in _reforms.in_use(frame.country, day)}
    return not used or calendar in used


def _reading(written: Written, days: tuple[int, int] | None) -> Reading:
    return Reading(written.calendar, *days) if days else replace(UNKNOWN, calendar=written.calendar)


def names_of(jdn: int) -> tuple[tuple[str, int, int], ...]:
    """A day's month and day in the Gregorian and, where it was in use, the Julian calendar."""
    found = [("gregorian", *calendar_of("gregorian").from_jdn(jdn)[1:])]
    if jdn < _LAST_REFORM:
        found.append(("julian", *calendar_of("julian").from_jdn(jdn)[1:]))
    return tuple(found)


@lru_cache(maxsize=65536)
def date_of(written: Written, marks: Marks = PLAIN, frame: Frame = ANY) -> Date:
    """One written date as a value; unlabelled numbers get a second reading where two calendars were in use."""
    if marks.truncated and frame.near is not None and written.year is not None:
        written = replace(written, year=_of_its_century(written, frame.near))
    labelled = bool(marks.calendar)
    if written.calendar in _SOLAR:
        default = frame.calendar if frame.calendar in _SOLAR else "gregorian"
        written = replace(written, calendar=marks.calendar or default)
    real = exists(written)
    days = days_of(written)
    others: tuple[Reading, ...] = ()
    if not labelled and written.year is not None:
        written, days, others = _readings(written, days, frame)
    precision = precision_of(written)
    slack = slack_of(written) + (HEDGE_SLACK[precision] if marks.approximate or marks.uncertain else 0)
    date = Date(
        edtf=_text(written, real) + _qualifier(marks),
        reading=_reading(written, days),
        others=others,
        precision=precision,
        year=written.year,
        month=written.month,
        day=written.day,
        label=marks.label,
        approximate=marks.approximate,
        uncertain=marks.uncertain,
        part=written.part if written.part != "turn" else "",
        weekday=marks.weekday,
        bare=marks.bare,
        exists=real,
        truncated=marks.truncated,
        slack=slack,
        names=names_of(days[0]) if days and written.day else (),
    )
    return opened(date, marks.open) if marks.open else date


def _of_its_century(written: Written, near: int) -> int:
    """A year of two digits (`the summer of '63`) moved to the century of the year that is told before it."""
    year = written.year or 0
    if (written.years == 10 and written.month) or abs(year - near) <= _FAR:
        # timid: a life goes on for so long that the usual guess may well be right.
        return year
    return min(
        (year + 100 * step for step in range(-9, 2) if year + 100 * step <= _LAST_SHORT), key=lambda it: abs(it - near)
    )


def _readings(
    written: Written, days: tuple[int, int] | None, frame: Frame
) -> tuple[Written, tuple[int, int] | None, tuple[Reading, ...]]:
    """The main reading of unlabelled numbers, and the other one where the other calendar was in use then."""
    if written.calendar not in _SOLAR:
        return written, days, ()
    twin = replace(written, calendar="julian" if written.calendar == "gregorian" else "gregorian")
    twin_days = days_of(twin)
    if twin_days is None or not _was_used(twin.calendar, twin_days, frame):
        return written, days, ()
    if days is None:
        # 29 February 1900 never was in the Gregorian calendar: only the other reading is left.
        return twin, twin_days, ()
    return written, days, (Reading(twin.calendar, *twin_days),)


def _text(written: Written, real: bool) -> str:
    # A day that never was is written as it stands; it is no valid EDTF, and `exists` says so.
    return edtf_of(written if real or days_of(written) else replace(written, calendar="gregorian"))


def _qualifier(marks: Marks) -> str:
    if marks.approximate:
        return "%" if marks.uncertain else "~"
    return "?" if marks.uncertain else ""


def opened(date: Date, side: str) -> Date:
    """`before 1917` ends where 1917 ends, `after 1917` begins where it begins: the bound itself is not judged."""
    first = (None, "..") if side == "before" else (date.reading.first, date.edtf)
    last = (None, "..") if side == "after" else (date.reading.last, date.edtf)
    others = tuple(
        Reading(reading.calendar, *((None, reading.last) if side == "before" else (reading.first, None)))
        for reading in date.others
    )
    return replace(
        date,
        edtf=f"{first[1]}/{last[1]}",
        reading=Reading(date.reading.calendar, first[0], last[0]),
        others=others,
        precision=Precision.OPEN,
        names=(),
        open=side,
        bound=date,
    )


def range_of(first: Date, last: Date) -> Date:
    """The days from one date to another; precision is that of the coarser end."""
    paired = [reading.calendar for reading in first.others] == [reading.calendar for reading in last.others]
    ends = zip(first.others, last.others, strict=True) if paired else ()
    others = tuple(Reading(a.calendar, a.first, b.last) for a, b in ends)
    return replace(
        first,
        edtf=f"{first.edtf}/{last.edtf}",
        reading=Reading(first.reading.calendar, first.reading.first, last.reading.last),
        others=others,
        precision=max(first.precision, last.precision),
        label=first.label or last.label,
        approximate=first.approximate or last.approximate,
        uncertain=first.uncertain or last.uncertain,
        slack=max(first.slack, last.slack),
        exists=first.exists and last.exists,
        bare=first.bare,
        part="",
        names=(),
        ends=(first, last),
    )


def dual_of(gregorian: Date, other: Date) -> Date:
    """A date written in two calendars: the Gregorian day, with the other half beside it."""
    return replace(gregorian, others=(), second=replace(other, others=()))


def day_date(jdn: int) -> Date:
    """A Gregorian day from its Julian day number."""
    year, month, day = calendar_of("gregorian").from_jdn(jdn)
    return date_of(Written(year=year, month=month, day=day), Marks(calendar="gregorian"))
