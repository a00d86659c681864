"""Plain text: paragraphs between empty lines, addresses blanked, nothing else assumed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.documents import Block, Comment, Layout, Reader, Span
from factlint.documents._mask import blank, unify_line_ends
from factlint.patterns import regex

_ADDRESS = regex(r"(?:https?|ftp)://[^\s<>\"]*[^\s<>\".,;:!?')\]]|www\.[^\s<>\"]*[^\s<>\".,;:!?')\]]")
_NOTE = regex(
    r"^[ \t]*(?P<note>(?:(?:#|//|%|;)[ \t]*)?factlint:[ \t]*(?:ignore|[a-z-]{3,20}[ \t]{0,9}\[)[^\n]*)", re.MULTILINE
)
"""Plain text has no comments, but a line that is a suppression is one, with or without a mark of other formats."""
_RULED = regex(r"(={2,6}) ?([^=\n]{1,80}?) ?\1")
_RULED_LINE = regex(r"^(={2,6})[^=\n]{1,80}\1$", re.MULTILINE)
_LIST_MARK = regex(r"[ \t]*[-*•–][ \t]+")


def read(text: str, _path: str) -> Layout:
    """The layout of a plain text."""
    source = unify_line_ends(text)
    notes = [Span(*match.span("note")) for match in _NOTE.finditer(source)] if "factlint:" in source else []
    prose = blank(source, sorted([*(match.span() for match in _ADDRESS.finditer(source)), *notes]))
    comments = tuple(Comment(span, text[slice(*span)].strip()) for span in notes)
    return Layout(prose=prose, blocks=tuple(_blocks(prose)), comments=comments)


def _blocks(prose: str) -> Iterator[Block]:
    section: tuple[str, ...] = ()
    for start, end in (part for whole in _paragraphs(prose) for part in _ruled(prose, *whole)):
        text = prose[start:end]
        ruled = _RULED.fullmatch(text)
        if ruled:
            section = (ruled[2],)
            yield Block(span=Span(start + ruled.start(2), start + ruled.end(2)), kind="heading")
            continue
        if _is_heading(text):
            section = (text,)
            yield Block(span=Span(start, end), kind="heading")
            continue
        yield Block(span=Span(start, end), kind="item" if _LIST_MARK.match(text) else "paragraph", section=section)


def _paragraphs(prose: str) -> Iterator[tuple[int, int]]:
    """Where each run of lines that are not empty starts and ends, white space at both ends left out."""
    start = -1
    position, size = 0, len(prose)
    last = 0
    while position < size:
        newline = prose.find("\n", position)
        stop = size if newline < 0 else newline
        line = prose[position:stop]
        bare = line.strip()
        if bare:
            last = position + len(line.rstrip())
            if start < 0:
                start = position + len(line) - len(line.lstrip())
        elif start >= 0:
            yield start, last
            start = -1
        position = stop + 1
    if start >= 0:
        yield start, last


def _ruled(prose: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a paragraph around lines like `== Title ==`, as text taken from a wiki has them."""
    at = start
    for match in _RULED_LINE.finditer(prose, start, end):
        for part in ((at, match.start()), match.span()):
            bare = prose[part[0] : part[1]]
            if bare.strip():
                yield part[0] + len(bare) - len(bare.lstrip()), part[0] + len(bare.rstrip())
        at = match.end()
    bare = prose[at:end]
    if bare.strip():
        yield at + len(bare) - len(bare.lstrip()), at + len(bare.rstrip())


def _is_heading(text: str) -> bool:
    """A short line of its own, capitalised, without the mark that ends a sentence."""
    return len(text) <= 80 and "\n" not in text and text[0].isupper() and text[-1].isalnum() and len(text.split()) <= 10


PLAIN = Reader(name="plain", suffixes=(".txt", ".text"), read=read)
