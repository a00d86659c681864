"""How messages write days: `22 April 1870`, `10 April 1870 (Julian)`, in English and in no locale."""

from __future__ import annotations

from typing import Final

from factlint import calendars
from factlint.calendars import Calendar
from factlint.claimbase.index import Claim
from factlint.discover import member
from factlint.patterns import regex
from factlint.values.date import Date, Precision

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TITLES: Final = {"julian": "Julian", "gregorian": "Gregorian", "swedish": "Swedish"}
STYLES: Final = {"julian": "Old Style (Julian)", "gregorian": "New Style (Gregorian)"}
LABELS: Final = {"julian": "O.S.", "gregorian": "N.S."}
FIRST_GREGORIAN: Final = 2_299_161
"""15 October 1582."""
OPPOSITE: Final = {"julian": "gregorian", "gregorian": "julian"}

_EDTF = regex(r"(-?\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)")
_HEDGES = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}
_PARTS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def calendar_of(name: str) -> Calendar:
    """The calendar of that name."""
    return member(calendars, Calendar, name)


def numbers(year: int, month: int, day: int) -> str:
    """Day, month and year in words; years before 1 as BC."""
    return f"{day} {calendar_of('gregorian').month_names[month - 1]} {year_text(year)}"


def year_text(year: int) -> str:
    """An astronomical year as people write it."""
    return str(year) if year > 0 else f"{1 - year} BC"


def ordinal(number: int) -> str:
    """A number with its ending: `19th`."""
    return f"{number}{'th' if number // 10 % 10 == 1 else _ENDINGS.get(number % 10, 'th')}"


def day_text(jdn: int, calendar: str = "gregorian") -> str:
    """A day as a calendar names it."""
    year, month, day = calendar_of(calendar).from_jdn(jdn)
    return f"{day} {calendar_of(calendar).month_names[month - 1]} {year_text(year)}"


def date_text(date: Date) -> str:
    """A date in words, as precise as it is; EDTF where words would say less.

    It is Gregorian, but an Old Style day is given in both calendars, and in the Julian alone before the first reform.
    """
    if day_of(date) and date.reading.calendar == "julian" and date.reading.first is not None:
        new, old = (day_text(date.reading.first, calendar) for calendar in ("gregorian", "julian"))
        return old if date.reading.first < FIRST_GREGORIAN else f"{new} ({old} O.S.)"
    ends = [_end_text(end) for end in date.edtf.split("/")]
    words = [end for end in ends if end]
    if len(words) == len(ends) <= 2:
        return "–".join(words)
    if len(ends) == 2 and len(words) == 1 and ".." in date.edtf:
        return f"until {words[0]}" if date.edtf.startswith("..") else f"since {words[0]}"
    return date.edtf


def usual_calendar(date: Date) -> str:
    """The calendar that a day is given in without a label."""
    old = date.reading.calendar == "julian" and (date.reading.first or 0) < FIRST_GREGORIAN
    return "julian" if old else "gregorian"


def _end_text(edtf: str) -> str:
    found = _EDTF.fullmatch(edtf)
    if not found:
        return ""
    year, month, day, hedge = found.groups()
    number = int(month or 0)
    if number > 12:
        words = [_PARTS.get(number, ""), _year(year)] if not day and number in _PARTS else []
    else:
        name = calendar_of("gregorian").month_names[number - 1] if number else ""
        words = [str(int(day)) if day else "", name, _year(year)]
    return _HEDGES.get(hedge, "") + " ".join(filter(None, words)) if words else ""


def _year(edtf: str) -> str:
    """A year, a decade or a century; nothing for a year that is not known."""
    if edtf.endswith("XXXX"):
        return ""
    if edtf.endswith("XX"):
        return f"{ordinal(int(edtf[:2]) + 1)} century"
    return f"{edtf[:3]}0s" if edtf.endswith("X") else year_text(int(edtf))


def day_of(date: Date) -> tuple[int, int, int] | None:
    """Year, month and day as written; None when the date does not name one day of a known year."""
    if date.precision is not Precision.DAY or date.year is None or date.month is None or date.day is None:
        return None
    return date.year, date.month, date.day


def day_on_record(claim: Claim | None) -> int | None:
    """The Julian day number that a claim gives; None where it gives no single day of a known year."""
    value = claim.value if claim else None
    return value.reading.first if isinstance(value, Date) and day_of(value) else None
