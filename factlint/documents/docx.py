"""Word documents: paragraphs, headings, lists, table cells and notes; what is deleted or hidden is left out."""

from __future__ import annotations

from factlint.documents import Layout, Reader
from factlint.errors import BadDraft

_BODY = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_STYLES = "word/styles.xml"


def extract(data: bytes, path: str) -> tuple[str, Layout]:
    """The text of a Word document and its layout, notes last."""
    from factlint.documents._archive import Archive
    from factlint.documents._extracted import laid_out
    from factlint.documents._word import heading_levels, passages

    archive = Archive(data, path)
    if _BODY not in archive:
        raise BadDraft(f"not a Word document: no {_BODY} inside", path=path)
    levels = heading_levels(archive.read(_STYLES), path) if _STYLES in archive else {}
    found = passages(archive.read(_BODY), path, levels)
    for name in _NOTES:
        if name in archive:
            found += passages(archive.read(name), path, levels, kind="note")
    return laid_out(found)


DOCX = Reader(name="docx", suffixes=(".docx",), extract=extract)
