"""Whether it is the hedge or the amount that the sources contradict."""

from __future__ import annotations

from msgspec.structs import replace

from factlint.checking import Comparison
from factlint.claimbase.index import Claim
from factlint.values.quantity import Hedge, Quantity, compare
from factlint.values.verdict import Verdict

_BOUNDS = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.LESS_THAN, Hedge.NEARLY})


def contradicted(comparison: Comparison) -> tuple[Quantity, Quantity, Claim] | None:
    """The stated quantity, the known one and its claim; None when the comparison is about something else."""
    stated, claim = comparison.mention.value, comparison.claim
    if comparison.verdict is not Verdict.CONTRADICTS or claim is None or not isinstance(stated, Quantity):
        return None
    return (stated, claim.value, claim) if isinstance(claim.value, Quantity) else None


def only_the_hedge(stated: Quantity, known: Quantity) -> bool:
    """The amount would do as a rounded one; the bound before it puts it on the wrong side."""
    return stated.hedge in _BOUNDS and compare(replace(stated, hedge=Hedge.ABOUT), known).fits
