"""Calendars: one file each, with conversion to and from Julian day numbers.

To add a calendar, write `calendars/<name>.py` with one `Calendar`; its `samples` are part of its test.
A Julian day number (JDN) here counts days from -4712-01-01 of the Julian calendar; years are astronomical
(0 is 1 BC) unless the calendar has its own era.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Calendar:
    """A way to name days."""

    name: str
    title: str
    """As shown to people: `Julian (Old Style)`."""
    to_jdn: Callable[[int, int, int], int]
    """Year, month, day to JDN; does not check that the day exists."""
    from_jdn: Callable[[int], tuple[int, int, int]]
    """JDN to year, month, day."""
    months_in_year: Callable[[int], int]
    days_in_month: Callable[[int, int], int]
    """Days of a month; 0 when there is no such month."""
    tolerance: int = 0
    """Days by which a written date may be off, for calendars that were kept by observation."""
    month_names: tuple[str, ...] = ()
    samples: tuple[tuple[tuple[int, int, int], int], ...] = ()
    """Written date to JDN, from the literature."""

    def exists(self, year: int, month: int, day: int) -> bool:
        """Whether the calendar has such a day."""
        return 1 <= month <= self.months_in_year(year) and 1 <= day <= self.days_in_month(year, month)
