"""EDTF level 2, the part that people use: Library of Congress, Extended Date/Time Format specification, 2019."""

from __future__ import annotations

import re

from msgspec.structs import replace

from factlint.mentions._dates.build import Frame, Marks, date_of, range_of
from factlint.mentions._dates.parts import Written, exists
from factlint.patterns import regex
from factlint.values.date import Date, Precision, Reading

_ONE = regex(
    r"(?P<q0>[?~%]?)(?P<year>Y-?\d{4,9}|-?\d{4}|-?\d{3}X|-?\d{2}XX|-?\dXXX|XXXX)(?P<q1>[?~%]?)"
    r"(?:-(?P<q2>[?~%]?)(?P<month>\d\d|XX)(?P<q3>[?~%]?)(?:-(?P<q4>[?~%]?)(?P<day>\d\d|XX|\dX)(?P<q5>[?~%]?))?)?"
    r"(?:T[0-9:Z+\-−]+)?"
)
_QUALIFIERS = ("q0", "q1", "q2", "q3", "q4", "q5")
_LONGEST = 400


def parse_edtf(text: str, calendar: str = "gregorian") -> Date | None:
    """The date that an EDTF string means, its numbers in the given calendar; None when it is no EDTF."""
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    if text[0] in "[{" and text[-1] in "]}":
        return _listed(text[1:-1], calendar)
    if "/" in text:
        start, _, end = text.partition("/")
        return _interval(start, end, calendar)
    return _one(text, calendar)


def _interval(start: str, end: str, calendar: str) -> Date | None:
    if "/" in end:
        return None
    first = _one(start, calendar) if start not in ("", "..") else None
    last = _one(end, calendar) if end not in ("", "..") else None
    if (first is None) is (start not in ("", "..")) or (last is None) is (end not in ("", "..")):
        return None
    if first and last:
        return range_of(first, last)
    if first:
        return _open(first, f"{first.edtf}/{end}", first.reading.first, None)
    return _open(last, f"{start}/{last.edtf}", None, last.reading.last) if last else None


def _open(date: Date, edtf: str, first: int | None, last: int | None) -> Date:
    reading = Reading(date.reading.calendar, first, last)
    side = "before" if first is None else "after"
    return replace(date, edtf=edtf, reading=reading, precision=Precision.OPEN, names=(), open=side, bound=date)


def _listed(text: str, calendar: str) -> Date | None:
    """A set of dates, taken as the span from the first to the last."""
    parts = [part.strip() for part in re.split(r",|(?<=\d)\.\.(?=[\d-])", text)]
    if len(parts) == 1 and (parts[0].startswith("..") or parts[0].endswith("..")):
        inner = parts[0].strip(".")
        return _interval("..", inner, calendar) if parts[0].startswith("..") else _interval(inner, "..", calendar)
    dates = [_one(part, calendar) for part in parts]
    known = [date for date in dates if date is not None and date.reading.first is not None]
    if not known or len(known) != len(dates):
        return None
    known.sort(key=lambda date: (date.reading.first or 0, date.reading.last or 0))
    return range_of(known[0], known[-1]) if len(known) > 1 else known[0]


def _one(text: str, calendar: str) -> Date | None:
    match = _ONE.fullmatch(text)
    if match is None:
        return None
    written = _written(match, calendar)
    if written is None or (written.month and not exists(written) and written.month > 13):
        return None
    signs = "".join(match[name] or "" for name in _QUALIFIERS)
    marks = Marks(
        calendar=calendar,
        approximate="~" in signs or "%" in signs,
        uncertain="?" in signs or "%" in signs,
    )
    return date_of(written, marks, Frame(calendar=calendar))


def _written(match: re.Match[str], calendar: str) -> Written | None:
    year, month, day = match["year"].removeprefix("Y"), match["month"], match["day"]
    years = 10 ** year.count("X") if year != "XXXX" else 1
    number = None if year == "XXXX" else _first_year(year, years)
    code = int(month) if month and month != "XX" else None
    # A day with an unknown digit (`1917-10-1X`) is taken for its month.
    date = int(day) if day and day.isdigit() else None
    if code is not None and code > 13:
        in_year = 21 <= code <= 24 or 33 <= code <= 36 or code in (40, 41)
        return Written(year=number, season=code, calendar=calendar) if in_year and not day else None
    if (date is not None and not 1 <= date <= 31) or code == 0 or (number is None and code is None):
        return None
    return Written(year=number, month=code, day=date if code else None, calendar=calendar, years=years)


def _first_year(text: str, years: int) -> int:
    sign = -1 if text.startswith("-") else 1
    digits = text.lstrip("-")
    if sign > 0:
        return int(digits.replace("X", "0"))
    return -int(digits.replace("X", "9")) if years > 1 else -int(digits)
