"""Scope: what may be so of several at other times leaves room for one at the time and the place of a claim."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checking._comparison import Comparison
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.when import holds_then
from factlint.checking.cues import Cue
from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.values.date import Date, Precision
from factlint.values.verdict import Verdict


def in_scope(scene: Scene, mention: Mention, claim: Claim, cue: Cue, values: Sequence[Comparison]) -> bool:
    """Whether a sentence tells of the very time of a claim, as the words of its cue have it on record.

    `values` are the comparisons of its dates and amounts.
    """
    if claim.time is not None and claim.time.precision <= Precision.MONTH and holds_then(scene, mention, claim):
        return True
    return any(_dates(scene, value, claim, cue) for value in values if value.verdict is Verdict.AGREES)


def _dates(scene: Scene, value: Comparison, claim: Claim, cue: Cue) -> bool:
    """Whether a day or a month is on record for what a cue says of a claim's subject."""
    stated, told = value.mention.value, value.claim
    if told is None or told.subject != claim.subject or not isinstance(stated, Date):
        return False
    if stated.precision > Precision.MONTH:
        return False
    return any(one.start < cue.end and cue.start < one.end for one in scene.cues.get(told.predicate, ()))
