"""What the sentences of a draft state or deny, where the base decides it."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking._comparison import Comparison
from factlint.checking._deciding.clause import Parts
from factlint.checking._deciding.lacking import dates_denied, lacks_of
from factlint.checking._deciding.phrases import Phrase, phrases_of
from factlint.checking._deciding.related import relations_of
from factlint.checking._scene.scene import Scene
from factlint.statements import pack

MOST = 40
"""How many phrases of a sentence are looked at."""


def compare_assertions(scene: Scene) -> Iterator[Comparison]:
    """The contradictions of claims by what a sentence says in words alone."""
    if not scene.subjects or not scene.sentence.asserted or scene.reported:
        return
    phrases = phrases_of(scene.sentence)[:MOST]
    known = pack(scene.sentence.block.language).assertions
    denied = any(word.lower in known.denials for word in scene.sentence.words)
    if not (phrases or denied):
        return
    parts = Parts(scene)
    for phrase in phrases:
        if not _quoted(scene, phrase) and scene.sentence.index(phrase.start) not in scene.within_names:
            yield from _said(scene, parts, phrase)
    if denied:
        yield from dates_denied(scene, parts)


def _said(scene: Scene, parts: Parts, phrase: Phrase) -> Iterator[Comparison]:
    clause = parts.around(phrase.start, phrase.end)
    if parts.stands_free(clause):
        yield from relations_of(scene, parts, phrase, clause)
        yield from lacks_of(scene, parts, phrase, clause)


def _quoted(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase stands in a quotation: what its speaker states."""
    return any(one.span.start <= phrase.start < one.span.end for one in scene.sentence.of_kind("quotation"))
