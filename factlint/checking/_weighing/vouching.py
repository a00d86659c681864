"""Vouching: words that few claims have tell which one a sentence is about, whoever is named."""

from __future__ import annotations

from factlint.checking._scene.keywords import told
from factlint.checking._scene.scene import Scene
from factlint.checking._weighing.likelihood import for_slip
from factlint.checking.cues import content
from factlint.claimbase.index import Base, Claim
from factlint.claimbase.rare_words import rare_among
from factlint.mentions import Mention
from factlint.remembering import remembered

ENOUGH = 2
"""Rare words from which a claim is meant, whoever else is named."""
VOUCHED = 0.75
"""The weight of a subject that rare words vouch for."""


def rare_stems(scene: Scene, claim: Claim) -> frozenset[str]:
    """The stems of a claim's own words that a sentence has, and that few claims have."""
    if not claim.words:
        return frozenset()
    rare = _rare(scene.base, claim.words, scene.sentence.block.language)
    return frozenset() if rare.isdisjoint(scene.stems) else told(scene, rare, claim)


def vouched(scene: Scene, mention: Mention, claim: Claim, subject: float) -> float:
    """The weight of a subject, with what rare words say for it, and beside one its place or a value nearly right."""
    if not 0.0 < subject < VOUCHED or not (rare := len(rare_stems(scene, claim))):
        return subject
    who = claim.of or claim.subject
    if all(one.entity != who for one in scene.sentence.subjects):
        return subject  # such words have brought it into sight
    sure = rare + (claim.place in scene.named) >= ENOUGH or for_slip(mention, claim) > 0.0
    return VOUCHED if sure else subject


@remembered
def _rare(base: Base, words: tuple[str, ...], language: str) -> frozenset[str]:
    """The stems of those words of a claim's own that few claims have."""
    return content(tuple(rare_among(words, base.by_rare_word)), language)
