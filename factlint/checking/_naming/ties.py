"""Ties: the claims that connect an entity with others, and so explain why a text names it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factlint.checking._scene.scene import Scene
from factlint.checking._scene.slot import slot_of
from factlint.checking._scene.sorts import contains, kind, wholes
from factlint.checking.cues import Cue
from factlint.claimbase.index import Base, Claim, bearers_of
from factlint.mentions import Mention
from factlint.remembering import lazy, remembered
from factlint.statements.weights import PRONOUN
from factlint.values.name import Name

UNNAMED = 0.7
"""The weight in a sentence of somebody whom another one names."""


class Ties:
    """The claims that connect the entities that a draft names."""

    def __init__(self, base: Base, present: frozenset[str]) -> None:
        self._base, self._present = base, present
        self._found: dict[tuple[str, ...], tuple[Claim, ...]] = {}

    def of(self, stated: tuple[str, ...]) -> tuple[Claim, ...]:
        """The claims that connect what a name may be with others that the draft names."""
        if stated not in self._found:
            others = ((one, other) for one in stated for other in self._beside.get(one, ()) if other not in stated)
            claims = {claim.id: claim for pair in others for claim in links(self._base, *pair)}
            self._found[stated] = tuple(claims.values())
        return self._found[stated]

    @lazy
    def _beside(self) -> Mapping[str, set[str]]:
        """The entities that something connects each of the draft with; no claim is asked that is said of others."""
        found: dict[str, set[str]] = {}
        for one in self._present:
            for other in _told(self._base, one).keys() & self._present:
                found.setdefault(one, set()).add(other)
                found.setdefault(other, set()).add(one)
            for other in _held(self._base, one).keys() & self._present:
                found.setdefault(one, set()).add(other)
        return found


def bearers(base: Base, mention: Mention) -> tuple[str, ...]:
    """The entities that a name can be; the one that it is on record for, where it is but a short form for others."""
    return bearers_of(mention.value, base) if isinstance(mention.value, Name) else ()


@remembered
def links(base: Base, one: str, other: str) -> list[Claim]:
    """The claims that connect an entity with another one: those of either, and those that hold at the first."""
    return [*_told(base, one).get(other, ()), *_told(base, other).get(one, ()), *_held(base, one).get(other, ())]


@remembered
def _told(base: Base, entity: str) -> Mapping[str, list[Claim]]:
    """The claims of an entity by the others that they connect it with."""
    found: dict[str, list[Claim]] = {}
    for claim in base.by_subject.get(entity, ()):
        for other in ends(claim) - {entity, ""}:
            found.setdefault(other, []).append(claim)
    return found


@remembered
def _held(base: Base, place: str) -> Mapping[str, list[Claim]]:
    """The claims that hold at a place by the entities that are their values."""
    found: dict[str, list[Claim]] = {}
    for claim in base.by_place.get(place, ()):
        for other in claim.value.entities if isinstance(claim.value, Name) else ():
            if other != place:
                found.setdefault(other, []).append(claim)
    return found


def held_by(scene: Scene, stated: str, tied: Sequence[Claim]) -> dict[str, float]:
    """The predicates, with those that they are like, of the claims that connect an entity.

    Each with how plainly the sentence is about whom it is connected with; a little, where it does not name him.
    """
    found: dict[str, float] = {}
    for claim in tied:
        here = scene.subjects.get(claim.of or claim.subject, ()) if claim.subject != stated else ()
        weight = 1.0 if claim.subject == stated else max([one.weight for one in here], default=UNNAMED)
        for name in family(scene.base, claim.predicate):
            found[name] = max(weight, found.get(name, 0.0))
    return found


def tied_here(scene: Scene, stated: str) -> bool:
    """Whether a claim connects an entity with one that the sentence names or a pronoun for people in it means."""
    base = scene.base
    about = (
        one
        for one, here in scene.subjects.items()
        if (best := max(each.weight for each in here)) > PRONOUN or (best == PRONOUN and kind(base, one) == "person")
    )
    return any(links(scene.base, stated, one) for one in {*scene.named, *about} - {stated})


def borne_out(base: Base, claim: Claim, stated: str) -> bool:
    """Whether something else on record lets an entity be named for a claim's value."""
    return any(links(base, stated, one) for one in (claim.subject, *wholes(base, claim.subject)))


def confused(scene: Scene, mention: Mention, cue: Cue, claim: Claim, stated: str, known: str) -> bool:
    """Whether a name in the slot of a claim's predicate is tied to its subject, but in quite another way.

    Who died in a town need not be born there, and who acts in a film need not have directed it.
    """
    base = scene.base
    if any(links(base, stated, one) for one in wholes(base, claim.subject)) or kind(base, stated) != kind(base, known):
        return False
    subjects = scene.subjects.get(claim.of or claim.subject, ())
    if mention.span.start > cue.start and not any(one.offset < mention.span.start for one in subjects):
        return False  # timid: a subject that comes only later has a verb of its own
    return kind(base, known) != "" and not any(
        much_the_same(base, one.predicate, claim.predicate) or slot_of(scene, mention, one.predicate)
        for one in links(base, stated, claim.subject)
    )


def much_the_same(base: Base, one: str, other: str) -> bool:
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


@remembered
def family(base: Base, predicate: str) -> frozenset[str]:
    """A predicate with those that it is like."""
    known = base.predicates.get(predicate)
    return frozenset({predicate, *(known.like if known else ())})
