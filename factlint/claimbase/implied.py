"""What claims say besides: whoever is on record as born on a day, at a place, was born in that place."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from factlint.claimbase.index import Base, Claim
from factlint.values.name import Name


def with_implied(base: Base) -> Base:
    """The base with what its claims imply; what is on record itself is left as it is."""
    implied = {(claim.subject, claim.predicate, claim.value): claim for claim in _by_place(base)}
    return replace(base, claims=(*base.claims, *implied.values())) if implied else base


def _by_place(base: Base) -> Iterator[Claim]:
    """The places of events that are said of their subjects by a predicate of their own."""
    known = {(claim.subject, claim.predicate) for claim in base.claims}
    for claim in base.claims:
        predicate = _of_place(base, claim.predicate)
        place = base.entities.get(claim.place)
        if predicate and place and (claim.subject, predicate) not in known:
            value = Name(text=place.name, entities=(place.id,))
            yield replace(claim, predicate=predicate, value=value, of="", place="", time=None, words=())


def _of_place(base: Base, predicate: str) -> str:
    """The predicate that the place of a claim is the value of; empty when there is none."""
    own = base.predicates.get(predicate)
    if own is None:
        return ""
    likes = (base.predicates[one].place for one in own.like if one in base.predicates)
    return own.place or next(filter(None, likes), "")
