"""The Ethiopian calendar, era of Mercy (1 Meskerem 1 is 29 August 8 of the Julian calendar).

Epoch: E. G. Richards, in Urban & Seidelmann (eds), Explanatory Supplement to the Astronomical Almanac, 3rd ed.
(2013), section 15.11.
"""

from __future__ import annotations

from functools import partial

from factlint.calendars import Calendar
from factlint.calendars._alexandrian import days_in_month, from_jdn, thirteen, to_jdn

_DAY_BEFORE_YEAR_1 = 1_724_220

ETHIOPIAN = Calendar(
    name="ethiopian",
    title="Ethiopian",
    to_jdn=partial(to_jdn, _DAY_BEFORE_YEAR_1),
    from_jdn=partial(from_jdn, _DAY_BEFORE_YEAR_1),
    months_in_year=thirteen,
    days_in_month=days_in_month,
    month_names=(
        "Meskerem", "Tekemt", "Hedar", "Tahsas", "Ter", "Yekatit", "Megabit",
        "Miazia", "Genbot", "Sene", "Hamle", "Nehasse", "Pagumen",
    ),
    era="EC",
    samples=(((1, 1, 1), 1_724_221), ((2000, 1, 1), 2_454_356)),
)  # fmt: skip
