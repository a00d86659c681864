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
