"""A date: the days it can mean, the calendar and the precision it was written in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from factlint.values.verdict import Verdict


class Precision(IntEnum):
    """How much of a date was written; larger is coarser."""

    DAY = 1
    MONTH = 2
    SEASON = 3
    YEAR = 4
    DECADE = 5
    CENTURY = 6
    OPEN = 7


@dataclass(frozen=True, slots=True)
class Reading:
    """The days that written numbers mean in one calendar."""

    calendar: str
    """Stem of a file in `calendars/`."""
    first: int | None
    """Julian day number of the first day; None when open or when no such day exists."""
    last: int | None
    """Julian day number of the last day (inclusive); None when open or when no such day exists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """A date as read, converted once."""

    edtf: str
    """EDTF level 2 in the Gregorian calendar, e.g. `1870-04-22`, `189X`, `1919/1921`, `XXXX-05-08`."""
    reading: Reading
    """What the date means in the calendar it is labelled with, or in the document's calendar."""
    others: tuple[Reading, ...] = ()
    """What the same numbers mean in the other calendars that place and time had in use."""
    precision: Precision
    year: int | None = None
    """Astronomical year as written (0 is 1 BC), of the first end of a range."""
    month: int | None = None
    day: int | None = None
    label: str = ""
    """The calendar label as written (`O.S.`, `L.I.`, `New Style`), else empty."""
    approximate: bool = False
    uncertain: bool = False
    part: str = ""
    """`early`, `mid` or `late` part of the written period, else empty."""
    weekday: int | None = None
    """The weekday written beside the date, Monday = 0."""
    weekday_span: tuple[int, int] | None = None
    """Where that weekday stands when it is outside the date's own span."""
    second: Date | None = None
    """The other half of a dual date, as written in brackets or after a slash."""
    alternative: Date | None = None
    """For `10/11/1917`: the date with day and month the other way round."""
    bare: bool = False
    """A lone number that may be a year or a count."""
    exists: bool = True
    """False for a day that never was, such as 31 June."""
    truncated: bool = False
    """A year that lost its last digit (`September 191`)."""
    anchored: bool = False
    """Computed from another date of the text (`two years later`)."""
    context_year: int | None = None
    """For a day or month without a year: the year that stands nearest before it in the paragraph."""
    slack: int = 0
    """Days by which both edges are soft: parts, seasons, hedges, calendars kept by observation."""
    names: tuple[tuple[str, int, int], ...] = ()
    """The calendar, month and day of the first day in the calendars that were in use then."""

    @property
    def has_year(self) -> bool:
        return self.reading.first is not None or self.reading.last is not None

    @property
    def ambiguous(self) -> bool:
        """Whether day and month could be the other way round."""
        return self.alternative is not None


def compare(stated: Date, known: Date) -> Verdict:
    """The verdict on a stated date beside a known one."""
    raise NotImplementedError
