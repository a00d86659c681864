"""Arithmetic shared by the calendars of Alexandria: twelve months of 30 days, then 5 days, 6 in a leap year.

Formulas: E. G. Richards, in Urban & Seidelmann (eds), Explanatory Supplement to the Astronomical Almanac, 3rd ed.
(2013), section 15.11.
"""

from __future__ import annotations


def thirteen(_year: int) -> int:
    """Months of any year; the last holds the extra days."""
    return 13


def days_in_month(year: int, month: int) -> int:
    """Days of a month; 0 when there is no such month."""
    if not 1 <= month <= 13:
        return 0
    if month < 13:
        return 30
    return 6 if year % 4 == 3 else 5


def to_jdn(epoch: int, year: int, month: int, day: int) -> int:
    """JDN of a day in the calendar whose day 0 of year 1 is `epoch`."""
    return epoch + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day


def from_jdn(epoch: int, jdn: int) -> tuple[int, int, int]:
    """Year, month, day in the calendar whose day 0 of year 1 is `epoch`."""
    year = (4 * (jdn - epoch) + 1459) // 1461
    rest = jdn - to_jdn(epoch, year, 1, 1)
    return year, rest // 30 + 1, rest % 30 + 1
