"""Names beside claims: whether the entity that a sentence names is the one on record."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec import Struct

from factlint.checking._comparison import Comparison
from factlint.checking._naming.exclusive import done_elsewhere, open_ended, single
from factlint.checking._naming.openings import Openings
from factlint.checking._naming.rejected import mistaken
from factlint.checking._naming.relations import Relation, relations
from factlint.checking._naming.ties import Ties, borne_out, confused, family, held_by, hinted
from factlint.checking._scene.adjoining import adjoins, beside
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.slot import slot_of, sole
from factlint.checking._scene.sorts import alike, clash, may_hold, wholes
from factlint.checking._scene.when import at_another_time
from factlint.checking._weighing.weigh import weigh
from factlint.checking.cues import Cue
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.statements import Statement
from factlint.values.name import Name
from factlint.values.verdict import Verdict

SUBJECT_FLOOR = 0.72
AIR_FLOOR, AIR_PREDICATE = 0.58, 0.7
"""For a subject that is only in the air, where the name stands in the very slot of the predicate."""
PREDICATE_FLOOR = 0.5
STRANGER_FLOOR = 0.25
"""Predicate support that suffices when nothing in the text connects the stated entity with anything else."""
PLAINER = 0.25
"""How much plainer than of whom a name is connected with in the same way a sentence must be of another."""
MARGIN = 0.3
"""How much better than a claim that connects the name one that it contradicts must be supported."""


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

    @property
    def strength(self) -> float:
        return self.subject * self.predicate


def compare_names(scene: Scene, statements: Sequence[Statement], ties: Ties) -> list[Comparison]:
    """One comparison for each known name of a sentence but its subject, and for each unknown one that is wrong.

    `ties` are those between the entities that the whole draft names.
    """
    found = []
    openings = Openings(scene)
    for statement in statements:
        if statement.mention.kind != "name":
            continue
        comparison = mistaken(scene, statement) if scene.rejected else None
        if comparison is None and _entities(statement.mention):
            comparison = _compare(scene, statement, ties, openings)
        elif comparison is None and not _nearest(statement.mention):
            comparison = openings.compare(statement)
        if comparison:
            found.append(comparison)
    return found


def _entities(mention: Mention) -> tuple[str, ...]:
    return mention.value.entities if isinstance(mention.value, Name) else ()


def _nearest(mention: Mention) -> tuple[str, ...]:
    return mention.value.nearest if isinstance(mention.value, Name) else ()


def _compare(scene: Scene, statement: Statement, ties: Ties, openings: Openings) -> Comparison | None:
    stated = _entities(statement.mention)
    tied = ties.of(stated)
    tie = _strongest(scene, statement, tied) if tied else None
    slot = None
    if len(stated) == 1 and not (statement.negated or statement.quoted) and scene.stated:
        slot = _accusing(scene, statement, stated[0], tie, held_by(scene, stated[0], tied))
    if slot:
        return _contradicted(statement, slot)
    plain = openings.compare_known(statement, stated[0]) if len(stated) == 1 else None
    if plain:
        return plain
    if tie:
        return Comparison(
            mention=statement.mention,
            verdict=Verdict.AGREES,
            claim=tie.claim,
            confidence=1.0,
            citations=statement.citations,
            reasons=(f"{tie.claim.id} connects it with {tie.claim.subject}", *tie.reasons),
        )
    return None


def _strongest(scene: Scene, statement: Statement, tied: Sequence[Claim]) -> Slot:
    """The claim that connects a name with another of the sentence, and how plainly the sentence says so."""
    stated = _entities(statement.mention)

    def slot(claim: Claim) -> Slot:
        weight = weigh(scene, statement.mention, claim)
        subject = 1.0 if claim.subject in stated else weight.subject
        return Slot(claim, claim.subject, subject, weight.predicate, weight.reasons)

    near = (claim for claim in tied if claim.subject in stated or (claim.of or claim.subject) in scene.subjects)
    hangs, language = beside(scene, statement.mention), scene.sentence.block.language
    said = [
        slot(claim)
        for claim in near
        if scene.speaks_for(claim) or (hangs and adjoins(scene.base, claim.predicate, language))
    ]
    best = max(said, key=lambda one: (one.strength, one.claim.id), default=None)
    return best if best and best.strength else slot(max(tied, key=lambda claim: claim.id))


def _accusing(
    scene: Scene, statement: Statement, stated: str, tie: Slot | None, held: Mapping[str, float]
) -> Slot | None:
    """The claim that the sentence contradicts, when it supports it better than any that connects the name.

    `held` has the predicates of those that connect it.
    """
    other = [
        one
        for one in _other(scene, statement, stated)
        if one.weight > PLAINER + max(held.get(name, 0.0) for name in family(scene.base, one.claim.predicate))
        or held.keys().isdisjoint(family(scene.base, one.claim.predicate))
    ]
    if not other:
        return None
    slots = [
        slot
        for slot in _slots(scene, statement, stated, other, SUBJECT_FLOOR if held else AIR_FLOOR)
        if (not tie or slot.strength > tie.strength + MARGIN) and _supported(scene, slot, stranger=not held)
    ]
    if slots and not held and hinted(scene, stated):
        slots = [slot for slot in slots if _supported(scene, slot, stranger=False)]
    return max(slots, key=lambda slot: (slot.strength, slot.claim.id), default=None)


def _supported(scene: Scene, slot: Slot, *, stranger: bool) -> bool:
    """Whether subject and predicate are sure enough; less will do for a name that nothing else accounts for."""
    base = scene.base
    sole_value = slot.cue is not None and single(base, slot.claim)
    the_one = sole_value and slot.cue is not None and sole(scene.sentence, slot.cue)
    if not stranger:
        known = the_one or not open_ended(base, slot.claim)
        return known and slot.subject >= SUBJECT_FLOOR and slot.predicate >= PREDICATE_FLOOR
    predicate = base.predicates.get(slot.claim.predicate)
    if done_elsewhere(base, slot.claim, slot.known):
        return False
    sure = sole_value and slot.predicate >= AIR_PREDICATE and (the_one or not (predicate and predicate.many))
    return slot.subject >= (AIR_FLOOR if sure else SUBJECT_FLOOR) and slot.predicate >= STRANGER_FLOOR


def _other(scene: Scene, statement: Statement, stated: str) -> Iterable[Relation]:
    """The relations of the sentence's subjects to others than the stated entity that something here may speak for."""
    found = relations(scene)
    hangs = bool(found) and beside(scene, statement.mention)
    return (one for one in found if stated not in (one.subject, one.known) and (one.spoken or hangs))


def _slots(scene: Scene, statement: Statement, stated: str, other: Sequence[Relation], floor: float) -> Iterable[Slot]:
    """Of some relations of the sentence's subjects those in which the stated entity may take the other one's place.

    Subjects of less weight than the floor are left out.
    """
    base = scene.base
    for one in other:
        claim, known = one.claim, one.known
        if one.weight < floor or clash(base, stated, known) or _also_true(base, claim, stated, scene.named):
            continue
        if may_hold(base, stated, known, scene.sentence.block.language):
            continue
        owner = "" if open_ended(base, claim) else claim.subject
        cue = slot_of(scene, statement.mention, claim.predicate, owner)
        if borne_out(base, claim, stated) and not (
            cue and confused(scene, statement.mention, cue, claim, stated, known)
        ):
            continue
        if not (cue or alike(base, stated, known, claim.predicate)):
            continue
        if at_another_time(scene, statement.mention, claim):
            continue
        weight = weigh(scene, statement.mention, claim, floor)
        yield Slot(claim, known, weight.subject, weight.predicate, weight.reasons, cue)


def _also_true(base: Base, claim: Claim, stated: str, here: frozenset[str]) -> bool:
    """Whether the draft's name can be right all the same: another value on record, a whole for its part."""
    siblings = [other for other in base.by_subject[claim.subject] if other.predicate == claim.predicate]
    values = {entity for other in siblings if isinstance(other.value, Name) for entity in other.value.entities}
    if stated in values or values & here or _named_within(base, stated, values):
        return True
    return any(stated in wholes(base, value) or value in wholes(base, stated) for value in values)


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


def _contradicted(statement: Statement, slot: Slot) -> Comparison:
    return Comparison(
        mention=statement.mention,
        verdict=Verdict.CONTRADICTS,
        claim=slot.claim,
        confidence=round(slot.strength, 2),
        citations=statement.citations,
        reasons=(
            f"{slot.claim.id}: contradicts, {slot.subject:.2f} × {slot.predicate:.2f}: {'; '.join(slot.reasons)}",
        ),
    )
