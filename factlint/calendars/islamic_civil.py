"""The Islamic calendar as reckoned in tables, civil epoch (16 July 622 of the Julian calendar).

Leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of each 30 (N. Dershowitz & E. M. Reingold, Calendrical
Calculations, 4th ed., 2018, chapter 7). Months began when the crescent was seen, so a written day may be two days off.
"""

from __future__ import annotations

from factlint.calendars import Calendar
from factlint.calendars._islamic import MONTH_NAMES, twelve

_DAY_BEFORE_YEAR_1 = 1_948_439


def _days_before_year(year: int) -> int:
    return 354 * (year - 1) + (3 + 11 * year) // 30


def _days_before_month(month: int) -> int:
    return 29 * (month - 1) + month // 2


def _to_jdn(year: int, month: int, day: int) -> int:
    return _DAY_BEFORE_YEAR_1 + _days_before_year(year) + _days_before_month(month) + day


def _from_jdn(jdn: int) -> tuple[int, int, int]:
    days = jdn - _DAY_BEFORE_YEAR_1
    year = (30 * (days - 1) + 10_646) // 10_631
    rest = days - _days_before_year(year)
    month = min(12, (11 * rest + 319) // 325)
    return year, month, rest - _days_before_month(month)


def _days_in_month(year: int, month: int) -> int:
    if not 1 <= month <= 12:
        return 0
    return 30 if month % 2 or (month == 12 and (11 * year + 14) % 30 < 11) else 29


ISLAMIC_CIVIL = Calendar(
    name="islamic_civil",
    title="Islamic (civil tables)",
    to_jdn=_to_jdn,
    from_jdn=_from_jdn,
    months_in_year=twelve,
    days_in_month=_days_in_month,
    tolerance=2,
    month_names=MONTH_NAMES,
    era="AH",
    samples=(((1, 1, 1), 1_948_440), ((61, 1, 10), 1_969_711), ((1445, 9, 1), 2_460_381)),
)
