"""Where something stands in a document, in words: `p. 3`, `§ Early life, ¶ 2`, `table 1, row 4, column 2`."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from factlint.documents._document import Block, Document

_LONGEST_HEADING = 80
_LONG_LINE = 160
"""Characters of a line from which its end is the end of a paragraph: nobody wraps lines so late."""


def locator(document: Document, offset: int) -> str:
    """The page, or the section with its paragraph or table cell, that holds an offset of the document's text."""
    if document.pages:
        return f"p. {bisect_right(document.pages, offset)}"
    found = _blocks(document)
    number = bisect_right(found.starts, offset) - 1
    if number < 0:
        return ""
    block = document.blocks[number]
    section = f"§ {block.section[-1][:_LONGEST_HEADING]}" if block.section else ""
    count = found.counts[number] + _long_lines(document, block, offset)
    return ", ".join(filter(None, (section, _inside(block, count))))


def _inside(block: Block, count: int) -> str:
    if block.kind == "cell":
        return f"table {block.table + 1}, row {block.row + 1}, column {block.column + 1}"
    return "heading" if block.kind == "heading" else f"¶ {count}"


def _long_lines(document: Document, block: Block, offset: int) -> int:
    """How many lines of a block that are paragraphs of their own, by their length, end before an offset."""
    prose, start = document.prose, block.span.start
    count, end = 0, prose.find("\n", start, offset)
    while end >= 0:
        count += end - start >= _LONG_LINE
        start, end = end + 1, prose.find("\n", end + 1, offset)
    return count


class _Blocks:
    """Where the blocks of a document start, and which paragraph of its section each is."""

    def __init__(self, document: Document) -> None:
        self.starts = [block.span.start for block in document.blocks]
        self.counts: list[int] = []
        section: tuple[str, ...] = ()
        count = 0
        for block in document.blocks:
            if block.section != section or block.kind == "heading":
                section, count = block.section, 0
            paragraph = block.kind not in ("heading", "cell")
            self.counts.append(count + paragraph)
            count += (1 + _long_lines(document, block, block.span.end)) if paragraph else 0


@lru_cache(maxsize=4)
def _blocks(document: Document) -> _Blocks:
    return _Blocks(document)
