"""Names beside claims: whether the entity that a sentence names is the one on record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factlint.checking._comparison import Comparison
from factlint.checking._scene import Scene
from factlint.checking._weigh import contains, weigh
from factlint.checking._when import at_another_time
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.statements import Statement
from factlint.values.name import Name
from factlint.values.verdict import Verdict

SUBJECT_FLOOR = 0.72
PREDICATE_FLOOR = 0.5
STRANGER_FLOOR = 0.25
"""Predicate support that suffices when nothing in the text connects the stated entity with anything else."""
MARGIN = 0.3
"""How much better than a claim that connects the name one that it contradicts must be supported."""
DEPTH = 3
"""How many part-of steps are followed upward."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A claim that should hold where the draft names somebody else."""

    claim: Claim
    known: str
    """The entity on record."""
    subject: float
    predicate: float
    reasons: tuple[str, ...]

    @property
    def strength(self) -> float:
        return self.subject * self.predicate


def compare_names(scene: Scene, statements: Sequence[Statement], present: frozenset[str]) -> list[Comparison]:
    """One comparison for each known name of a sentence that is not just its subject.

    `present` holds the entities that the whole draft names.
    """
    found = []
    here = {entity for mention in scene.sentence.of_kind("name") for entity in _entities(mention)}
    for statement in statements:
        if statement.mention.kind == "name" and _entities(statement.mention):
            comparison = _compare(scene, statement, here, present)
            if comparison:
                found.append(comparison)
    return found


def _entities(mention: Mention) -> tuple[str, ...]:
    return mention.value.entities if isinstance(mention.value, Name) else ()


def _compare(scene: Scene, statement: Statement, here: set[str], present: frozenset[str]) -> Comparison | None:
    stated = _entities(statement.mention)
    base = scene.base
    tie = _strongest(
        scene, statement, [tie for entity in stated for tie in _ties(base, entity, (here | present) - set(stated))]
    )
    slot = None
    if len(stated) == 1 and not (statement.negated or statement.quoted) and scene.sentence.asserted:
        slot = _accusing(scene, statement, stated[0], here, present, tie)
    if slot:
        return _contradicted(statement, slot)
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


def _strongest(scene: Scene, statement: Statement, ties: Sequence[Claim]) -> Slot | None:
    """The claim that connects a name with another of the sentence, and how plainly the sentence says so."""
    weighed = [(claim, weigh(scene, statement.mention, claim)) for claim in ties]
    if not weighed:
        return None
    stated = _entities(statement.mention)
    tied = [
        Slot(claim, claim.subject, 1.0 if claim.subject in stated else weight.subject, weight.predicate, weight.reasons)
        for claim, weight in weighed
    ]
    return max(tied, key=lambda slot: (slot.strength, slot.claim.id))


def _accusing(
    scene: Scene, statement: Statement, stated: str, here: set[str], present: frozenset[str], tie: Slot | None
) -> Slot | None:
    """The claim that the sentence contradicts, when it supports it better than any that connects the name."""
    stranger = not any(True for _ in _ties(scene.base, stated, present - {stated}))
    floor = STRANGER_FLOOR if stranger else PREDICATE_FLOOR
    tied = tie.strength + MARGIN if tie else 0.0
    held = {claim.predicate for claim in _ties(scene.base, stated, (here | present) - {stated})}
    slots = [
        slot
        for slot in _slots(scene, statement, stated, here)
        if slot.subject >= SUBJECT_FLOOR
        and slot.predicate >= floor
        and slot.strength > tied
        and slot.claim.predicate not in held
        and (stranger or not _open_ended(scene.base, slot.claim))
    ]
    return max(slots, key=lambda slot: (slot.strength, slot.claim.id), default=None)


def _ties(base: Base, entity: str, others: Iterable[str]) -> Iterable[Claim]:
    """The claims that connect an entity with one of the others, directly or upward through places."""
    wanted = set(others) - {entity}
    for claim in base.by_subject.get(entity, ()):
        if wanted & _ends(claim):
            yield claim
    for claim in base.by_object.get(entity, ()):
        if claim.subject in wanted or claim.of in wanted:
            yield claim
    for claim in base.by_place.get(entity, ()):
        if wanted & _ends(claim) or claim.subject in wanted:
            yield claim


def _ends(claim: Claim) -> set[str]:
    ends = {claim.subject, claim.of, claim.place}
    if isinstance(claim.value, Name):
        ends.update(claim.value.entities)
    return ends


def _slots(scene: Scene, statement: Statement, stated: str, here: set[str]) -> Iterable[Slot]:
    """The claims of the sentence's subjects whose value the stated entity takes the place of."""
    base = scene.base
    for subject in scene.subjects - {stated}:
        for claim, known in _relations(base, subject):
            if known in here or known == stated or not _same_sort(base, stated, known, claim.predicate):
                continue
            if _also_true(base, claim, stated, here) or at_another_time(scene, statement.mention, claim):
                continue
            weight = weigh(scene, statement.mention, claim)
            yield Slot(claim, known, weight.subject, weight.predicate, weight.reasons)


@lru_cache(maxsize=100_000)
def _relations(base: Base, subject: str) -> tuple[tuple[Claim, str], ...]:
    """The claims of a subject whose value is an entity, each with that entity."""
    return tuple(
        (claim, claim.value.entity)
        for claim in base.by_subject.get(subject, ())
        if isinstance(claim.value, Name) and claim.value.entity
    )


def _open_ended(base: Base, claim: Claim) -> bool:
    """Whether a subject may well have further values that are not on record, such as memberships."""
    predicate = base.predicates.get(claim.predicate)
    return bool(predicate and predicate.many and not predicate.plain and not contains(base, predicate))


def _also_true(base: Base, claim: Claim, stated: str, here: set[str]) -> bool:
    """Whether the draft's name can be right all the same: another value on record, a whole for its part."""
    if any(True for _ in _ties(base, stated, (claim.subject, *_wholes(base, claim.subject)))):
        return True
    siblings = [other for other in base.by_subject[claim.subject] if other.predicate == claim.predicate]
    values = {entity for other in siblings if isinstance(other.value, Name) for entity in other.value.entities}
    if stated in values or values & here:
        return True
    return any(stated in _wholes(base, value) or value in _wholes(base, stated) for value in values)


@lru_cache(maxsize=100_000)
def _wholes(base: Base, entity: str) -> frozenset[str]:
    """What an entity is part of, by any chain of claims whose values are places."""
    found: set[str] = set()
    edge = {entity}
    for _ in range(DEPTH):
        edge = {
            value
            for one in edge
            for claim in base.by_subject.get(one, ())
            if isinstance(claim.value, Name) and _is_place(base, claim)
            for value in claim.value.entities
        } - found
        found |= edge
    return frozenset(found)


def _is_place(base: Base, claim: Claim) -> bool:
    predicate = base.predicates.get(claim.predicate)
    return bool(predicate and "place" in predicate.object)


@lru_cache(maxsize=100_000)
def _same_sort(base: Base, stated: str, known: str, predicate: str) -> bool:
    """Whether an entity could stand where another is on record: same kind, and told of in the same way."""
    one, other = base.entities.get(stated), base.entities.get(known)
    if one and other and one.kind and other.kind and one.kind != other.kind:
        return False
    if any(claim.predicate == predicate for claim in base.by_object.get(stated, ())):
        return True
    ways = _ways(base, stated)
    return len(ways & _ways(base, known)) * 2 > len(ways)


@lru_cache(maxsize=100_000)
def _ways(base: Base, entity: str) -> frozenset[tuple[str, str]]:
    """The predicates an entity has, as subject and as object."""
    ways = {("of", claim.predicate) for claim in base.by_subject.get(entity, ())}
    return frozenset(ways | {("is", claim.predicate) for claim in base.by_object.get(entity, ())})


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
