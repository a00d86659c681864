"""The Julian calendar, also proleptic; years are astronomical (0 is 1 BC) and begin on 1 January.

Day 0 of the Julian day numbers is its 1 January 4713 BC (J. J. Scaliger, De emendatione temporum, 1583).
"""

from __future__ import annotations

from factlint.calendars import Calendar
from factlint.calendars._solar import MONTH_NAMES, julian_from_jdn, julian_month_days, julian_to_jdn, twelve

JULIAN = Calendar(
    name="julian",
    title="Julian (Old Style)",
    to_jdn=julian_to_jdn,
    from_jdn=julian_from_jdn,
    months_in_year=twelve,
    days_in_month=julian_month_days,
    month_names=MONTH_NAMES,
    samples=(
        ((-4712, 1, 1), 0),
        ((1582, 10, 4), 2_299_160),
        ((1752, 9, 2), 2_361_221),
        ((1900, 2, 29), 2_415_092),
        ((1917, 10, 25), 2_421_540),
    ),
)
