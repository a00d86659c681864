"""Whose figure a wrong number is: the one other subject that is on record with it."""

from __future__ import annotations

from collections.abc import Collection

from factlint.checking._comparison import Comparison
from factlint.claimbase.index import Base, Claim, Entity, figure
from factlint.values.quantity import Quantity, compare
from factlint.values.verdict import Verdict

_RARE = 3
"""Digits from which on a number is no accident."""


def figure_of(comparison: Comparison, base: Base, present: Collection[str]) -> Entity | None:
    """The subject whose number a contradicted one is; None when none has it, or more than one.

    A short number counts only for a subject that the draft names (`present`).
    """
    claim, stated = comparison.claim, comparison.mention.value
    if claim is None or comparison.verdict is not Verdict.CONTRADICTS or not isinstance(stated, Quantity):
        return None
    rare = len(str(stated.amount).replace(".", "").strip("-0")) >= _RARE
    owners = {
        owner
        for other in base.by_figure.get(figure(claim.predicate, stated), ())
        if (owner := _owner(other)) != _owner(claim)
        and (rare or owner in present)
        and isinstance(other.value, Quantity)
        and compare(stated, other.value) is Verdict.AGREES
    }
    return base.entities.get(owners.pop()) if len(owners) == 1 else None


def _owner(claim: Claim) -> str:
    return claim.of or claim.subject
