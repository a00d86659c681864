"""LaTeX: the text of the document; math, code, comments and the arguments that are no prose are left out."""

from __future__ import annotations

from factlint.documents import Comment, Layout, Reader
from factlint.documents._mask import blank, unify_line_ends


def read(text: str, _path: str) -> Layout:
    """The layout of a LaTeX text."""
    from factlint.documents._pieces import blocks
    from factlint.documents._tex import Tex
    from factlint.documents._tex_citing import bibliographies, items

    source = unify_line_ends(text)
    tex = Tex(source).read()
    prose = blank(source, tex.cuts, tex.fills)
    return Layout(
        prose=prose,
        blocks=tuple(blocks(tex.pieces, prose)),
        comments=tuple(Comment(span, text[span.start + 1 : span.end].strip("% \t\r")) for span in tex.comments),
        emphasis=tuple(tex.emphasis),
        cites=tuple(sorted(tex.cites, key=lambda cite: cite.span)),
        links=tuple(sorted(tex.links)),
        bibliographies=bibliographies(source),
        defined=items(source),
    )


LATEX = Reader(name="latex", suffixes=(".tex", ".ltx"), read=read)
