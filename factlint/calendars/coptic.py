"""The Coptic calendar, era of the Martyrs (1 Thout 1 is 29 August 284 of the Julian calendar).

Epoch: E. G. Richards, in Urban & Seidelmann (eds), Explanatory Supplement to the Astronomical Almanac, 3rd ed.
(2013), section 15.11.
"""

from __future__ import annotations

from functools import partial

from factlint.calendars import Calendar
from factlint.calendars._alexandrian import days_in_month, from_jdn, thirteen, to_jdn

_DAY_BEFORE_YEAR_1 = 1_825_029

COPTIC = Calendar(
    name="coptic",
    title="Coptic",
    to_jdn=partial(to_jdn, _DAY_BEFORE_YEAR_1),
    from_jdn=partial(from_jdn, _DAY_BEFORE_YEAR_1),
    months_in_year=thirteen,
    days_in_month=days_in_month,
    month_names=(
        "Thout", "Paopi", "Hathor", "Koiak", "Tobi", "Meshir", "Paremhat",
        "Parmouti", "Pashons", "Paoni", "Epip", "Mesori", "Pi Kogi Enavot",
    ),
    era="AM (Martyrs)",
    samples=(((1, 1, 1), 1_825_030), ((1662, 3, 3), 2_431_772), ((1741, 1, 1), 2_460_565)),
)  # fmt: skip
