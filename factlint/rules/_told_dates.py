"""Dates that are told from another date and given as well: `in 1920, two years after the revolution of 1917`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from factlint.claimbase.index import Claim
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
    claim: Claim | None = None
    """The claim that gives the date that is counted from, where the sentence does not."""


class _Patterns(NamedTuple):
    joints: tuple[tuple[re.Pattern[str], int], ...]
    words: tuple[tuple[re.Pattern[str], int], ...]
    """Behind a length that is counted from what follows, and which way."""
    apart: re.Pattern[str]
    """Between the words and the date that says the same."""
    end: re.Pattern[str]
    later: tuple[tuple[re.Pattern[str], re.Pattern[str], int], ...]
    """Before and after a length that is counted from the date before it, and which way: `later`, `через`."""


@lru_cache(maxsize=64)
def _patterns(language: str) -> _Patterns:
    dates = pack(language).dates
    tail = rf"(?:(?:\s+[^\W\d_]+){{0,6}}\s+|\s+)(?:(?:{either(dates.of, dates.at)})\s+)?"
    joints = ((dates.after_date, 1), (dates.before_date, -1))
    return _Patterns(
        joints=tuple((regex(rf"\s+(?:{either(text)}){tail}", re.IGNORECASE), sign) for text, sign in joints),
        words=tuple((regex(rf"\s+(?:{either(text)})(?=\s)", re.IGNORECASE), sign) for text, sign in joints),
        apart=regex(rf"\s*(?:,|—|–|\()\s*(?:(?:{either(dates.at)})\s+)?", re.IGNORECASE),
        end=regex(r"\s*(?:[.,;)—–]|$)"),
        later=tuple(
            _around(phrase, sign)
            for text, sign in ((dates.later, 1), (dates.earlier, -1))
            for phrase in text.split(",")
            if phrase.strip()
        ),
    )


def _around(phrase: str, sign: int) -> tuple[re.Pattern[str], re.Pattern[str], int]:
    before, _, after = (either(part.strip()) if part.strip() else "" for part in phrase.partition("#"))
    return (
        regex(rf"(?<!\w)(?:{before})\s+\Z" if before else r"", re.IGNORECASE),
        regex(rf"\s+(?:{after})(?!\w)" if after else r"", re.IGNORECASE),
        sign,
    )


def moved(prose: str, length: Length) -> tuple[Span, int] | None:
    """The words with a length that is counted from a date before them (`nine years later`), and which way."""
    span = length.mention.span
    for before, after, sign in _patterns(length.mention.language).later:
        led = before.search(prose, max(0, span.start - _NOUN), span.start)
        followed = after.match(prose, span.end)
        if led and followed:
            return Span(led.start() if before.pattern else span.start, followed.end()), sign
    return None


def told(sentence: Passage, prose: str) -> Iterator[Told]:
    """The dates of a sentence that do not come out; only where it has two dates and no more."""
    dates = [mention for mention in sentence.mentions if mention.kind == "date" and not _anchored(mention)]
    if len(dates) != 2:
        return
    for length in lengths(sentence.mentions):
        if length.unit == "year":
            yield from _counted(sentence, prose, length, *dates)
            yield from _moved(sentence, prose, length, *dates)
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
        stands = beside(prose, Span(span.start, anchor.span.end), other, sentence)
        if first is None or last is None or not stands:
            continue
        right = first + signs[0] * int(length.amount)
        if abs(right - last) > off(int(length.amount)):
            text = " ".join(prose[span.start : anchor.span.end].split())
            yield Told(other.span, f"{text} is {right}, not {last}", str(right))


def _moved(sentence: Passage, prose: str, length: Length, one: Mention, two: Mention) -> Iterator[Told]:
    """`It began in 1911 and ended fifteen years later, in 1920`."""
    words = moved(prose, length)
    first, last = _year(one), _year(two)
    if words is None or first is None or last is None or not one.span.end <= words[0].start < two.span.start:
        return
    right = first + words[1] * int(length.amount)
    if abs(right - last) > off(int(length.amount)) and beside(prose, words[0], two, sentence):
        text = " ".join(prose[words[0].start : words[0].end].split())
        yield Told(two.span, f"{text} ({' '.join(one.text.split())}) is {right}, not {last}", str(right))


def _apposed(sentence: Passage, prose: str, mention: Mention, dates: list[Mention]) -> Iterator[Told]:
    """`500 years before 2018`, `two years later, in 1922`: words that were read as a date of their own."""
    value = mention.value
    one, two = dates
    if two.span.start <= mention.span.end + 1 and one.span.end <= mention.span.start < two.span.start:
        anchor, other, words = two, one, Span(mention.span.start, two.span.end)
    elif one.span.start <= mention.span.end + 1 and mention.span.start < one.span.start:
        anchor, other, words = one, two, Span(mention.span.start, one.span.end)
    elif one.span.end <= mention.span.start and mention.span.end <= two.span.start:
        anchor, other, words = one, two, mention.span
    else:
        return
    if not isinstance(value, Date) or not beside(prose, words, other, sentence):
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
    return str(value.year) if abs(value.year - last) > off(abs(value.year - first)) else ""


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


def off(count: int) -> int:
    """Years by which a count may differ: months that are not told, and rounding."""
    return max(2, count // _ROUND) if count % _ROUND == 0 else 1


def counted_from(prose: str, length: Length) -> tuple[int, int]:
    """1 for a length with `after` behind it, -1 for one with `before`, and where that word ends; 0 without one."""
    for joint, sign in _patterns(length.mention.language).words:
        found = joint.match(prose, length.mention.span.end)
        if found:
            return sign, found.end()
    return 0, 0


def beside(prose: str, words: Span, other: Mention, sentence: Passage) -> bool:
    """The other date stands right before the words, or right after them; then nothing may follow it directly."""
    patterns = _patterns(other.language)
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
