"""Lines of printed pages to paragraphs: what pages repeat is left out, words broken at line ends are joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from factlint.documents import Layout
from factlint.documents._mask import blank
from factlint.documents._pieces import Piece, blocks
from factlint.patterns import regex

_BROKEN = regex("[\x02\ufffe\u00ad]\r?\n?")
"""How the reader marks a hyphen that only a line end made."""
_ODD = regex("[\x00-\x08\x0b-\x1f\x7f\ufeff\ufffe\uffff]")
_DIGITS = regex(r"\d+")
_PAGE_NUMBER = regex(r"[-–—\[( ]*(?:\d{1,4}|[ivxlc]{1,8})[-–—\]) ]*", re.IGNORECASE)
_CLOSED = regex(r"[.!?…:;][\"'”’»)\]]*\Z")
_ITEM = regex(r"\s*[•◦▪‣·*–-]\s")
_NUMBERED = regex(r"\s*\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+[^\W\d_]")
_OFTEN = 3
_SHORT = 0.8
_USUAL = 0.8
_LONGEST_HEADING = 80


class _Line(Struct, frozen=True):
    start: int
    text: str
    short: bool
    """Much shorter than most lines of its page."""

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def laid_out(pages: Sequence[str]) -> tuple[str, Layout]:
    """The pages as one text, and its layout: where each page starts, and the paragraphs, which may run across pages."""
    clean = [_ODD.sub(" ", _BROKEN.sub("", page).replace("\r\n", "\n").replace("\r", "\n")) for page in pages]
    text = "\n".join(clean)
    starts, lines, repeated = _lines(clean)
    prose = blank(text, sorted((line.start, line.end) for line in repeated))
    pieces = list(_pieces(lines, text))
    return text, Layout(prose=prose, blocks=tuple(blocks(pieces, prose)), pages=tuple(starts))


def _lines(pages: Sequence[str]) -> tuple[list[int], list[_Line], list[_Line]]:
    """Where each page starts, the lines that are text, and those that pages repeat."""
    starts: list[int] = []
    every: list[list[_Line]] = []
    position = 0
    for page in pages:
        starts.append(position)
        found = list(_lines_of(page, position))
        every.append(found)
        position += len(page) + 1
    edges = [line for found in every for line in _edges(found)]
    often = Counter(_bare(line.text) for line in edges)
    repeated = {
        line.start for line in edges if often[_bare(line.text)] >= _OFTEN or _PAGE_NUMBER.fullmatch(line.text.strip())
    }
    flat = [line for found in every for line in found]
    return starts, [one for one in flat if one.start not in repeated], [one for one in flat if one.start in repeated]


def _lines_of(page: str, position: int) -> Iterator[_Line]:
    lengths = sorted(len(line.strip()) for line in page.split("\n") if line.strip())
    usual = lengths[int(len(lengths) * _USUAL)] if lengths else 0
    for line in page.split("\n"):
        if line.strip():
            yield _Line(position, line, len(line.strip()) < _SHORT * usual)
        position += len(line) + 1


def _edges(lines: Sequence[_Line]) -> Sequence[_Line]:
    return [*lines[:1], *lines[1:][-1:]]


def _bare(text: str) -> str:
    return _DIGITS.sub("#", text.strip())


def _pieces(lines: Sequence[_Line], text: str) -> Iterator[Piece]:
    """Paragraphs and headings: a new one starts behind a short line and at an empty one."""
    start = 0
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        if following is None or _parted(line, following, text):
            yield _piece(lines[start : number + 1])
            start = number + 1


def _parted(line: _Line, following: _Line, text: str) -> bool:
    first = following.text.lstrip()[:1]
    if _ITEM.match(following.text):
        return True
    if first.islower():
        return False
    if text.count("\n", line.end, following.start) > 1:
        return True
    closed = bool(_CLOSED.search(line.text.rstrip()))
    return line.short and (closed or not first.isdigit() or bool(_NUMBERED.match(following.text)))


def _piece(lines: Sequence[_Line]) -> Piece:
    words = lines[0].text.strip()
    heading = (
        len(lines) == 1
        and lines[0].short
        and len(words) <= _LONGEST_HEADING
        and not _CLOSED.search(words)
        and any(character.isalpha() for character in words)
    )
    kind = "item" if _ITEM.match(lines[0].text) else "heading" if heading else "paragraph"
    return Piece(lines[0].start, lines[-1].end, kind, int(kind == "heading"))
