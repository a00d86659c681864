"""A word of one kind in the place of the one on record: a silver medal where the record has a gold one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from factlint.checking._comparison import Comparison
from factlint.checking._deciding.clause import Part
from factlint.checking._deciding.decided import decided
from factlint.checking._scene.scene import Scene
from factlint.checking.cues import TABLES, content
from factlint.claimbase.index import Base, Claim
from factlint.remembering import remembered
from factlint.statements import pack
from factlint.statements.weights import KIND, ROLE

BESIDE = 2
"""Words between a word and the noun that it says more of, as the record has both."""
NEAR = 6
"""Words between it and one that speaks for the claim."""


class _Known(Struct, frozen=True):
    """A claim with a word of a kind in its value."""

    claim: Claim
    kind: str
    member: str
    others: str
    """The other words of the value (`medal`)."""


def has_kindred(scene: Scene) -> bool:
    """Whether a sentence has a word of which another of its kind may be on record."""
    return not _members(scene.sentence.block.language).keys().isdisjoint(scene.sentence.lowers)


def kindred_of(scene: Scene, meant: Collection[str]) -> Iterator[Comparison]:
    """The contradictions of claims on those who are meant by a word of the same kind as that of the claim."""
    members, words = _members(scene.sentence.block.language), scene.sentence.words
    here = [(at, *members[word.lower]) for at, word in enumerate(words) if word.lower in members]
    for known in (one for entity in sorted(meant) for one in _kindred_claims(scene.base, entity)):
        same = [(at, member) for at, kind, member in here if kind == known.kind]
        if len(same) != 1 or same[0][1] == known.member:
            continue
        word = words[same[0][0]]
        if known.claim.subject in _said_of(scene, word.start) and _is_meant(scene, known, same[0][0]):
            yield decided(scene, (Part(word.start, word.end, "word", word.lower),), known.claim)


def _said_of(scene: Scene, offset: int) -> set[str | None]:
    """Whom the last name, noun or pronoun before a word means; `the mother` of nobody known tells nothing."""
    subjects = (one for one in scene.sentence.subjects if one.entity or one.weight != ROLE)
    before = [one for one in subjects if one.weight >= KIND and one.offset < offset]
    last = max((one.offset for one in before), default=-1)
    return {one.entity for one in before if one.offset == last}


def _is_meant(scene: Scene, known: _Known, at: int) -> bool:
    """Whether a word stands beside the noun that the value has too, or near words that speak for the claim."""
    language, words = scene.sentence.block.language, scene.sentence.words
    if any(word.lower in pack(language).prose.negations for word in words[max(0, at - NEAR) : at]):
        return False
    beside = content((known.others,), language) if known.others else frozenset[str]()
    if beside and any(word.stem in beside for word in words[max(0, at - BESIDE) : at + BESIDE + 1]):
        return True
    if beside and language == TABLES:
        return False
    said = {part for cue in scene.cues.get(known.claim.predicate, ()) for part in cue.phrase.split()}
    said |= content(known.claim.words, language)
    members = _members(language)
    near = words[max(0, at - NEAR) : at + NEAR + 1]
    return any(word.stem in said and word.lower not in members for word in near)


@remembered
def _kindred_claims(base: Base, subject: str) -> tuple[_Known, ...]:
    """The claims of a subject that have a word of a kind in their values, where it has one such claim of the kind."""
    found: dict[str, list[_Known]] = {}
    for claim in base.by_subject.get(subject, ()):
        for one in _read(claim) if isinstance(claim.value, str) else ():
            found.setdefault(one.kind, []).append(one)
    return tuple(group[0] for group in found.values() if len({one.member for one in group}) == 1)


def _read(claim: Claim) -> Iterator[_Known]:
    members, words = _members(TABLES), str(claim.value).split()
    for word in words:
        if word.lower() in members:
            kind, member = members[word.lower()]
            yield _Known(claim, kind, member, " ".join(one for one in words if one != word))


@lru_cache(maxsize=16)
def _members(language: str) -> Mapping[str, tuple[str, str]]:
    """Each word of a kind in a language, to the kind and what it means there."""
    return {
        word: (kind, member)
        for word, meaning in pack(language).assertions.kindred.items()
        for kind, _, member in (meaning.partition(" "),)
    }
