"""Near misses of words: a pigeonhole index over the folded words of all names.

A word is cut into as many parts as it may have edits, and two more. An edit touches at most one of them, unless it
exchanges the letters on both sides of a cut. So two parts are intact, each moved by at most as many places as there are
edits, or two that lie side by side are once the letters between them are exchanged again. Each pair of parts of each
word is kept as one number (its checksum and the word's number) in a sorted array; two parts of a word are so much of it
that few words share them, however many there are. Among few words one part is enough (`few.py`).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, combinations
from typing import NamedTuple
from zlib import crc32

from factlint.mentions._names.few import Few, parts
from factlint.mentions._names.texts import FoundTexts, Remembered, Sections, found_texts, numbers

Numbers = Sequence[int]
_ID_BITS, _KEY_BITS = 26, 38
_MASK, _KEYS = (1 << _ID_BITS) - 1, (1 << _KEY_BITS) - 1
_SEED, _FIRST, _SECOND, _LOST = 0x9E3779B97F, 0xC2B2AE3D27, 0x165667B19E3, 3
"""What makes one key of a pair of parts: odd factors, and the bits that are dropped."""
_BYTES = 4
"""How many bytes a letter has where checksums are taken of it."""
FEW = 4000
"""Up to so many words one intact part is looked for, as it is written: few words share it."""
LONG = 8
"""From this length on a word may have two slips."""
LONGEST_WORD = 64
"""Longer words are no slips of the pen."""
_LENGTHS = {1: (2, LONG), 2: (LONG - 2, 1 << 10)}
"""Number of edits to the shortest and the longest words that are looked for over so many."""


class NearIndex:
    """Finds the words that are one edit, or for long words two, away from a word."""

    def __init__(self, keys: Iterable[str]) -> None:
        words = sorted(set(keys))
        self._use(words, {} if len(words) < FEW else {each: _Pairs(*_cut_up(words, each), each) for each in _LENGTHS})

    @classmethod
    def opened(cls, sections: Sections, name: str) -> NearIndex:
        """The index over sorted words that `packed` has made."""
        made, words = cls.__new__(cls), FoundTexts(sections, name)
        pairs = {
            reach: _Pairs(sections[f"{name} {reach}"].cast("Q"), sections[f"{name} {reach} starts"].cast("I"), reach)
            for reach in (_LENGTHS if len(words) >= FEW else ())
        }
        made._use(words, pairs)
        return made

    def _use(self, keys: Sequence[str], indexes: Mapping[int, _Pairs]) -> None:
        self._keys = keys
        self._indexes: dict[int, _Pairs | Few] = {**indexes}
        self._memory = Remembered(self._find)

    def near(self, query: str) -> tuple[tuple[str, int], ...]:
        """Known words with their distance, nearest first; the word itself is left out."""
        return self._memory[query]

    def _find(self, query: str) -> tuple[tuple[str, int], ...]:
        if len(query) > LONGEST_WORD:
            return ()
        from rapidfuzz.distance import OSA

        reach = 2 if len(query) >= LONG else 1
        found = {}
        for number in self._index(reach).candidates(query):
            word = self._keys[number]
            distance = OSA.distance(query, word, score_cutoff=reach)
            if 0 < distance <= reach:
                found[word] = distance
        return tuple(sorted(found.items(), key=lambda pair: (pair[1], pair[0])))

    def _index(self, reach: int) -> _Pairs | Few:
        """The index for a number of edits; that of few words is made when it is first wanted."""
        if reach not in self._indexes:
            self._keys = list(self._keys)
            self._indexes[reach] = Few(self._keys, reach, _LENGTHS[reach])
        return self._indexes[reach]


def packed(words: Sequence[str], name: str) -> dict[str, memoryview]:
    """The sections of an index over sorted words."""
    found = found_texts(words, name)
    for reach in _LENGTHS if len(words) >= FEW else ():
        pairs, starts = _cut_up(words, reach)
        found |= {f"{name} {reach}": numbers(pairs), f"{name} {reach} starts": numbers(starts)}
    return found


class _Pairs(NamedTuple):
    """The pairs of parts of words by their keys, sorted, each with the number of its word."""

    numbers: Numbers
    starts: Numbers
    """Where the numbers begin that have the same first bits, by those."""
    reach: int
    """How many edits there may be."""

    def candidates(self, query: str) -> set[int]:
        """Numbers of the words that share two parts with a word where `reach` edits may have left them."""
        found: set[int] = set()
        letters = query.encode("utf-32-le", "surrogatepass")
        stretches, places = _places(len(query), self.reach)
        written = {cut: _exchanged(letters, cut) if cut else letters for cut, _, _ in stretches}
        sums = [crc32(written[cut][start:end]) for cut, start, end in stretches]
        firsts, seconds = [each * _FIRST for each in sums], [each * _SECOND for each in sums]
        held, starts, shift = self.numbers, self.starts, _shift(self.starts)
        for seed, one, other in places:
            key = (seed + firsts[one] + seconds[other] >> _LOST) & _KEYS
            for at in range(starts[key >> shift], starts[(key >> shift) + 1]):
                if held[at] >> _ID_BITS == key:
                    found.add(held[at] & _MASK)
        return found


def _cut_up(keys: Sequence[str], reach: int) -> tuple[array[int], array[int]]:
    """What `_Pairs` has for some words."""
    shortest, longest = _LENGTHS[reach]
    found: list[int] = []
    for number, key in enumerate(keys):
        if shortest <= len(key) <= longest:
            letters = key.encode("utf-32-le", "surrogatepass")
            sums = [crc32(letters[start:end]) for start, end in _parts(len(key), reach)]
            for seed, one, other in _pairs(len(key), reach):
                mixed = (seed + sums[one] * _FIRST + sums[other] * _SECOND >> _LOST) & _KEYS
                found.append(mixed << _ID_BITS | number)
    counts = [0] * ((1 << max(1, len(found).bit_length())) + 1)
    shift = _shift(counts) + _ID_BITS
    for each in found:
        counts[(each >> shift) + 1] += 1
    return array("Q", sorted(found)), array("I", accumulate(counts))


def _shift(starts: Sequence[int]) -> int:
    """How many bits of a key do not tell where it begins; there is a power of two of beginnings, and the end."""
    return _KEY_BITS + 1 - len(starts).bit_length()


Stretch = tuple[int, int, int]
"""Where letters are exchanged, if not 0, and then the start and the end of a stretch of a word; in bytes."""


@lru_cache(maxsize=256)
def _places(size: int, reach: int) -> tuple[tuple[Stretch, ...], tuple[tuple[int, int, int], ...]]:
    """Where the pairs of parts of other words may stand in a word of some size.

    The stretches, and for each pair the seed and the numbers of its two. A part is moved by the letters that are added
    or left out before it; with those between the two and those behind them they are `reach` at most.
    """
    shortest, longest = _LENGTHS[reach]
    found: dict[tuple[int, Stretch, Stretch], None] = {}
    for length in range(max(shortest, size - reach), min(longest, size + reach) + 1):
        cuts, end, grown = _parts(length, reach), length * _BYTES, size - length
        for seed, one, other in _pairs(length, reach):
            for first, second in _moves(reach, grown, opens=not cuts[one][0], closes=cuts[other][1] == end):
                edits = abs(first) + abs(second - first) + abs(grown - second)
                here, there = (_moved(part, by) for part, by in ((cuts[one], first), (cuts[other], second)))
                if edits <= reach:
                    found[seed, (0, *here), (0, *there)] = None
                if edits < reach and here[0] < here[1] == there[0] < there[1]:
                    found[seed, (here[1], *here), (here[1], *there)] = None
    inside = [place for place in found if all(0 <= start <= end <= size * _BYTES for _, start, end in place[1:])]
    stretches = {stretch: None for _, *both in inside for stretch in both}
    numbered = {stretch: number for number, stretch in enumerate(stretches)}
    return tuple(stretches), tuple((seed, numbered[one], numbered[other]) for seed, one, other in inside)


def _moves(reach: int, grown: int, *, opens: bool, closes: bool) -> Iterator[tuple[int, int]]:
    """By how many places two parts may be moved, of a word that the first begins or the second ends."""
    for first in (0,) if opens else range(-reach, reach + 1):
        for second in (grown,) if closes else range(-reach, reach + 1):
            yield first, second


def _moved(part: tuple[int, int], by: int) -> tuple[int, int]:
    return part[0] + by * _BYTES, part[1] + by * _BYTES


def _exchanged(letters: bytes, at: int) -> bytes:
    """The letters with those exchanged on both sides of a cut."""
    before, behind = letters[at - _BYTES : at], letters[at : at + _BYTES]
    return letters[: at - _BYTES] + behind + before + letters[at + _BYTES :]


@lru_cache(maxsize=1 << 11)
def _parts(length: int, reach: int) -> tuple[tuple[int, int], ...]:
    """The parts of words of some length: their starts and ends, in bytes."""
    return tuple((start * _BYTES, end * _BYTES) for start, end in parts(length, reach))


@lru_cache(maxsize=1 << 11)
def _pairs(length: int, reach: int) -> tuple[tuple[int, int, int], ...]:
    """The pairs of the parts of words of some length: a number of its own, and those of the two."""
    pairs = combinations(range(reach + 2), 2)
    return tuple(((length * 6 + which) * _SEED, one, other) for which, (one, other) in enumerate(pairs))
