"""Tables in markup: each row says of its first cell what the headings of the others signal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct, field

from factlint import vocabulary
from factlint.claimbase.index import Base
from factlint.documents import Document, Span
from factlint.drawing._said import Drawn
from factlint.drawing._tables import LEAST_ROWS, label_text, signalled
from factlint.mentions import Mention
from factlint.statements import pack, stems
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.vocabulary import Predicate

_WHOLE = 0.6
"""The share of a cell that its value fills, at least."""


class CellTable(Struct, dict=True):
    """The cells of one table by row and column."""

    cells: dict[tuple[int, int], Span] = field(default_factory=dict)
    values: dict[tuple[int, int], Mention] = field(default_factory=dict)

    @cached_property
    def labels(self) -> dict[int, Span]:
        """The first cell of each row that has figures and is no figure itself."""
        rows = {row for row, column in self.values if column and row}
        return {row: self.cells[row, 0] for row in rows if (row, 0) in self.cells and (row, 0) not in self.values}


def cell_tables(document: Document, mentions: Sequence[Mention]) -> list[CellTable]:
    """The tables of a document that have rows enough, with the value that fills each cell."""
    found: dict[int, CellTable] = {}
    places: dict[int, tuple[int, tuple[int, int], int]] = {}
    for block in document.blocks:
        if block.row >= 0:
            found.setdefault(block.table, CellTable()).cells[block.row, block.column] = block.span
            places[block.span.start] = (block.table, (block.row, block.column), block.span.end)
    starts = sorted(places)
    at = 0
    for mention in mentions if starts else ():
        while at + 1 < len(starts) and starts[at + 1] <= mention.span.start:
            at += 1
        table, cell, end = places[starts[at]]
        if starts[at] <= mention.span.start and mention.span.end <= end and _fills(document, mention, starts[at], end):
            found[table].values.setdefault(cell, mention)
    return [table for table in found.values() if len(table.labels) >= LEAST_ROWS]


def _fills(document: Document, mention: Mention, start: int, end: int) -> bool:
    written = len(document.prose[start:end].replace(" ", ""))
    own = isinstance(mention.value, (Date, Quantity)) and len(mention.text.replace(" ", ""))
    return bool(own) and own >= _WHOLE * written


def cell_labels(document: Document, tables: Sequence[CellTable]) -> Iterator[str]:
    """The names that the rows begin with."""
    for table in tables:
        yield from (label_text(document, span) for span in table.labels.values())


def cell_figures(
    document: Document, table: CellTable, base: Base, code: str, entities: Mapping[Span, str]
) -> Iterator[Drawn]:
    """The values of each row under headings that signal a predicate, as those of the row's label."""
    headings = {column: span for (row, column), span in table.cells.items() if row == 0 and column}
    predicates = {column: _predicates(document, span, base, code) for column, span in headings.items()}
    for (row, column), mention in sorted(table.values.items()):
        entity = entities.get(table.labels.get(row, Span(0, 0)), "")
        fitting = (one for one in predicates.get(column, ()) if _fits(one, mention))
        predicate = next(fitting, None)
        if row and entity and predicate:
            yield Drawn(mention=mention, subject=entity, predicate=predicate.id, how="a row of a table")


def _predicates(document: Document, heading: Span, base: Base, code: str) -> list[Predicate]:
    text = document.prose[heading.start : heading.end]
    return [*signalled(text, base, code), *_dated(text, base, code)]


def _dated(heading: str, base: Base, code: str) -> Iterator[Predicate]:
    """The predicates with dates for values whose first signal, or whose name in tables, is the heading."""
    words = stems(heading, code)
    for predicate in base.predicates.values():
        names = (*vocabulary.signals(predicate, pack(code))[:1], *predicate.also)
        if predicate.value == "date" and words and any(stems(name, code) == words for name in names):
            yield predicate


def _fits(predicate: Predicate, mention: Mention) -> bool:
    value = mention.value
    if isinstance(value, Date):
        return predicate.value == "date"
    if not isinstance(value, Quantity) or predicate.value != "quantity":
        return False
    return not (value.unit and predicate.unit) or value.unit == predicate.unit
