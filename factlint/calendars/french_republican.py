"""The French Republican calendar; month 13 holds the complementary days.

First days of the years I to XIV as fixed by the equinox at Paris (N. Parise, The Book of Calendars, 1982). It was
abolished after 10 Nivôse XIV, 31 December 1805; later years, such as the LXXIX of the Paris Commune, follow the rule
that G. Romme proposed: sextile are XV, then every fourth year from XX as in the Gregorian calendar.
"""

from __future__ import annotations

from bisect import bisect_right

from factlint.calendars import Calendar

# 1 Vendémiaire of the years I to XVI.
_STARTS = (
    2_375_840, 2_376_205, 2_376_570, 2_376_936, 2_377_301, 2_377_666, 2_378_031, 2_378_397,
    2_378_762, 2_379_127, 2_379_492, 2_379_858, 2_380_223, 2_380_588, 2_380_953, 2_381_319,
)  # fmt: skip


def _start(year: int) -> int:
    if year < 1:
        raise ValueError("the French Republican calendar begins with year I")
    if year <= len(_STARTS):
        return _STARTS[year - 1]
    gone = year - 1
    return _STARTS[-1] + 365 * (year - len(_STARTS)) + gone // 4 - gone // 100 + gone // 400 - 4


def _to_jdn(year: int, month: int, day: int) -> int:
    return _start(year) + 30 * (month - 1) + day - 1


def _year_of(jdn: int) -> int:
    if jdn < _STARTS[-1]:
        return bisect_right(_STARTS, jdn)
    year = len(_STARTS) + (jdn - _STARTS[-1]) // 366
    while _start(year + 1) <= jdn:
        year += 1
    return year


def _from_jdn(jdn: int) -> tuple[int, int, int]:
    if jdn < _STARTS[0]:
        raise ValueError("the French Republican calendar begins with year I")
    year = _year_of(jdn)
    rest = jdn - _start(year)
    return year, rest // 30 + 1, rest % 30 + 1


def _months_in_year(_year: int) -> int:
    return 13


def _days_in_month(year: int, month: int) -> int:
    if not (year >= 1 and 1 <= month <= 13):
        return 0
    return 30 if month < 13 else _start(year + 1) - _start(year) - 360


FRENCH_REPUBLICAN = Calendar(
    name="french_republican",
    title="French Republican",
    to_jdn=_to_jdn,
    from_jdn=_from_jdn,
    months_in_year=_months_in_year,
    days_in_month=_days_in_month,
    month_names=(
        "Vendémiaire", "Brumaire", "Frimaire", "Nivôse", "Pluviôse", "Ventôse", "Germinal",
        "Floréal", "Prairial", "Messidor", "Thermidor", "Fructidor", "jour complémentaire",
    ),
    first=_STARTS[0],
    samples=(
        ((1, 1, 1), 2_375_840),
        ((2, 11, 9), 2_376_513),
        ((3, 13, 6), 2_376_935),
        ((8, 2, 18), 2_378_444),
        ((14, 4, 10), 2_380_687),
        ((79, 8, 16), 2_404_554),
    ),
)  # fmt: skip
