"""Peoples in the place of a country on record: `Musavat, the party of the Armenians`, of one based in Azerbaijan."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from factlint.checking._naming.exclusive import single
from factlint.checking._naming.relations import relations
from factlint.checking._naming.slots import Slot
from factlint.checking._scene.adjoining import apposed
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.sorts import kind
from factlint.claimbase.index import Base
from factlint.mentions import Mention
from factlint.mentions._names.words import fold_name
from factlint.remembering import remembered
from factlint.statements import pack


def of_other_people(scene: Scene, mention: Mention) -> Slot | None:
    """The claim of a country that a people in an apposition contradicts; both countries must be on record."""
    stated = _land(scene.base, " ".join(fold_name(mention.text)), scene.sentence.block.language)
    if not stated:
        return None
    for one in relations(scene):
        known = kind(scene.base, one.known) == "place" and _is_land(scene, one.known)
        if not known or stated in (one.known, one.claim.subject) or not single(scene.base, one.claim):
            continue
        if _said_too(scene, one.known):
            continue
        cue = apposed(scene, mention, one.claim)
        if cue is not None:
            return Slot(one.claim, one.known, one.weight, 1.0, (f"“{cue.phrase}” is set behind it",), cue, apposed=True)
    return None


def _said_too(scene: Scene, known: str) -> bool:
    """Whether a sentence has the right people as well: `a union of Estonians and Latvians`."""
    language = scene.sentence.block.language
    words = {fold_name(word.text) for word in scene.sentence.words if word.text[0].isupper()}
    return any(_land(scene.base, " ".join(word), language) == known for word in words)


def _is_land(scene: Scene, entity: str) -> bool:
    names = scene.base.entities[entity].names
    lands = _lands(scene.sentence.block.language)
    return any(" ".join(fold_name(name.text)) in lands for name in names)


@remembered
def _land(base: Base, name: str, language: str) -> str:
    """The country on record whose people bears a name; empty where there is none, or more than one."""
    group = _lands(language).get(name) or _lands(language).get(name.removesuffix("s"), ())
    found = {alias.entity for one in group for alias in base.gazetteer.bearers(one) if alias.kind == "place"}
    return found.pop() if len(found) == 1 else ""


@lru_cache(maxsize=16)
def _lands(language: str) -> Mapping[str, tuple[str, ...]]:
    """The names of countries and peoples, each with all those that stand for the same."""
    return {name: group for group in pack(language).prose.synonyms for name in group}
