"""What the sentences of a draft state or deny, where the base decides it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from msgspec import Struct

from factlint.checking._comparison import Comparison
from factlint.checking._deciding.clause import Parts
from factlint.checking._deciding.decided import silent, unstated
from factlint.checking._deciding.greatest import greatest_of, greatest_words
from factlint.checking._deciding.kindred import has_kindred, kindred_of
from factlint.checking._deciding.lacking import dates_denied, lacks_of
from factlint.checking._deciding.listed import dates_of_each, listed_in, listed_of
from factlint.checking._deciding.of_two import choices_of
from factlint.checking._deciding.phrases import Phrase, phrases_of
from factlint.checking._deciding.ranked import ranks_of
from factlint.checking._deciding.related import relations_of
from factlint.checking._deciding.trends import trends_of
from factlint.checking._deciding.truth import at_issue, lacks, said_by_others, said_of
from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Base
from factlint.languages._assertions import BETWEEN_TWO
from factlint.statements import pack
from factlint.statements.weights import KIND

MOST = 40
"""How many phrases of a sentence are looked at."""


class Telling(Struct, frozen=True):
    """Which of the words that decide something a sentence has."""

    denied: bool
    moved: bool
    each: bool
    chosen: bool
    first: bool


def compare_assertions(scene: Scene) -> Iterator[Comparison]:
    """The contradictions of claims by what a sentence says in words alone."""
    meant = _meant(scene)
    if meant:
        kindred = kindred_of(scene, meant) if has_kindred(scene) else ()
        yield from silent(chain(_decided(scene, meant, _telling(scene, meant)), kindred), unstated(scene))


def _telling(scene: Scene, meant: frozenset[str]) -> Telling:
    language, words = scene.sentence.block.language, scene.sentence.lowers
    known = pack(language).assertions
    return Telling(
        denied=not (known.denials | known.neither).isdisjoint(words),
        moved=bool(scene.dates) and not known.trends.isdisjoint(words),
        each=not known.each.isdisjoint(words),
        chosen=not _choosing(known.of_two).isdisjoint(words),
        first=len(meant) > 1 and not greatest_words(language).isdisjoint(words),
    )


def _decided(scene: Scene, meant: frozenset[str], tells: Telling) -> Iterator[Comparison]:
    every = tells.denied or tells.each or any(lacks(scene.base, entity) for entity in meant)
    phrases = phrases_of(scene.base, scene.sentence, every=every)[:MOST]
    phrases = [one for one in phrases if _decidable(scene.base, one, meant) or _compared(scene, one)]
    if not (phrases or tells.denied or tells.moved or (tells.each and scene.dates) or tells.chosen or tells.first):
        return
    parts = Parts(scene)
    if tells.chosen:
        yield from choices_of(scene, parts)
    if tells.first:
        yield from greatest_of(scene, parts)
    listed = listed_in(parts)
    for phrase in phrases:
        if scene.sentence.index(phrase.start) not in scene.within_names:
            found = list(listed_of(scene, parts, listed, phrase)) if listed else []
            yield from silent(found or _said(scene, parts, phrase), _quoted(scene, phrase))
    if listed and tells.each:
        yield from dates_of_each(scene, parts, listed)
    if tells.denied:
        yield from dates_denied(scene, parts)
    elif tells.moved:
        yield from trends_of(scene, parts)


def _meant(scene: Scene) -> frozenset[str]:
    """Whom of those on record a sentence names or plainly means."""
    return scene.named.union(one.entity for one in scene.sentence.subjects if one.entity and one.weight >= KIND)


def _decidable(base: Base, phrase: Phrase, meant: frozenset[str]) -> bool:
    """Whether the base has anything of those meant that a phrase says, or that rules it out."""
    said = frozenset[str]().union(*(said_of(base, entity) for entity in meant))
    for saying in phrase.sayings:
        two = saying.side in BETWEEN_TWO
        if two and len(meant) < 2:
            continue
        issues = frozenset[str]().union(*(at_issue(base, predicate) for predicate in saying.predicates))
        if not issues.isdisjoint(said) or not (two or issues.isdisjoint(said_by_others(base))):
            return True
    return False


def _compared(scene: Scene, phrase: Phrase) -> bool:
    """Whether a word that compares stands right before a phrase (`elder sister of`)."""
    at = scene.sentence.index(phrase.start) - 1
    return at >= 0 and scene.sentence.words[at].lower in pack(scene.sentence.block.language).comparatives


def _said(scene: Scene, parts: Parts, phrase: Phrase) -> Iterator[Comparison]:
    clause = parts.around(phrase.start, phrase.end)
    why = "" if parts.stands_free(clause) else "its clause hangs on another"
    for decide in (relations_of, lacks_of, ranks_of):
        yield from silent(decide(scene, parts, phrase, clause), why)


def _quoted(scene: Scene, phrase: Phrase) -> str:
    """Why a phrase in a quotation, which its speaker states, counts for nothing; empty for any other."""
    quotations = scene.sentence.of_kind("quotation")
    return "it is quoted" if any(one.span.start <= phrase.start < one.span.end for one in quotations) else ""


@lru_cache(maxsize=64)
def _choosing(phrases: tuple[str, ...]) -> frozenset[str]:
    """The last words of phrases that choose one of two."""
    return frozenset(phrase.rpartition(" ")[2] for phrase in phrases)
