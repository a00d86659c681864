"""Sorts of entities: whether one could stand where another is on record, and what a place is part of."""

from __future__ import annotations

from functools import lru_cache

from factlint.claimbase.index import Base, Claim
from factlint.remembering import remembered
from factlint.statements import pack
from factlint.values.name import Name
from factlint.vocabulary import Predicate

DEPTH = 3
"""How many part-of steps are followed upward."""
IN_PLACE = "located-in"
UNSORTED = ("", "thing")
"""Kinds of entities of which nothing tells what they are."""


def clash(base: Base, one: str, other: str) -> bool:
    """Whether two entities are of different kinds."""
    kinds = kind(base, one), kind(base, other)
    return all(kinds) and kinds[0] != kinds[1]


@remembered
def alike(base: Base, stated: str, known: str, predicate: str) -> bool:
    """Whether an entity is told of in the ways of the one on record: it could well stand in its place."""
    if any(claim.predicate == predicate for claim in base.by_object.get(stated, ())):
        return True
    ways = _ways(base, stated)
    return len(ways & _ways(base, known)) * 2 > len(ways)


@remembered
def could_have(base: Base, one: str, entity: str, predicate: str) -> bool:
    """Whether a predicate of one entity may be said of another: it is on record, or nothing tells the two apart."""
    if any(claim.predicate == predicate for claim in base.by_subject.get(one, ())):
        return True
    return not clash(base, one, entity)


def kind(base: Base, entity: str) -> str:
    """The kind of an entity; empty when it is not known."""
    known = base.entities.get(entity)
    return known.kind if known and known.kind not in UNSORTED else ""


def contains(base: Base, predicate: Predicate) -> bool:
    """Whether the predicate says that its subject lies in a place."""
    return _contains(base, predicate.id)


@remembered
def _contains(base: Base, known: str) -> bool:
    predicate = base.predicates[known]
    same = (predicate.id, *predicate.like)
    implied = (implied for one in same if one in base.predicates for implied in base.predicates[one].implies)
    return IN_PLACE in (*same, *implied)


@remembered
def wholes(base: Base, entity: str) -> frozenset[str]:
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


def may_hold(base: Base, stated: str, known: str, language: str) -> bool:
    """Whether a country is named, and the base does not say in which country the place on record lies."""
    # timid: that Lund is in Sweden is seldom on record
    countries = _countries(language)

    def is_country(entity: str) -> bool:
        names = base.entities[entity].names if entity in base.entities else ()
        return any(name.text.lower() in countries for name in names)

    return is_country(stated) and not any(map(is_country, (known, *wholes(base, known))))


@lru_cache(maxsize=16)
def _countries(language: str) -> frozenset[str]:
    """Countries and peoples."""
    return frozenset(name for group in pack(language).prose.synonyms for name in group)


def _is_place(base: Base, claim: Claim) -> bool:
    predicate = base.predicates.get(claim.predicate)
    return bool(predicate and "place" in predicate.object)


@remembered
def _ways(base: Base, entity: str) -> frozenset[tuple[str, str]]:
    """The predicates an entity has, as subject and as object."""
    ways = {("of", claim.predicate) for claim in base.by_subject.get(entity, ())}
    return frozenset(ways | {("is", claim.predicate) for claim in base.by_object.get(entity, ())})
