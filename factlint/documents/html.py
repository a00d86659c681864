"""HTML: the text of the article; scripts, code, navigation, forms and what is struck out are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.documents import Comment, Layout, Reader
from factlint.documents._mask import blank, unify_line_ends

if TYPE_CHECKING:
    from factlint.documents._elements import Elements


def read(text: str, _path: str) -> Layout:
    """The layout of an HTML text."""
    from factlint.documents._elements import Elements
    from factlint.documents._pieces import blocks

    source = unify_line_ends(text)
    elements = Elements(source).read()
    prose = _main(blank(source, elements.cuts, elements.fills), elements)
    return Layout(
        prose=prose,
        blocks=tuple(blocks(elements.pieces, prose)),
        front_matter={"lang": elements.language} if elements.language else {},
        comments=tuple(Comment(span, text[span.start + 4 : span.end - 3].strip()) for span in elements.comments),
        emphasis=tuple(elements.emphasis),
        cites=tuple(elements.cites),
        links=tuple(elements.links),
    )


def _main(prose: str, elements: Elements) -> str:
    """The title and what the page's one main element holds, where that is a good part of all."""
    if len(elements.mains) != 1:
        return prose
    start, end = elements.mains[0]
    if len("".join(prose[start:end].split())) * _PART < len("".join(prose.split())):
        return prose
    return blank(prose, [(elements.titled, start), (end, len(prose))])


_PART = 3
HTML = Reader(name="html", suffixes=(".html", ".htm", ".xhtml"), read=read)
