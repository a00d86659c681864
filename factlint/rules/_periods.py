"""Periods that a sentence gives both ends of, and lengths of time: `from 1914 to 1918`, `four years`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from factlint.documents import Span
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules._lives import is_plain
from factlint.statements import pack
from factlint.values.date import Date, Precision, Reading
from factlint.values.quantity import Hedge, Quantity

DAYS = {"day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.44, "year": 365.25}
"""Mean length of the units that periods are told in."""
_WIDTHS = {Precision.YEAR: 366, Precision.MONTH: 31, Precision.DAY: 1}
"""Days that an end can lie in."""
_DASH = regex(r"\s*[–—-]\s*")
_JOINT = 20


class Period(Struct, frozen=True):
    """A stretch of time: the fewest and the most days from its first day to its last, both counted."""

    span: Span
    least: int
    most: int


class Length(Struct, frozen=True):
    """A plain length of time: `four years`."""

    mention: Mention
    amount: float
    unit: str

    @property
    def days(self) -> float:
        return self.amount * DAYS[self.unit]

    @property
    def text(self) -> str:
        return " ".join(self.mention.text.split())


def periods(mentions: Sequence[Mention], prose: str) -> Iterator[Period]:
    """The periods of a sentence, each one mention or two with a dash or a word like `to` between them."""
    dates = [mention for mention in mentions if mention.kind == "date"]
    for mention in dates:
        if isinstance(mention.value, Date) and mention.value.ranged:
            yield from _range(mention.span, mention.value)
    for first, last in pairwise(dates):
        between = prose[first.span.end : last.span.start]
        if len(between) <= _JOINT and (_DASH.fullmatch(between) or _to(first.language).fullmatch(between)):
            yield from _pair(first, last)


def _range(span: Span, date: Date) -> Iterator[Period]:
    unsure = date.approximate or date.uncertain or date.part or date.slack or date.bare or date.truncated
    widths = [_WIDTHS.get(end.precision) for end in date.ends or ()]
    if unsure or not date.exists or None in widths:
        return
    width = sum(filter(None, widths))
    sizes = [size for each in (date.reading, *date.others) if (size := _size(each, each)) is not None]
    if sizes:
        yield Period(span, min(sizes) - width + 2, max(sizes))


def _pair(first: Mention, last: Mention) -> Iterator[Period]:
    one, two = first.value, last.value
    if not (isinstance(one, Date) and isinstance(two, Date) and is_plain(first) and is_plain(last)):
        return
    sizes = [
        size
        for begin in (one.reading, *one.others)
        for end in (two.reading, *two.others)
        if (size := _size(begin, end)) is not None
    ]
    if sizes and min(sizes) > 0 and {one.precision, two.precision} <= _WIDTHS.keys():
        width = _WIDTHS[one.precision] + _WIDTHS[two.precision]
        yield Period(Span(first.span.start, last.span.end), min(sizes) - width + 2, max(sizes))


def _size(begin: Reading, end: Reading) -> int | None:
    return None if begin.first is None or end.last is None else end.last - begin.first + 1


def lengths(mentions: Sequence[Mention]) -> Iterator[Length]:
    """The plain lengths of time in a sentence."""
    for mention in mentions:
        value = mention.value
        if not isinstance(value, Quantity) or value.unit not in DAYS or value.age or value.article:
            continue
        loose = value.hedge is not Hedge.NONE or value.upper is not None or value.ordinal or value.multiple
        words = mention.text.split()
        # timid: `a five-year plan` and `the Hundred Years' War` are names of things, not lengths of time.
        named = len(words) < 2 or "-" in words[-1] or (words[-1][0].isupper() and not _nouns(mention.language))
        if not (loose or named or value.in_name):
            yield Length(mention, float(value.amount), value.unit)


def timed(mention: Mention) -> bool:
    """A quantity of time, or a date that is told from another."""
    value = mention.value
    return value.anchored if isinstance(value, Date) else isinstance(value, Quantity) and value.unit in DAYS


def _nouns(language: str) -> bool:
    return pack(language).dates.capital_nouns


@lru_cache(maxsize=64)
def _to(language: str) -> re.Pattern[str]:
    dates = pack(language).dates
    return regex(rf"\s+(?:{either(dates.to, dates.until)})\s+", re.IGNORECASE)


def either(*texts: str) -> str:
    """A pattern for any phrase of texts with commas between phrases; `*` in them is any one word."""
    phrases = {phrase.strip() for text in texts for phrase in text.split(",")} - {""}
    words = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(_phrase(each) for each in words) or "(?!)"


def _phrase(phrase: str) -> str:
    return r"\s+".join(r"[^\W\d_]+" if word == "*" else re.escape(word) for word in phrase.split())
