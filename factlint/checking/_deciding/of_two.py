"""One of two: `Selwick is the larger of the two`, `of the two, Ada was the elder`."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking._comparison import JUDGEMENT, Comparison
from factlint.checking._deciding.clause import NAME, Clause, Part, Parts, words_of
from factlint.checking._deciding.decided import decided
from factlint.checking._deciding.order import only, order
from factlint.checking._deciding.sides import denials_among, plain
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.sorts import kind
from factlint.claimbase.index import Claim
from factlint.statements.weights import RECENT

LONGEST = 3
"""Words of a phrase that compares."""


def choices_of(scene: Scene, parts: Parts) -> Iterator[Comparison]:
    """The contradictions of words that choose one of two."""
    known, some = parts.language.comparatives, parts.all
    for at in range(len(some)):
        for length in range(LONGEST, 0, -1):
            phrase = " ".join(part.word for part in some[at : at + length])
            if phrase in known and at + length <= len(some):
                yield from _chosen(scene, parts, some[at : at + length], known[phrase])
                break


def _chosen(scene: Scene, parts: Parts, phrase: tuple[Part, ...], ways: tuple[str, ...]) -> Iterator[Comparison]:
    clause = parts.around(phrase[0].start, phrase[-1].end)
    names = [part for part in clause.left if part.sort == NAME]
    if len(names) != 1 or not names[0].entity or not _of_two(scene, parts, clause):
        return
    if not plain(parts, words_of(clause.left)) or denials_among(parts, clause.left):
        return
    one, other = names[0].entity, _other(scene, parts, names[0].entity)
    against = [claim for way in ways for claim in _beaten(scene, one, other, way)] if other else []
    if against and all(against):
        yield decided(scene, phrase, next(claim for claim in against if claim), kind=JUDGEMENT)


def _of_two(scene: Scene, parts: Parts, clause: Clause) -> bool:
    """Whether `of the two` stands right behind a clause's phrase, or opens the sentence."""
    phrases = parts.language.assertions.of_two
    if clause.right:
        behind = scene.prose[clause.right[0].start : clause.right[-1].end].lower()
        return _chooses(behind, phrases) and parts.stands_free(clause)
    before = scene.prose[scene.sentence.span.start : clause.left[0].start].lower().rpartition(";")[2]
    return parts.ends(clause) and _chooses(before.strip(" ,"), phrases)


def _chooses(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether a text is such a phrase, with a noun perhaps (`of the two clubs`)."""
    return any(
        text == phrase or (text.startswith(f"{phrase} ") and text.count(" ") == phrase.count(" ") + 1)
        for phrase in phrases
    )


def _other(scene: Scene, parts: Parts, one: str) -> str:
    """The second of the two: named in the sentence, or the last of its kind that was spoken of."""
    named = {part.entity for part in parts.all if part.sort == NAME} - {one}
    if not named:
        start = scene.sentence.span.start
        air = (subject for subject in scene.sentence.subjects if subject.offset < start and subject.weight >= RECENT)
        named = {subject.entity or "" for subject in air} - {one}
        named = {entity for entity in named if kind(scene.base, entity) == kind(scene.base, one)}
    return next(iter(named)) if len(named) == 1 else ""


def _beaten(scene: Scene, one: str, other: str, way: str) -> Iterator[Claim | None]:
    """Of a measure that both have, the other's claim where it has the more of it, or the less; else None."""
    mine, its = only(scene.base, one, way[1:]), only(scene.base, other, way[1:])
    ordered = order(its, mine) if mine and its else None
    if ordered is not None:
        yield its if ordered == way[0] else None
