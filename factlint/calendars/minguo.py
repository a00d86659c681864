"""The calendar of the Republic of China: Gregorian, year 1 is 1912.

Proclaimed by Sun Yat-sen on 1 January 1912. Years before it (0 and less) are only for arithmetic.
"""

from __future__ import annotations

from factlint.calendars import Calendar
from factlint.calendars._solar import MONTH_NAMES, gregorian_from_jdn, gregorian_month_days, gregorian_to_jdn, twelve

_YEARS_BEFORE = 1911


def _to_jdn(year: int, month: int, day: int) -> int:
    return gregorian_to_jdn(year + _YEARS_BEFORE, month, day)


def _from_jdn(jdn: int) -> tuple[int, int, int]:
    year, month, day = gregorian_from_jdn(jdn)
    return year - _YEARS_BEFORE, month, day


def _days_in_month(year: int, month: int) -> int:
    return gregorian_month_days(year + _YEARS_BEFORE, month)


MINGUO = Calendar(
    name="minguo",
    title="Republic of China (Minguo)",
    to_jdn=_to_jdn,
    from_jdn=_from_jdn,
    months_in_year=twelve,
    days_in_month=_days_in_month,
    month_names=MONTH_NAMES,
    era="Minguo",
    samples=(((1, 1, 1), 2_419_403), ((38, 10, 1), 2_433_191), ((113, 1, 1), 2_460_311)),
)
