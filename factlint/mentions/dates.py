"""Dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from msgspec.structs import replace

from factlint.documents import Block, Document
from factlint.mentions import Kind, Mention, Setting
from factlint.mentions._dates.scripts import with_foreign
from factlint.mentions._dates.value import find_dates
from factlint.patterns import regex
from factlint.values.date import Date

_NUMERIC = regex(r"(\d{1,2})([/-])(\d{1,2})\2\d{2,4}$")


def _find(document: Document, setting: Setting, _earlier: tuple[Mention, ...]) -> Iterator[Mention]:
    found: list[Mention] = []
    for block in document.blocks:
        find = partial(_in_block, document.prose, block, setting)
        text = document.prose[block.span.start : block.span.end]
        found += with_foreign(text, block.language, find(block.language), find)
    return settled(found)


def _in_block(prose: str, block: Block, setting: Setting, language: str) -> list[Mention]:
    return find_dates(prose, block.span.start, block.span.end, language, setting)


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
