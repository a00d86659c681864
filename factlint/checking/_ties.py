"""Ties: the claims that connect an entity with others, and so explain why a text names it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from factlint.checking._scene import Scene
from factlint.claimbase.index import Base, Claim
from factlint.values.name import Name


def ties(base: Base, stated: tuple[str, ...], present: frozenset[str]) -> list[Claim]:
    """The claims that connect what a name may be with others that the draft names."""
    found = {
        claim.id: claim
        for entity in stated
        for other in links(base, entity).keys() & present
        if other not in stated
        for claim in links(base, entity)[other]
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
