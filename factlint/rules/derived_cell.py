"""FL215."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import permutations, product
from typing import NamedTuple

from factlint.findings import Severity
from factlint.rules import Draft, Problem, rule
from factlint.rules._amounts import number_text
from factlint.rules._tables import Cell, Table, tables
from factlint.values.quantity import Quantity

_LEAST = 4
"""Rows in which a relation must hold before the others are judged by it."""
_DISTINCT = 3
_WIDEST, _LONGEST = 12, 300
_HUNDRED = Decimal(100)


class _Relation(NamedTuple):
    """How a cell may come out of two cells beside it."""

    text: str
    percent: bool
    of: Callable[[Decimal, Decimal], Decimal]


_RELATIONS = (
    _Relation("{0} minus {1}", False, lambda one, other: one - other),
    _Relation("{0} and {1} together", False, lambda one, other: one + other),
    _Relation("{0} times {1}", False, lambda one, other: one * other),
    _Relation("{0} divided by {1}", False, lambda one, other: one / other),
    _Relation("{0} of {1}", True, lambda one, other: one / other * _HUNDRED),
    _Relation("the change from {1} to {0}", True, lambda one, other: (one - other) / other * _HUNDRED),
)


@rule("FL215", on=Draft, severity=Severity.WARNING)
def derived_cell(draft: Draft) -> Iterator[Problem]:
    """A cell of a table does not come out of the cells beside it as the others of its column do.

    ## Why it matters
    A difference, a product, a density or a turnout was worked out before one of the numbers was changed.

    ## Example

        | Ward  | Registered | Voted | Turnout |
        |-------|------------|-------|---------|
        | North | 4,120      | 2,884 | 70.0%   |
        | East  | 3,915      | 2,310 | 59.0%   |
        | South | 5,002      | 3,751 | 57.0%   |
        | West  | 2,780      | 1,601 | 57.6%   |
        | Ennis | 3,333      | 2,222 | 66.7%   |

    3,751 of 5,002 is 75%.

    ## When it stays silent
    - Fewer than four rows show how the column was made, or more than one row in five is made otherwise.
    - The cell is off by no more than the rounding of the numbers it is made of.
    - The column stands to the left of the columns that it is made of, unless it is the sum of those right beside it.
    """
    for table in tables(draft):
        if table.columns <= _WIDEST and table.rows <= _LONGEST:
            yield from _columns(table)


def _columns(table: Table) -> Iterator[Problem]:
    rows = [row for row in range(1, table.rows) if not table.is_total(row)]
    for column in range(1, table.columns):
        yield from next((found for found in _judgements(table, rows, column) if found), [])


def _judgements(table: Table, rows: Sequence[int], column: int) -> Iterator[list[Problem]]:
    """What each relation that most rows have makes of the column."""
    percent = _is_percent(table, rows, column)
    several = len({cell.value.amount for cell in table.column(column, rows) if cell and cell.value}) >= _DISTINCT
    for one, other in permutations(range(1, column), 2):
        for relation in _RELATIONS:
            if several and relation.percent is percent:
                yield _judged(table, rows, column, relation, (one, other))
    if percent or table.is_total_column(column):
        return
    for first, last in ((1, column - 1), *((column + 1, last) for last in range(column + 2, table.columns))):
        beside = tuple(range(first, last + 1))
        if len(beside) > 2:
            yield _judged(table, rows, column, None, beside)


def _judged(
    table: Table, rows: Sequence[int], column: int, relation: _Relation | None, columns: tuple[int, ...]
) -> list[Problem]:
    """The cells that do not fit a relation; none when too few rows have it, or all."""
    wrong: list[Problem] = []
    fitting = 0
    for row in rows:
        cell, parts = table.cells.get((row, column)), [table.cells.get((row, place)) for place in columns]
        made = _made(relation, parts)
        if cell is None or cell.value is None or made is None:
            return []
        if made[0] - cell.value.step / 2 <= cell.value.amount <= made[2] + cell.value.step / 2:
            fitting += 1
            continue
        wrong.append(_problem(cell, cell.value, made[1], relation, parts))
        if len(wrong) * 5 > len(rows):
            return []
    return wrong if fitting >= _LEAST else []


def _made(relation: _Relation | None, parts: Sequence[Cell | None]) -> tuple[Decimal, Decimal, Decimal] | None:
    """The least, the plain and the largest value that the parts may make; None where they make none."""
    values = [part.value for part in parts if part is not None and part.value is not None]
    if len(values) < len(parts):
        return None
    if relation is None:
        slack = sum((_slack(value) for value in values), Decimal(0))
        total = sum((value.amount for value in values), Decimal(0))
        return total - slack, total, total + slack
    one, other = values
    # timid: what is added to nothing, or divided by one, shows no relation
    if other.amount in (0, 1) or one.amount == 0 or abs(other.amount) <= _slack(other):
        return None
    ends = [(value.amount - _slack(value), value.amount + _slack(value)) for value in (one, other)]
    made = [relation.of(*pair) for pair in product(*ends)]
    return min(made), relation.of(one.amount, other.amount), max(made)


def _slack(value: Quantity) -> Decimal:
    """How far a cell may be rounded; whole numbers are taken as counts."""
    return Decimal(0) if value.step == 1 else value.step / 2


def _is_percent(table: Table, rows: Sequence[int], column: int) -> bool:
    header = table.cells.get((0, column))
    units = {cell.value.unit for cell in table.column(column, rows) if cell and cell.value}
    return units == {"percent"} or (units == {""} and header is not None and "%" in header.text)


def _problem(
    cell: Cell, value: Quantity, made: Decimal, relation: _Relation | None, parts: Sequence[Cell | None]
) -> Problem:
    places = max(0, -int(value.step.as_tuple().exponent)) if value.step < 1 else 0
    right = number_text(made.quantize(Decimal(1).scaleb(-places))) + ("%" if relation and relation.percent else "")
    texts = [part.text for part in parts if part is not None]
    how = relation.text.format(*texts) if relation else " and ".join(texts)
    verb = "is" if relation else "make"
    message = f"{how} {verb} {right}, not {cell.text}, as the other rows of the table are made"
    return Problem(span=cell.span, message=message, expected=right, confidence=0.8)
