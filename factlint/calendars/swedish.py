"""The Swedish calendar of 1 March 1700 to 30 February 1712, one day ahead of the Julian.

Sweden left out 29 February 1700 and, giving up the reform, added 30 February 1712 (Explanatory Supplement to the
Astronomical Ephemeris, HMSO 1961, section 14).
"""

from __future__ import annotations

from factlint.calendars import Calendar
from factlint.calendars._solar import MONTH_NAMES, julian_from_jdn, julian_month_days, julian_to_jdn, twelve

_FIRST = 2_342_042
_LAST = 2_346_425


def _to_jdn(year: int, month: int, day: int) -> int:
    return _LAST if (year, month, day) == (1712, 2, 30) else julian_to_jdn(year, month, day) - 1


def _from_jdn(jdn: int) -> tuple[int, int, int]:
    if not _FIRST <= jdn <= _LAST:
        raise ValueError(f"the Swedish calendar does not cover day {jdn}")
    return (1712, 2, 30) if jdn == _LAST else julian_from_jdn(jdn + 1)


def _days_in_month(year: int, month: int) -> int:
    if not 1700 <= year <= 1712:
        return 0
    if (year, month) > (1712, 2):
        return 0
    return {(1700, 2): 28, (1712, 2): 30}.get((year, month), julian_month_days(year, month))


SWEDISH = Calendar(
    name="swedish",
    title="Swedish (1700–1712)",
    to_jdn=_to_jdn,
    from_jdn=_from_jdn,
    months_in_year=twelve,
    days_in_month=_days_in_month,
    month_names=MONTH_NAMES,
    first=_FIRST,
    last=_LAST,
    samples=(((1700, 3, 1), 2_342_042), ((1709, 6, 28), 2_345_448), ((1712, 2, 30), 2_346_425)),
)
