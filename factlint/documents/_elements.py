"""HTML, read tag by tag: which text is prose, and in what kind of block it stands."""

from __future__ import annotations

import re

from msgspec import Struct, field

from factlint.documents._document import Cite, Span
from factlint.documents._element_names import (
    BLOCKS,
    EMPTY,
    HIDDEN_BLOCKS,
    HIDDEN_INLINE,
    IMPLIED,
    ITALIC,
    KINDS,
    NEAR,
    RAW,
    TRACKED,
    unseen_by,
)
from factlint.documents._entities import ENTITY, reference
from factlint.documents._grid import NOWHERE, Grid
from factlint.documents._pieces import Piece
from factlint.patterns import regex

_TOKEN = regex(r"<!--|<!\[CDATA\[|</?[A-Za-z][^\s<>/]{0,60}|<[!?][^<>]*>|&")
_TAG_REST = regex(r"(?:[^<>\"']|\"[^\"<]{0,4000}\"|'[^'<]{0,4000}')*>|[^<>]*>")
_ATTRIBUTE = regex(r"\b(lang|data-cites|class|href|role)\s{0,9}=\s{0,9}[\"']?([^\"'<>]{1,500})")


class Elements(Struct):
    """What the tags of a text come to."""

    text: str
    cuts: list[tuple[int, int]] = field(default_factory=list)
    fills: dict[int, str] = field(default_factory=dict)
    comments: list[Span] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    emphasis: list[Span] = field(default_factory=list)
    cites: list[Cite] = field(default_factory=list)
    links: list[tuple[Span, str]] = field(default_factory=list)
    language: str = ""
    open: list[str] = field(default_factory=list)
    """Elements that are open and matter, innermost last."""
    counts: dict[str, int] = field(default_factory=dict)
    start: int = 0
    """Where the piece that is being read starts."""
    hidden_from: int = -1
    hidden_at: int = 0
    """How many elements are open inside and with the one that hides."""
    main_from: int = -1
    main_at: int = 0
    mains: list[Span] = field(default_factory=list)
    """The elements that say that they hold the page's main content."""
    titled: int = 0
    """Where the page's title ends."""
    italic_from: int = -1
    link: tuple[int, str] | None = None
    """Where the link that is open starts, and its target."""
    tables: int = -1
    grids: list[Grid] = field(default_factory=list)
    """The tables that are open, innermost last."""
    hopeless: set[str] = field(default_factory=set)

    def read(self) -> Elements:
        position = 0
        while match := _TOKEN.search(self.text, position):
            position = self.token(match)
        self.flush(len(self.text))
        if self.hidden_from >= 0:
            self.cuts.append((self.hidden_from, len(self.text)))
        self.cuts.sort()
        return self

    def token(self, match: re.Match[str]) -> int:
        at, mark = match.start(), match[0]
        if mark == "&":
            return self.entity(at)
        if mark in ("<!--", "<![CDATA["):
            return self.skip(at, "-->" if mark == "<!--" else "]]>")
        if mark[1] in "!?":
            return self.cut(at, match.end())
        closing, name = mark[1] == "/", mark.lstrip("</").lower()
        rest = _TAG_REST.match(self.text, match.end())
        if rest is None:
            return match.end()
        end = self.cut(at, rest.end())
        if name in RAW and not closing:
            return self.raw(name, end)
        (self.closed if closing else self.opened)(name, at, end)
        return end

    def cut(self, start: int, end: int) -> int:
        self.cuts.append((start, end))
        return end

    def skip(self, at: int, mark: str) -> int:
        """Cut a comment or a CDATA section; unclosed, only its mark."""
        end = -1 if mark in self.hopeless else self.text.find(mark, at + 4)
        if end < 0:
            self.hopeless.add(mark)
            return self.cut(at, at + 4)
        if mark == "-->":
            self.comments.append(Span(at, end + 3))
        return self.cut(at, end + 3)

    def raw(self, name: str, at: int) -> int:
        found = None if name in self.hopeless else re.compile(f"</{name}[^<>]*>", re.IGNORECASE).search(self.text, at)
        if found is None:
            self.hopeless.add(name)
            return at
        return self.cut(at, found.end())

    def entity(self, at: int) -> int:
        match = ENTITY.match(self.text, at)
        if match is None:
            return at + 1
        start, end, shown = reference(self.text, match)
        if shown and self.hidden_from < 0:
            self.fills[at] = shown
        return self.cut(start, end)

    # Elements.

    def opened(self, name: str, at: int, end: int) -> None:
        attributes = dict(_ATTRIBUTE.findall(self.text[at:end])) if end - at > len(name) + 2 else {}
        if name == "html":
            self.language = attributes.get("lang", "")
        if name == "a" and "href" in attributes:
            self.link = (at, attributes["href"])
        if "data-cites" in attributes:
            self.cite(attributes["data-cites"], at, end)
        if name in BLOCKS or name in HIDDEN_BLOCKS:
            self.boundary(at)
        if name == "title":
            self.leave("head", at)
        self.table(name, self.text[at:end])
        unseen = unseen_by(self.text[at:end], attributes)
        if (name in BLOCKS and name not in EMPTY) or name in HIDDEN_BLOCKS or name in HIDDEN_INLINE:
            self.imply(name, at)
            self.push(name, end, unseen=unseen)
            if self.main_from < 0 and "main" in (name, attributes.get("role")):
                self.main_from, self.main_at = end, len(self.open)
        elif name in TRACKED and (unseen or self.counts.get(name)):
            self.push(name, end, unseen=unseen)
        elif name in ITALIC:
            self.italic_from = end

    def closed(self, name: str, at: int, end: int) -> None:
        if name in BLOCKS or name in HIDDEN_BLOCKS:
            self.boundary(at)
        self.leave(name, at)
        if name == "table" and self.grids:
            self.grids.pop()
        elif name == "a" and self.link:
            self.links.append((Span(self.link[0], end), self.link[1]))
            self.link = None
        elif name in ITALIC and self.italic_from >= 0:
            self.emphasis.append(Span(self.italic_from, at))
            self.italic_from = -1
        if name in BLOCKS:
            self.start = end
        if name == "title":
            self.titled = self.titled or end
            self.push("head", end)

    def boundary(self, at: int) -> None:
        """A block starts or ends: what is inline ends with it."""
        while self.open and self.open[-1] in HIDDEN_INLINE:
            self.leave(self.open[-1], at)
        self.italic_from = -1
        self.flush(at)

    def push(self, name: str, end: int, *, unseen: bool = False) -> None:
        self.open.append(name)
        self.counts[name] = self.counts.get(name, 0) + 1
        if self.hidden_from < 0 and (unseen or name in HIDDEN_BLOCKS or name in HIDDEN_INLINE):
            self.hidden_from, self.hidden_at = end, len(self.open)

    def imply(self, name: str, at: int) -> None:
        """Close what ends where this element starts, its end tag being left out."""
        ended, keepers = IMPLIED.get(name, (frozenset[str](), frozenset[str]()))
        for each in reversed(self.open[-NEAR:] if ended else []):
            if each in keepers:
                return
            if each in ended:
                self.leave(each, at)
                return

    def leave(self, name: str, at: int) -> None:
        """Close an element and all that is open inside it."""
        if not self.counts.get(name):
            return
        while self.open:
            last = self.open.pop()
            self.counts[last] -= 1
            if last == name:
                break
        if self.hidden_from >= 0 and len(self.open) < self.hidden_at:
            self.cut(self.hidden_from, at)
            self.hidden_from = -1
        if self.main_from >= 0 and len(self.open) < self.main_at:
            self.mains.append(Span(self.main_from, at))
            self.main_from = -1

    def table(self, name: str, tag: str) -> None:
        if name == "table":
            self.tables += 1
            self.grids.append(Grid(self.tables))
        elif self.grids and name == "tr":
            self.grids[-1].next_row()
        elif self.grids and name in ("td", "th"):
            self.grids[-1].next_cell(tag)

    def flush(self, at: int) -> None:
        """Finish the piece that ends here."""
        if self.start < at and self.hidden_from < 0:
            name = next((each for each in reversed(self.open[-NEAR:]) if each in KINDS), "")
            kind = KINDS.get(name, "paragraph")
            place = self.grids[-1] if self.grids and kind == "cell" else NOWHERE
            level = int(name[1]) if kind == "heading" else 0
            self.pieces.append(Piece(self.start, at, kind, level, place.row, place.column, place.number))
        self.start = max(self.start, at)

    def cite(self, keys: str, at: int, end: int) -> None:
        """What pandoc writes for a citation: `<span class="citation" data-cites="smith1987">`."""
        for key in keys.split():
            self.cites.append(Cite(span=Span(at, end), key=key, group=Span(at, end)))
