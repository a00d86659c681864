"""Arithmetic shared by the Julian and the Gregorian calendar and by calendars that follow them.

Formulas: E. G. Richards, "Calendars", in Urban & Seidelmann (eds), Explanatory Supplement to the Astronomical
Almanac, 3rd ed. (2013), section 15.11. All divisions are floor divisions, so any astronomical year works.
"""

from __future__ import annotations

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
DAYS_IN_400_GREGORIAN_YEARS = 146_097
DAYS_IN_4_JULIAN_YEARS = 1461


def twelve(_year: int) -> int:
    """Months of any year of these calendars."""
    return 12


def _days_since_march_4801_bc(year: int, month: int, day: int) -> int:
    before_march = (14 - month) // 12
    shifted = year + 4800 - before_march
    months = month + 12 * before_march - 3
    return day + (153 * months + 2) // 5 + 365 * shifted + shifted // 4


def _from_march(century: int, days: int) -> tuple[int, int, int]:
    """Year, month, day from a century counted from 4800 BC and the days of it."""
    year = (4 * days + 3) // DAYS_IN_4_JULIAN_YEARS
    rest = days - DAYS_IN_4_JULIAN_YEARS * year // 4
    month = (5 * rest + 2) // 153
    return (
        100 * century + year - 4800 + month // 10,
        month + 3 - 12 * (month // 10),
        rest - (153 * month + 2) // 5 + 1,
    )


def julian_to_jdn(year: int, month: int, day: int) -> int:
    """Julian day number of a day of the proleptic Julian calendar."""
    return _days_since_march_4801_bc(year, month, day) - 32_083


def julian_from_jdn(jdn: int) -> tuple[int, int, int]:
    """Year, month, day in the proleptic Julian calendar."""
    return _from_march(0, jdn + 32_082)


def gregorian_to_jdn(year: int, month: int, day: int) -> int:
    """Julian day number of a day of the proleptic Gregorian calendar."""
    century = (year + 4800 - (14 - month) // 12) // 100
    return _days_since_march_4801_bc(year, month, day) - century + century // 4 - 32_045


def gregorian_from_jdn(jdn: int) -> tuple[int, int, int]:
    """Year, month, day in the proleptic Gregorian calendar."""
    days = jdn + 32_044
    century = (4 * days + 3) // DAYS_IN_400_GREGORIAN_YEARS
    return _from_march(century, days - DAYS_IN_400_GREGORIAN_YEARS * century // 4)


def is_julian_leap(year: int) -> bool:
    """Whether a Julian year has a 29 February."""
    return year % 4 == 0


def is_gregorian_leap(year: int) -> bool:
    """Whether a Gregorian year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_days(month: int, *, leap: bool) -> int:
    """Days of a month; 0 when there is no such month."""
    if not 1 <= month <= 12:
        return 0
    return 29 if leap and month == 2 else MONTH_DAYS[month - 1]


def gregorian_month_days(year: int, month: int) -> int:
    """Days of a Gregorian month; 0 when there is no such month."""
    return month_days(month, leap=is_gregorian_leap(year))


def julian_month_days(year: int, month: int) -> int:
    """Days of a Julian month; 0 when there is no such month."""
    return month_days(month, leap=is_julian_leap(year))
