"""The sentences of a draft with their mentions, read without regard to claims."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from factlint.documents import Block, Span
from factlint.documents._sentences import sentences
from factlint.mentions import Mention
from factlint.rules import Draft
from factlint.statements import pack


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence outside tables."""

    span: Span
    block: Block
    mentions: tuple[Mention, ...]


def passages(draft: Draft, wanted: Callable[[Mention], bool]) -> Iterator[Passage]:
    """The sentences of the blocks that have a mention of the wanted sort."""
    starts = [mention.span.start for mention in draft.mentions]
    prose = draft.document.prose
    for block in draft.document.blocks:
        low, high = (bisect_left(starts, edge) for edge in block.span)
        if block.kind == "cell" or not any(wanted(mention) for mention in draft.mentions[low:high]):
            continue
        words = pack(block.language)
        ordinal_before = words.numbers.ordinal_before
        for span in sentences(prose, *block.span, words.prose.abbreviations, ordinal_before):
            mentions = draft.mentions[
                bisect_left(starts, span.start, low, high) : bisect_left(starts, span.end, low, high)
            ]
            yield Passage(Span(*span), block, mentions)
