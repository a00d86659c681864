"""MediaWiki text: templates, references and files are left out but for the templates that show their parameters."""

from __future__ import annotations

from factlint.documents import Comment, Layout, Reader
from factlint.documents._mask import blank, unify_line_ends


def read(text: str, _path: str) -> Layout:
    """The layout of a wikitext."""
    from factlint.documents._pieces import blocks
    from factlint.documents._wiki import Wiki

    source = unify_line_ends(text)
    wiki = Wiki(source).read()
    prose = blank(source, wiki.cuts, wiki.fills)
    return Layout(
        prose=prose,
        blocks=tuple(blocks(wiki.pieces, prose)),
        comments=tuple(Comment(span, text[span.start + 4 : span.end - 3].strip()) for span in wiki.comments),
        emphasis=tuple(sorted(wiki.emphasis)),
        cites=tuple(sorted(wiki.cites, key=lambda cite: cite.span)),
        links=tuple(sorted(wiki.links)),
        defined=frozenset(wiki.defined),
    )


WIKITEXT = Reader(name="wikitext", suffixes=(".wiki", ".wikitext", ".mediawiki"), read=read)
