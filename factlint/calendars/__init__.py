"""Calendars: one file each, with conversion to and from Julian day numbers.

To add a calendar, write `calendars/<name>.py` with one `Calendar`; its `samples` are part of its test.
A Julian day number (JDN) here counts days from -4712-01-01 of the Julian calendar; years are astronomical
(0 is 1 BC) unless the calendar has its own era.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from factlint.calendars._lunisolar import days_by_moon
from factlint.calendars._reforms import REFORMS, Reform, Use, gap, in_use, never_was, uses_at
from factlint.calendars._year_start import STYLES, YearStart, modern_years

__all__ = [
    "REFORMS",
    "STYLES",
    "Calendar",
    "Era",
    "Reform",
    "Use",
    "YearStart",
    "days_by_moon",
    "gap",
    "in_use",
    "modern_years",
    "never_was",
    "uses_at",
]


class Era(Struct, frozen=True):
    """A named count of years within a calendar."""

    name: str
    written: str
    """As its own country writes it: `明治`."""
    first: int
    """Julian day number of its first day."""
    year: int
    """The calendar's year that is year 1 of the era."""


class Calendar(Struct, frozen=True, kw_only=True, eq=False):
    """A way to name days."""

    name: str
    title: str
    """As shown to people: `Julian (Old Style)`."""
    to_jdn: Callable[[int, int, int], int]
    """Year, month, day to JDN; does not check that the day exists; ValueError for a year beyond its table."""
    from_jdn: Callable[[int], tuple[int, int, int]]
    """JDN to year, month, day; ValueError for a day that the calendar does not cover."""
    months_in_year: Callable[[int], int]
    days_in_month: Callable[[int, int], int]
    """Days of a month; 0 when there is no such month."""
    tolerance: int = 0
    """Days by which a written date may be off, for calendars that were kept by observation."""
    month_names: tuple[str, ...] = ()
    samples: tuple[tuple[tuple[int, int, int], int], ...] = ()
    """Written date to JDN, from the literature."""
    first: int | None = None
    """JDN of the first day that the calendar can name; None: no bound."""
    last: int | None = None
    """JDN of the last day (inclusive) that the calendar can name; None: no bound."""
    era: str = ""
    """What its years are followed by: `AH`."""
    eras: tuple[Era, ...] = ()
    """In order of time, for a calendar that counts years from several beginnings."""

    def covers(self, jdn: int) -> bool:
        """Whether the calendar can name that day."""
        return (self.first is None or self.first <= jdn) and (self.last is None or jdn <= self.last)

    def exists(self, year: int, month: int, day: int) -> bool:
        """Whether the calendar has such a day."""
        if not (1 <= month <= self.months_in_year(year) and 1 <= day <= self.days_in_month(year, month)):
            return False
        return self.covers(self.to_jdn(year, month, day))

    def era_year(self, jdn: int) -> tuple[Era, int] | None:
        """The era of a day and the year of it; None where the calendar has no eras or does not cover the day."""
        if not self.covers(jdn):
            return None
        current = next((era for era in reversed(self.eras) if era.first <= jdn), None)
        return (current, self.from_jdn(jdn)[0] - current.year + 1) if current else None
