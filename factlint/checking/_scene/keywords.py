"""The words of a claim's own that a sentence has."""

from __future__ import annotations

from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Base, Claim
from factlint.remembering import remembered
from factlint.values.name import Name

PLACE = "place"

NameStems = tuple[tuple[frozenset[str], frozenset[str]], ...]
"""The entities that each name on record can be, and the stems of its words."""


def told(scene: Scene, keywords: frozenset[str], claim: Claim) -> frozenset[str]:
    """The stems of a claim's own words that a sentence has: outside of names, and in names of what its subject has.

    The Nobel Prize speaks for the year of the prize, Paris not for what happened in Paris.
    """
    shared = keywords & scene.outside
    if keywords.isdisjoint(scene.stems - scene.outside):
        return shared
    own = _values(scene.base, claim.subject)
    named = (stems for entities, stems in _name_stems(scene) if not own.isdisjoint(entities))
    return shared.union(*(keywords & stems for stems in named))


@remembered
def _name_stems(scene: Scene) -> NameStems:
    words = scene.sentence.words
    return tuple(
        (frozenset(name.value.entities), frozenset(words[at].stem for at in scene.within([name.span])))
        for name in scene.names
        if isinstance(name.value, Name) and name.value.entities
    )


@remembered
def _values(base: Base, subject: str) -> frozenset[str]:
    """The entities that a subject's claims have for their values, but for places and itself."""
    named = (claim.value.entities for claim in base.by_subject.get(subject, ()) if isinstance(claim.value, Name))
    found = {entity for entities in named for entity in entities}
    return frozenset(one for one in found if one in base.entities and base.entities[one].kind != PLACE) - {subject}
