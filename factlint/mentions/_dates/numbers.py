"""Numbers that dates are written with: numeric dates, years and days, Roman numerals."""

from __future__ import annotations

import datetime
import re

from factlint.mentions._dates.parts import Written
from factlint.patterns import regex

DIGITS = regex(r"\d+")
THREE = regex(r"\d{3}(?!\d)")
SHORT_YEAR = regex(r"'(\d\d)(?!\d)")
_NUMERIC = regex(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d]|[./-]\d|[^\W_])")
_SPACED = regex(r"(\d{1,2})(\.) ?(\d{1,2})\. ?(\d{4})(?![\d]|[./-]\d|[^\W_])")
_BY_SPACES = regex(r"(?:(\d\d)( )(\d\d) ([12]\d{3}|(?<=\b0\d \d\d |\d\d 0\d )\d\d))(?!\w| ?[.,/:-]?\d)")
_ROMAN_MONTH = regex(r"(\d{1,2})([./-]) ?([ivx]{1,4})\2 ?(\d{4})(?![\d]|[./-]\d|[^\W_])")
TIME = regex(r"\d{1,2}:\d\d(?!\d)")
_YEAR_FIRST = regex(
    r"(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?:t\d[\d:.]*(?<=\d)(?:z|[+-]\d\d:?\d\d)?)?(?![\d]|[.-]\d|/(?!\d{4})\d|[^\W_])"
)
_YEAR_MONTH = regex(r"(\d{4})-(\d{1,2})(?![\d]|[.,-]\d|/(?!\d{4})\d|[^\W_])")
_WEEK_DAY = regex(r"(\d{4})-?w(\d\d)-?([1-7])(?!\w|-\d)")
_GROUPED = regex(r"[.,]\d{3}(?!\d)|[.,]\d{1,2}(?![\d.])|'\d{3}(?!\d)")
_ROMAN = regex(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
# Cyrillic texts often write Roman numerals with Cyrillic letters of the same shape.
_LATIN = str.maketrans("ХІСМ", "XICM")
ROMAN_LETTERS = frozenset("IVXLCDMХІСМ")
UNITS = frozenset("%‰°$€£₱¥₽²³")
USUAL = (
    r"(?:\d{4}|\d{1,2}(?![ .]\s?\d))"
    r"(?=[)\];–—]| (?![%‰°$€£₱¥₽²³]|\d{3}(?!\d))|,(?!\d)|\.(?![\w.])|$)"
)
"""A year or a day with nothing stuck to it, which most are; not the first of several short numbers."""
CURRENCIES = frozenset("$€£₱¥₽#№§_")
_PIVOT = 30
"""A year of two digits is taken for 1930 to 2029, and marked."""


def fixed(low: str, at: int, end: int, order: str) -> tuple[str, tuple[Written, ...], int] | None:
    """Class, readings and end of a date whose first digits stand between two offsets.

    The class is `I` with the year first, `N` with it last, `n` when it is short.
    """
    if end - at == 4:
        return _year_first(low, at)
    match = _NUMERIC.match(low, at)
    readings = _day_month_year(match, order) if match else ()
    return ("N" if len(match[4]) == 4 else "n", readings, match.end()) if match and readings else None


def with_roman_month(raw: str, at: int) -> tuple[str, tuple[Written, ...], int] | None:
    """`14.vii.1789`; in capitals the month is a token of its own."""
    match = _ROMAN_MONTH.match(raw, at)
    month = roman(match[3].upper(), 0)[0] if match else 0
    if match is None or not 1 <= month <= 12 or not 1 <= int(match[1]) <= 31:
        return None
    return "N", (Written(year=int(match[4]), month=month, day=int(match[1])),), match.end()


def spaced(low: str, at: int, order: str) -> tuple[str, tuple[Written, ...], int] | None:
    """`27. 5. 1922`, `02 04 1909`, and `02 04 09`, where a zero tells that nothing is counted."""
    match = _SPACED.match(low, at) or (None if low[at - 2 : at - 1].isdecimal() else _BY_SPACES.match(low, at))
    readings = _day_month_year(match, order) if match else ()
    return ("N" if match and len(match[4]) == 4 else "n", readings, match.end()) if match and readings else None


def _year_first(low: str, at: int) -> tuple[str, tuple[Written, ...], int] | None:
    week = _WEEK_DAY.match(low, at)
    if week:
        year, number, day = map(int, week.groups())
        return _week_day(year, number, day, week.end())
    match = _YEAR_FIRST.match(low, at)
    if match:
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        real = 1 <= month <= 12 and 1 <= day <= 31
        return ("I", (Written(year=year, month=month, day=day),), match.end()) if real else None
    match = _YEAR_MONTH.match(low, at)
    if match is None:
        return None
    year, month = int(match[1]), int(match[2])
    # `1905-06` is two years rather than a month.
    two_years = len(match[2]) == 2 and month == year % 100 + 1
    if two_years or not 1 <= month <= 12 or not 1000 <= year <= 2100:
        return None
    return "I", (Written(year=year, month=month),), match.end()


def _week_day(year: int, week: int, day: int, end: int) -> tuple[str, tuple[Written, ...], int] | None:
    """`1917-W45-3`: the week date of ISO 8601."""
    try:
        found = datetime.date.fromisocalendar(year, week, day)
    except ValueError:
        return None
    return "I", (Written(year=found.year, month=found.month, day=found.day),), end


def _day_month_year(match: re.Match[str], order: str) -> tuple[Written, ...]:
    first, second, digits = int(match[1]), int(match[3]), match[4]
    year = int(digits)
    if len(digits) == 2:
        year += 1900 if year >= _PIVOT else 2000
    if order == "mdy" and match[2] != ".":
        first, second = second, first
    readings = [(first, second), (second, first)]
    real = [Written(year=year, month=m, day=d) for d, m in readings if 1 <= m <= 12 and 1 <= d <= 31]
    # Only where the month comes first by custom does anyone write it either way; points mean day first everywhere.
    doubtful = order == "mdy" and match[2] != "." and first != second
    return tuple(real if doubtful else real[:1])


def kind_of(digits: str, *, ordinal: bool) -> str:
    """The class of a plain number, or nothing when it is no part of a date."""
    value = int(digits)
    if len(digits) > 2:
        return "y" if value >= 100 and not (ordinal and len(digits) == 3) else ""
    if 1 <= value <= 31:
        return "o" if ordinal else "d"
    return "z"


def grouped(low: str, end: int, size: int) -> bool:
    """Whether the digits go on after a separator: `1,500`, `3.14`, `162 584`."""
    following = low[end : end + 1]
    if following == " ":
        return size < 4 and THREE.match(low, end + 1) is not None
    return following in (".", ",", "'") and _GROUPED.match(low, end) is not None


def roman(raw: str, at: int) -> tuple[int, int]:
    """Value and end of a Roman numeral in capitals; (0, at) for none."""
    match = _ROMAN.match(raw[at : at + 16].translate(_LATIN))
    if match is None or not match[0]:
        return 0, at
    numbers = [_ROMAN_VALUES[letter] for letter in match[0]]
    value = sum(-n if n < m else n for n, m in zip(numbers, [*numbers[1:], 0], strict=True))
    return value, at + match.end()
