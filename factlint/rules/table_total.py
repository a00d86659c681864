"""FL205."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from factlint.findings import Severity
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import number_text
from factlint.rules._tables import Cell, Table, added, tables
from factlint.values.quantity import Quantity, slip

_NEAR = Decimal("0.1")
_LONG, _SHORT = 1000, 100
"""A total and a cell with so many digits that no chance makes them a slip of another number."""
_IN_TOTAL = frozenset({"transposed digits", "one wrong digit", "dropped digit", "added digit"})
_IN_CELL = frozenset({"dropped digit", "added digit", "factor of ten", "factor of a thousand"})


@rule("FL205", on=Draft, severity=Severity.WARNING)
def table_total(draft: Draft) -> Iterator[Problem]:
    """The total of a table is not the sum of its rows or columns.

    ## Why it matters
    A table is copied row by row, and the total is where a lost row or a wrong digit shows.

    ## Example

        | Party | Votes |
        |-------|-------|
        | Reds  | 120   |
        | Blues | 85    |
        | Total | 215   |

    The rows make 205.

    ## When it stays silent
    - A cell is blank, no plain number, hedged, or in another unit; or the table has more than one row of totals.
    - The sum is off by no more than the rounding of the rows.
    - The sum is off by more than a tenth, no other column or row of the table is the sum of its cells, and no digit
      that was lost or added in one cell explains it: then the word "total" means something else.
    """
    for table in tables(draft):
        yield from _down(table)
        yield from _across(table)


def _down(table: Table) -> Iterator[Problem]:
    """The row of totals against the rows above or below it."""
    labelled = [row for row in range(1, table.rows) if table.is_total(row)]
    if len(labelled) != 1 or labelled[0] not in (1, table.rows - 1):
        return
    rows = [row for row in range(1, table.rows) if row != labelled[0]]
    pairs = [(table.cells.get((labelled[0], column)), table.column(column, rows)) for column in range(1, table.columns)]
    yield from _judged(pairs, "rows")


def _across(table: Table) -> Iterator[Problem]:
    """The column of totals against the columns beside it."""
    labelled = [column for column in range(1, table.columns) if table.is_total_column(column)]
    if len(labelled) != 1 or labelled[0] not in (1, table.columns - 1) or table.columns < 4:
        return
    others = [column for column in range(1, table.columns) if column != labelled[0]]
    pairs = [
        (table.cells.get((row, labelled[0])), [table.cells.get((row, column)) for column in others])
        for row in range(1, table.rows)
    ]
    yield from _judged(pairs, "columns", most=True)


def _judged(
    pairs: Sequence[tuple[Cell | None, list[Cell | None]]], what: str, *, most: bool = False
) -> Iterator[Problem]:
    """Speaks of the sums that do not close; with `most`, only where most of the others do."""
    sums = [(total, cells, *found) for total, cells in pairs if total and total.value and (found := added(cells))]
    closing = sum(_closes(total, amount, slack) for total, _, amount, slack in sums)
    if most and closing * 2 < len(sums):
        return
    for total, cells, amount, slack in sums:
        if total.value is None or _closes(total, amount, slack):
            continue
        near = abs(amount - total.value.amount) <= abs(total.value.amount) * _NEAR
        if near or closing or _miscopied(total.value, amount, cells):
            message = f"the {what} add up to {number_text(amount)}, not {total.text}"
            yield Problem(span=total.span, message=message, expected=number_text(amount), confidence=0.8)


def _miscopied(total: Quantity, amount: Decimal, cells: Sequence[Cell | None]) -> bool:
    """Whether one slip explains a sum that is far off: one in the total, or a digit lost or added in one cell."""
    if min(total.amount, amount) >= _LONG and slip(total, replace(total, amount=amount)) in _IN_TOTAL:
        return True
    off = total.amount - amount
    known = [cell.value for cell in cells if cell is not None and cell.value is not None]
    long = [value for value in known if value.amount >= _SHORT]
    return any(slip(value, replace(value, amount=value.amount + off)) in _IN_CELL for value in long)


def _closes(total: Cell, amount: Decimal, slack: Decimal) -> bool:
    return total.value is not None and abs(amount - total.value.amount) <= slack + total.value.step / 2
