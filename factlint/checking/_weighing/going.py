"""What a passage goes on about: predicates that were just said of others, and need no word of their own again.

`The Liberals took 40 seats. The Greens had 7.` - `He spoke at A in May and at B in June.`
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Claim
from factlint.mentions import Mention
from factlint.values.quantity import Quantity

Going = Mapping[str, frozenset[str]]
"""Predicates, with those that they were said of."""
NOTHING: Going = MappingProxyType({})
GOES_ON = 0.5
"""What it says for a claim that its predicate was just said of another."""


def said(claims: Iterable[Claim]) -> Going:
    """The predicates of some claims, with whom they are about."""
    found: dict[str, frozenset[str]] = {}
    for claim in claims:
        found[claim.predicate] = found.get(claim.predicate, frozenset()) | {about(claim)}
    return found


def joined(one: Going, other: Going) -> Going:
    """Both together."""
    return {key: one.get(key, frozenset()) | other.get(key, frozenset()) for key in one.keys() | other.keys()}


def about(claim: Claim) -> str:
    """Whom a claim's value is of."""
    return claim.of or claim.subject


def goes_on(scene: Scene, going: Going, mention: Mention, claim: Claim) -> bool:
    """Whether a value may be that of a predicate which was said of others than the claim's subject, named here."""
    who = about(claim)
    before = going.get(claim.predicate)
    if not before or who in before or who not in scene.named:
        return False
    value, known = mention.value, claim.value
    if not (isinstance(value, Quantity) and isinstance(known, Quantity)):
        return True
    return value.unit == known.unit and not (value.counted and not value.unit)
