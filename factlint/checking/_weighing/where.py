"""Where a claim holds, beside the places that a sentence names."""

from __future__ import annotations

from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Base, Claim
from factlint.remembering import remembered


def elsewhere(scene: Scene, claim: Claim) -> bool:
    """Whether the sentence names the place of another claim on the same point, and not the place of this one."""
    if not claim.place or claim.place in scene.named:
        return False
    return not scene.named.isdisjoint(_places(scene.base, claim.subject, claim.predicate))


@remembered
def _places(base: Base, subject: str, predicate: str) -> frozenset[str]:
    """The places of the claims on one point."""
    return frozenset(claim.place for claim in base.by_subject.get(subject, ()) if claim.predicate == predicate)
