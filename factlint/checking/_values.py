"""Comparing the value of a mention with the value of a claim."""

from __future__ import annotations

from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.values import date, quantity
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict


def verdict(mention: Mention, claim: Claim) -> Verdict:
    """The verdict on a date or quantity of the draft beside a claim's value."""
    stated, known = mention.value, claim.value
    if isinstance(stated, Date) and isinstance(known, Date):
        return date.compare(stated, known)
    if isinstance(stated, Quantity) and isinstance(known, Quantity):
        return quantity.compare(stated, known)
    return Verdict.NOT_COMPARABLE
