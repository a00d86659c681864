"""The phrases of a sentence that state a relation, with what they say."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factlint.languages._assertions import Saying
from factlint.statements import Sentence, pack, stems


class Phrase(NamedTuple):
    """A phrase where it stands, and what it says."""

    start: int
    end: int
    sayings: tuple[Saying, ...]
    owned: bool = False
    """It lacks the `of` that it is listed with: whose it is must stand before it (`Ada's father`)."""


def phrases_of(sentence: Sentence) -> list[Phrase]:
    """The phrases in the order of the text, of those that overlap the longest."""
    language = sentence.block.language
    if not pack(language).assertions.sayings:
        return []
    known, words = _known(language), sentence.words
    functional = pack(language).assertions.functional
    found: list[Phrase] = []
    for at, word in enumerate(words):
        if found and word.start < found[-1].end:
            continue
        end = 0
        for sequence, said, owned in known.get(word.stem, ()):
            last = at + len(sequence)
            if last > len(words) or last < end or (len(sequence) == 1 and word.lower.rstrip("'’") in functional):
                continue
            if tuple([one.stem for one in words[at:last]]) == sequence:
                found.append(Phrase(word.start, words[last - 1].end, said, owned))
                end = last
    return found


@lru_cache(maxsize=16)
def _known(language: str) -> dict[str, list[tuple[tuple[str, ...], tuple[Saying, ...], bool]]]:
    """The phrases of a language by the stem of their first word, longest first."""
    genitives = pack(language).prose.genitives
    whole: dict[tuple[str, ...], tuple[Saying, ...]] = {}
    short: dict[tuple[str, ...], tuple[Saying, ...]] = {}
    for phrase, said in pack(language).assertions.sayings.items():
        sequence = stems(phrase, language)
        whole[sequence] = tuple(dict.fromkeys((*whole.get(sequence, ()), *said)))
        if len(sequence) > 1 and phrase.rpartition(" ")[2] in genitives:
            short[sequence[:-1]] = tuple(dict.fromkeys((*short.get(sequence[:-1], ()), *said)))
    found: dict[str, list[tuple[tuple[str, ...], tuple[Saying, ...], bool]]] = {}
    for sequence, said in whole.items():
        found.setdefault(sequence[0], []).append((sequence, said, False))
    for sequence, said in short.items():
        found.setdefault(sequence[0], []).append((sequence, said, True))
    for ways in found.values():
        ways.sort(key=lambda way: -len(way[0]))
    return found
