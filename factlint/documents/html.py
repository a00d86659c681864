"""HTML: the text of the article; scripts, code, navigation, forms and what is struck out are left out."""

from __future__ import annotations

from factlint.documents import Comment, Layout, Reader
from factlint.documents._elements import Elements
from factlint.documents._mask import blank, unify_line_ends
from factlint.documents._pieces import blocks


def read(text: str, _path: str) -> Layout:
    """The layout of an HTML text."""
    source = unify_line_ends(text)
    elements = Elements(source).read()
    prose = blank(source, elements.cuts, elements.fills)
    return Layout(
        prose=prose,
        blocks=tuple(blocks(elements.pieces, prose)),
        front_matter={"lang": elements.language} if elements.language else {},
        comments=tuple(Comment(span, text[span.start + 4 : span.end - 3].strip()) for span in elements.comments),
        emphasis=tuple(elements.emphasis),
        cites=tuple(elements.cites),
        links=tuple(elements.links),
    )


HTML = Reader(name="html", suffixes=(".html", ".htm", ".xhtml"), read=read)
