"""The Persian (Solar Hijri) calendar by the cycle of 33 years, in law in Iran since 1 Farvardin 1304 (1925).

Leap years are those with (25 y + 11) mod 33 < 8, which agrees with the computed equinox from 1178 to 1501 AP
(K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon and Planets 74, 1996; CLDR).
"""

from __future__ import annotations

from factlint.calendars import Calendar
from factlint.calendars._solar import twelve

_DAY_BEFORE_YEAR_1 = 1_948_319


def _days_before_year(year: int) -> int:
    return 365 * (year - 1) + (8 * year + 21) // 33


def _days_before_month(month: int) -> int:
    return 31 * (month - 1) if month <= 7 else 30 * (month - 1) + 6


def _to_jdn(year: int, month: int, day: int) -> int:
    return _DAY_BEFORE_YEAR_1 + _days_before_year(year) + _days_before_month(month) + day


def _from_jdn(jdn: int) -> tuple[int, int, int]:
    days = jdn - _DAY_BEFORE_YEAR_1
    year = (33 * (days - 1) + 3) // 12_053 + 1
    rest = days - _days_before_year(year)
    month = (rest - 1) // 31 + 1 if rest <= 186 else (rest - 7) // 30 + 1
    return year, month, rest - _days_before_month(month)


def _days_in_month(year: int, month: int) -> int:
    if not 1 <= month <= 12:
        return 0
    if month <= 6:
        return 31
    return 30 if month < 12 or (25 * year + 11) % 33 < 8 else 29


PERSIAN = Calendar(
    name="persian",
    title="Persian (Solar Hijri)",
    to_jdn=_to_jdn,
    from_jdn=_from_jdn,
    months_in_year=twelve,
    days_in_month=_days_in_month,
    month_names=(
        "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
        "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand",
    ),
    era="AP",
    samples=(((1, 1, 1), 1_948_320), ((1304, 1, 1), 2_424_231), ((1357, 11, 22), 2_443_916), ((1403, 1, 1), 2_460_390)),
)  # fmt: skip
