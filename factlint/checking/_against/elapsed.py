"""Ages, spans and days that a writer reckons from the dates of a source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from factlint.checking._against.arithmetic import stands_for
from factlint.checking._against.sources import Passage, Sources
from factlint.mentions._dates.parts import calendar_of
from factlint.statements import Sentence
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.units import UNITS

OLDEST = 115
"""Years of the longest lives."""
WEEK = 7
YEAR = 12
"""Months of a year."""
ENDS = 2
"""Days that tell a span: from one to the other."""
COMMON = 2001
"""A year to count the days between two dates in that have none, nor one before them."""


def elapsed(sentence: Sentence, value: Quantity, near: Iterable[Passage], sources: Sources) -> bool:
    """Whether an age lies between a year of near passages, or of its sentence, and any other, or a span between their
    only days or months.

    A bare number may be an age that lies between two years of the same passages.
    """
    here = list(near)
    if value.age or not (value.unit or value.counted or value.counted_phrase or value.multiple):
        others = _years(sources.passages) if value.age else _years(here)
        own = _years_of(_dates_of(sentence)) if value.age else frozenset()
        return _fits_years(value, _years(here) | own, others)
    unit = UNITS.get(value.unit)
    if unit is None or unit.dimension != "time":
        return False
    return any(_spans(value, passages) for passages in (here[:1], here))


def _spans(value: Quantity, passages: Sequence[Passage]) -> bool:
    """Whether a span that is told in less than years lies between the only days of passages, or between two months."""
    unit, days = UNITS[value.unit], _days(passages)
    short = unit.factor < UNITS["year"].factor and len(days) == ENDS
    if short and stands_for(value, (max(days) - min(days)) * UNITS["day"].factor / unit.factor):
        return True
    months = {date.year * YEAR + date.month for date in _dates(passages) if date.year is not None and date.month}
    return value.unit == "month" and any(one - other == value.amount for one in months for other in months)


def between_own(value: Quantity, sentence: Sentence, near: Iterable[Passage]) -> bool:
    """Whether a span that is told in less than years lies between two days of its own sentence, or between two months
    of it and of near passages, whichever years they are of.
    """
    unit = UNITS.get(value.unit)
    if unit is None or unit.dimension != "time" or value.unit == "year":
        return False
    here = list(_dates_of(sentence))
    days = _days_of(here)
    if any(
        stands_for(value, (one - two) * UNITS["day"].factor / unit.factor) for one in days for two in days if one > two
    ):
        return True
    months = {date.month for date in (*here, *_dates(near)) if date.month}
    return value.unit == "month" and any((one - two) % YEAR == value.amount % YEAR for one in months for two in months)


def _fits_years(value: Quantity, here: Iterable[int], others: Iterable[int]) -> bool:
    if value.amount % 1 or value.amount <= 1 or (value.amount > OLDEST and not value.age):
        return False
    spans = {abs(one - other) for one in here for other in others}
    return any(stands_for(value, Fraction(span - birthday_to_come)) for span in spans for birthday_to_come in (0, 1))


def _dates(passages: Iterable[Passage]) -> Iterator[Date]:
    for passage in passages:
        yield from _dates_of(passage.sentence)


def _dates_of(sentence: Sentence) -> Iterator[Date]:
    for mention in sentence.of_kind("date"):
        if isinstance(mention.value, Date):
            yield from mention.value.ends or (mention.value,)


def _years(passages: Iterable[Passage]) -> frozenset[int]:
    return _years_of(_dates(passages))


def _years_of(dates: Iterable[Date]) -> frozenset[int]:
    return frozenset(date.year for date in dates if date.year is not None)


def _days(passages: Iterable[Passage]) -> frozenset[int]:
    """The Julian day numbers of the days that are dated, of those without a year in the last one before them."""
    return _days_of(_dates(passages))


def _days_of(dates: Iterable[Date]) -> frozenset[int]:
    found, year = set(), COMMON
    for date in dates:
        year = date.year if date.year is not None else year
        if date.reading.first is not None and date.reading.first == date.reading.last:
            found.add(date.reading.first)
        elif date.month and date.day and not date.has_year:
            found.add(calendar_of("gregorian").to_jdn(year, date.month, date.day))
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


def follows_day(value: Date, near: Sequence[Passage]) -> bool:
    """Whether a day is as many days behind one of near passages as they tell (`six days later`)."""
    if value.day is None or value.reading.first is None:
        return False
    counts = {one.amount for one in _quantities(passage.sentence for passage in near) if one.unit == "day"}
    return any(value.reading.first - (date.reading.first or 0) in counts for date in _dates(near))


def is_anniversary(value: Date, sentence: Sentence, sources: Sources) -> bool:
    """Whether a day is the anniversary of one of the sources, and its sentence says which one (`turned forty`)."""
    if value.day is None or value.year is None:
        return False
    told = {one.amount for one in _quantities([sentence])}
    return any(
        date.year is not None
        and value.year - date.year in told
        and not value.written_days.isdisjoint(date.written_days)
        for date in _dates(sources.passages)
    )


def _quantities(sentences: Iterable[Sentence]) -> Iterator[Quantity]:
    for sentence in sentences:
        for mention in sentence.of_kind("quantity"):
            if isinstance(mention.value, Quantity):
                yield mention.value
