"""Plain text: paragraphs between empty lines, addresses blanked, nothing else assumed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.documents import Block, Layout, Reader, Span
from factlint.documents._mask import blank, unify_line_ends

_ADDRESS = re.compile(r"(?:https?|ftp)://[^\s<>\"]*[^\s<>\".,;:!?')\]]|www\.[^\s<>\"]*[^\s<>\".,;:!?')\]]")
_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_LIST_MARK = re.compile(r"[ \t]*[-*•–][ \t]+")


def read(text: str, _path: str) -> Layout:
    """The layout of a plain text."""
    source = unify_line_ends(text)
    prose = blank(source, (match.span() for match in _ADDRESS.finditer(source)))
    return Layout(prose=prose, blocks=tuple(_blocks(prose)))


def _blocks(prose: str) -> Iterator[Block]:
    section: tuple[str, ...] = ()
    for start, end in _paragraphs(prose):
        text = prose[start:end]
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


def _is_heading(text: str) -> bool:
    """A short line of its own, capitalised, without the mark that ends a sentence."""
    return len(text) <= 80 and "\n" not in text and text[0].isupper() and text[-1].isalnum() and len(text.split()) <= 10


PLAIN = Reader(name="plain", suffixes=(".txt", ".text"), read=read)
