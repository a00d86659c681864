"""Near misses among few words: the parts of each word, looked up as they are written.

Of the parts that `near.py` cuts a word into one is intact, however its letters are exchanged, moved by at most as many
places as there are edits. Few words share it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

Place = tuple[dict[str, list[int]], int, int]
"""The words with a part, by that, and where it may stand in another word."""


class Few:
    """The words of some lengths by their parts, for one number of edits."""

    def __init__(self, words: Sequence[str], reach: int, lengths: tuple[int, int]) -> None:
        self._reach = reach
        self._by_length: dict[int, list[dict[str, list[int]]]] = {}
        self._places: dict[int, list[Place]] = {}
        for number, word in enumerate(words):
            if lengths[0] <= len(word) <= lengths[1]:
                cuts = parts(len(word), reach)
                tables = self._by_length.setdefault(len(word), [{} for _ in cuts])
                for table, (start, end) in zip(tables, cuts, strict=True):
                    table.setdefault(word[start:end], []).append(number)

    def candidates(self, query: str) -> set[int]:
        """Numbers of the words that share a part with a word where `reach` edits may have left it."""
        found: set[int] = set()
        for table, start, end in self._places_for(len(query)):
            found.update(table.get(query[start:end], ()))
        return found

    def _places_for(self, size: int) -> list[Place]:
        """Where the parts of the words may stand in a word of some size.

        A part is moved by the letters that are added or left out before it; with those behind it they are `reach` at
        most.
        """
        places = self._places.get(size)
        if places is None:
            places = self._places[size] = []
            for length, tables in self._by_length.items():
                grown = size - length
                for table, (start, end) in zip(tables, parts(length, self._reach), strict=True):
                    first = (0,) if not start else (grown,) if end == length else range(-self._reach, self._reach + 1)
                    for by in first:
                        near = abs(by) + abs(grown - by) <= self._reach
                        if near and 0 <= start + by <= end + by <= size:
                            places.append((table, start + by, end + by))
        return places


@lru_cache(maxsize=1 << 11)
def parts(length: int, reach: int) -> tuple[tuple[int, int], ...]:
    """The parts of words of some length: their starts and ends."""
    pieces = reach + 2
    return tuple(pairwise(which * length // pieces for which in range(pieces + 1)))
