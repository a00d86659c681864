"""The gazetteer: every name of every entity, found in one pass over a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from factlint.mentions._name_alias import Alias
from factlint.mentions._name_forms import derived
from factlint.mentions._name_near import NearIndex, plausible, reach
from factlint.mentions._name_words import Words, fold_name, words

__all__ = ["EMPTY", "Alias", "Gazetteer", "Match"]

Match = tuple[int, int, tuple[Alias, ...]]

LONGEST = 24
"""Names of more words than this are not looked for."""
_ALWAYS = frozenset("-‐‑‒–—−'’‘ʼʻ`´·•­\u200b")
"""What may stand between the words of a name, besides white space, whatever the base has there."""


class Gazetteer:
    """Finds known names in text and near misses of them; built once for a claims base."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        self.aliases = tuple(aliases)
        self._names: dict[str, tuple[Alias, ...]] = {}
        self._lengths: dict[str, int] = {}
        for alias in self.aliases:
            self._add(alias)
            for form in derived(alias):
                self._add(form)

    def _add(self, alias: Alias) -> None:
        keys = fold_name(alias.text)
        if not keys or len(keys) > LONGEST or not any(map(str.isalpha, alias.text)):
            return
        name = " ".join(keys)
        have = self._names.get(name, ())
        if not any(other.entity == alias.entity and other.derived <= alias.derived for other in have):
            self._names[name] = (*have, alias)
        self._lengths[keys[0]] = self._lengths.get(keys[0], 0) | 1 << len(keys)

    def find(self, text: str, start: int, end: int) -> list[Match]:
        """Known names between two offsets, in order: the longest first where they overlap."""
        if not self._names:
            return []
        found = self.find_words(text, words(text, start, end))
        return [(begin, stop, aliases) for begin, stop, aliases in found]

    def find_words(self, text: str, read: Words) -> list[Match]:
        """As `find`, over words already read."""
        matches = [
            (first, last, aliases) for first in range(len(read.keys)) for last, aliases in self._from(text, read, first)
        ]
        return [(read.starts[first], read.ends[last - 1], aliases) for first, last, aliases in _longest(matches)]

    def _from(self, text: str, read: Words, first: int) -> Iterator[tuple[int, tuple[Alias, ...]]]:
        """The names that start with one word: the number of the word after them, and their bearers."""
        mask = self._lengths.get(read.keys[first])
        if mask is None:
            return
        for length in bits(mask):
            last = first + length
            if last > len(read.keys):
                return
            known = self._names.get(" ".join(read.keys[first:last]) if length > 1 else read.keys[first])
            if known and (fitting := tuple(alias for alias in known if fits(alias, text, read, first, last))):
                yield last, fitting

    def nearest(self, text: str, limit: int = 3) -> tuple[tuple[Alias, int], ...]:
        """Known names that a name may be a misspelling of, nearest first; none for a known name."""
        return self.nearest_key(" ".join(fold_name(text)))[:limit]

    def nearest_key(self, key: str) -> tuple[tuple[Alias, int], ...]:
        """As `nearest`, for the folded words of a name, without limit."""
        if key in self._names or not self._names:
            return ()
        found = sorted(
            (distance, name) for name, distance in self._near.near(key, reach(key)) if plausible(key, name, distance)
        )
        return tuple((alias, distance) for distance, name in found for alias in self._names[name])

    @cached_property
    def _near(self) -> NearIndex:
        return NearIndex(tuple(self._names))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The folded words of all names."""
        return frozenset(word for name in self._names for word in name.split(" "))

    @cached_property
    def heads(self) -> dict[str, int]:
        """First words of names, to a set of bits: the numbers of words that such names have."""
        return self._lengths

    @cached_property
    def tails(self) -> dict[str, int]:
        """Last words of names, to the numbers of words, as `heads`."""
        found: dict[str, int] = {}
        for name in self._names:
            parts = name.split(" ")
            found[parts[-1]] = found.get(parts[-1], 0) | 1 << len(parts)
        return found


@lru_cache(maxsize=4096)
def bits(mask: int) -> tuple[int, ...]:
    """The numbers of the bits that are set."""
    return tuple(bit for bit in range(mask.bit_length()) if mask >> bit & 1)


def _longest(matches: list[tuple[int, int, tuple[Alias, ...]]]) -> list[tuple[int, int, tuple[Alias, ...]]]:
    """Matches that do not overlap: the one with most words first, then the leftmost."""
    taken: set[int] = set()
    kept = []
    for match in sorted(matches, key=lambda match: (match[0] - match[1], match[0])):
        span = range(match[0], match[1])
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append(match)
    return sorted(kept)


def fits(alias: Alias, text: str, read: Words, first: int, last: int) -> bool:
    """Whether letter case and what stands between the words allow this name here."""
    if len(alias.text) < 3:
        return text[read.starts[first] : read.ends[last - 1]] == alias.text
    own = _shape(alias.text)
    if own.shout and not read.texts[first].isupper():
        return False
    if own.capital >= 0 and read.texts[first + own.capital][0].islower():
        return False
    return all(
        _joined(text[read.ends[at] : read.starts[at + 1]], own.gaps[at - first], read.texts[at])
        for at in range(first, last - 1)
    )


def _joined(gap: str, own: bool, before: str) -> bool:
    """Whether two words of a name belong together over this gap."""
    if gap in (" ", "-", ""):
        return True
    return all(mark.isspace() or mark in _ALWAYS or own or (mark == "." and len(before) <= 3) for mark in gap)


class _Shape:
    """What the text of a name demands of its place."""

    __slots__ = ("capital", "gaps", "shout")

    def __init__(self, text: str) -> None:
        read = words(text)
        self.capital = next((at for at, word in enumerate(read.texts) if word[0].isupper()), -1)
        self.shout = len(read.texts) == 1 and text.isupper() and len(text) <= 5
        self.gaps = tuple(
            any(not mark.isspace() and mark not in _ALWAYS for mark in text[end:start])
            for end, start in zip(read.ends, read.starts[1:], strict=False)
        )


@lru_cache(maxsize=1 << 14)
def _shape(text: str) -> _Shape:
    return _Shape(text)


EMPTY = Gazetteer(())
