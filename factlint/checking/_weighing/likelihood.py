"""How likely a stated value is a slip for a known one, rather than a statement about something else."""

from __future__ import annotations

from fractions import Fraction

from rapidfuzz.distance import OSA

from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.values.date import Date
from factlint.values.quantity import Quantity, in_terms, shares, slip
from factlint.values.units import UNITS

FAR, WIDE = 0.6, 0.5
"""What is left of an accusation when the values are far, or wide, apart and no slip leads from one to the other."""
YEARS = 30
"""Years within which a writer mistakes one date for another."""
TIMES, WIDE_TIMES = 3, 20
"""Ratios within which a writer mistakes one amount for another, and beyond which it plainly is another thing's."""
SMALL = 20
"""Counts up to this are mistaken for one another whatever their ratio."""

SLIP = 0.35
"""What it adds to a predicate that digits of an amount have changed places, or one is another."""
SLIP_DIGITS = 3
PLAIN = ("wrong unit", "transposed digits")
"""Slips that are seldom an accident, however few the digits."""
ONE_PART = 0.25
"""What it adds that of a date's year, month and day just one is another: two events seldom share the rest."""
FEW_YEARS = 2
"""Years by which the year of a month or a day may be off that is right otherwise, so that nothing else is likelier."""
SLIP_YEARS = 10
"""Years by which a date may be off that is right in its other parts."""


def likelihood(mention: Mention, claim: Claim) -> float:
    """1.0 for a value near the known one or a slip away from it, else `FAR`, or `WIDE` for amounts wide apart."""
    stated, known = mention.value, claim.value
    if isinstance(stated, Date) and isinstance(known, Date):
        return 1.0 if years_near(stated, known) else FAR
    if isinstance(stated, Quantity) and isinstance(known, Quantity):
        return 1.0 if _amounts_near(stated, known) else WIDE if _wide(stated, known) else FAR
    return 1.0


def _wide(stated: Quantity, known: Quantity) -> bool:
    """Whether one amount is so many times the other that it plainly is another thing's."""
    low, high = sorted(abs(_measured(one)) for one in in_terms(stated, known))
    return high > low * WIDE_TIMES


def years_near(stated: Date, known: Date, years: int = YEARS) -> bool:
    """Whether two dates are so many years apart at most, or one keystroke makes one year of the other."""
    if stated.year is None or known.year is None or abs(stated.year - known.year) <= years:
        return True
    return OSA.distance(str(stated.year), str(known.year), score_cutoff=1) <= 1


def _amounts_near(stated: Quantity, known: Quantity) -> bool:
    stated, known = in_terms(stated, known)
    if stated.unit == known.unit and max(abs(stated.amount), abs(known.amount)) <= SMALL:
        return True
    both = bool(stated.unit and known.unit) or shares(stated, known)
    low, high = sorted(abs(_measured(one) if both else Fraction(one.amount)) for one in (stated, known))
    return high <= low * TIMES or bool(slip(stated, known))


def _measured(quantity: Quantity) -> Fraction:
    """The amount in base units, so that hours can be told from months."""
    unit = UNITS.get(quantity.unit)
    return unit.to_base(Fraction(quantity.amount)) if unit else Fraction(quantity.amount)


def most_for_slip(mention: Mention, claim: Claim) -> float:
    """The most that a slip can add for two values."""
    if isinstance(mention.value, Quantity) and isinstance(claim.value, Quantity):
        return SLIP
    return ONE_PART if isinstance(mention.value, Date) and isinstance(claim.value, Date) else 0.0


def for_slip(mention: Mention, claim: Claim) -> float:
    """What it adds that a value looks like a slip of the known one."""
    value, known = mention.value, claim.value
    if isinstance(value, Quantity) and isinstance(known, Quantity):
        digits = _digits(value), _digits(known)
        long = digits[1] >= SLIP_DIGITS and digits[0] > 1
        if not (long or digits[0] == digits[1]):
            return 0.0
        kind = slip(value, known)
        return SLIP if kind in PLAIN or (kind and long) else 0.0
    if isinstance(value, Date) and isinstance(known, Date):
        return ONE_PART if one_part_off(value, known) else 0.0
    return 0.0


def _digits(quantity: Quantity) -> int:
    """How many digits an amount has, but for the noughts at its ends."""
    return len(str(quantity.amount).replace(".", "").strip("0"))


def one_part_off(value: Date, known: Date) -> bool:
    """Whether two dates differ in one part that both have, and share another; their years not by much."""
    parts = [(mine, its) for mine, its in zip(_parts(value), _parts(known), strict=True) if mine and its]
    return len(parts) > 1 and sum(mine != its for mine, its in parts) == 1 and years_near(value, known, SLIP_YEARS)


def _parts(value: Date) -> tuple[int | None, int | None, int | None]:
    return value.year, value.month, value.day


def only_year_off(value: Date, known: Date) -> bool:
    """Whether two months or days are the same but for their years, which are near."""
    if None in (value.year, known.year, value.month) or value.open or value.ranged:
        return False
    same = (value.precision, value.month, value.day) == (known.precision, known.month, known.day)
    return same and 0 < abs((value.year or 0) - (known.year or 0)) <= FEW_YEARS
