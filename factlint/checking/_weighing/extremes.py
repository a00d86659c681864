"""Extremes: the top speed of a ship is not the speed at which it crossed, nor its average one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from factlint.checking._scene.scene import Scene
from factlint.checking.cues import TABLES
from factlint.claimbase.index import Claim
from factlint.statements import pack, stem


def another(scene: Scene, claim: Claim) -> str:
    """Why an amount is not the highest, lowest or mean one that is on record; empty when nothing says so."""
    predicate = scene.base.predicates.get(claim.predicate)
    here = _extremes(scene.sentence.block.language)
    meant = _named(predicate.words, scene.sentence.block.language) if predicate else ""
    if not meant:
        return ""
    told = {here[one] for one in scene.stems if one in here}
    if told:
        return "" if meant in told else f"the {min(told)}, not the {meant}"
    return f"one of several, not the {meant}" if _indefinite(scene, claim) else ""


def _indefinite(scene: Scene, claim: Claim) -> bool:
    """Whether a noun that signals a claim stands behind an indefinite article: `at a speed of`."""
    articles = pack(scene.sentence.block.language).prose.articles
    for cue in scene.cues.get(claim.predicate, ()):
        first, last = scene.sentence.index(cue.start), scene.sentence.index(cue.end - 1)
        if any(word.lower in articles for word in scene.sentence.words[max(0, first - 1) : last]):
            return True
    return False


@lru_cache(maxsize=16)
def _extremes(language: str) -> Mapping[str, str]:
    """The stems of a language's words for extremes, to what they mean."""
    return {stem(word, language): meant for word, meant in pack(language).prose.extremes.items()}


@lru_cache(maxsize=1000)
def _named(words: tuple[str, ...], language: str) -> str:
    """The extreme that a predicate's name tells, in a language or in that of most tables."""
    found = (_extremes(one).get(stem(word, one)) for one in (language, TABLES) for word in words)
    return next(filter(None, found), "")
