"""Anniversaries and centenaries in a sentence, and the years that stand with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from factlint.documents import Span
from factlint.mentions import Mention
from factlint.rules._lives import is_plain, signal
from factlint.rules._passages import Passage
from factlint.rules._periods import either
from factlint.statements import pack
from factlint.values.date import Date
from factlint.values.quantity import Hedge, Quantity

_REACH = 80
_OPENING = 6
"""Words before a date that opens a sentence."""
_STOPS = re.compile(r"[.,;:!?)\n]")


@dataclass(frozen=True, slots=True)
class Turn:
    """How many years an anniversary counts, and where that is said."""

    span: Span
    count: int
    language: str


class _Patterns(NamedTuple):
    returns: re.Pattern[str]
    """After an ordinal."""
    centenary: re.Pattern[str]
    marking: re.Pattern[str]
    before: re.Pattern[str]
    """Between the year that an anniversary falls in and the anniversary."""
    after: re.Pattern[str]
    """Between what it is the anniversary of and that year."""


@lru_cache(maxsize=64)
def _patterns(language: str) -> _Patterns:
    dates = pack(language).dates
    marking, at = either(dates.marking), either(dates.at)
    determiners = either(dates.determiners, ", ".join(sorted(pack(language).prose.definite)))
    return _Patterns(
        returns=re.compile(rf"\s+(?:[^\W\d_]+\s+)?(?:{either(*dates.anniversary.split())})(?!\w)", re.IGNORECASE),
        centenary=re.compile(rf"(?<!\w)(?:{either(*dates.centenaries)})(?!\w)", re.IGNORECASE),
        marking=re.compile(rf"(?<!\w)(?:{marking})(?!\w)", re.IGNORECASE),
        before=re.compile(
            rf"\s*,?\s*(?:(?:[^\W\d_]+\s+){{0,4}}(?:{marking})\s+)?(?:(?:{determiners})\s+)?", re.IGNORECASE
        ),
        after=re.compile(rf"\)?\s*,?\s+(?:(?:{marking})\s+)?(?:(?:{at})\s+)?", re.IGNORECASE),
    )


def turns(sentence: Passage, prose: str) -> Iterator[Turn]:
    """`the 100th anniversary`, `the centenary`."""
    language = sentence.block.language
    patterns, words = _patterns(language), pack(language).dates
    text = prose[sentence.span.start : sentence.span.end]
    for found in patterns.centenary.finditer(text) if words.centenaries else ():
        count = words.centenaries.get(found[0].lower())
        if count:
            start = sentence.span.start
            yield Turn(Span(start + found.start(), start + found.end()), count, language)
    for mention in sentence.mentions if words.anniversary else ():
        value = mention.value
        if isinstance(value, Quantity) and value.ordinal and value.hedge is Hedge.NONE and value.upper is None:
            after = patterns.returns.match(prose, mention.span.end, sentence.span.end)
            if after and value.amount == int(value.amount) and value.amount > 1:
                yield Turn(Span(mention.span.start, after.end()), int(value.amount), language)


def year(mention: Mention) -> int | None:
    """The year of a plain date of our era."""
    date = mention.value
    return date.year if isinstance(date, Date) and is_plain(mention) and (date.year or 0) > 0 else None


def follows(turn: Turn, anchor: Mention, prose: str) -> bool:
    """The date belongs to what the anniversary is of: `of the revolution of 1917`, `of his birth (1870)`."""
    between = prose[turn.span.end : anchor.span.start]
    if anchor.span.start < turn.span.end or not between.strip() or len(between) > _REACH:
        return False
    if falls(turn, turn.span.end, anchor, prose):
        return False
    words, first = pack(turn.language), between.split()[0].lower()
    texts = words.dates.of, words.dates.at, words.dates.determiners
    small = words.prose.stopwords | {word for text in texts for word in text.split(", ")}
    # timid: a noun makes it the name of something (`anniversary edition`); languages without articles put one there.
    if words.dates.determiners and first not in small:
        return False
    # timid: after a verb it is the day of the feast.
    return not (_STOPS.search(between) or _patterns(turn.language).marking.search(between))


def founded(turn: Turn, anchor: Mention, sentence: Passage, prose: str) -> bool:
    """`Founded in 1903, the club celebrated its 100th anniversary`: the date opens the sentence, and `its` is back."""
    if anchor.span.end > turn.span.start:
        return False
    before, after = prose[sentence.span.start : anchor.span.start], prose[anchor.span.end : turn.span.start]
    own = set(pack(turn.language).prose.pronouns)
    words = before.split()
    opens = (
        len(words) <= _OPENING and not _STOPS.search(before) and bool(signal(turn.language, "founded").search(before))
    )
    return opens and "," in after[:_REACH] and after.split()[-1].lower() in own


def falls(turn: Turn, end: int, result: Mention, prose: str) -> bool:
    """The date is said to be the anniversary's own; `end` is where the words for what it is of end."""
    patterns = _patterns(turn.language)
    if result.span.end <= turn.span.start:
        return bool(patterns.before.fullmatch(prose, result.span.end, turn.span.start))
    between = prose[end : result.span.start] if end <= result.span.start else ""
    return bool(between.strip(" ),") and patterns.after.fullmatch(between))
