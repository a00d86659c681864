"""A quantity: an amount or a range, with its unit, its hedge and the thing counted."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from msgspec.structs import replace

from factlint.values import _bounds, _slips
from factlint.values._amount import Group, Hedge, Quantity
from factlint.values.units import ONE_WORD, UNITS, Unit
from factlint.values.verdict import Verdict

__all__ = ["Group", "Hedge", "Quantity", "compare", "extent", "in_another_unit", "in_terms", "shares", "slip", "span"]

LOOSE = Fraction(1, 10)
"""How far from a percentage, as a part of it, a fraction may lie that loosely stands for it."""


def compare(stated: Quantity, known: Quantity) -> Verdict:
    """The verdict on a stated quantity beside a known one.

    A written amount stands for all the amounts that a careful writer would round or hedge to it (`_bounds.reach`).
    The two fit when the stated one reaches the known amount, or the known one reaches the stated amount.
    """
    stated, known = in_terms(stated, known)
    scales = _common_scale(stated, known)
    if scales is None or stated.multiple != known.multiple:
        return Verdict.NOT_COMPARABLE
    if _foreign_currency(stated, known):
        return Verdict.CONTRADICTS if _bounds.core(stated) == _bounds.core(known) else Verdict.NOT_COMPARABLE
    converted = bool(stated.unit and known.unit and stated.unit != known.unit)
    said, true = _bounds.bounds(stated, scales[0], converted), _bounds.bounds(known, scales[1], converted)
    if said.core == true.core and stated.hedge == known.hedge:
        return Verdict.AGREES
    if said.reaches(true):
        return Verdict.LESS_PRECISE if said.width >= true.width and not said.exactly(true) else Verdict.AGREES
    if true.reaches(said):
        return Verdict.MORE_PRECISE
    less = _says_less(stated, known) or _loosely(stated, known)
    return Verdict.NOT_COMPARABLE if less else Verdict.CONTRADICTS


def in_another_unit(stated: Quantity, known: Quantity) -> bool:
    """Whether a measured amount is the plain one on record if that was measured in another unit: 2.85 km and 2850."""
    unit = UNITS.get(stated.unit)
    if unit is None or known.unit or unit.dimension == "money" or not known.amount:
        return False
    said = _bounds.bounds(stated, unit, converted=False)
    others = (one for one in UNITS.values() if one.dimension == unit.dimension and one != unit)
    return any(said.reaches(_bounds.bounds(known, one, converted=False)) for one in others)


def in_terms(stated: Quantity, known: Quantity) -> tuple[Quantity, Quantity]:
    """The two in terms that allow to compare them.

    Pounds are money where the other is a sum in pounds sterling, crowns are those of the country where the other tells
    it, a ratio is a fraction beside a percentage.
    """
    if (pair := {stated.unit, known.unit}) in ONE_WORD:
        unit = max(pair)
        return replace(stated, unit=unit), replace(known, unit=unit)
    if shares(stated, known):
        return _as_fraction(stated), _as_fraction(known)
    return stated, known


def _as_fraction(quantity: Quantity) -> Quantity:
    share = _share(quantity)
    return quantity if share is None else replace(quantity, amount=share, fraction=True)


def shares(one: Quantity, other: Quantity) -> bool:
    """Whether a fraction or a ratio stands beside a percentage: two ways to give a share."""
    return (one.unit == "percent" and _share(other) is not None) or (
        other.unit == "percent" and _share(one) is not None
    )


def _share(quantity: Quantity) -> Decimal | None:
    """The fraction that a quantity is, or is a side of; None when it is neither."""
    if quantity.unit:
        return None
    if quantity.fraction:
        return quantity.amount
    return quantity.group.share if quantity.group else None


def extent(quantity: Quantity) -> tuple[Decimal, Decimal] | None:
    """From where to where an amount may lie, in its own unit; None in doubt.

    Two amounts of one unit whose extents do not touch are not the same; nor are one without a unit and one that has
    any but `percent`.
    """
    if quantity.hedge or quantity.fraction:
        return None
    low, high = _bounds.core(quantity)
    return low - quantity.step, high + quantity.step


def span(quantity: Quantity) -> tuple[Fraction, Fraction]:
    """The least and the greatest amount that a quantity may stand for, in its own unit."""
    bounds = _bounds.bounds(quantity, _bounds.PLAIN, False)
    return min(bounds.core[0], bounds.reach[0]), max(bounds.core[1], bounds.reach[1])


def _says_less(stated: Quantity, known: Quantity) -> bool:
    """The draft has a bare number where the source has a time span or a rank."""
    # timid: it may be the number of something else than the 22 years or the third place
    unit = UNITS.get(known.unit)
    span = unit is not None and unit.dimension == "time" and not stated.unit
    return span or (known.ordinal and not stated.ordinal)


def _loosely(stated: Quantity, known: Quantity) -> bool:
    """Whether a fraction comes near enough to a percentage to be said of it: half of the voters, and 54 %."""
    if not shares(stated, known):
        return False
    share, other = (Fraction(one.amount) * (100 if one.fraction else 1) for one in (stated, known))
    return abs(share - other) <= abs(other) * LOOSE


def slip(stated: Quantity, known: Quantity) -> str:
    """The kind of slip that would turn the known amount into the stated one; empty when none is plain.

    One of `wrong unit`, `transposed digits`, `factor of ten`, `factor of a hundred`, `factor of a thousand`,
    `factor of a million`, `teens for tens`, `off by one`, `dropped digit`, `one wrong digit`.
    """
    stated, known = in_terms(stated, known)
    if stated.unit and known.unit and stated.unit != known.unit and stated.amount == known.amount:
        return "wrong unit"
    if stated.upper is not None or known.upper is not None:
        return ""
    if stated.unit and known.unit and stated.unit != known.unit:
        return ""
    return _slips.slip(stated.amount, known.amount, _places(stated, known)) or _factor(stated, known)


def _places(stated: Quantity, known: Quantity) -> int:
    """The decimals that are written, of the two amounts the more."""
    exponents = [quantity.step.as_tuple().exponent for quantity in (stated, known)]
    return max((-exponent for exponent in exponents if isinstance(exponent, int)), default=0)


def _factor(stated: Quantity, known: Quantity) -> str:
    """The power of ten by which a rounded amount is off."""
    plain = stated.unit == known.unit and not (stated.hedge or known.hedge or stated.fraction or known.fraction)
    for factor, name in _slips.FACTORS.items():
        for power in (factor, 1 / factor):
            if plain and _far_apart(stated.amount * power, known.amount):
                continue
            if compare(replace(stated, amount=stated.amount * power, step=stated.step * power), known).fits:
                return name
    return ""


def _far_apart(one: Decimal, other: Decimal) -> bool:
    """Whether no rounding makes one amount of the other; a quick look."""
    low, high = sorted((abs(one), abs(other)))
    return high > 2 * low


def _common_scale(stated: Quantity, known: Quantity) -> tuple[Unit, Unit] | None:
    """The units in which the two can be compared; None when they cannot."""
    if stated.ordinal != known.ordinal and (stated.unit or known.unit or _count(stated) or _count(known)):
        return None
    first, second = UNITS.get(stated.unit), UNITS.get(known.unit)
    if first is None and second is None:
        return (_bounds.PLAIN, _bounds.PLAIN) if stated.unit == known.unit or not (stated.unit and known.unit) else None
    if first is None or second is None:
        return _unit_on_one_side(stated, known, first, second)
    return (first, second) if first.dimension == second.dimension else None


def _unit_on_one_side(stated: Quantity, known: Quantity, first: Unit | None, second: Unit | None) -> tuple[Unit, Unit]:
    """A plain number beside a measured one: compared plainly, but a fraction beside a percentage as a share."""
    if shares(stated, known):
        return first or _bounds.PLAIN, second or _bounds.PLAIN
    return _bounds.PLAIN, _bounds.PLAIN


def _count(quantity: Quantity) -> bool:
    return bool(quantity.counted) and not quantity.ordinal


def _foreign_currency(stated: Quantity, known: Quantity) -> bool:
    if not (stated.unit and known.unit) or stated.unit == known.unit:
        return False
    first, second = UNITS.get(stated.unit), UNITS.get(known.unit)
    return first is not None and second is not None and first.dimension == second.dimension == "money"
