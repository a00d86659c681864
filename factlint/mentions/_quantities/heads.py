"""Figures under a heading that gives their scale: `Votes (000's)`, `Revenue (thousands)`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from factlint.documents import Block, Document
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.values.quantity import Quantity

_THOUSANDS = regex(r"[(,\s]000(?:['’]?s)?\)")
THOUSAND = 1000


def under_headings(document: Document, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The quantities of a document, bare grouped figures below a heading in thousands scaled by it.

    A heading is the head of the figure's table column, or an earlier line of its paragraph.
    """
    if not _THOUSANDS.search(document.text):
        yield from mentions
        return
    starts = [block.span.start for block in document.blocks]
    heads = {
        (block.table, block.column)
        for block in document.blocks
        if block.kind == "cell" and block.row == 0 and _THOUSANDS.search(document.text, *block.span)
    }
    for mention in mentions:
        block = document.blocks[bisect_right(starts, mention.span.start) - 1]
        value = mention.value
        bare = isinstance(value, Quantity) and not value.unit and "," in mention.text and value.amount >= 1
        if isinstance(value, Quantity) and bare and _scaled(document, block, mention, heads):
            mention = replace(mention, value=replace(value, amount=value.amount * THOUSAND, step=value.step * THOUSAND))
        yield mention


def _scaled(document: Document, block: Block, mention: Mention, heads: set[tuple[int, int]]) -> bool:
    if block.kind == "cell":
        return block.row > 0 and (block.table, block.column) in heads
    heading = _THOUSANDS.search(document.text, block.span.start, mention.span.start)
    return heading is not None and "\n" in document.text[heading.end() : mention.span.start]
