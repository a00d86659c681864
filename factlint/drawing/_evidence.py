"""Where a value stands: its section and paragraph, and the selectors that find it again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.claimbase._grounds import digest_of
from factlint.documents import Block, Document, Span

CONTEXT = 100
"""Characters of the sentence that a quotation keeps to either side."""
LEAST = 24
"""Characters of context that make a short passage unmistakable."""
_LONG_LINE = 160
"""Characters of a line in plain text from which its end is the end of a paragraph."""
_LEAD = "lead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A value where it stands in the text of a source."""

    source: str
    """Id of the source's record."""
    sha256: str
    """Of the source's text."""
    as_written: str
    locator: str
    prefix: str
    suffix: str
    span: Span


class Places:
    """The sections and paragraphs of a document, counted once."""

    def __init__(self, document: Document, source: str) -> None:
        self._document, self._source = document, source
        self._digest = digest_of(document.text)
        self._starts = [block.span.start for block in document.blocks]
        self._counts = list(_counted(document))

    def passage(self, span: Span, sentence: Span, row: int = 0) -> Passage:
        """The passage at a span, with as much of its sentence as a reader needs; `row` is that of a text's table."""
        text = self._document.text
        start, end = max(sentence.start, span.start - CONTEXT), min(sentence.end, span.end + CONTEXT)
        if end - start - (span.end - span.start) < LEAST:
            start, end = max(0, min(start, span.start - LEAST)), min(len(text), max(end, span.end + LEAST))
        return Passage(
            source=self._source,
            sha256=self._digest,
            as_written=text[span.start : span.end],
            locator=self.locator(span.start, row),
            prefix=text[_word_start(text, start, span.start) : span.start],
            suffix=text[span.end : _word_end(text, end, span.end)],
            span=span,
        )

    def locator(self, offset: int, row: int = 0) -> str:
        """`§ Section, ¶ 2`, `lead, ¶ 1`, `§ Section, table 1, row 3`."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return ""
        block, number = self._document.blocks[at], self._counts[at]
        head = f"§ {_tidy(block.section[-1])}" if block.section else _LEAD
        if block.kind == "heading":
            return f"§ {_tidy(self._document.prose[block.span.start : block.span.end])}"
        if block.row >= 0:
            return f"{head}, table {block.table + 1}, row {block.row + 1}"
        paragraph = f"{head}, ¶ {number + _breaks(self._document, block, offset)}"
        return f"{paragraph}, row {row}" if row else paragraph


def _counted(document: Document) -> Iterator[int]:
    """The number of the first paragraph of each block within its section."""
    section: tuple[str, ...] | None = None
    number = 1
    for block in document.blocks:
        if block.section != section:
            section, number = block.section, 1
        yield number
        if block.kind != "heading" and block.row < 0:
            number += 1 + _breaks(document, block, block.span.end)


def _breaks(document: Document, block: Block, offset: int) -> int:
    """How many long lines of a block end before an offset."""
    text, count = document.prose, 0
    start = block.span.start
    end = text.find("\n", start, offset)
    while end >= 0:
        count += end - start >= _LONG_LINE
        start, end = end + 1, text.find("\n", end + 1, offset)
    return count


def _word_start(text: str, start: int, end: int) -> int:
    while start < end and start > 0 and not text[start - 1].isspace():
        start += 1
    return start


def _word_end(text: str, end: int, start: int) -> int:
    while end > start and end < len(text) and not text[end].isspace():
        end -= 1
    return end


def _tidy(text: str) -> str:
    return " ".join(text.split())
