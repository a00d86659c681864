"""The Thai solar calendar in the Buddhist era: Gregorian, year + 543.

As it stands since 1 January B.E. 2484 (1941, Calendar Year Act B.E. 2483) and carried back. Thai years before that
began on 1 April, so their January to March fall in the next Gregorian year.
"""

from __future__ import annotations

from factlint.calendars import Calendar
from factlint.calendars._solar import MONTH_NAMES, gregorian_from_jdn, gregorian_month_days, gregorian_to_jdn, twelve

_YEARS_AHEAD = 543


def _to_jdn(year: int, month: int, day: int) -> int:
    return gregorian_to_jdn(year - _YEARS_AHEAD, month, day)


def _from_jdn(jdn: int) -> tuple[int, int, int]:
    year, month, day = gregorian_from_jdn(jdn)
    return year + _YEARS_AHEAD, month, day


def _days_in_month(year: int, month: int) -> int:
    return gregorian_month_days(year - _YEARS_AHEAD, month)


BUDDHIST = Calendar(
    name="buddhist",
    title="Buddhist (Thai)",
    to_jdn=_to_jdn,
    from_jdn=_from_jdn,
    months_in_year=twelve,
    days_in_month=_days_in_month,
    month_names=MONTH_NAMES,
    era="BE",
    samples=(((2484, 1, 1), 2_429_996), ((2567, 1, 1), 2_460_311)),
)
