"""The document: its text, its blocks and the places in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from functools import cached_property
from itertools import accumulate
from typing import Any, NamedTuple

from msgspec import Struct, field

from factlint.documents._joined import Joined
from factlint.patterns import regex

_STRIDE = 1_024
_LINE_END = regex(r"\r\n?|\n")


class Span(NamedTuple):
    """Half-open code-point offsets into a document's text."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


class Block(Struct, frozen=True, kw_only=True):
    """A stretch of prose that sentences do not cross."""

    span: Span
    kind: str
    """`paragraph`, `heading`, `item`, `cell`, `quote`, `note` (a footnote) or `caption`."""
    language: str = "en"
    """Stem of a file in `languages/`, or a code without a pack."""
    section: tuple[str, ...] = ()
    """The headings above it, outermost first."""
    row: int = -1
    """For a table cell: its row (0 is the header) and column."""
    column: int = -1
    table: int = -1
    """For a table cell: which table of the document it is in."""


class Cite(Struct, frozen=True):
    """One reference to a source, as the format writes it."""

    span: Span
    """The key with its mark (`@smith1987`), or what stands for it."""
    key: str
    group: Span
    """The whole citation, brackets and all, which may hold several keys."""
    locator: str = ""
    in_text: bool = False
    """The citation is part of the sentence, as its subject or object (`@smith1987 says`)."""
    note: bool = False
    """The span refers to a footnote, and the footnote holds the citation."""
    wraps: bool = False
    """The span holds the words that the source is cited for: a link's text."""


class Document(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """A draft or a source text, as it is in the file."""

    path: str
    text: str
    prose: str
    """Same length as `text`; all that is not prose is spaces. An entity for a mark (`&ndash;`) stands decoded there."""
    joined: tuple[Joined, ...] = ()
    """Pieces that markup runs through: in the prose the markup is left out, and blanks stand behind instead."""
    blocks: tuple[Block, ...]
    front_matter: Mapping[str, Any] = field(default_factory=dict)
    comments: tuple[Any, ...] = ()
    language: str = "en"
    """The language of most of its blocks."""
    emphasis: tuple[Span, ...] = ()
    """What stood in italics: the text between the marks, in order."""
    cites: tuple[Cite, ...] = ()
    """References to sources, in order."""
    links: tuple[tuple[Span, str], ...] = ()
    """Links to addresses: the whole link, and its target."""
    bibliographies: tuple[str, ...] = ()
    """The bibliographies that its text names, as it names them; front matter is not looked at."""
    defined: frozenset[str] = frozenset()
    """The keys of sources that the text itself describes: its own list of references."""
    encoding: str = "utf-8"
    """The codec that gives the file's bytes back, byte order mark included (`utf-8-sig`, `utf-16`).

    Empty when none does: the text was taken out of a binary file.
    """
    pages: tuple[int, ...] = ()
    """Where each page starts, in formats that have pages."""

    def whole(self, span: Span) -> Span:
        """A span of the prose that ends in such a piece, as it is in the text."""
        at = bisect_left(self.joined, span.end, key=lambda piece: piece.start) - 1
        return span if at < 0 or span.end > self.joined[at].end else Span(span.start, self.joined[at].place(span.end))

    @cached_property
    def _line_starts(self) -> list[int]:
        if "\r" in self.text:
            return [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        starts, position = [0], self.text.find("\n")
        while position >= 0:
            starts.append(position + 1)
            position = self.text.find("\n", position + 1)
        return starts

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1, columns in code points."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def line_start(self, offset: int) -> int:
        """Where the line of an offset starts."""
        return self._line_starts[bisect_right(self._line_starts, offset) - 1]

    def byte_column(self, offset: int) -> int:
        """Column of an offset, from 1, in bytes of UTF-8."""
        return self._bytes_before(offset) - self._bytes_before(self.line_start(offset)) + 1

    @cached_property
    def _byte_marks(self) -> list[int]:
        """How many bytes of UTF-8 stand before every 1,024th code point."""
        pieces = (self.text[start : start + _STRIDE] for start in range(0, len(self.text), _STRIDE))
        return [0, *accumulate(len(piece.encode("utf-8", "surrogatepass")) for piece in pieces)]

    def _bytes_before(self, offset: int) -> int:
        if self.text.isascii():
            return offset
        mark = offset // _STRIDE
        return self._byte_marks[mark] + len(self.text[mark * _STRIDE : offset].encode("utf-8", "surrogatepass"))
