"""Which predicate a verb signals for a subject and a kind of value, or the verb's own word where none does."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from factlint import vocabulary
from factlint.checking.cues import Cue
from factlint.claimbase.index import Base
from factlint.drawing._clause import Frame
from factlint.languages import Language
from factlint.statements import stems
from factlint.vocabulary import Predicate

SURE = 4
"""A phrase among this many first ones of a predicate's signals speaks for it without more ado."""


def candidates(frame: Frame, value: str, kind: str, base: Base, language: Language) -> list[Predicate]:
    """The predicates that a verb speaks for, with values of this kind and a subject of this one, the surest first.

    One that the words right behind the verb signal too (`suffered a stroke`) is sure.
    """
    found: list[tuple[int, int, Predicate]] = []
    doubly = {cue.predicate for cue in frame.beside}
    for cue in frame.cues:
        predicate = base.predicates.get(cue.predicate)
        if predicate is None or predicate.value != value or not _said_of(predicate, kind):
            continue
        rank = 0 if predicate.id in doubly else _rank(cue, frame.word, predicate, language)
        if rank is not None and rank < SURE:  # timid: a word that says many other things is no signal
            found.append((-cue.length, rank, predicate))
    found.sort(key=lambda one: one[:2])
    return [predicate for *_, predicate in found]


def kind_of(base: Base, entity: str) -> str:
    """The kind of an entity; empty for one that is not known."""
    known = base.entities.get(entity)
    return known.kind if known else ""


def _said_of(predicate: Predicate, kind: str) -> bool:
    return not predicate.subject or kind in ("", "thing") or kind in predicate.subject


def _rank(cue: Cue, word: str, predicate: Predicate, language: Language) -> int | None:
    """The place of the phrase among the signals of the predicate; None where only the stem is the same."""
    ranks = _ranks(predicate.id, language.code, vocabulary.signals(predicate, language))
    return ranks.get(word if cue.length == 1 else cue.phrase)


@lru_cache(maxsize=2048)
def _ranks(_predicate: str, language: str, phrases: tuple[str, ...]) -> Mapping[str, int]:
    """Single words as they are written, and longer phrases by their stems, to their places."""
    keys = [phrase if len(parts := stems(phrase, language)) == 1 else " ".join(parts) for phrase in phrases]
    return {key: rank for rank, key in reversed(list(enumerate(keys)))}
