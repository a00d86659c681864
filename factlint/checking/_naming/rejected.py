"""Values that the base has only to say that they are wrong: the popular mistake, where a draft states it as a fact."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking._comparison import Comparison
from factlint.checking._scene.scene import Scene
from factlint.checking._weighing.weigh import weigh
from factlint.claimbase.index import Base, Claim
from factlint.statements import Statement
from factlint.values.name import Name
from factlint.values.verdict import Verdict

SUBJECT_FLOOR, PREDICATE_FLOOR = 0.72, 0.5


def mistaken(scene: Scene, statement: Statement) -> Comparison | None:
    """The contradiction of what is right by a name that the base rejects; None where it is denied or not stated."""
    if statement.negated or statement.quoted or statement.hearsay or not scene.sentence.asserted:
        return None
    for rejected in _rejected(scene, statement):
        right = _right(scene.base, rejected)
        weight = weigh(scene, statement.mention, rejected)
        if right and weight.subject >= SUBJECT_FLOOR and weight.predicate >= PREDICATE_FLOOR:
            return Comparison(
                mention=statement.mention,
                verdict=Verdict.CONTRADICTS,
                claim=right,
                confidence=round(weight.total, 2),
                citations=statement.citations,
                reasons=(f"{rejected.id} is deprecated", *weight.reasons),
            )
    return None


def _rejected(scene: Scene, statement: Statement) -> Iterator[Claim]:
    """The rejected claims of the sentence's subjects that have what is stated for their value."""
    mention = statement.mention
    stated = mention.value.entities if isinstance(mention.value, Name) else ()
    for claim in scene.rejected:
        value = claim.value
        if value.entity in stated if isinstance(value, Name) else value == mention.text:
            yield claim


def _right(base: Base, rejected: Claim) -> Claim | None:
    """The claim on the same point that stands."""
    for claim in base.by_subject.get(rejected.subject, ()):
        if (claim.predicate, claim.of, claim.place) == (rejected.predicate, rejected.of, rejected.place):
            return claim
    return None
