"""Near misses of words: a pigeonhole index over the folded words of all names.

One edit touches at most one of two parts of a word, unless it exchanges the letters on both sides of the cut; two
edits touch at most two of three parts. So one part is intact, moved by at most as many places as there are edits.
Each part of each word is kept as one number (its checksum and the word's number) in a sorted array.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache
from zlib import crc32

from factlint.mentions._names.texts import FoundTexts, Remembered, Sections, found_texts, numbers

Numbers = Sequence[int]
_ID_BITS = 26
_MASK = (1 << _ID_BITS) - 1
LONG = 8
"""From this length on a word may have two slips."""
LONGEST_WORD = 64
"""Longer words are no slips of the pen."""


class NearIndex:
    """Finds the words that are one edit, or for long words two, away from a word."""

    def __init__(self, keys: Iterable[str]) -> None:
        words = sorted(set(keys))
        self._use(words, frozenset(words), _cut_up(words, 2), _cut_up(words, 3))

    @classmethod
    def opened(cls, sections: Sections, name: str) -> NearIndex:
        """The index over sorted words that `packed` has made."""
        words = FoundTexts(sections, name)
        made = cls.__new__(cls)
        made._use(words, words, *(sections[f"{name} {pieces}"].cast("Q") for pieces in (2, 3)))
        return made

    def _use(self, keys: Sequence[str], known: Container[str], halves: Numbers, thirds: Numbers) -> None:
        self._keys, self._all = keys, known
        self._halves = _Parts(halves, pieces=2)
        self._thirds = _Parts(thirds, pieces=3)
        self._memory = Remembered(self._find)

    def near(self, query: str) -> tuple[tuple[str, int], ...]:
        """Known words with their distance, nearest first; the word itself is left out."""
        return self._memory[query]

    def _find(self, query: str) -> tuple[tuple[str, int], ...]:
        if len(query) > LONGEST_WORD:
            return ()
        from rapidfuzz.distance import OSA

        reach = 2 if len(query) >= LONG else 1
        parts = self._thirds if reach == 2 else self._halves
        found = {word: 1 for word in _exchanged(query, parts.pieces) if word in self._all}
        for number in parts.candidates(query, reach):
            word = self._keys[number]
            distance = OSA.distance(query, word, score_cutoff=reach)
            if 0 < distance <= reach:
                found[word] = distance
        return tuple(sorted(found.items(), key=lambda pair: (pair[1], pair[0])))


_LENGTHS = {2: (2, LONG), 3: (LONG - 2, 1 << 10)}
"""Number of parts to the shortest and the longest words that are looked for by them."""


def packed(words: Sequence[str], name: str) -> dict[str, memoryview]:
    """The sections of an index over sorted words."""
    return {
        **found_texts(words, name),
        **{f"{name} {pieces}": numbers(_cut_up(words, pieces)) for pieces in _LENGTHS},
    }


def _cut_up(keys: Sequence[str], pieces: int) -> array[int]:
    """The parts of words by their checksums, sorted, each with the number of its word."""
    shortest, longest = _LENGTHS[pieces]
    return array(
        "Q",
        sorted(
            _part(_seed(len(key), which), key[start:end]) | number
            for number, key in enumerate(keys)
            if shortest <= len(key) <= longest
            for which, start, end in _cuts(len(key), pieces)
        ),
    )


class _Parts:
    """The parts of words, ready to be looked up."""

    def __init__(self, found: Numbers, *, pieces: int) -> None:
        self._numbers, self.pieces = found, pieces

    def candidates(self, query: str, reach: int) -> set[int]:
        """Numbers of the words that share a part with a word where `reach` edits may have left it."""
        found: set[int] = set()
        table, size = self._numbers, len(self._numbers)
        letters = query.encode() if query.isascii() else b""
        for seed, start, end in _places(len(query), self.pieces, reach):
            low = crc32(letters[start:end], seed) << _ID_BITS if letters else _part(seed, query[start:end])
            at = bisect_left(table, low)
            while at < size and table[at] - low <= _MASK:
                found.add(table[at] & _MASK)
                at += 1
        return found


@lru_cache(maxsize=256)
def _places(size: int, pieces: int, reach: int) -> tuple[tuple[int, int, int], ...]:
    """Where parts of other words may stand in a word of some size: the part's seed, and its start and end there.

    A part is moved by the letters that are added or left out before it; with those behind it they are `reach` at most.
    """
    shortest, longest = _LENGTHS[pieces]
    found = []
    for length in range(max(shortest, size - reach), min(longest, size + reach) + 1):
        grown = size - length
        for which, start, end in _cuts(length, pieces):
            for moved in range(-reach, reach + 1):
                possible = (start > 0 or not moved) and (end < length or moved == grown)
                if possible and abs(moved) + abs(grown - moved) <= reach:
                    found.append((_seed(length, which), start + moved, end + moved))
    return tuple((seed, start, end) for seed, start, end in found if start >= 0 and end <= size)


def _cuts(length: int, pieces: int) -> Iterator[tuple[int, int, int]]:
    """The parts of a word of some length: number, start and end."""
    for which in range(pieces):
        yield which, which * length // pieces, (which + 1) * length // pieces


def _seed(length: int, which: int) -> int:
    """What tells apart the parts of words by the length of the word, and which part of it they are."""
    return min(length, 1 << 20) * 3 + which


def _part(seed: int, text: str) -> int:
    """A number for one part of a word, with room for the word's number; the same in every run."""
    return crc32(text.encode("utf-8", "surrogatepass"), seed) << _ID_BITS


def _exchanged(word: str, pieces: int) -> Iterator[str]:
    """The word with the letters exchanged on both sides of a cut."""
    for _, at, _ in _cuts(len(word), pieces):
        if at and word[at - 1] != word[at]:
            yield word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
