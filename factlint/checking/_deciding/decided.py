"""The comparison of words that a claim contradicts, and how the claim is told."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checking._comparison import RELATION, Comparison
from factlint.checking._deciding.clause import Part
from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Base, Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

CONFIDENCE = 0.85


def decided(scene: Scene, words: Sequence[Part], claim: Claim, why: str = "", kind: str = RELATION) -> Comparison:
    """The contradiction of a claim by some words of a sentence."""
    start, end = min(part.start for part in words), max(part.end for part in words)
    text, language = scene.prose[start:end], scene.sentence.block.language
    return Comparison(
        mention=Mention(span=Span(start, end), text=text, kind=kind, value=Name(text), language=language),
        verdict=Verdict.CONTRADICTS,
        claim=claim,
        confidence=CONFIDENCE,
        reasons=(f"{told(scene.base, claim)}{why}",),
    )


def told(base: Base, claim: Claim) -> str:
    """A claim in words: `winner of Battle of Karsk: Ostria`, `Ada Marsh was arrested: 1915`."""
    subject = base.entities[claim.subject].name if claim.subject in base.entities else claim.subject
    where = f", {base.entities[claim.place].name}" if claim.place in base.entities else ""
    known, which = base.predicates.get(claim.predicate), f" {claim.ordinal}" if claim.ordinal else ""
    called = claim.predicate.replace("-", " ").replace("_", " ") + which
    said = f"{subject} {known.phrase}" if known and known.value == "date" and known.phrase else f"{called} of {subject}"
    return f"{said}: {shown(base, claim)}{where}"


def shown(base: Base, claim: Claim) -> str:
    """The value of a claim."""
    value = claim.value
    if isinstance(value, Date):
        return value.edtf
    if isinstance(value, Quantity):
        return f"{value.amount} {value.unit}".strip()
    if isinstance(value, Name):
        known = base.entities.get(value.entity or "")
        return known.name if known else value.text
    return value
