"""Dates that are told from another date and given as well: `in 1920, two years after the revolution of 1917`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from factlint.documents import Span
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules._day_names import calendar_of, day_text
from factlint.rules._lives import is_plain
from factlint.rules._passages import Passage
from factlint.rules._periods import Length, either, lengths
from factlint.statements import pack
from factlint.values.date import Date, Precision

_NOUN = 50
"""Characters of what happened at the date that is counted from."""
_ROUND = 10
_GAPS = range(9, 15)


class Told(Struct, frozen=True):
    """A date that is not where the words put it."""

    span: Span
    message: str
    expected: str


class _Patterns(NamedTuple):
    joints: tuple[tuple[re.Pattern[str], int], ...]
    apart: re.Pattern[str]
    """Between the words and the date that says the same."""
    end: re.Pattern[str]


@lru_cache(maxsize=64)
def _patterns(language: str) -> _Patterns:
    dates = pack(language).dates
    tail = rf"(?:(?:\s+[^\W\d_]+){{0,6}}\s+|\s+)(?:(?:{either(dates.of, dates.at)})\s+)?"
    joints = ((dates.after_date, 1), (dates.before_date, -1))
    return _Patterns(
        joints=tuple((re.compile(rf"\s+(?:{either(text)}){tail}", re.IGNORECASE), sign) for text, sign in joints),
        apart=regex(rf"\s*(?:,|—|–|\()\s*(?:(?:{either(dates.at)})\s+)?", re.IGNORECASE),
        end=regex(r"\s*(?:[.,;)—–]|$)"),
    )


def told(sentence: Passage, prose: str) -> Iterator[Told]:
    """The dates of a sentence that do not come out; only where it has two dates and no more."""
    dates = [mention for mention in sentence.mentions if mention.kind == "date" and not _anchored(mention)]
    if len(dates) != 2:
        return
    for length in lengths(sentence.mentions):
        if length.unit == "year":
            yield from _counted(sentence, prose, length, *dates)
    for mention in sentence.mentions:
        if _anchored(mention):
            yield from _apposed(sentence, prose, mention, dates)


def _anchored(mention: Mention) -> bool:
    return isinstance(mention.value, Date) and mention.value.anchored


def _counted(sentence: Passage, prose: str, length: Length, one: Mention, two: Mention) -> Iterator[Told]:
    """`two years after the revolution of 1917`, with the other date right before it or right after."""
    span, patterns = length.mention.span, _patterns(length.mention.language)
    for anchor, other in ((one, two), (two, one)):
        if not span.end <= anchor.span.start <= span.end + _NOUN:
            continue
        between = prose[span.end : anchor.span.start]
        signs = [sign for joint, sign in patterns.joints if joint.fullmatch(between)]
        if len(signs) != 1:
            continue
        first, last = _year(anchor), _year(other)
        beside = _beside(prose, Span(span.start, anchor.span.end), other, sentence, patterns)
        if first is None or last is None or not beside:
            continue
        right = first + signs[0] * int(length.amount)
        if abs(right - last) > _off(int(length.amount)):
            text = " ".join(prose[span.start : anchor.span.end].split())
            yield Told(other.span, f"{text} is {right}, not {last}", str(right))


def _apposed(sentence: Passage, prose: str, mention: Mention, dates: list[Mention]) -> Iterator[Told]:
    """`500 years before 2018`, `two years later, in 1922`: words that were read as a date of their own."""
    patterns, value = _patterns(mention.language), mention.value
    one, two = dates
    if two.span.start <= mention.span.end + 1 and one.span.end <= mention.span.start < two.span.start:
        anchor, other, words = two, one, Span(mention.span.start, two.span.end)
    elif one.span.start <= mention.span.end + 1 and mention.span.start < one.span.start:
        anchor, other, words = one, two, Span(mention.span.start, one.span.end)
    elif one.span.end <= mention.span.start and mention.span.end <= two.span.start:
        anchor, other, words = one, two, mention.span
    else:
        return
    if not isinstance(value, Date) or not _beside(prose, words, other, sentence, patterns):
        return
    right = _right_day(value, anchor, other) if value.day else _right_year(value, anchor, other)
    if right:
        text = " ".join(prose[words.start : words.end].split())
        text += f" ({' '.join(anchor.text.split())})" if words == mention.span else ""
        yield Told(other.span, f"{text} is {right}, not {' '.join(other.text.split())}", right)


def _right_year(value: Date, anchor: Mention, other: Mention) -> str:
    """The year that the words mean, when the other date is not in it."""
    first, last = _year(anchor), _year(other)
    if value.precision is not Precision.YEAR or value.year is None or first is None or last is None:
        return ""
    return str(value.year) if abs(value.year - last) > _off(abs(value.year - first)) else ""


def _right_day(value: Date, anchor: Mention, other: Mention) -> str:
    """The day that the words mean, when the other date is another day of that year."""
    then, start, told_day = other.value, anchor.value, value.reading.first
    if not (isinstance(then, Date) and isinstance(start, Date)) or told_day is None or start.reading.first is None:
        return ""
    if not (then.month and then.day and then.exists and value.year) or then.label or start.label or then.ranged:
        return ""
    calendar = calendar_of(value.reading.calendar)
    years = (then.year,) if then.year else (value.year - 1, value.year, value.year + 1)
    apart = min(abs(calendar.to_jdn(year, then.month, then.day) - told_day) for year in years)
    # timid: weeks are seldom exact, and 10 to 13 days may be the other calendar.
    loose = 3 if (told_day - start.reading.first) % 7 == 0 else 1
    return day_text(told_day, value.reading.calendar) if apart > loose and apart not in _GAPS else ""


def _off(count: int) -> int:
    """Years by which a count may differ: months that are not told, and rounding."""
    return max(2, count // _ROUND) if count % _ROUND == 0 else 1


def _beside(prose: str, words: Span, other: Mention, sentence: Passage, patterns: _Patterns) -> bool:
    """The other date stands right before the words, or right after them; then nothing may follow it directly."""
    if other.span.end <= words.start:
        apart = prose[other.span.end : words.start]
        return bool(patterns.apart.fullmatch(apart) and patterns.end.match(prose, words.end))
    apart, after = prose[words.end : other.span.start], prose[other.span.end : sentence.span.end]
    return bool(patterns.apart.fullmatch(apart) and patterns.end.match(after))


def _year(mention: Mention) -> int | None:
    date = mention.value
    if isinstance(date, Date) and date.open in ("before", "after"):
        return date.year if not (date.approximate or date.uncertain or date.part) and date.exists else None
    return date.year if is_plain(mention) and isinstance(date, Date) else None
