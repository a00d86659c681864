"""FL211."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factlint.findings import Severity
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import number_text
from factlint.rules._tables import Cell, Table, tables
from factlint.values.quantity import Quantity

_LEAST = 3


@rule("FL211", on=Draft, severity=Severity.WARNING)
def table_share(draft: Draft) -> Iterator[Problem]:
    """A percentage in a table is not the share of the number beside it.

    ## Why it matters
    When all shares of a column but one come out of the numbers beside them, that one is a slip.

    ## Example

        | Party  | Votes | Share |
        |--------|-------|-------|
        | Reds   | 120   | 60%   |
        | Blues  | 50    | 52%   |
        | Greens | 20    | 10%   |
        | Others | 10    | 5%    |

    50 of 200 is 25%.

    ## When it stays silent
    - No other column gives at least three quarters of the shares, three rows or more, as parts of its total.
    - The share differs by no more than rounding.
    """
    for table in tables(draft):
        rows = [row for row in range(1, table.rows) if not table.is_total(row)]
        for column in range(1, table.columns):
            shares = {row: cell for row in rows if (cell := _share(table, row, column)) is not None}
            if len(shares) > _LEAST:
                yield from _judged(table, shares, column)


def _judged(table: Table, shares: dict[int, Cell], column: int) -> Iterator[Problem]:
    for other in range(1, table.columns):
        whole = _whole(table, other)
        if other == column or not whole:
            continue
        right = {row: amount / whole * 100 for row in shares if (amount := _amount(table, row, other)) is not None}
        fitting = [row for row, share in right.items() if _fits(share, shares[row].value)]
        if len(right) == len(shares) and max(_LEAST, len(shares) * 3 // 4) <= len(fitting) < len(shares):
            for row in sorted(set(shares) - set(fitting)):
                text = f"{number_text(right[row].quantize(Decimal('0.1')))}%"
                message = f"{table.cells[row, other].text} of {number_text(whole)} is {text}, not {shares[row].text}"
                yield Problem(span=shares[row].span, message=message, expected=text, confidence=0.8)
            return


def _share(table: Table, row: int, column: int) -> Cell | None:
    """A cell with a percentage, by its own sign or by its column's header."""
    cell, header = table.cells.get((row, column)), table.cells.get((0, column))
    if cell is None or cell.value is None or not 0 <= cell.value.amount <= 100:
        return None
    by_header = header is not None and not cell.value.unit and "%" in header.text
    return cell if by_header or cell.value.unit == "percent" else None


def _amount(table: Table, row: int, column: int) -> Decimal | None:
    cell = table.cells.get((row, column))
    return (
        cell.value.amount if cell and cell.value and cell.value.unit != "percent" and cell.value.amount >= 0 else None
    )


def _whole(table: Table, column: int) -> Decimal:
    """The total of a column: its row of totals, or else the sum of its rows; 0 when there is none."""
    labelled = [row for row in range(1, table.rows) if table.is_total(row)]
    if len(labelled) == 1:
        return _amount(table, labelled[0], column) or Decimal(0)
    amounts = [_amount(table, row, column) for row in range(1, table.rows)]
    return Decimal(0) if labelled or None in amounts else sum((each for each in amounts if each), Decimal(0))


def _fits(right: Decimal, share: Quantity | None) -> bool:
    return share is not None and abs(right - share.amount) <= share.step
