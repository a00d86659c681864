"""Where a value stands: its section and paragraph, and the selectors that find it again."""

from __future__ import annotations

from msgspec import Struct

from factlint.claimbase.grounds import digest_of
from factlint.documents import Document, Span
from factlint.documents._place import locator

CONTEXT = 100
"""Characters of the sentence that a quotation keeps to either side."""
LEAST = 24
"""Characters of context that make a short passage unmistakable."""


class Passage(Struct, frozen=True, kw_only=True):
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
    """Makes passages of the places of one document."""

    def __init__(self, document: Document, source: str) -> None:
        self._document, self._source = document, source
        self._digest = digest_of(document.text)

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
            locator=self._locator(span.start, row),
            prefix=text[_word_start(text, start, span.start) : span.start],
            suffix=text[span.end : _word_end(text, end, span.end)],
            span=span,
        )

    def _locator(self, offset: int, row: int) -> str:
        found = locator(self._document, offset)
        return f"{found}, row {row}" if row else found


def _word_start(text: str, start: int, end: int) -> int:
    while start < end and start > 0 and not text[start - 1].isspace():
        start += 1
    return start


def _word_end(text: str, end: int, start: int) -> int:
    while end > start and end < len(text) and not text[end].isspace():
        end -= 1
    return end
