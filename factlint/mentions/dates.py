"""Dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, groupby
from operator import attrgetter

from msgspec.structs import replace

from factlint.documents import Document, Span
from factlint.mentions import Kind, Mention, Setting
from factlint.mentions._dates.scripts import has_foreign, with_foreign
from factlint.mentions._dates.value import dates_of, find_dates
from factlint.patterns import regex
from factlint.values.date import Date

_NUMERIC = regex(r"(\d{1,2})([/-])(\d{1,2})\2\d{2,4}$")


def _find(document: Document, setting: Setting, _earlier: tuple[Mention, ...]) -> Iterator[Mention]:
    found: list[Mention] = []
    for language, blocks in groupby(document.blocks, key=attrgetter("language")):
        found += _in_one_language(document.prose, [block.span for block in blocks], language, setting)
    return settled(found)


def _in_one_language(prose: str, spans: list[Span], language: str, setting: Setting) -> Iterator[Mention]:
    """The dates of blocks that follow one another; those that hold another script are read in its languages too."""
    found = dates_of(prose, spans, language, setting)
    if not has_foreign(prose[spans[0].start : spans[-1].end], language):
        yield from chain.from_iterable(found)
        return
    for span, own in zip(spans, found, strict=True):
        find = partial(find_dates, prose, span.start, span.end, setting=setting)
        yield from with_foreign(prose[span.start : span.end], language, own, find)


def settled(mentions: list[Mention]) -> Iterator[Mention]:
    """The dates, with numeric ones in the order of day and month that the others of the document prove."""
    orders = set(_orders(mentions))
    month_first = orders == {"mdy"}
    for mention in mentions:
        date = mention.value
        if len(orders) == 1 and isinstance(date, Date) and date.alternative is not None:
            mention = replace(mention, value=_ordered(date, date.alternative, month_first=month_first))
        yield mention


def _orders(mentions: Iterable[Mention]) -> Iterator[str]:
    """The order of each numeric date that can be read in one way only."""
    for mention in mentions:
        if "/" not in mention.text and "-" not in mention.text:
            continue
        written = _NUMERIC.search(mention.text)
        if written is not None and isinstance(mention.value, Date) and mention.value.alternative is None:
            first, second = int(written[1]), int(written[3])
            if first > 12 >= second:
                yield "dmy"
            elif second > 12 >= first:
                yield "mdy"


def _ordered(date: Date, other: Date, *, month_first: bool) -> Date:
    # The reading of a language that leaves both open has the month first.
    return replace(date, alternative=None) if month_first else replace(other, alternative=None)


DATES = Kind(name="date", find=_find)
