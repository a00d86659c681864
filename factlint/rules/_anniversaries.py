"""Anniversaries and centenaries in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from factlint.documents import Span
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules._lives import is_plain
from factlint.rules._passages import Passage
from factlint.rules._periods import either
from factlint.statements import pack
from factlint.values.date import Date
from factlint.values.quantity import Hedge, Quantity

_ENDING = 4
"""Letters that inflection may add to a word for a beginning (`открытого`)."""
_VOWELS = "aeoyаое"
_BEGINNINGS = ("founded", "opened", "started", "born", "incorporated", "completed")


class Turn(Struct, frozen=True):
    """How many years an anniversary counts, and where that is said."""

    span: Span
    count: int
    language: str


class Patterns(NamedTuple):
    """What anniversaries are told by in one language."""

    returns: re.Pattern[str]
    """After an ordinal."""
    jubilee: re.Pattern[str]
    begins: re.Pattern[str]
    """Words that something began."""
    centenary: re.Pattern[str]
    marking: re.Pattern[str]
    before: re.Pattern[str]
    """Between the year that an anniversary falls in and the anniversary."""
    verb: re.Pattern[str]
    """Between what an anniversary is of and its year, where the words begin with the occasion."""
    at: re.Pattern[str]
    """Between an anniversary and its year."""
    after: re.Pattern[str]
    """Between what it is the anniversary of and that year."""


@lru_cache(maxsize=64)
def patterns_of(language: str) -> Patterns:
    """The patterns of a language."""
    dates = pack(language).dates
    marking, at = either(dates.marking), either(dates.at)
    determiners = either(dates.determiners, ", ".join(sorted(pack(language).prose.definite)))
    own = either(", ".join(sorted(pack(language).prose.pronouns)))
    return Patterns(
        returns=regex(
            rf"(?:-[^\W\d_]{{1,3}})?\.?\s+(?:[^\W\d_]+\s+)?(?:{either(*dates.anniversary.split())})(?!\w)",
            re.IGNORECASE,
        ),
        jubilee=regex(rf"(?<![\w.,-])(\d{{1,4}})\s?[-‑]?(?:{either(dates.jubilees)})(?!\w)", re.IGNORECASE),
        begins=regex(rf"(?<!\w)(?:{_beginnings(language)})(?!\w)", re.IGNORECASE),
        centenary=regex(rf"(?<!\w)(?:{either(*dates.centenaries)})(?!\w)", re.IGNORECASE),
        marking=regex(rf"(?<!\w)(?:{marking})(?!\w)", re.IGNORECASE),
        verb=regex(rf"\s+[^\W\d_]+\s+(?:(?:{at})\s+)?", re.IGNORECASE),
        at=regex(rf"\s*,?\s+(?:(?:{at})\s+)?", re.IGNORECASE),
        before=regex(
            rf"\s*,?\s*(?:(?:[^\W\d_]+\s+){{0,4}}(?:{marking})\s+)?(?:(?:{determiners}|{own})\s+)?", re.IGNORECASE
        ),
        after=regex(rf"\)?\s*,?\s+(?:(?:{own})\s+)?(?:(?:{marking})\s+)?(?:(?:{at})\s+)?", re.IGNORECASE),
    )


def _beginnings(language: str) -> str:
    """Signals of a beginning as a pattern that takes their other forms too."""
    signals = pack(language).signals
    words = {word for predicate in _BEGINNINGS for word in signals.get(predicate, ())}
    stems = {word[:-1] if len(word) > _ENDING and word[-1] in _VOWELS else word for word in words}
    listed = sorted(stems, key=lambda stem: (-len(stem), stem))
    return "|".join(rf"{re.escape(stem)}\w{{0,{_ENDING}}}" for stem in listed) or "(?!)"


def turns(sentence: Passage, prose: str) -> Iterator[Turn]:
    """`the 100th anniversary`, `the centenary`."""
    language = sentence.block.language
    patterns, words = patterns_of(language), pack(language).dates
    text = prose[sentence.span.start : sentence.span.end]
    for found in patterns.centenary.finditer(text) if words.centenaries else ():
        count = words.centenaries.get(found[0].lower())
        if count:
            start = sentence.span.start
            yield Turn(Span(start + found.start(), start + found.end()), count, language)
    for found in patterns.jubilee.finditer(text) if words.jubilees else ():
        start = sentence.span.start
        yield Turn(Span(start + found.start(), start + found.end()), int(found[1]), language)
    for mention in sentence.mentions if words.anniversary else ():
        value = mention.value
        if isinstance(value, Quantity) and value.hedge is Hedge.NONE and value.upper is None and not value.unit:
            after = patterns.returns.match(prose, mention.span.end, sentence.span.end)
            if after and value.amount == int(value.amount) and value.amount > 1:
                yield Turn(Span(mention.span.start, after.end()), int(value.amount), language)


def year(mention: Mention) -> int | None:
    """The year of a plain date of our era."""
    date = mention.value
    return date.year if isinstance(date, Date) and is_plain(mention) and (date.year or 0) > 0 else None
