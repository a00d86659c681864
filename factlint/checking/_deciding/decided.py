"""The comparison of words that a claim contradicts, and how the claim is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

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
_VERBAL = (" of", " in", " at", " by")
"""Ends of the names of predicates that no `of` fits behind (`born in`)."""


def decided(
    scene: Scene, words: Sequence[Part], claim: Claim, why: str = "", kind: str = RELATION, steps: Sequence[str] = ()
) -> Comparison:
    """The contradiction of a claim by some words of a sentence; `steps` say how they were read."""
    start, end = min(part.start for part in words), max(part.end for part in words)
    text, language = scene.prose[start:end], scene.sentence.block.language
    return Comparison(
        mention=Mention(span=Span(start, end), text=text, kind=kind, value=Name(text), language=language),
        verdict=Verdict.CONTRADICTS,
        claim=claim,
        confidence=CONFIDENCE,
        reasons=(f"{told(scene.base, claim)}{why}", f"{claim.id}: contradicts", *steps),
    )


def unstated(scene: Scene) -> str:
    """Why a sentence states nothing of its own; empty where it does."""
    if not scene.sentence.asserted:
        return "it is supposed or asked"
    return "the sentence tells what others say" if scene.reported else ""


def silent(found: Iterable[Comparison], why: str) -> Iterator[Comparison]:
    """Contradictions that the sentence does not state of its own, with the reason; as they are where there is none."""
    for one in found:
        if why and one.verdict is Verdict.CONTRADICTS:
            known = f"{one.claim.id}: " if one.claim else ""
            reasons = (one.reasons[0], f"{known}silent: {why}", *one.reasons[2:])
            yield replace(one, verdict=Verdict.NOT_COMPARABLE, confidence=0.0, reasons=reasons)
        else:
            yield one


def told(base: Base, claim: Claim) -> str:
    """A claim in words: `winner of Battle of Karsk: Ostria`, `Ada Marsh was arrested: 1915`."""
    subject = base.entities[claim.subject].name if claim.subject in base.entities else claim.subject
    where = f", {base.entities[claim.place].name}" if claim.place in base.entities else ""
    known, which = base.predicates.get(claim.predicate), f" {claim.ordinal}" if claim.ordinal else ""
    called = claim.predicate.replace("-", " ").replace("_", " ") + which
    verbal = known is not None and known.phrase and (known.value == "date" or called.endswith(_VERBAL))
    said = f"{subject} {known.phrase}" if known and verbal else f"{called} of {subject}"
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
