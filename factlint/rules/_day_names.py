"""How messages write days: `22 April 1870`, `10 April 1870 (Julian)`, in English and in no locale."""

from __future__ import annotations

import re
from typing import Final

from factlint import calendars
from factlint.calendars import Calendar
from factlint.discover import member
from factlint.values.date import Date, Precision

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TITLES: Final = {"julian": "Julian", "gregorian": "Gregorian", "swedish": "Swedish"}
STYLES: Final = {"julian": "Old Style (Julian)", "gregorian": "New Style (Gregorian)"}
LABELS: Final = {"julian": "O.S.", "gregorian": "N.S."}
OPPOSITE: Final = {"julian": "gregorian", "gregorian": "julian"}

_EDTF_DAY = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)\Z")
_HEDGES = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}
_PARTS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}


def calendar_of(name: str) -> Calendar:
    """The calendar of that name."""
    return member(calendars, Calendar, name)


def numbers(year: int, month: int, day: int) -> str:
    """Day, month and year in words; years before 1 as BC."""
    return f"{day} {calendar_of('gregorian').month_names[month - 1]} {year_text(year)}"


def year_text(year: int) -> str:
    """An astronomical year as people write it."""
    return str(year) if year > 0 else f"{1 - year} BC"


def day_text(jdn: int, calendar: str = "gregorian") -> str:
    """A day as a calendar names it."""
    year, month, day = calendar_of(calendar).from_jdn(jdn)
    return f"{day} {calendar_of(calendar).month_names[month - 1]} {year_text(year)}"


def date_text(date: Date) -> str:
    """A date in the Gregorian calendar in words, as precise as it is; EDTF where words would say less."""
    ends = [_end_text(end) for end in date.edtf.split("/")]
    if None in ends or len(ends) > 2:
        return date.edtf
    return "–".join(end for end in ends if end)


def _end_text(edtf: str) -> str | None:
    found = _EDTF_DAY.match(edtf)
    if not found:
        return None
    year, month, day, hedge = found.groups()
    number = int(month or 0)
    if number > 12:
        return f"{_PARTS[number]} {year_text(int(year))}" if number in _PARTS and not day else None
    words = [str(int(day))] if day else []
    words += [calendar_of("gregorian").month_names[number - 1]] if number else []
    return _HEDGES.get(hedge, "") + " ".join([*words, year_text(int(year))])


def day_of(date: Date) -> tuple[int, int, int] | None:
    """Year, month and day as written; None when the date does not name one day of a known year."""
    if date.precision is not Precision.DAY or date.year is None or date.month is None or date.day is None:
        return None
    return date.year, date.month, date.day
