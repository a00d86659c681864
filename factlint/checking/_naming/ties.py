"""Ties: the claims that connect an entity with others, and so explain why a text names it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from factlint.checking._scene.scene import Scene
from factlint.checking._scene.slot import slot_of
from factlint.checking._scene.sorts import contains, kind, wholes
from factlint.checking.cues import Cue
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.values.name import Name


def ties(base: Base, stated: tuple[str, ...], present: frozenset[str]) -> list[Claim]:
    """The claims that connect what a name may be with others that the draft names."""
    found = {
        claim.id: claim
        for linked in [links(base, entity) for entity in stated]
        for other in linked.keys() & present
        if other not in stated
        for claim in linked[other]
    }
    return list(found.values())


@lru_cache(maxsize=100_000)
def links(base: Base, entity: str) -> Mapping[str, Sequence[Claim]]:
    """The claims that connect an entity with each other one, directly or upward through places."""
    found: dict[str, list[Claim]] = {}
    joined = [(claim, ends(claim)) for claim in base.by_subject.get(entity, ())]
    joined += [(claim, {claim.subject, claim.of}) for claim in base.by_object.get(entity, ())]
    joined += [(claim, ends(claim)) for claim in base.by_place.get(entity, ())]
    for claim, others in joined:
        for other in others - {entity, ""}:
            found.setdefault(other, []).append(claim)
    return found


def borne_out(base: Base, claim: Claim, stated: str) -> bool:
    """Whether something else on record lets an entity be named for a claim's value."""
    tied = links(base, stated)
    return any(one in tied for one in (claim.subject, *wholes(base, claim.subject)))


def confused(scene: Scene, mention: Mention, cue: Cue, claim: Claim, stated: str, known: str) -> bool:
    """Whether a name in the slot of a claim's predicate is tied to its subject, but in quite another way.

    Who died in a town need not be born there, and who acts in a film need not have directed it.
    """
    base = scene.base
    tied = links(base, stated)
    if any(whole in tied for whole in wholes(base, claim.subject)) or kind(base, stated) != kind(base, known):
        return False
    subjects = scene.subjects.get(claim.of or claim.subject, ())
    if mention.span.start > cue.start and not any(one.offset < mention.span.start for one in subjects):
        return False  # timid: a subject that comes only later has a verb of its own
    return kind(base, known) != "" and not any(
        _much_the_same(base, one.predicate, claim.predicate) or slot_of(scene, mention, one.predicate)
        for one in tied.get(claim.subject, ())
    )


def _much_the_same(base: Base, one: str, other: str) -> bool:
    """Whether two predicates are of a kind, imply one another, or both say where something lies."""
    first, second = base.predicates.get(one), base.predicates.get(other)
    if first is None or second is None or not family(base, one).isdisjoint(family(base, other)):
        return True
    if contains(base, first) and contains(base, second):
        return True
    return not {first.id, *first.implies}.isdisjoint({second.id, *second.implies})


def ends(claim: Claim) -> set[str]:
    """The entities that a claim connects."""
    found = {claim.subject, claim.of, claim.place}
    if isinstance(claim.value, Name):
        found.update(claim.value.entities)
    return found


def hinted(scene: Scene, entity: str) -> set[str]:
    """Those tied to an entity whose name the sentence only begins: the English language, called `English`."""
    if not scene.begun:
        return set()
    base = scene.base
    tied = (*base.by_subject.get(entity, ()), *base.by_object.get(entity, ()))
    known = {end for claim in tied for end in ends(claim) if end in base.entities}
    return {end for end in known if base.entities[end].name.split()[0] in scene.begun}


def family(base: Base, predicate: str) -> frozenset[str]:
    """A predicate with those that it is like."""
    known = base.predicates.get(predicate)
    return frozenset({predicate, *(known.like if known else ())})
