"""Slots: the claims whose known entity a name of the sentence may have taken the place of."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from msgspec import Struct

from factlint.checking._naming.exclusive import open_ended, single
from factlint.checking._naming.makers import made_by
from factlint.checking._naming.possessors import of_another
from factlint.checking._naming.relations import SUBJECT_FLOOR, Relation
from factlint.checking._naming.ties import borne_out, confused
from factlint.checking._scene.adjoining import apposed
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.slot import slot_of
from factlint.checking._scene.sorts import alike, clash, may_hold, wholes
from factlint.checking._scene.when import at_another_time
from factlint.checking._weighing.weigh import weigh
from factlint.checking.cues import Cue
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import pack
from factlint.values.name import Name

SET_BEHIND = 0.6
"""The weight of a predicate whose noun is set behind its subject with the name."""


class Slot(Struct, frozen=True):
    """A claim that should hold where the draft names somebody else."""

    claim: Claim
    known: str
    """The entity on record."""
    subject: float
    predicate: float
    reasons: tuple[str, ...]
    cue: Cue | None = None
    """In whose slot the name stands."""
    apposed: bool = False
    """Whether the sentence says outright that the name is what the subject has: `S, the wife of N`."""

    @property
    def strength(self) -> float:
        return self.subject * self.predicate


def slots_of(scene: Scene, mention: Mention, stated: str, other: Iterable[Relation], floor: float) -> Iterator[Slot]:
    """Of some relations of the sentence's subjects those in which the stated entity may take the other one's place.

    Subjects of less weight than the floor are left out; the floor is that for a name in the slot of a predicate.
    """
    base = scene.base
    for one in other:
        claim, known = one.claim, one.known
        if one.weight < floor or not _values(base, claim.subject, claim.predicate).isdisjoint(scene.named):
            continue
        if not _may_displace(base, stated, known, claim.subject, claim.predicate, scene.sentence.block.language):
            continue
        owner = "" if open_ended(base, claim) and not _the_one(scene, claim) else claim.subject
        wed = apposed(scene, mention, claim) or made_by(scene, mention, claim)
        cue = wed or slot_of(scene, mention, claim.predicate, owner)
        if not cue and one.weight < SUBJECT_FLOOR:
            continue
        if borne_out(base, claim, stated) and not (cue and confused(scene, mention, cue, claim, stated, known)):
            continue
        if not (cue or alike(base, stated, known, claim.predicate)):
            continue
        if wed is None and of_another(scene, mention, claim, cue):
            continue
        if at_another_time(scene, mention, claim):
            continue
        weight = weigh(scene, mention, claim, floor)
        predicate = max(weight.predicate, SET_BEHIND) if wed else weight.predicate
        yield Slot(claim, known, weight.subject, predicate, weight.reasons, cue, wed is not None)


def _the_one(scene: Scene, claim: Claim) -> bool:
    """Whether a claim is the only one of its kind, and a sentence speaks of the one: `the leader of S`."""
    words, definite = scene.sentence.words, pack(scene.sentence.block.language).prose.definite
    firsts = (scene.sentence.index(cue.start) for cue in scene.cues.get(claim.predicate, ()))
    return single(scene.base, claim) and any(at and words[at - 1].lower in definite for at in firsts)


@remembered
def _may_displace(base: Base, stated: str, known: str, subject: str, predicate: str, language: str) -> bool:
    """Whether an entity could stand where another is on record, and cannot be right too: as a whole for its part."""
    values = _values(base, subject, predicate)
    if stated in values or clash(base, stated, known) or _named_within(base, stated, values):
        return False
    if any(stated in wholes(base, value) or value in wholes(base, stated) for value in values):
        return False
    return not may_hold(base, stated, known, language)


@remembered
def _values(base: Base, subject: str, predicate: str) -> frozenset[str]:
    """The entities that a subject has on record for a predicate."""
    values = (claim.value for claim in base.by_subject[subject] if claim.predicate == predicate)
    return frozenset(entity for value in values if isinstance(value, Name) for entity in value.entities)


def _named_within(base: Base, stated: str, values: Collection[str]) -> bool:
    """Whether a name of a value ends with the stated one, as that of a larger place: `Nelson, New Zealand`."""
    names = {name.text for name in base.entities[stated].names} if stated in base.entities else set()
    return any(
        part.strip() in names
        for value in values
        if value in base.entities
        for name in base.entities[value].names
        for part in name.text.split(",")[1:]
    )
