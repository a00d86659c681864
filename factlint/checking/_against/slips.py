"""What looks like a slip of the pen: a date with one number wrong, an amount with one digit wrong."""

from __future__ import annotations

from decimal import Decimal
from operator import ne

from factlint.values.date import Date

SMALLEST = 10
"""Number from which on a digit may be mistaken."""
_SLIPS = (1, 2, 10, 100)
"""By how many years a wrong year mostly differs from the right one."""


def slipped(one: Date, other: Date) -> bool:
    """Whether two dates differ in one number, years by a likely slip, the first not written less finely but a year."""
    if one.year is None or other.year is None:
        return False
    if one.month is not None and (other.month is None or (one.day is None) != (other.day is None)):
        return False
    if one.month is None:
        return abs(one.year - other.year) in _SLIPS
    return sum((one.year == other.year, one.month == other.month, one.day == other.day)) == 2


def misdigited(one: Decimal, other: Decimal) -> bool:
    """Whether two whole numbers of two digits at least differ by a slip: one digit, the order of all, a nought."""
    if one == other or min(one, other) < SMALLEST or one % 1 or other % 1:
        return False
    first, second = str(int(one)), str(int(other))
    if len(first) != len(second):
        return max(one, other) == 10 * min(one, other)
    return sorted(first) == sorted(second) or sum(map(ne, first, second)) == 1
