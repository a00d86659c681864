"""Written dates: numbers in a calendar, the days they cover, and how EDTF writes them."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from factlint import calendars
from factlint.calendars import Calendar
from factlint.discover import member
from factlint.values.date import Precision

MONTH_DAYS = {"early": (0, 10), "mid": (10, 20), "late": (20, 31)}
LADY_DAY = (3, 25)
"""Month and day on which the year began in England until 1752."""
SEASONS = {21: (3, 1), 22: (6, 1), 23: (9, 1), 24: (12, 1)}
"""First month (of three) of a northern season; a winter begins in the December of its year."""


class Written(Struct, frozen=True, kw_only=True):
    """The numbers of one date, in one calendar."""

    year: int | None = None
    """Astronomical in the Gregorian and Julian calendars; for a decade or century its first year."""
    month: int | None = None
    day: int | None = None
    calendar: str = "gregorian"
    years: int = 1
    """How many years the year stands for: 10 for a decade, 100 for a century."""
    season: int = 0
    """EDTF code of a season (21-24), quarter (33-36) or half (40, 41)."""
    part: str = ""
    """`early`, `mid`, `late`, or `turn` for the first year of a century and some before and after it."""


@cache
def calendar_of(name: str) -> Calendar:
    return member(calendars, Calendar, name)


def precision_of(written: Written) -> Precision:
    """How much of the date was written."""
    if written.day:
        return Precision.DAY
    if written.month:
        return Precision.MONTH
    if written.season:
        return Precision.SEASON
    return {1: Precision.YEAR, 10: Precision.DECADE}.get(written.years, Precision.CENTURY)


def exists(written: Written) -> bool:
    """Whether the calendar has such a day (any day, when the year is not known)."""
    if not written.month:
        return True
    calendar = calendar_of(written.calendar)
    if written.year is None:
        return any(calendar.exists(year, written.month, written.day or 1) for year in (2, 3, 4))
    return calendar.exists(written.year, written.month, written.day or 1)


def days_of(written: Written) -> tuple[int, int] | None:
    """First and last Julian day number; None without a year or when no such day exists."""
    if written.year is None or not exists(written):
        return None
    calendar = calendar_of(written.calendar)
    first, last = _whole(written, calendar, written.year)
    if written.part and not written.day:
        return _cut(written.part, first, last)
    return first, last


def _whole(written: Written, calendar: Calendar, year: int) -> tuple[int, int]:
    if written.day and written.month:
        day = calendar.to_jdn(year, written.month, written.day)
        return day - calendar.tolerance, day + calendar.tolerance
    if written.month:
        last = _months(calendar, year + written.years - 1, written.month, 1)[1]
        return calendar.to_jdn(year, written.month, 1) - calendar.tolerance, last + calendar.tolerance
    if written.season:
        return _season(calendar, year, written.season)
    last_year = year + written.years - 1
    end = calendar.months_in_year(last_year)
    return calendar.to_jdn(year, 1, 1), calendar.to_jdn(last_year, end, calendar.days_in_month(last_year, end))


def _months(calendar: Calendar, year: int, month: int, count: int) -> tuple[int, int]:
    """The days of `count` months; months past the twelfth are in the next year."""
    last_year, last = (year, month + count - 1) if month + count <= 13 else (year + 1, month + count - 13)
    return calendar.to_jdn(year, month, 1), calendar.to_jdn(last_year, last, calendar.days_in_month(last_year, last))


def _season(calendar: Calendar, year: int, season: int) -> tuple[int, int]:
    if season in SEASONS:
        return _months(calendar, year, SEASONS[season][0], 3)
    if season < 40:
        return _months(calendar, year, 3 * (season - 33) + 1, 3)
    return _months(calendar, year, 6 * (season - 40) + 1, 6)


def _cut(part: str, first: int, last: int) -> tuple[int, int]:
    third = (last - first + 1) // 3
    cuts = {"early": (first, first + third), "mid": (first + third, last - third), "late": (last - third, last)}
    return cuts.get(part, (first, last))


def slack_of(written: Written) -> int:
    """Days by which the edges of a period are soft."""
    if written.part == "turn":
        # Some mean the beginning of the century by its turn and some its end.
        return 36524
    if written.part:
        # The reader's idea of "early" is not the writer's: a fifth of the period either way.
        days = days_of(Written(year=written.year, month=written.month, years=written.years, season=written.season))
        return (days[1] - days[0] + 1) // 5 if days else 3
    if written.years == 10 and written.year is not None and written.year % 100 == 0:
        # `the 1800s` are a decade to some and a century to others.
        return 32873
    if 21 <= written.season <= 24:
        return 31
    return 366 if written.years == 100 else 0


def _year_text(year: int, years: int = 1) -> str:
    # A decade or century BC is named by the years farther from us: -299 to -200 is -02XX.
    shown = abs(year if year >= 0 or years == 1 else year + years - 1)
    drop = {1: 0, 10: 1, 100: 2}.get(years, 3)
    digits = f"{shown:04d}"
    sign = "-" if year < 0 else ""
    if len(digits) > 4:
        return f"Y{sign}{digits}"
    return sign + digits[: 4 - drop] + "X" * drop


def edtf_of(written: Written) -> str:
    """The date as EDTF in the Gregorian calendar; a month of another calendar becomes an interval of days."""
    if written.year is None:
        return "XXXX" + _tail(written)
    if written.calendar == "gregorian":
        if written.years not in (1, 10, 100):
            return f"{_year_text(written.year)}/{_year_text(written.year + written.years - 1)}"
        return _year_text(written.year, written.years) + (f"-{written.season}" if written.season else _tail(written))
    days = days_of(written)
    if days is None:
        return ""
    calendar = calendar_of(written.calendar)
    if written.day and written.month:
        return day_text(calendar.to_jdn(written.year, written.month, written.day))
    return f"{day_text(days[0])}/{day_text(days[1])}"


def _tail(written: Written) -> str:
    month = f"-{written.month:02d}" if written.month else "-XX" if written.day else ""
    return month + (f"-{written.day:02d}" if written.day else "")


def day_text(jdn: int) -> str:
    """A Julian day number as an EDTF day."""
    year, month, day = calendar_of("gregorian").from_jdn(jdn)
    return _year_text(year) + f"-{month:02d}-{day:02d}"
