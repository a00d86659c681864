"""Names beside claims: whether the entity that a sentence names is the one on record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from factlint.checking._comparison import Comparison
from factlint.checking._naming.by_another import by_another, on_days
from factlint.checking._naming.elsewhere import at_places, elsewhere
from factlint.checking._naming.exclusive import done_elsewhere, open_ended, single
from factlint.checking._naming.openings import Openings
from factlint.checking._naming.peers import row
from factlint.checking._naming.peoples import of_other_people
from factlint.checking._naming.rejected import mistaken
from factlint.checking._naming.relations import AIR_FLOOR, SUBJECT_FLOOR, Relation, relations
from factlint.checking._naming.scope import in_scope
from factlint.checking._naming.slots import Slot, slots_of
from factlint.checking._naming.strangers import strange_place
from factlint.checking._naming.ties import Ties, bearers, family, held_by, hinted, tied_here
from factlint.checking._scene.adjoining import adjoins, beside
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.slot import behind_preposition, sole
from factlint.checking._weighing.weigh import weigh
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.statements import Statement
from factlint.values.name import Name
from factlint.values.verdict import Verdict

AIR_PREDICATE = 0.7
"""For a subject that is only in the air, where the name stands in the very slot of the predicate."""
PREDICATE_FLOOR = 0.5
STRANGER_FLOOR = 0.25
"""Predicate support that suffices when nothing in the text connects the stated entity with anything else."""
PLAINER = 0.25
"""How much plainer than of whom a name is connected with in the same way a sentence must be of another."""
MARGIN = 0.3
"""How much better than a claim that connects the name one that it contradicts must be supported."""


def compare_names(
    scene: Scene, statements: Sequence[Statement], ties: Ties, values: Sequence[Comparison] = ()
) -> list[Comparison]:
    """One comparison for each known name of a sentence but its subject, and for each unknown one that is wrong.

    `ties` are those between the entities that the whole draft names, `values` the comparisons of the sentence's dates
    and amounts.
    """
    found = []
    openings = Openings(scene)
    days, placed = on_days(scene, values), at_places(scene, values)
    for statement in statements:
        if statement.mention.kind != "name":
            continue
        comparison = mistaken(scene, statement) if scene.rejected else None
        if comparison is None and bearers(scene.base, statement.mention):
            comparison = _compare(scene, statement, ties, openings, values)
        elif comparison is None and not _nearest(statement.mention):
            comparison = openings.compare(statement) or _in_row(scene, statement) or _of_another_place(scene, statement)
        if (days or placed) and (comparison is None or comparison.verdict is not Verdict.CONTRADICTS):
            comparison = elsewhere(scene, statement, placed) or by_another(scene, statement, days) or comparison
        if comparison:
            found.append(comparison)
    return found


def _nearest(mention: Mention) -> tuple[str, ...]:
    return mention.value.nearest if isinstance(mention.value, Name) else ()


def _compare(
    scene: Scene, statement: Statement, ties: Ties, openings: Openings, values: Sequence[Comparison]
) -> Comparison | None:
    stated = bearers(scene.base, statement.mention)
    tied = ties.of(stated)
    tie = _strongest(scene, statement, tied) if tied else None
    slot = None
    if len(stated) == 1 and not (statement.negated or statement.quoted) and scene.stated:
        slot = _accusing(scene, statement, stated[0], tie, held_by(scene, stated[0], tied), values)
    if slot:
        return _contradicted(statement, slot)
    plain = openings.compare_known(statement, stated[0]) if len(stated) == 1 else None
    if plain and not (tie and _rather(scene, tie.claim, plain.claim)):
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


def _rather(scene: Scene, tie: Claim, other: Claim | None) -> bool:
    """Whether a sentence tells of a tie, and of another claim only if it speaks of somebody whom it does not name."""
    if other is None or other.subject == tie.subject or tie.subject not in scene.named or not scene.speaks_for(tie):
        return False
    named = [
        one.value.entities for one in scene.names if isinstance(one.value, Name) and other.subject in one.value.entities
    ]
    return all(tie.subject in entities for entities in named)


def _in_row(scene: Scene, statement: Statement) -> Comparison | None:
    """The contradiction of a claim by the name of what comes before or after the one on record: a Ninth Congress."""
    others = row(scene.base, statement.mention)
    if not others or statement.negated or statement.quoted or not scene.stated:
        return None
    held = {known: claim for known in others for claim in scene.base.by_object.get(known, ())}
    for known, claim in held.items():
        cue = behind_preposition(scene, statement.mention, claim.predicate) if known not in scene.named else None
        weight = weigh(scene, statement.mention, claim)
        if cue and weight.subject >= SUBJECT_FLOOR and single(scene.base, claim):
            return _contradicted(statement, Slot(claim, known, weight.subject, weight.predicate, weight.reasons, cue))
    return None


def _of_another_place(scene: Scene, statement: Statement) -> Comparison | None:
    """The contradiction of a claim by the name of a people of another country, or of a place that is not on record."""
    if statement.negated or statement.quoted or not scene.stated:
        return None
    slot = of_other_people(scene, statement.mention) or strange_place(scene, statement.mention)
    return _contradicted(statement, slot) if slot and slot.subject >= SUBJECT_FLOOR else None


def _strongest(scene: Scene, statement: Statement, tied: Sequence[Claim]) -> Slot:
    """The claim that connects a name with another of the sentence, and how plainly the sentence says so."""
    stated = bearers(scene.base, statement.mention)

    def slot(claim: Claim) -> Slot:
        weight = weigh(scene, statement.mention, claim)
        subject = 1.0 if claim.subject in stated else weight.subject
        return Slot(claim, claim.subject, subject, weight.predicate, weight.reasons)

    near = (claim for claim in tied if claim.subject in stated or (claim.of or claim.subject) in scene.subjects)
    hangs = beside(scene, statement.mention)
    said = [
        slot(claim) for claim in near if scene.speaks_for(claim) or (hangs and adjoins(scene.base, claim.predicate))
    ]
    best = max(said, key=lambda one: (one.strength, one.claim.id), default=None)
    if best and best.strength:
        return best
    plain = max(tied, key=lambda claim: claim.id)
    return slot(plain) if scene.explained else Slot(plain, plain.subject, 0.0, 0.0, ())


def _accusing(
    scene: Scene,
    statement: Statement,
    stated: str,
    tie: Slot | None,
    held: Mapping[str, float],
    values: Sequence[Comparison],
) -> Slot | None:
    """The claim that the sentence contradicts, when it supports it better than any that connects the name.

    `held` has the predicates of those that connect it, `values` the comparisons of dates and amounts.
    """
    other = list(_other(scene, statement, stated))
    if held:
        other = [one for one in other if _plainer(scene.base, one, held)]
    if not other:
        return None
    near = tied_here(scene, stated)
    slots = [
        slot
        for slot in slots_of(scene, statement.mention, stated, other, SUBJECT_FLOOR if held else AIR_FLOOR)
        if (not tie or slot.strength > tie.strength + MARGIN)
        and (
            _supported(scene, slot, stranger=not held)
            or (not near and _plain(scene, slot))
            or _scoped(scene, statement.mention, slot, values)
        )
    ]
    if slots and not held and hinted(scene, stated):
        slots = [slot for slot in slots if _supported(scene, slot, stranger=False)]
    return max(slots, key=lambda slot: (slot.strength, slot.claim.id), default=None)


def _plainer(base: Base, relation: Relation, held: Mapping[str, float]) -> bool:
    """Whether a sentence is more plainly about a relation than about any of its kind that connects the name."""
    kin = family(base, relation.claim.predicate)
    return held.keys().isdisjoint(kin) or relation.weight > PLAINER + max(held.get(name, 0.0) for name in kin)


def _supported(scene: Scene, slot: Slot, *, stranger: bool) -> bool:
    """Whether subject and predicate are sure enough; less will do for a name that nothing else accounts for."""
    base = scene.base
    sole_value = slot.cue is not None and single(base, slot.claim)
    the_one = sole_value and slot.cue is not None and sole(scene.sentence, slot.cue)
    if not stranger:
        known = the_one or (sole_value and slot.apposed) or not open_ended(base, slot.claim)
        return known and slot.subject >= SUBJECT_FLOOR and slot.predicate >= PREDICATE_FLOOR
    predicate = base.predicates.get(slot.claim.predicate)
    if done_elsewhere(base, slot.claim, slot.known):
        return False
    if slot.cue is None and open_ended(base, slot.claim) and slot.predicate < PREDICATE_FLOOR:
        return False  # timid: of several that it may have there is one more
    sure = sole_value and slot.predicate >= AIR_PREDICATE and (the_one or not (predicate and predicate.many))
    return slot.subject >= (AIR_FLOOR if sure else SUBJECT_FLOOR) and slot.predicate >= STRANGER_FLOOR


def _plain(scene: Scene, slot: Slot) -> bool:
    """Whether a sentence says beyond doubt what a claim says, for a name that nothing ties to those in it."""
    if slot.cue is None or not single(scene.base, slot.claim) or done_elsewhere(scene.base, slot.claim, slot.known):
        return False
    return slot.subject >= SUBJECT_FLOOR and slot.predicate >= AIR_PREDICATE


def _scoped(scene: Scene, mention: Mention, slot: Slot, values: Sequence[Comparison]) -> bool:
    """Whether subject and predicate are sure, and the sentence tells of the claim's own time and words."""
    sure = slot.cue is not None and slot.subject >= SUBJECT_FLOOR and slot.predicate >= PREDICATE_FLOOR
    return sure and slot.cue is not None and in_scope(scene, mention, slot.claim, slot.cue, values)


def _other(scene: Scene, statement: Statement, stated: str) -> Iterable[Relation]:
    """The relations of the sentence's subjects to others than the stated entity that something here may speak for."""
    found = relations(scene)
    hangs = bool(found) and beside(scene, statement.mention)
    return (one for one in found if stated not in (one.subject, one.known) and (one.spoken or hangs))


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
