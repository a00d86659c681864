"""What the subjects of a sentence are to others: the claims whose place a name of the sentence may take."""

from __future__ import annotations

from msgspec import Struct

from factlint.checking._scene.adjoining import adjoins
from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Base, Claim
from factlint.remembering import remembered
from factlint.values.name import Name


class Relation(Struct, frozen=True, eq=False):
    """A claim that connects a subject of the sentence with an entity that the sentence does not name."""

    subject: str
    claim: Claim
    known: str
    """The entity on record."""
    weight: float
    """How plainly the sentence is about the claim's subject: the most that any mention of it weighs."""
    spoken: bool
    """Whether the sentence has words for the claim; if not, only what stands beside a name can speak for it."""


@remembered
def relations(scene: Scene) -> tuple[Relation, ...]:
    """The relations of the sentence's subjects that anything in it may speak for."""
    found, language = [], scene.sentence.block.language
    for subject in scene.subjects:
        for claim, known in _of(scene.base, subject):
            if known in scene.named:
                continue
            spoken = scene.speaks_for(claim)
            if spoken or adjoins(scene.base, claim.predicate, language):
                owner = scene.subjects.get(claim.of or claim.subject, ())
                weight = max([one.weight for one in owner], default=0.0)
                found.append(Relation(subject, claim, known, weight, spoken))
    return tuple(found)


@remembered
def _of(base: Base, subject: str) -> tuple[tuple[Claim, str], ...]:
    """The claims of a subject whose value is an entity, each with that entity."""
    return tuple(
        (claim, claim.value.entity)
        for claim in base.by_subject.get(subject, ())
        if isinstance(claim.value, Name) and claim.value.entity
    )
