"""The Hebrew calendar, by the fixed rules ascribed to Hillel II; months are numbered from Nisan.

Formulas: N. Dershowitz & E. M. Reingold, Calendrical Calculations, 4th ed. (2018), chapter 8. A day begins at the
sunset before the civil day that it is given here.
"""

from __future__ import annotations

from functools import lru_cache

from factlint.calendars import Calendar

_DAY_BEFORE_YEAR_1 = 347_997
_MONTHS = ("Nisan", "Iyar", "Sivan", "Tammuz", "Av", "Elul", "Tishri", "Heshvan", "Kislev", "Tevet", "Shevat", "Adar",
           "Adar II")  # fmt: skip
_TISHRI = 7
_ALWAYS_30 = frozenset((1, 3, 5, 7, 11))


def _elapsed(year: int) -> int:
    """Days from the epoch to the new moon of Tishri, put off from Sunday, Wednesday and Friday."""
    months = (235 * year - 234) // 19
    parts = 12_084 + 13_753 * months
    day = 29 * months + parts // 25_920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


@lru_cache(maxsize=4096)
def _new_year(year: int) -> int:
    """Day of 1 Tishri counted from the epoch."""
    before, this, after = _elapsed(year - 1), _elapsed(year), _elapsed(year + 1)
    if after - this == 356:
        return this + 2
    return this + 1 if this - before == 382 else this


def _months_in_year(year: int) -> int:
    return 13 if (7 * year + 1) % 19 < 7 else 12


def _days_in_month(year: int, month: int) -> int:
    if not 1 <= month <= _months_in_year(year):
        return 0
    ending = (_new_year(year + 1) - _new_year(year)) % 10
    long = {8: ending == 5, 9: ending != 3, 12: _months_in_year(year) == 13}.get(month, month in _ALWAYS_30)
    return 30 if long else 29


def _months_from_tishri(year: int) -> list[int]:
    return [*range(_TISHRI, _months_in_year(year) + 1), *range(1, _TISHRI)]


def _to_jdn(year: int, month: int, day: int) -> int:
    order = _months_from_tishri(year)
    before = order[: order.index(month)]
    return _DAY_BEFORE_YEAR_1 + _new_year(year) + day + sum(_days_in_month(year, each) for each in before)


def _from_jdn(jdn: int) -> tuple[int, int, int]:
    days = jdn - _DAY_BEFORE_YEAR_1
    year = days * 98_496 // 35_975_351 + 1  # mean length of the year, 35975351/98496 days
    while _new_year(year) >= days:
        year -= 1
    while _new_year(year + 1) < days:
        year += 1
    rest = days - _new_year(year)
    for month in _months_from_tishri(year):
        length = _days_in_month(year, month)
        if rest <= length:
            return year, month, rest
        rest -= length
    raise AssertionError("a year has as many days as its months")


HEBREW = Calendar(
    name="hebrew",
    title="Hebrew",
    to_jdn=_to_jdn,
    from_jdn=_from_jdn,
    months_in_year=_months_in_year,
    days_in_month=_days_in_month,
    month_names=_MONTHS,
    era="AM",
    samples=(
        ((1, 7, 1), 347_998),
        ((5508, 7, 1), 2_359_386),
        ((5702, 5, 9), 2_430_564),
        ((5708, 2, 5), 2_432_686),
        ((5784, 1, 15), 2_460_424),
    ),
)
