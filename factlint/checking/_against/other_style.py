"""The days of a year as the Julian and the Gregorian calendar name them: a source may have the other name."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.calendars import gap
from factlint.mentions import Mention
from factlint.mentions._dates.parts import calendar_of
from factlint.statements import Sentence, pack
from factlint.values.date import Date
from factlint.values.quantity import Quantity

FIRST, LAST = 1582, 1940
"""The years in which writers give days in either calendar."""
JULIAN, GREGORIAN = "julian", "gregorian"
STYLES = (JULIAN, GREGORIAN)
GAPS = range(10, 14)
BRACKETS = (" (", " [")

Day = tuple[int | None, int | None]
"""A month and a day."""


def same_day(stated: Date, known: Date) -> bool:
    """Whether two days, not both with a year, are one day in two calendars."""
    if None in (stated.day, known.day) or (stated.has_year and known.has_year):
        return False
    written = {(known.month, known.day)} | ({(known.second.month, known.second.day)} if known.second else set())
    return not written.isdisjoint(_names(stated, known))


def told_in_both(sentence: Sentence, year: int | None) -> Iterator[Mention]:
    """The days without a year that are the other name of a day of their sentence (`4 April (O.S.), that is 17 April`).

    `year` is the last one that was written before the sentence.
    """
    dates = [(mention, mention.value) for mention in sentence.of_kind("date") if isinstance(mention.value, Date)]
    for mention, date in dates:
        if date.has_year or date.day is None:
            continue
        for other_mention, other in dates:
            both = {date.reading.calendar, other.reading.calendar} == set(STYLES)
            between = sentence.prose[other_mention.span.end : mention.span.start]
            if (both or between in BRACKETS) and (other.month, other.day) in _names(date, other, year):
                yield mention
                break


def last_year(sentence: Sentence) -> int | None:
    """The last year that a sentence writes."""
    years = [mention.value.year for mention in sentence.of_kind("date") if isinstance(mention.value, Date)]
    return next((year for year in reversed(years) if year is not None), None)


def is_gap(sentence: Sentence, mention: Mention) -> bool:
    """Whether a number of days is by how much the calendars differ, in a sentence that tells of them."""
    value = mention.value
    if not isinstance(value, Quantity) or value.unit != "day" or value.amount not in GAPS:
        return False
    dates, text = pack(sentence.block.language).dates, f" {' '.join(word.lower for word in sentence.words)} "
    styles = f"{dates.old_style}, {dates.new_style}".replace(".", " ").split(",")
    if not any(f" {' '.join(style.split())} " in text for style in styles if style.strip()):
        return False
    year = last_year(sentence)
    return year is None or value.amount == gap(calendar_of(GREGORIAN).to_jdn(year, 1, 1))


def weekday_of_day(mention: Mention) -> bool:
    """Whether a mention is no more than the weekday of a day that is written elsewhere: a writer reckons it."""
    value = mention.value
    alone = isinstance(value, Date) and value.weekday is not None and not value.only_weekday
    return alone and not any(map(str.isdigit, mention.text))


def _names(date: Date, other: Date, told: int | None = None) -> Iterator[Day]:
    """What else the day of a date may be called; one without a year is of a year that is told near it or the other."""
    if date.second:
        yield date.month, date.day
        yield date.second.month, date.second.day
    if date.has_year:
        yield from (name[1:] for name in date.names)
        return
    own = date.reading.calendar
    years = (other.year, other.context_year, date.context_year, told)
    for year in dict.fromkeys(years):
        if own in STYLES and year is not None and FIRST <= year <= LAST and date.exists:
            yield _renamed(year, date, own)


def _renamed(year: int, date: Date, own: str) -> Day:
    jdn = calendar_of(GREGORIAN).to_jdn(year, date.month or 1, date.day or 1)
    step = -gap(jdn) if own == GREGORIAN else gap(jdn)
    return calendar_of(GREGORIAN).from_jdn(jdn + step)[1:]
