"""What a writer reckons from two amounts: a sum, a difference, a share, a multiple, a part, a rate of change."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.values.quantity import Hedge, Quantity
from factlint.values.units import POUNDS, STERLING, UNITS

ROUGHLY, BOUNDED = 40, 10
"""A hedged amount lies within this part of what was reckoned, a bound (`less than eight`) within that."""
SCALED = 1000
"""The step of an amount from which on its unit may go without saying (`€310 million and €450 million, 760 million`)."""
PERCENT, HUNDRED = "percent", 100
_ABOVE, _BELOW = (Hedge.LESS_THAN, Hedge.AT_MOST), (Hedge.MORE_THAN, Hedge.AT_LEAST)


def follows(value: Quantity, one: Quantity, other: Quantity) -> bool:
    """Whether an amount follows from two others, rounded as it is written."""
    size = _size(value, one, other)
    return any(stands_for(value, result / size) for result in _results(value, one, other))


def stands_for(value: Quantity, result: Fraction) -> bool:
    """Whether an amount, rounded and hedged as it is, is one that was reckoned in its unit."""
    amount = abs(Fraction(value.amount))
    slack = max(Fraction(value.step) / 2, amount / ROUGHLY if value.hedge else Fraction(0))
    low = amount / BOUNDED if value.hedge in _ABOVE else slack
    high = amount / BOUNDED if value.hedge in _BELOW else slack
    return -low <= result - amount <= high


def _results(value: Quantity, one: Quantity, other: Quantity) -> Iterator[Fraction]:
    """What two amounts give that may be of the sort of a value, in the base unit of its dimension."""
    first, second = (abs(Fraction(each.amount)) * _size(each, one, other) for each in (one, other))
    if not (first and second):
        return
    if value.unit == PERCENT or value.multiple:
        scale = HUNDRED if value.unit == PERCENT else 1
        plain = _alike(one, other) and not (one.multiple or other.multiple)
        yield from (share * scale for share in _shares(first, second) if plain)
        return
    if _alike(one, other) and _alike(one, value) and _alike(other, value):
        yield from (first + second, abs(first - second))
    for (amount, whole), (rate, times) in (((one, first), (other, second)), ((other, second), (one, first))):
        if _alike(amount, value) and rate.unit == PERCENT:
            yield from _parts(whole, times / HUNDRED)
        elif _alike(amount, value) and rate.multiple:
            yield from (whole * times, whole / times)
        elif _alike(amount, value) and value.unit and not rate.unit:
            yield whole * times


def _shares(one: Fraction, other: Fraction) -> Iterator[Fraction]:
    """The lesser as a part of the greater, how many times that is, and the change from either to the other."""
    low, high = sorted((one, other))
    yield from (low / high, high / low, (high - low) / low, (high - low) / high)


def _parts(amount: Fraction, rate: Fraction) -> Iterator[Fraction]:
    """A part, the rest, and an amount before and after it rose or fell."""
    yield from (amount * rate, amount * (1 + rate), amount / (1 + rate))
    if rate < 1:
        yield from (amount * (1 - rate), amount / (1 - rate))


def _size(value: Quantity, *others: Quantity) -> Fraction:
    """Base units in one unit of a value; 1 where one of the others has no unit but that."""
    unit = UNITS.get(value.unit)
    plain = unit is None or value.unit in (PERCENT, *POUNDS) or any(map(_bare, (value, *others)))
    return Fraction(1) if plain or unit is None else unit.factor


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts can be added: of one dimension or currency, or large and with no unit but the other's."""
    return _sort(one) == _sort(other) or _bare(one) or _bare(other)


def _bare(value: Quantity) -> bool:
    return not (value.unit or value.counted) and value.step >= SCALED


def _sort(value: Quantity) -> str:
    unit = UNITS.get(value.unit)
    if value.unit in POUNDS:
        return STERLING
    return unit.dimension if unit and unit.dimension != "money" else value.unit
