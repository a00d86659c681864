"""The sentences of a draft with their mentions, read without regard to claims."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator

from msgspec import Struct

from factlint.documents import Block, Span
from factlint.documents._sentences import sentences_of
from factlint.mentions import Mention
from factlint.rules import Draft


class Passage(Struct, frozen=True):
    """A sentence outside tables."""

    span: Span
    block: Block
    mentions: tuple[Mention, ...]


def passages(draft: Draft, wanted: Callable[[Mention], bool]) -> Iterator[Passage]:
    """The sentences of the blocks that have a mention of the wanted sort."""
    starts = [mention.span.start for mention in draft.mentions]
    for block in draft.document.blocks:
        low, high = (bisect_left(starts, edge) for edge in block.span)
        if block.kind == "cell" or not any(wanted(mention) for mention in draft.mentions[low:high]):
            continue
        for span in sentences_of(draft.document, block):
            mentions = draft.mentions[
                bisect_left(starts, span.start, low, high) : bisect_left(starts, span.end, low, high)
            ]
            yield Passage(Span(*span), block, mentions)
