"""The Gregorian calendar, also proleptic; years are astronomical (0 is 1 BC).

Decreed by the bull Inter gravissimas (24 February 1582): Thursday 4 October 1582 was followed by Friday 15 October.
"""

from __future__ import annotations

from factlint.calendars import Calendar
from factlint.calendars._solar import MONTH_NAMES, gregorian_from_jdn, gregorian_month_days, gregorian_to_jdn, twelve

GREGORIAN = Calendar(
    name="gregorian",
    title="Gregorian (New Style)",
    to_jdn=gregorian_to_jdn,
    from_jdn=gregorian_from_jdn,
    months_in_year=twelve,
    days_in_month=gregorian_month_days,
    month_names=MONTH_NAMES,
    samples=(
        ((-4713, 11, 24), 0),
        ((1582, 10, 15), 2_299_161),
        ((1752, 9, 14), 2_361_222),
        ((1858, 11, 17), 2_400_001),
        ((1917, 11, 7), 2_421_540),
        ((2000, 1, 1), 2_451_545),
    ),
)
