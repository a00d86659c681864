"""What the sentences of a draft state or deny, where the base decides it."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking._comparison import Comparison
from factlint.checking._deciding.clause import Parts
from factlint.checking._deciding.lacking import dates_denied, lacks_of
from factlint.checking._deciding.phrases import Phrase, phrases_of
from factlint.checking._deciding.related import relations_of
from factlint.checking._deciding.truth import may_be_held
from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Base
from factlint.statements import pack
from factlint.statements.subjects import KIND

MOST = 40
"""How many phrases of a sentence are looked at."""


def compare_assertions(scene: Scene) -> Iterator[Comparison]:
    """The contradictions of claims by what a sentence says in words alone."""
    if not _of_somebody(scene) or not scene.sentence.asserted:
        return
    phrases = [one for one in phrases_of(scene.sentence)[:MOST] if _decidable(scene.base, one)]
    denied = not pack(scene.sentence.block.language).assertions.denials.isdisjoint(scene.sentence.lowers)
    if not (phrases or denied) or scene.reported:
        return
    parts = Parts(scene)
    for phrase in phrases:
        if not _quoted(scene, phrase) and scene.sentence.index(phrase.start) not in scene.within_names:
            yield from _said(scene, parts, phrase)
    if denied:
        yield from dates_denied(scene, parts)


def _of_somebody(scene: Scene) -> bool:
    """Whether a sentence names somebody on record, or plainly means somebody."""
    return bool(scene.named) or any(one.entity and one.weight >= KIND for one in scene.sentence.subjects)


def _decidable(base: Base, phrase: Phrase) -> bool:
    """Whether the base has anything of what a phrase says, or of the contrary."""
    return any(may_be_held(base, predicate) for saying in phrase.sayings for predicate in saying.predicates)


def _said(scene: Scene, parts: Parts, phrase: Phrase) -> Iterator[Comparison]:
    clause = parts.around(phrase.start, phrase.end)
    if parts.stands_free(clause):
        yield from relations_of(scene, parts, phrase, clause)
        yield from lacks_of(scene, parts, phrase, clause)


def _quoted(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase stands in a quotation: what its speaker states."""
    return any(one.span.start <= phrase.start < one.span.end for one in scene.sentence.of_kind("quotation"))
