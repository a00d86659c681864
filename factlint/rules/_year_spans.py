"""`from 1912 to 1908` and its like, told from numbers that go down: `fell from 1912 to 1908`, `to 1908 copies`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules._periods import either
from factlint.statements import pack

_BACK, _BEHIND = 160, 40
_SENTENCE = regex(r"[.!?]\s|\n\s*\n")
_WORD = regex(r"[^\W\d_]+")
_NEXT = regex(r"\s+([^\W\d_]+)|\s*[%‰€$£°]")


class _Patterns(NamedTuple):
    opening: re.Pattern[str]
    joint: re.Pattern[str]
    years: re.Pattern[str]
    """Behind the last year."""


@lru_cache(maxsize=64)
def _patterns(language: str) -> _Patterns:
    dates = pack(language).dates
    return _Patterns(
        opening=regex(rf"(?<!\w)(?:{either(dates.start)})\s+\Z", re.IGNORECASE),
        joint=regex(rf"\s+(?:{either(dates.to, dates.until)})\s+", re.IGNORECASE),
        years=regex(rf"\s+(?:{either(dates.year, dates.years)})(?!\w)", re.IGNORECASE),
    )


def span_start(prose: str, first: Mention, last: Mention) -> int:
    """Where the `from` stands of two years that are told as the ends of one time; -1 where they may be numbers."""
    patterns = _patterns(first.language)
    before = prose[max(0, first.span.start - _BACK) : first.span.start]
    opening = patterns.opening.search(before)
    if opening is None or not patterns.joint.fullmatch(prose, first.span.end, last.span.start):
        return -1
    told = patterns.years.match(prose, last.span.end)
    if _counts(prose, told.end() if told else last.span.end, first.language) or _falls(prose, before, last):
        return -1
    return first.span.start - (len(before) - opening.start())


def _counts(prose: str, at: int, language: str) -> bool:
    """Whether a word for what is counted may follow: anything but a function word."""
    behind, words = _NEXT.match(prose, at), pack(language).prose
    if behind is None:
        return False
    small = words.stopwords | words.locatives | words.prepositions | words.conjunctions
    return not behind[1] or behind[1].lower() not in small


def _falls(prose: str, before: str, last: Mention) -> bool:
    """Whether a word of the sentence tells that a number went down."""
    begin = max((found.end() for found in _SENTENCE.finditer(before)), default=0)
    end = _SENTENCE.search(prose, last.span.end, last.span.end + _BACK)
    sentence = before[begin:] + prose[last.span.end : end.start() if end else last.span.end + _BEHIND]
    stems = tuple(pack(last.language).dates.lessening.split())
    return any(word.lower().startswith(stems) for word in _WORD.findall(sentence))
