"""The grid of a table: which row and column a cell stands in, with cells that span several."""

from __future__ import annotations

import re

from msgspec import Struct, field

from factlint.patterns import regex

_SPAN = regex(r"\b(row|col)span\s{0,9}=\s{0,9}[\"']?\s{0,9}(\d{1,3})", re.IGNORECASE)
_WIDEST = 1_000


class Grid(Struct):
    """A table while it is read."""

    number: int = -1
    """Which table of the document it is."""
    row: int = -1
    column: int = -1
    """Of the cell that was begun last."""
    following: int = 0
    """Where the next cell of the row stands, unless one from above does."""
    covered: dict[int, int] = field(default_factory=dict)
    """The last row that a cell reaches into, by column."""

    def next_row(self) -> None:
        self.row += 1
        self.column, self.following = -1, 0

    def next_cell(self, attributes: str = "") -> None:
        """A cell begins; its attributes say how many rows and columns it spans."""
        self.row, column = max(self.row, 0), self.following
        while column < _WIDEST and self.covered.get(column, -1) >= self.row:
            column += 1
        spans = {name.lower(): max(1, int(count)) for name, count in _SPAN.findall(attributes)}
        self.column, self.following = column, column + min(spans.get("col", 1), _WIDEST)
        for each in range(column, min(self.following, _WIDEST)):
            self.covered[each] = self.row + spans.get("row", 1) - 1


NOWHERE = Grid()
