"""The Japanese calendar since 1 January 1873: Gregorian months and days, years counted by era.

Years here are Gregorian; `eras` turns them into years of an era. Days before 1873 are refused: they were lunisolar
(the 3rd day of the 12th month of Meiji 5 became 1 January of Meiji 6).
"""

from __future__ import annotations

from factlint.calendars import Calendar, Era
from factlint.calendars._solar import MONTH_NAMES, gregorian_from_jdn, gregorian_month_days, gregorian_to_jdn, twelve

_FIRST = 2_405_160


def _from_jdn(jdn: int) -> tuple[int, int, int]:
    if jdn < _FIRST:
        raise ValueError("Japanese days before 1873 were lunisolar")
    return gregorian_from_jdn(jdn)


JAPANESE = Calendar(
    name="japanese",
    title="Japanese",
    to_jdn=gregorian_to_jdn,
    from_jdn=_from_jdn,
    months_in_year=twelve,
    days_in_month=gregorian_month_days,
    month_names=MONTH_NAMES,
    first=_FIRST,
    eras=(
        Era("Meiji", "明治", _FIRST, 1868),
        Era("Taisho", "大正", 2_419_614, 1912),
        Era("Showa", "昭和", 2_424_875, 1926),
        Era("Heisei", "平成", 2_447_535, 1989),
        Era("Reiwa", "令和", 2_458_605, 2019),
    ),
    samples=(((1873, 1, 1), 2_405_160), ((1912, 7, 30), 2_419_614), ((2019, 5, 1), 2_458_605)),
)
