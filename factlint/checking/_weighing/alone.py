"""Claims that need no word: all that a value can be about, once those that are stated are left out."""

from __future__ import annotations

from collections.abc import Collection

from factlint.checking._scene.scene import Scene
from factlint.checking._scene.voice import tells_of_another
from factlint.checking._weighing.candidate import Candidate, Candidates
from factlint.claimbase.index import Claim
from factlint.mentions import Mention


def is_alone(scene: Scene, mention: Mention, candidate: Candidate, held: Candidates, stated: Collection[str]) -> bool:
    """Whether a value can be about no other claim of its subject, and the predicate needs no word."""
    if candidate.weight.ruled_out:
        return False
    known = scene.base.predicates.get(candidate.claim.predicate)
    plain = known is not None and known.plain and _only_open(candidate.claim, held, stated)
    return plain and not _of_another(scene, mention, candidate.claim)


def _only_open(claim: Claim, held: Candidates, stated: Collection[str]) -> bool:
    """Whether a value may be about one claim of a subject only, once those that are stated are left out."""
    return all(one.id == claim.id for one in held.of(claim.subject) if one.id not in stated)


def _of_another(scene: Scene, mention: Mention, claim: Claim) -> bool:
    """Whether every word that speaks for a claim is said of somebody else: `she taught a painter born in 1880`."""
    cues = scene.cues.get(claim.predicate, ())
    return bool(cues) and all(tells_of_another(scene, cue, mention, claim) for cue in cues)
