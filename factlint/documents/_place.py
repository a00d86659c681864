"""Where something stands in a document, in words: `p. 3`, `§ Early life, ¶ 2`, `table 1, row 4, column 2`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache

from factlint.documents._document import Block, Document
from factlint.patterns import regex

_LONGEST_HEADING = 80
_LONG = regex(r"[^\n]{160,}(?=\n)")
"""A line so long that its end is the end of a paragraph: nobody wraps lines so late."""


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
    count = found.counts[number] + found.long_lines(block.span.start, offset)
    return ", ".join(filter(None, (section, _inside(block, count))))


def _inside(block: Block, count: int) -> str:
    if block.kind == "cell":
        return f"table {block.table + 1}, row {block.row + 1}, column {block.column + 1}"
    return "heading" if block.kind == "heading" else f"¶ {count}"


class _Blocks:
    """Where the blocks of a document start, and which paragraph of its section each is."""

    def __init__(self, document: Document) -> None:
        self.starts = [block.span.start for block in document.blocks]
        self._long = [match.end() for match in _LONG.finditer(document.prose)]
        self.counts: list[int] = []
        section: tuple[str, ...] = ()
        count = 0
        for block in document.blocks:
            if block.section != section or block.kind == "heading":
                section, count = block.section, 0
            paragraph = block.kind not in ("heading", "cell")
            self.counts.append(count + paragraph)
            count += (1 + self.long_lines(*block.span)) if paragraph else 0

    def long_lines(self, start: int, end: int) -> int:
        """How many lines end between two offsets that are paragraphs of their own, by their length."""
        return bisect_left(self._long, end) - bisect_left(self._long, start)


@lru_cache(maxsize=4)
def _blocks(document: Document) -> _Blocks:
    return _Blocks(document)
