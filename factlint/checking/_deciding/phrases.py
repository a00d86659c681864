"""The phrases of a sentence that state a relation, with what they say."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from factlint.checking.cues import TABLES
from factlint.claimbase.index import Base
from factlint.languages._assertions import Saying
from factlint.statements import Sentence, pack, stems
from factlint.vocabulary import Predicate


class Phrase(NamedTuple):
    """A phrase where it stands, and what it says."""

    start: int
    end: int
    sayings: tuple[Saying, ...]
    owned: bool = False
    """It lacks the `of` that it is listed with: whose it is must stand before it (`Ada's father`)."""


class _Way(NamedTuple):
    """The stems of a phrase, and what it says."""

    stems: tuple[str, ...]
    sayings: tuple[Saying, ...]
    owned: bool
    positive: bool
    """It can be wrong without a denial, of a subject that has whatever it is said of."""


def phrases_of(base: Base, sentence: Sentence, *, every: bool) -> list[Phrase]:
    """The phrases in the order of the text, of those that overlap the longest.

    Without `every` those are left out that can be wrong only where they are denied.
    """
    language = sentence.block.language
    known, words = _known(base, language), sentence.words
    opening = [at for at, word in enumerate(words) if word.stem in known]
    if not every:
        opening = [at for at in opening if any(way.positive for way in known[words[at].stem])]
    functional = pack(language).assertions.functional
    found: list[Phrase] = []
    for at in opening:
        word = words[at]
        if found and word.start < found[-1].end and not all(one.side == "-" for one in found[-1].sayings):
            continue
        end = 0
        for way in known[word.stem]:
            last = at + len(way.stems)
            if last > len(words) or last < end or not (every or way.positive):
                continue
            if len(way.stems) == 1 and word.lower.rstrip("'’") in functional:
                continue
            if tuple([one.stem for one in words[at:last]]) == way.stems:
                found.append(Phrase(word.start, words[last - 1].end, way.sayings, way.owned))
                end = last
    return found


@lru_cache(maxsize=16)
def _known(base: Base, language: str) -> dict[str, list[_Way]]:
    """The phrases of a language by the stem of their first word, longest first."""
    genitives = pack(language).prose.genitives
    of = {stem for word in genitives for stem in stems(word, language)}
    found: dict[tuple[tuple[str, ...], bool], dict[Saying, None]] = {}
    for phrase, saying in _listed(base, language):
        sequence = stems(phrase, language)
        found.setdefault((sequence, False), {})[saying] = None
        if len(sequence) > 1 and phrase.rpartition(" ")[2] in genitives:
            found.setdefault((sequence[:-1], True), {})[saying] = None
    owners = {((*sequence, stem), True) for sequence, owned in found if owned for stem in of}
    nouns = pack(language).assertions.genders
    ways: dict[str, list[_Way]] = {}
    for (sequence, owned), said in found.items():
        sayings = tuple(said)
        ranked = owned or (sequence, True) in owners or any(part in nouns for part in sequence)
        positive = ranked or any(_can_be_wrong(base, one) for one in sayings)
        ways.setdefault(sequence[0], []).append(_Way(sequence, sayings, owned, positive))
    for some in ways.values():
        some.sort(key=lambda way: -len(way.stems))
    return ways


def _listed(base: Base, language: str) -> Iterator[tuple[str, Saying]]:
    for phrase, said in pack(language).assertions.sayings.items():
        for saying in said:
            yield phrase, saying
    if language == TABLES:
        for predicate in base.predicates.values():
            yield from _of_vocabulary(predicate)


def _of_vocabulary(predicate: Predicate) -> Iterator[tuple[str, Saying]]:
    """What the phrase of a predicate says as a verb: `was crowned`, `was built by`, `was founded in`."""
    prose = pack(TABLES).prose
    auxiliary, _, verb = predicate.phrase.partition(" ")
    head, _, last = verb.rpartition(" ")
    if auxiliary not in prose.passives or not verb:
        return
    if predicate.value == "date" and " " not in verb:
        yield verb, Saying(".", (predicate.id,))
    elif predicate.value == "name" and last in prose.agents and head:
        yield head, Saying("<", (predicate.id,))
    elif predicate.value == "name" and last in prose.inside and head:
        yield verb, Saying(">", (predicate.id,))


def _can_be_wrong(base: Base, saying: Saying) -> bool:
    """Whether what is said can be wrong where nothing is denied: the vocabulary has a contrary of it."""
    if saying.side in "/-":
        return True
    known = [base.predicates[one] for one in saying.predicates if one in base.predicates]
    return any(base.predicates[up].contrary for one in known for up in (one.id, *one.implies) if up in base.predicates)
