"""Whether it is the hedge or the amount that the sources contradict."""

from __future__ import annotations

from dataclasses import replace

from factlint.checking import Comparison
from factlint.claimbase.index import Claim
from factlint.rules._amounts import quantity_text
from factlint.values.quantity import Hedge, Quantity, compare
from factlint.values.verdict import Verdict

_BOUNDS = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.LESS_THAN, Hedge.NEARLY})


def contradicted(comparison: Comparison) -> tuple[Quantity, Claim] | None:
    """The stated quantity and the claim that contradicts it; None when the comparison is about something else."""
    stated, claim = comparison.mention.value, comparison.claim
    if comparison.verdict is not Verdict.CONTRADICTS or claim is None or not isinstance(stated, Quantity):
        return None
    return stated, claim


def only_the_hedge(stated: Quantity, known: object) -> bool:
    """The amount would do as a rounded one; the bound before it puts it on the wrong side."""
    if stated.hedge not in _BOUNDS or not isinstance(known, Quantity):
        return False
    return compare(replace(stated, hedge=Hedge.ABOUT), known).fits


def known_text(claim: Claim) -> str:
    """The value of a claim for a message."""
    value = claim.value
    if isinstance(value, Quantity):
        return quantity_text(value)
    return value if isinstance(value, str) else getattr(value, "edtf", getattr(value, "text", ""))
