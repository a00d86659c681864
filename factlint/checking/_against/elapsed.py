"""Ages, spans and days that a writer reckons from the dates of a source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from factlint.checking._against.arithmetic import stands_for
from factlint.checking._against.sources import Passage, Sources
from factlint.mentions._dates.parts import calendar_of
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.units import UNITS

OLDEST = 115
"""Years of the longest lives."""
WEEK = 7
ENDS = 2
"""Days that tell a span: from one to the other."""
COMMON = 2001
"""A year to count the days between two dates in that have none."""


def elapsed(value: Quantity, near: Iterable[Passage], sources: Sources) -> bool:
    """Whether an age lies between a year of near passages and any other, or a span between their only days.

    A bare number may be an age that lies between two years of the same passages.
    """
    here = list(near)
    if value.age or not (value.unit or value.counted or value.counted_phrase or value.multiple):
        others = _years(sources.passages) if value.age else _years(here)
        return _fits_years(value, _years(here), others)
    unit = UNITS.get(value.unit)
    if unit is None or unit.dimension != "time":
        return False
    day, days = UNITS["day"].factor / unit.factor, _days(here)
    short = unit.factor < UNITS["year"].factor and len(days) == ENDS
    return short and stands_for(value, (max(days) - min(days)) * day)


def _fits_years(value: Quantity, here: Iterable[int], others: Iterable[int]) -> bool:
    if value.amount % 1 or value.amount <= 1 or (value.amount > OLDEST and not value.age):
        return False
    spans = {abs(one - other) for one in here for other in others}
    return any(stands_for(value, Fraction(span - birthday_to_come)) for span in spans for birthday_to_come in (0, 1))


def _dates(passages: Iterable[Passage]) -> Iterator[Date]:
    for passage in passages:
        for mention in passage.sentence.of_kind("date"):
            if isinstance(mention.value, Date):
                yield from mention.value.ends or (mention.value,)


def _years(passages: Iterable[Passage]) -> frozenset[int]:
    return frozenset(date.year for date in _dates(passages) if date.year is not None)


def _days(passages: Iterable[Passage]) -> frozenset[int]:
    """The Julian day numbers of the days that are dated, of those without a year in a year of their own."""
    found = set()
    for date in _dates(passages):
        if date.reading.first is not None and date.reading.first == date.reading.last:
            found.add(date.reading.first)
        elif date.month and date.day and not date.has_year:
            found.add(calendar_of("gregorian").to_jdn(COMMON, date.month, date.day))
    return frozenset(found)


def on_told_weekday(value: Date, near: Sequence[Passage], sources: Sources) -> bool:
    """Whether a day lies within a week of one that a source dates, on a weekday that it tells near (`on Tuesday`)."""
    told = {date.weekday for date in _dates(near) if date.only_weekday}
    if value.day is None or value.month is None or not told:
        return False
    dates = list(_dates(passage for passage in sources.passages if passage.path == near[0].path))
    days = {date.reading.first for date in dates if date.reading.first == date.reading.last} - {None}
    around = {day + step for day in days if day is not None for step in range(1 - WEEK, WEEK)}
    return any(day % WEEK in told and _is(value, day) for day in around)


def _is(value: Date, day: int) -> bool:
    """Whether a date is a day by its number, its weekday too where it has one."""
    year, month, number = calendar_of("gregorian").from_jdn(day)
    same = (value.month, value.day) == (month, number) and value.weekday in (None, day % WEEK)
    return same and (value.year == year or not value.has_year)
