"""Citations: references to sources in the syntax of the document's format."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.documents import Document
from factlint.mentions import Citation, Kind, Mention, Setting


def find(document: Document, _setting: Setting, _before: tuple[Mention, ...]) -> Iterator[Mention]:
    """The citations of a document, each key once where it is written."""
    for cite in document.cites:
        if not cite.note:
            yield Mention(
                span=cite.span,
                text=document.text[cite.span.start : cite.span.end],
                kind="citation",
                value=Citation(cite.key, cite.locator),
                language=document.language,
            )


CITATIONS = Kind(name="citation", find=find)
