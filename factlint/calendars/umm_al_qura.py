"""The Umm al-Qura calendar of Saudi Arabia, by its table of 1343 to 1500 AH.

The official calendar since 1343 AH (1924); in its early years months were corrected by sight of the moon.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from itertools import accumulate

from factlint.calendars import Calendar
from factlint.calendars._islamic import MONTH_NAMES, twelve
from factlint.calendars._umm_al_qura_months import FIRST_DAY, FIRST_YEAR, ODD_MONTHS, YEARS

_LAST_YEAR = 1500
_LAST_DAY = 2_479_989


@cache
def _month_starts() -> tuple[int, ...]:
    """JDN of the first day of each month of the table, and of the day after it."""
    lengths = [
        ODD_MONTHS.get((year, month), 29 + (int(bits, 16) >> (12 - month) & 1))
        for year, bits in enumerate(YEARS.split(), FIRST_YEAR)
        for month in range(1, 13)
    ]
    return tuple(accumulate(lengths, initial=FIRST_DAY))


def _index(year: int, month: int) -> int:
    if not FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError(f"the Umm al-Qura table has no year {year}")
    return (year - FIRST_YEAR) * 12 + month - 1


def _to_jdn(year: int, month: int, day: int) -> int:
    return _month_starts()[_index(year, month)] + day - 1


def _from_jdn(jdn: int) -> tuple[int, int, int]:
    if not FIRST_DAY <= jdn <= _LAST_DAY:
        raise ValueError(f"the Umm al-Qura table does not cover day {jdn}")
    index = bisect_right(_month_starts(), jdn) - 1
    return FIRST_YEAR + index // 12, index % 12 + 1, jdn - _month_starts()[index] + 1


def _days_in_month(year: int, month: int) -> int:
    if not (FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12):
        return 0
    index = _index(year, month)
    return _month_starts()[index + 1] - _month_starts()[index]


UMM_AL_QURA = Calendar(
    name="umm_al_qura",
    title="Islamic (Umm al-Qura)",
    to_jdn=_to_jdn,
    from_jdn=_from_jdn,
    months_in_year=twelve,
    days_in_month=_days_in_month,
    tolerance=2,
    month_names=MONTH_NAMES,
    era="AH",
    first=FIRST_DAY,
    last=_LAST_DAY,
    samples=(((1343, 5, 15), 2_424_132), ((1445, 9, 1), 2_460_381), ((1500, 12, 30), 2_479_989)),
)
