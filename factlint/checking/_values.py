"""Comparing the value of a mention with the value of a claim."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.values import date, quantity
from factlint.values.date import Date, Precision
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

LAST_YEAR = 2199
"""Numbers above this are not read as years."""


def verdict(mention: Mention, claim: Claim) -> Verdict:
    """The verdict on a date or quantity of the draft beside a claim's value."""
    stated, known = mention.value, claim.value
    if isinstance(stated, Date) and isinstance(known, Date):
        return date.compare(stated, known)
    if isinstance(stated, Quantity) and isinstance(known, Quantity):
        return quantity.compare(stated, known)
    if isinstance(stated, Quantity) and isinstance(known, str):
        return _code(mention.text, known)
    if isinstance(stated, Quantity) and isinstance(known, Date):
        return _mistyped_year(stated, mention.text, known)
    return Verdict.NOT_COMPARABLE


def of_kind(claim: Claim, kind: str) -> bool:
    """Whether a claim's value can be held against mentions of a kind."""
    if isinstance(claim.value, Date):
        return kind == "date" or claim.value.precision is Precision.YEAR
    return kind == "quantity" and (
        isinstance(claim.value, Quantity) or (isinstance(claim.value, str) and claim.value.isdigit())
    )


def _code(stated: str, known: str) -> Verdict:
    """Identifiers are equal digit by digit or not at all."""
    digits = stated.strip(".,")
    if not (digits.isdigit() and known.isdigit()):
        return Verdict.NOT_COMPARABLE
    return Verdict.AGREES if digits == known else Verdict.CONTRADICTS


def _mistyped_year(stated: Quantity, text: str, known: Date) -> Verdict:
    """A bare number that is no year as it stands, and one keystroke away from the year on record."""
    if stated.counted or stated.unit or not text.isdigit() or known.year is None:
        return Verdict.NOT_COMPARABLE
    near = text != str(known.year) and OSA.distance(text, str(known.year), score_cutoff=1) == 1
    return Verdict.CONTRADICTS if near and int(text) > LAST_YEAR else Verdict.NOT_COMPARABLE
