"""What a passage goes on about: predicates that were just said of others, and need no word of their own again.

`The Liberals took 40 seats. The Greens had 7.` - `He spoke at A in May and at B in June.` Whoever retells a passage of
a source tells more of it: what stands there beside the claims just borne out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from msgspec import Struct

from factlint.checking._scene.scene import Scene
from factlint.checking._weighing.likelihood import for_slip
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.values.quantity import Quantity

GOES_ON, NEXT_TO = 0.5, 0.3
"""What it says for a claim that its predicate was just said of another, and that it stands beside what was said."""


class Going(Struct, frozen=True):
    """What was just said."""

    said: Mapping[str, frozenset[str]] = MappingProxyType({})
    """Predicates, with those that they were said of."""
    beside: frozenset[str] = frozenset()
    """The claims that have the subject and the passage of a source in common with what was said."""

    def __bool__(self) -> bool:
        return bool(self.said or self.beside)


NOTHING = Going()


def said(base: Base, claims: Iterable[Claim]) -> Going:
    """The predicates of some claims, with whom they are about, and the claims beside them."""
    found: dict[str, frozenset[str]] = {}
    beside = set[str]()
    for claim in claims:
        found[claim.predicate] = found.get(claim.predicate, frozenset()) | {about(claim)}
        passages = _passages(base, claim.subject)
        beside.update(*(passages[one.source, one.locator] for one in claim.evidence if one.locator))
    return Going(found, frozenset(beside))


@remembered
def _passages(base: Base, subject: str) -> Mapping[tuple[str, str], frozenset[str]]:
    """The claims on a subject by the sources and passages that they rest on."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for claim in base.by_subject.get(subject, ()):
        for one in claim.evidence:
            key = one.source, one.locator
            found[key] = found.get(key, frozenset()) | {claim.id}
    return found


def joined(one: Going, other: Going) -> Going:
    """Both together."""
    mine, its = one.said, other.said
    both = {key: mine.get(key, frozenset()) | its.get(key, frozenset()) for key in mine.keys() | its.keys()}
    return Going(both, one.beside | other.beside)


def stands_beside(going: Going, mention: Mention, claim: Claim) -> bool:
    """Whether a value looks like a slip for that of a claim which stands beside what was just said."""
    return claim.id in going.beside and for_slip(mention, claim) > 0.0


def about(claim: Claim) -> str:
    """Whom a claim's value is of."""
    return claim.of or claim.subject


def goes_on(scene: Scene, going: Going, mention: Mention, claim: Claim) -> bool:
    """Whether a value may be that of a predicate which was said of others than the claim's subject, named here."""
    who = about(claim)
    before = going.said.get(claim.predicate)
    if not before or who in before or who not in scene.named:
        return False
    value, known = mention.value, claim.value
    if not (isinstance(value, Quantity) and isinstance(known, Quantity)):
        return True
    return value.unit == known.unit and not (value.counted and not value.unit)
