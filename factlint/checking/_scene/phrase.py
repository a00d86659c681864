"""What a noun phrase stands for."""

from __future__ import annotations

from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.statements import pack
from factlint.statements.weights import POSSESSOR

PERSON = "person"


def about(scene: Scene, phrase: Span, claim: Claim) -> bool:
    """Whether a noun phrase stands for the claim's subject."""
    return any(
        phrase.start <= one.offset < phrase.end and not _owns(scene, who, one.offset, phrase)
        for who in (claim.subject, claim.of)
        for one in scene.subjects.get(who, ())
        if one.weight > POSSESSOR
    )


def _owns(scene: Scene, who: str, offset: int, phrase: Span) -> bool:
    """Whether a person is but the owner of what a noun phrase stands for: `his opponent` did not do what he did."""
    if offset != phrase.start or who not in scene.base.entities or scene.base.entities[who].kind != PERSON:
        return False
    word = scene.sentence.words[scene.sentence.index(offset)]
    return word.end < phrase.end and word.lower in pack(scene.sentence.block.language).clauses.possessives
