"""First of all in a place or a group: `N is the tallest tower in P`, `N is larger than any other of the Gs`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from factlint.checking._comparison import JUDGEMENT, Comparison
from factlint.checking._deciding.clause import NAME, WORD, Clause, Part, Parts, words_of
from factlint.checking._deciding.decided import decided, told
from factlint.checking._deciding.order import only, order
from factlint.checking._deciding.truth import said_of
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.sorts import contains, kind
from factlint.claimbase.index import Base, Claim
from factlint.statements import pack, stems
from factlint.values.name import Name

LONGEST = 3
"""Words of a phrase that says what there is most of."""
MOST = 200
"""How many members of a place or a group are looked at."""
ENDS = frozenset(("demolished", "destroyed", "dissolved", "closed", "abandoned", "scrapped", "sank", "died"))
"""Predicates by which something is no more, and no rival."""


@lru_cache(maxsize=64)
def greatest_words(language: str) -> frozenset[str]:
    """Words of which a sentence has one where it puts something first of all."""
    known = pack(language).assertions
    return frozenset(phrase.rpartition(" ")[2] for phrase in (*known.greatest, *known.any_other))


def greatest_of(scene: Scene, parts: Parts) -> Iterator[Comparison]:
    """The contradictions of words that put something first among all in a place, where another one comes before it."""
    for words, ways in _firsts(parts):
        clause = parts.around(words[0].start, words[-1].end)
        subject, whole = _subject(scene, parts, clause), _whole(parts, clause)
        if not subject or whole is None:
            continue
        noun, where = whole
        claim = _outdone(scene.base, subject, _rivals(scene, subject, noun, where), ways)
        if claim:
            yield decided(scene, words, claim, kind=JUDGEMENT, steps=(_beside(scene.base, subject, claim),))


def _beside(base: Base, subject: str, claim: Claim) -> str:
    """What the subject itself has on record, for `--explain-matches`."""
    mine = only(base, subject, claim.predicate)
    return told(base, mine) if mine else f"{claim.predicate} of {subject} is not on record"


def _firsts(parts: Parts) -> Iterator[tuple[Sequence[Part], tuple[str, ...]]]:
    """The phrases that say what something is first in, each with the measures."""
    some = parts.all
    for at in range(len(some)):
        for length in range(min(LONGEST, len(some) - at), 0, -1):
            words, ways = _first(parts, at, length)
            if ways:
                yield words, ways
                break


def _first(parts: Parts, at: int, length: int) -> tuple[Sequence[Part], tuple[str, ...]]:
    """The words of such a phrase at a place, and its measures; none where there is no such phrase."""
    known, some = parts.language.assertions, parts.all
    phrase = " ".join(part.word for part in some[at : at + length])
    if at and phrase in known.greatest and some[at - 1].word in parts.language.prose.definite | known.most:
        return some[at : at + length], known.greatest[phrase]
    if phrase not in parts.language.comparatives:
        return (), ()
    other = next((one for one in known.any_other if _follows(some, at + length, one)), "")
    return some[at : at + length + len(other.split())], parts.language.comparatives[phrase] if other else ()


def _follows(some: Sequence[Part], at: int, phrase: str) -> bool:
    words = phrase.split()
    return [part.word for part in some[at : at + len(words)]] == words


def _subject(scene: Scene, parts: Parts, clause: Clause) -> str:
    """What a clause says to be first now; empty where another word stands before that, or the sentence."""
    prose, before = parts.language.prose, clause.before
    left = [part for part in clause.left if part.word not in parts.language.assertions.most]
    dash = len(before) == 2 and "—" in scene.prose[before[0].end : before[1].start] and "—" in prose.copulas
    if dash and not left:
        return before[0].entity if before[0].sort == NAME else ""
    names = [part for part in left if part.sort == NAME]
    if len(names) != 1 or not names[0].entity or (before and before[-1].word != ";"):
        return ""
    present = (prose.copulas | prose.having) - prose.past
    words = words_of(left)
    plain = all(word in present or word in prose.definite for word in words)
    return names[0].entity if plain and not present.isdisjoint(words) else ""


def _whole(parts: Parts, clause: Clause) -> tuple[str, str] | None:
    """The noun that a clause ends with, if any, and the place or group that it is said of."""
    right, prose = clause.right, parts.language.prose
    if not right or not parts.ends(clause) or not right[-1].entity or not parts.whole(right[-1]):
        return None
    joining = prose.definite | prose.genitives | prose.inside | prose.locatives | prose.sources
    nouns = [part for part in right[:-1] if part.word not in joining or part.sort != WORD]
    if len(nouns) > 1 or any(part.sort != WORD for part in nouns) or (nouns and nouns[0] != right[0]):
        return None
    return (nouns[0].word if nouns else "", right[-1].entity) if len(right) > 1 + len(nouns) else None


def _rivals(scene: Scene, subject: str, noun: str, where: str) -> Iterator[str]:
    """The others that a place holds, called by a noun, or else held as the subject is."""
    base, language = scene.base, scene.sentence.block.language
    members = {claim.subject: claim.predicate for claim in base.by_object.get(where, ())[:MOST] if _holds(base, claim)}
    wanted = frozenset(stems(noun, language)) if noun else frozenset[str]()
    for member, way in members.items():
        if member == subject or kind(base, member) != kind(base, subject) or not ENDS.isdisjoint(said_of(base, member)):
            continue
        if wanted <= _called(base, member, language) if noun else members.get(subject) == way:
            yield member


def _holds(base: Base, claim: Claim) -> bool:
    predicate = base.predicates.get(claim.predicate)
    return isinstance(claim.value, Name) and predicate is not None and contains(base, predicate)


def _called(base: Base, entity: str, language: str) -> frozenset[str]:
    """The stems of the words of an entity's names."""
    known = base.entities[entity]
    return frozenset(stem for name in known.names for stem in stems(name.text, language))


def _outdone(base: Base, subject: str, rivals: Iterator[str], ways: Collection[str]) -> Claim | None:
    """The claim of a rival that comes before a subject, where one does in every measure that either has on record."""
    among = list(rivals)
    found: list[Claim] = []
    for way in ways:
        mine, theirs = only(base, subject, way[1:]), [only(base, one, way[1:]) for one in among]
        before = [its for its in theirs if mine and its and order(its, mine) == way[0]]
        if (mine or any(theirs)) and not before:
            return None
        found += before[:1]
    return found[0] if found else None
