"""What a base says of a relation between two entities: that it holds, or that one holds which rules it out."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from factlint.checking._deciding.clause import Parts
from factlint.checking._naming.ties import family
from factlint.claimbase.index import Base, Claim
from factlint.remembering import remembered
from factlint.values.name import NOTHING, Name
from factlint.values.quantity import Quantity
from factlint.vocabulary import Predicate


@remembered
def meanings(base: Base, predicate: str) -> frozenset[str]:
    """A predicate with those that it is like, and those that they imply."""
    kin = family(base, predicate)
    implied = {one for each in kin if each in base.predicates for one in base.predicates[each].implies}
    return kin | implied


def held(base: Base, subject: str, predicates: Collection[str], value: str) -> Claim | None:
    """The claim that says one of some predicates of a subject and a value, or its inverse of value and subject."""
    for claim in _sure(base, subject):
        if _reaches(claim, value) and not meanings(base, claim.predicate).isdisjoint(predicates):
            return claim
    for claim in _sure(base, value):
        if _reaches(claim, subject) and not inverses(base, claim.predicate).isdisjoint(predicates):
            return claim
    return None


@remembered
def at_issue(base: Base, predicate: str) -> frozenset[str]:
    """A predicate with those that rule it out."""
    return _contraries(base, predicate) | {predicate}


@remembered
def said_of(base: Base, entity: str) -> frozenset[str]:
    """All that the claims of an entity say, in either direction."""
    used = {claim.predicate for claim in base.by_subject.get(entity, ())}
    return frozenset(one for each in used for one in meanings(base, each) | inverses(base, each))


@remembered
def said_by_others(base: Base) -> frozenset[str]:
    """All that a base can say of the values of claims."""
    return frozenset(one for each in base.by_predicate for one in inverses(base, each))


def ruled_out(base: Base, subject: str, predicates: Collection[str], value: str) -> Claim | None:
    """The claim that leaves none of some predicates true of a subject and a value."""
    if held(base, subject, predicates, value):
        return None
    return held(base, subject, frozenset(one for each in predicates for one in _contraries(base, each)), value)


def has_any(base: Base, subject: str, predicates: Collection[str]) -> Claim | None:
    """A claim by which a subject has a value of one of some predicates at all."""
    if has_none(base, subject, predicates):
        return None
    return next((one for one in _about(base, subject, predicates) if not _empty(one)), None)


def has_none(base: Base, subject: str, predicates: Collection[str]) -> Claim | None:
    """The claim by which a subject has no value of some predicates."""
    about = list(_about(base, subject, predicates))
    return about[0] if about and all(map(_empty, about)) else None


@remembered
def lacks(base: Base, entity: str) -> bool:
    """Whether an entity has a claim that there is none of something."""
    return any(map(_empty, base.by_subject.get(entity, ())))


def _about(base: Base, subject: str, predicates: Collection[str]) -> Iterator[Claim]:
    for claim in _sure(base, subject):
        if not meanings(base, claim.predicate).isdisjoint(predicates):
            yield claim
    for claim in base.by_object.get(subject, ()):
        if _certain(claim) and not inverses(base, claim.predicate).isdisjoint(predicates):
            yield claim


def _sure(base: Base, entity: str) -> Iterator[Claim]:
    """The claims of an entity that hold without a condition."""
    return (claim for claim in base.by_subject.get(entity, ()) if claim.subject == entity and _certain(claim))


def _certain(claim: Claim) -> bool:
    return claim.time is None and not claim.of and claim.status != "disputed"


def _reaches(claim: Claim, entity: str) -> bool:
    return claim.place == entity or (isinstance(claim.value, Name) and entity in claim.value.entities)


def _empty(claim: Claim) -> bool:
    """Whether a claim says that there is none."""
    value = claim.value
    if isinstance(value, Quantity):
        return value.amount == 0
    return value == NOTHING


def genders_said(parts: Parts, words: str) -> frozenset[str]:
    """The genders that nouns among some words give to whom they call so (`husband`)."""
    genders = parts.language.assertions.genders
    return frozenset(genders[word] for word in words.lower().split() if word in genders)


@remembered
def _contraries(base: Base, predicate: str) -> frozenset[str]:
    """The predicates that rule one out, or what it implies."""
    known = (base.predicates[one] for one in meanings(base, predicate) if one in base.predicates)
    return frozenset(contrary for one in known for contrary in one.contrary)


@remembered
def inverses(base: Base, predicate: str) -> frozenset[str]:
    """The predicates that say the same with subject and value exchanged."""
    mine = meanings(base, predicate)
    back = {one.id for one in _with_inverse(base) if one.inverse in mine}
    return frozenset({base.predicates[one].inverse for one in mine if one in base.predicates} - {""} | back)


@remembered
def _with_inverse(base: Base) -> tuple[Predicate, ...]:
    return tuple(one for one in base.predicates.values() if one.inverse)
