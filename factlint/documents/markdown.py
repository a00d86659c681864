"""Markdown: CommonMark and GitHub's, pandoc's, Quarto's and MyST's additions to it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise

from msgspec.structs import replace

from factlint.documents import Block, Cite, Comment, Layout, Reader, Span
from factlint.documents._front_matter import front_matter, later_blocks
from factlint.documents._html_tables import with_cells
from factlint.documents._inline import Inline
from factlint.documents._lines import Lines
from factlint.documents._mask import blank, unify_line_ends
from factlint.documents._opaque import opaque
from factlint.patterns import regex

_BIBLIOGRAPHY = regex(r"^(?:`{3,}|~{3,}|:{3,})\{bibliography\}[ \t]+(?!/)([^\n`]{1,500})$", re.MULTILINE)
"""The directive of MyST; a path from the root of the book is left alone."""


def read(text: str, path: str) -> Layout:
    """The layout of a Markdown text."""
    source = unify_line_ends(text)
    declared, start = front_matter(source, path)
    hidden = opaque(source, start)
    text_left = blank(source, hidden.cuts)
    later = list(later_blocks(text_left, source)) if "\n---" in text_left else []
    for further, _ in later:
        declared = {**further, **declared}
    lines = Lines(blank(text_left, (place for _, place in later)), source).read()
    inline = Inline(blank(lines.text, lines.cuts), source).read()
    prose = blank(inline.text, inline.cuts, inline.fills)
    return Layout(
        prose=prose,
        blocks=tuple(with_cells(_broken(lines.blocks, inline.breaks, prose), text_left)),
        front_matter=declared,
        comments=tuple(Comment(span, text[slice(*span)].strip("<!->{/*}% \t\r\n")) for span in hidden.comments),
        emphasis=tuple(inline.emphasis),
        links=tuple(sorted(inline.links)),
        cites=tuple(sorted([*inline.cites, *_noted(inline, lines)], key=lambda cite: cite.span)),
        bibliographies=tuple(name for match in _BIBLIOGRAPHY.finditer(source) for name in match[1].split()),
    )


def _broken(blocks: Iterable[Block], breaks: list[int], prose: str) -> Iterable[Block]:
    """The blocks, cut where HTML block elements start or end; those without prose are left out."""
    for block in blocks:
        if not breaks:
            if not prose[block.span.start : block.span.end].isspace():
                yield _trimmed(block, *block.span, prose)
            continue
        inside = breaks[bisect_left(breaks, block.span.start) : bisect_left(breaks, block.span.end)]
        places = [block.span.start, *inside, block.span.end]
        for start, end in pairwise(places):
            if start < end and not prose[start:end].isspace():
                yield _trimmed(block, start, end, prose)


def _trimmed(block: Block, start: int, end: int, prose: str) -> Block:
    """The part of a block from `start` to `end`, without white space around it."""
    text = prose[start:end]
    span = Span(start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip()))
    return block if span == block.span else replace(block, span=span)


def _noted(inline: Inline, lines: Lines) -> Iterable[Cite]:
    """What is cited in a footnote is cited where the footnote is referred to."""
    if not inline.notes or not inline.cites:
        return
    starts = [cite.span.start for cite in inline.cites]
    for place, label in inline.notes:
        note = lines.notes.get(label)
        if note is not None:
            for cite in inline.cites[bisect_left(starts, note.start) : bisect_left(starts, note.end)]:
                yield Cite(span=place, key=cite.key, locator=cite.locator, group=place, note=True)


MARKDOWN = Reader(
    name="markdown", suffixes=(".md", ".markdown", ".mdown", ".mkd", ".qmd", ".myst", ".rmd", ".mdx"), read=read
)
