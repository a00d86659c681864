"""Tables of a draft as grids of numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct

from factlint.documents import Block, Span
from factlint.mentions._quantities.value import parse_quantity
from factlint.rules import Draft
from factlint.rules._amounts import number_words
from factlint.values.quantity import Hedge, Quantity

_NOTHING = frozenset({"-", "–", "—", "−", "‒", "nil"})


class Cell(Struct, frozen=True, kw_only=True):
    """A cell with its text and, when it is a plain number, its value."""

    span: Span
    text: str
    value: Quantity | None
    empty: bool = False
    """Blank, or a dash that stands for nothing."""


class Table(Struct, frozen=True, kw_only=True):
    """A grid of cells; row 0 is the header."""

    cells: Mapping[tuple[int, int], Cell]
    rows: int
    columns: int
    totals: frozenset[str]
    """Words for a sum in the table's language."""

    def column(self, column: int, rows: Sequence[int]) -> list[Cell | None]:
        return [self.cells.get((row, column)) for row in rows]

    def is_total(self, row: int) -> bool:
        """Whether the first cell of a row says that it is a sum."""
        return self._says_total(self.cells.get((row, 0)))

    def is_total_column(self, column: int) -> bool:
        """Whether the header of a column says that it is a sum."""
        return self._says_total(self.cells.get((0, column)))

    def _says_total(self, cell: Cell | None) -> bool:
        words = cell.text.lower().strip(" *_:.").split() if cell else []
        return len(words) <= 2 and any(word in self.totals for word in words)


def tables(draft: Draft) -> Iterator[Table]:
    """The tables of a draft that have a header and at least two rows."""
    blocks: dict[int, list[Block]] = {}
    for block in draft.document.blocks:
        if block.kind == "cell" and block.table >= 0:
            blocks.setdefault(block.table, []).append(block)
    for found in blocks.values():
        rows, columns = max(block.row for block in found) + 1, max(block.column for block in found) + 1
        if rows > 2 and columns > 1:
            cells = {(block.row, block.column): _cell(draft, block) for block in found}
            totals = number_words(found[0].language).totals | number_words(draft.document.language).totals
            yield Table(cells=cells, rows=rows, columns=columns, totals=totals)


def _cell(draft: Draft, block: Block) -> Cell:
    written = draft.document.prose[block.span.start : block.span.end]
    text = " ".join(written.split())
    start = block.span.start + len(written) - len(written.lstrip())
    value = parse_quantity(text, language=block.language) if any(letter.isdecimal() for letter in text) else None
    if value is not None and (
        value.hedge is not Hedge.NONE or value.upper is not None or value.ordinal or value.counted
    ):
        value = None
    return Cell(
        span=Span(start, start + len(written.strip())), text=text, value=value, empty=not text or text in _NOTHING
    )


def added(cells: Sequence[Cell | None]) -> tuple[Decimal, Decimal] | None:
    """The sum of cells and how far rounding may put it off; None when one of them is no number, or units differ."""
    values = [cell.value for cell in cells if cell is not None and not cell.empty]
    numbers = [value for value in values if value is not None]
    if len(numbers) != len(values) or len(numbers) < 2 or None in cells or len({value.unit for value in numbers}) > 1:
        return None
    # timid: a blank cell may hide a number that the total has
    if any(cell is not None and not cell.text for cell in cells):
        return None
    total = sum((value.amount for value in numbers), Decimal(0))
    whole = all(value.step == 1 and not value.unit for value in numbers)
    slack = Decimal(0) if whole else sum((value.step for value in numbers), Decimal(0)) / 2
    return total, slack
