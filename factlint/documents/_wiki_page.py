"""A page of MediaWiki text in the making: its cuts, its pieces and the places in its tables."""

from __future__ import annotations

import re

from msgspec import field

from factlint.documents._document import Span
from factlint.documents._grid import NOWHERE, Grid
from factlint.documents._pieces import Piece
from factlint.documents._wiki_citing import WikiCiting
from factlint.documents._wiki_marks import ATTRIBUTES
from factlint.documents._wiki_templates import UNSEEN


class Page(WikiCiting):
    """What has been read so far."""

    fills: dict[int, str] = field(default_factory=dict)
    comments: list[Span] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    emphasis: list[Span] = field(default_factory=list)
    start: int = 0
    kind: str = "paragraph"
    tables: list[Grid] = field(default_factory=list)
    """Those that are open, innermost last."""
    table: int = -1
    hopeless: set[str] = field(default_factory=set)

    def cut(self, start: int, end: int) -> int:
        self.cuts.append((start, end))
        return end

    def find(self, mark: str, position: int) -> int:
        found = -1 if mark in self.hopeless else self.text.find(mark, position)
        if found < 0:
            self.hopeless.add(mark)
        return found

    def comment(self, at: int) -> int:
        end = self.find("-->", at + 4)
        if end < 0:
            return self.cut(at, at + 4)
        self.comments.append(Span(at, end + 3))
        return self.cut(at, end + 3)

    def cell(self, at: int, end: int) -> int:
        self.kind, self.start = "cell", end
        attributes = ATTRIBUTES.match(self.text, end)
        given = attributes[0] if attributes and "=" in attributes[0] else ""
        self.tables[-1].next_cell(given)
        end += len(given)
        return self.cut(at, end)

    def box_row(self, at: int, key: re.Match[str]) -> int:
        """A key of an infobox and the start of its value; where the value is no statement, neither is shown."""
        end = self.text.find("\n", at)
        end = end if end >= 0 else len(self.text)
        line = self.text[at:end]
        if UNSEEN.match(key[1]) and line.count("{{") == line.count("}}"):
            return self.cut(at, end)
        table = self.tables[-1]
        table.next_row()
        table.next_cell()
        self.pieces.append(Piece(key.start(1), key.end(1), "cell", 0, table.row, table.column, table.number))
        table.next_cell()
        self.kind, self.start = "cell", key.end()
        self.cut(at, key.start(1))
        return self.cut(key.end(1), key.end())

    def table_start(self, at: int) -> int:
        self.flush(at)
        self.table += 1
        self.tables.append(Grid(self.table))
        end = self.text.find("\n", at)
        end = len(self.text) if end < 0 else end
        self.start = end
        return self.cut(at, end)

    def flush(self, at: int) -> None:
        if self.start < at:
            place = self.tables[-1] if self.tables and self.kind == "cell" else NOWHERE
            self.pieces.append(Piece(self.start, at, self.kind, 0, place.row, place.column, place.number))
        self.start = max(self.start, at)
