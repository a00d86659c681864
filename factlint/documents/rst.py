"""reStructuredText, as docutils and Sphinx read it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factlint.documents import Cite, Comment, Layout, Reader
from factlint.documents._mask import blank, unify_line_ends
from factlint.patterns import regex

if TYPE_CHECKING:
    from factlint.documents._restructured import Restructured
    from factlint.documents._rst_inline import RstInline

_BIBLIOGRAPHY = regex(r"^\.\. bibliography::[ \t]+(?!/)(\S[^\n]{0,500})$", re.MULTILINE)
"""The directive of sphinxcontrib-bibtex; a path from the root of the sources is left alone."""


def read(text: str, _path: str) -> Layout:
    """The layout of a reStructuredText."""
    from factlint.documents._pieces import blocks
    from factlint.documents._restructured import Restructured
    from factlint.documents._rst_inline import RstInline

    source = unify_line_ends(text)
    lines = Restructured(source).read()
    inline = RstInline(blank(source, lines.cuts)).read()
    prose = blank(inline.text, inline.cuts)
    return Layout(
        prose=prose,
        blocks=tuple(blocks(lines.pieces, prose)),
        comments=tuple(Comment(span, text[span.start : span.end].strip()) for span in lines.comments),
        emphasis=tuple(inline.emphasis),
        cites=tuple(sorted([*inline.cites, *_noted(inline, lines)], key=lambda cite: cite.span)),
        bibliographies=tuple(name for match in _BIBLIOGRAPHY.finditer(source) for name in match[1].split()),
        defined=frozenset(label for label, *_ in lines.notes if label[:1].isalpha()),
    )


def _noted(inline: RstInline, lines: Restructured) -> Iterator[Cite]:
    """What is cited in a footnote is cited where the footnote is referred to; `[Smith2000]_` is a citation itself."""
    places = {label: (start, end) for label, start, end in lines.notes}
    starts = [cite.span.start for cite in inline.cites]
    for span, label in inline.references:
        start, end = places.get(label, (0, 0))
        noted = inline.cites[bisect_left(starts, start) : bisect_left(starts, end)]
        for cite in noted:
            yield Cite(span=span, key=cite.key, locator=cite.locator, group=span, note=True)
        if not noted and label[0].isalpha():
            yield Cite(span=span, key=label, group=span)


RST = Reader(name="rst", suffixes=(".rst", ".rest"), read=read)
