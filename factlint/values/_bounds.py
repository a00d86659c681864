"""What a written amount stands for: its core and how far it reaches."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from msgspec import Struct

from factlint.values._amount import Hedge, Quantity
from factlint.values.units import Unit

PLAIN = Unit("", "count", Fraction(1))
ROUND, THOUSAND = 100_000, 1000
"""A bare amount from which whole thousands are taken for rounded ones: 184,000 for 184,300."""
FAR = 5
"""`more than 650` is still true of 6500, but no writer says so: a bound reaches this many times the amount."""


class Bounds(Struct, frozen=True):
    """A core (the written amount or range) and a reach, in the base unit of a dimension."""

    core: tuple[Fraction, Fraction]
    reach: tuple[Fraction, Fraction]

    @property
    def width(self) -> Fraction:
        return self.reach[1] - self.reach[0]

    def reaches(self, other: Bounds) -> bool:
        return self.reach[0] <= other.core[1] and other.core[0] <= self.reach[1]

    def exactly(self, other: Bounds) -> bool:
        return self.core == other.core


def core(quantity: Quantity) -> tuple[Decimal, Decimal]:
    """The amount twice, or both ends of the range."""
    return quantity.amount, quantity.amount if quantity.upper is None else quantity.upper


@lru_cache(maxsize=16384)  # a draft's few amounts meet the base's many, again and again
def bounds(quantity: Quantity, unit: Unit, converted: bool) -> Bounds:
    """Core and reach in the base unit; `converted` when the other side is in another unit."""
    low, high = (Fraction(end) for end in core(quantity))
    down, up = _reach(quantity, converted)
    return Bounds((unit.to_base(low), unit.to_base(high)), (unit.to_base(low - down), unit.to_base(high + up)))


def _reach(quantity: Quantity, converted: bool) -> tuple[Fraction, Fraction]:
    """How far below and above the written amount the exact one may lie."""
    amount = abs(Fraction(quantity.amount))
    rounding = _rounding(quantity, amount, converted)
    match quantity.hedge:
        case Hedge.ABOUT:
            slack = max(rounding, _about(amount))
            return slack, slack
        case Hedge.NEARLY:
            return max(rounding, _about(amount)), Fraction(0)
        case Hedge.AT_LEAST | Hedge.MORE_THAN:
            # timid: `more than 650` beside exactly 650 is let pass, either may be rounded
            return Fraction(0), amount * (FAR - 1)
        case Hedge.AT_MOST | Hedge.LESS_THAN:
            return amount * (FAR - 1) / FAR, Fraction(0)
    return rounding, max(rounding, _cut_off(quantity))


def _rounding(quantity: Quantity, amount: Fraction, converted: bool) -> Fraction:
    """Half of the last written digit.

    A number in words up to thousands (`two hundred`) is round to a twentieth at most: it agrees with 197 as the less
    precise, not with 160. From a million on the scale word is the unit of counting, in words and after digits.
    """
    step = Fraction(quantity.step)
    if quantity.fraction:  # `a month and a half` stands for six weeks
        return max(Fraction(1, 40), amount / 10) if converted else Fraction(1, 40)
    if converted:
        step = max(step, min(_round_unit(amount), amount / 10))
    if step == 1 and amount >= ROUND and amount % THOUSAND == 0:
        step = Fraction(THOUSAND)
    if 1 < step < 1_000_000:
        return min(step / 2, amount / 20)
    return step / 2


def _cut_off(quantity: Quantity) -> Fraction:
    """`57 million` for 57.6: digits that were cut off rather than rounded; only with a scale word."""
    step = Fraction(quantity.step)
    cut = step >= 1_000_000 and step < Fraction(abs(quantity.amount)) / 10
    return step * (1 - Fraction(1, 1000)) if cut else Fraction(0)


def _about(amount: Fraction) -> Fraction:
    """The slack of `about`: half of the round unit the amount is a multiple of, within 5 to 10 %."""
    return min(max(_round_unit(amount) / 2, amount / 20), amount / 10)


def _round_unit(amount: Fraction) -> Fraction:
    """The largest of 1, 5, 10, 50, 100 ... (or 0.5, 0.1 ...) that the amount is a multiple of."""
    unit = Fraction(1)
    if amount == 0:
        return unit
    while amount % unit and unit > Fraction(1, 10**6):
        unit /= 10
    while amount % (unit * 10) == 0:
        unit *= 10
    return unit * 5 if amount % (unit * 5) == 0 else unit
