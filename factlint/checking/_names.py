"""Names beside claims: whether the entity that a sentence names is the one on record."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
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
    for statement in statements:
        if statement.mention.kind == "name" and _entities(statement.mention):
            comparison = _compare(scene, statement, present)
            if comparison:
                found.append(comparison)
    return found


def _entities(mention: Mention) -> tuple[str, ...]:
    return mention.value.entities if isinstance(mention.value, Name) else ()


def _compare(scene: Scene, statement: Statement, present: frozenset[str]) -> Comparison | None:
    stated = _entities(statement.mention)
    ties = _ties(scene.base, stated, present)
    tie = _strongest(scene, statement, ties) if ties else None
    slot = None
    if len(stated) == 1 and not (statement.negated or statement.quoted) and scene.sentence.asserted:
        slot = _accusing(scene, statement, stated[0], tie, {claim.predicate for claim in ties})
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


def _ties(base: Base, stated: tuple[str, ...], present: frozenset[str]) -> list[Claim]:
    """The claims that connect what a name may be with others that the draft names."""
    found = {
        claim.id: claim
        for entity in stated
        for other in _links(base, entity).keys() & present
        if other not in stated
        for claim in _links(base, entity)[other]
    }
    return list(found.values())


@lru_cache(maxsize=100_000)
def _links(base: Base, entity: str) -> Mapping[str, Sequence[Claim]]:
    """The claims that connect an entity with each other one, directly or upward through places."""
    found: dict[str, list[Claim]] = {}
    ends = [(claim, _ends(claim)) for claim in base.by_subject.get(entity, ())]
    ends += [(claim, {claim.subject, claim.of}) for claim in base.by_object.get(entity, ())]
    ends += [(claim, _ends(claim)) for claim in base.by_place.get(entity, ())]
    for claim, others in ends:
        for other in others - {entity, ""}:
            found.setdefault(other, []).append(claim)
    return found


def _ends(claim: Claim) -> set[str]:
    ends = {claim.subject, claim.of, claim.place}
    if isinstance(claim.value, Name):
        ends.update(claim.value.entities)
    return ends


def _strongest(scene: Scene, statement: Statement, ties: Sequence[Claim]) -> Slot:
    """The claim that connects a name with another of the sentence, and how plainly the sentence says so."""
    stated = _entities(statement.mention)

    def slot(claim: Claim) -> Slot:
        weight = weigh(scene, statement.mention, claim)
        subject = 1.0 if claim.subject in stated else weight.subject
        return Slot(claim, claim.subject, subject, weight.predicate, weight.reasons)

    near = [slot(claim) for claim in ties if claim.subject in stated or (claim.of or claim.subject) in scene.subjects]
    best = max(near, key=lambda one: (one.strength, one.claim.id), default=None)
    return best if best and best.strength else slot(max(ties, key=lambda claim: claim.id))


def _accusing(scene: Scene, statement: Statement, stated: str, tie: Slot | None, held: Collection[str]) -> Slot | None:
    """The claim that the sentence contradicts, when it supports it better than any that connects the name.

    `held` has the predicates of those that connect it.
    """
    floor = PREDICATE_FLOOR if held else STRANGER_FLOOR
    tied = tie.strength + MARGIN if tie else 0.0
    slots = [
        slot
        for slot in _slots(scene, statement, stated, held)
        if slot.subject >= SUBJECT_FLOOR and slot.predicate >= floor and slot.strength > tied
    ]
    return max(slots, key=lambda slot: (slot.strength, slot.claim.id), default=None)


def _slots(scene: Scene, statement: Statement, stated: str, held: Collection[str]) -> Iterable[Slot]:
    """The claims of the sentence's subjects whose value the stated entity may take the place of."""
    base = scene.base
    for subject in scene.subjects:
        for claim, known in _relations(base, subject) if subject != stated else ():
            if claim.predicate in held or not _plain(scene, claim.of or claim.subject):
                continue
            if known in scene.named or known == stated or not _same_sort(base, stated, known, claim.predicate):
                continue
            if (held and _open_ended(base, claim)) or _also_true(base, claim, stated, scene.named):
                continue
            if at_another_time(scene, statement.mention, claim):
                continue
            weight = weigh(scene, statement.mention, claim, SUBJECT_FLOOR)
            yield Slot(claim, known, weight.subject, weight.predicate, weight.reasons)


def _plain(scene: Scene, entity: str) -> bool:
    """Whether the sentence says plainly enough that it is about an entity."""
    return any(subject.weight >= SUBJECT_FLOOR for subject in scene.subjects.get(entity, ()))


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


def _also_true(base: Base, claim: Claim, stated: str, here: frozenset[str]) -> bool:
    """Whether the draft's name can be right all the same: another value on record, a whole for its part."""
    if not _links(base, stated).keys().isdisjoint((claim.subject, *_wholes(base, claim.subject))):
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
