"""The affixes of a language that builds most of its words from roots."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

SHORTEST = 3
"""Letters of a root."""


class Affixes(Struct, frozen=True, kw_only=True, eq=False):
    """What a word may have before, in and behind its root."""

    prefixes: tuple[tuple[str, str], ...] = ()
    """A prefix, and the first letters of roots one of which it may have swallowed (`mam`: `b p`)."""
    infixes: tuple[str, ...] = ()
    """What stands behind the first consonants of a root (`um`: s-um-ulat)."""
    suffixes: tuple[str, ...] = ()
    changes: tuple[tuple[str, str], ...] = ()
    """The last letter that a root has before a suffix, and the one that it has by itself (`r`: `d`)."""
    doubled: str = ""
    """The vowels up to which the beginning of a root may be doubled (`su-sulat`); none where it is not."""

    def roots(self, word: str) -> frozenset[str]:
        """What the root of a word may be, itself included; many of these are no words."""
        found = {word}
        for _ in range(2):
            found.update([root for one in found for root in self._unprefixed(one)])
            found.update([root for one in found for root in self._uninfixed(one)])
        found.update([root for one in found for root in self._single(one)])
        found.update([root for one in found for root in self._unsuffixed(one)])
        return frozenset(found)

    def _unprefixed(self, word: str) -> Iterator[str]:
        for prefix, swallowed in self.prefixes:
            if word.startswith(prefix) and len(word) - len(prefix) >= SHORTEST:
                rest = word[len(prefix) :]
                yield rest
                yield from (letter + rest for letter in swallowed)

    def _uninfixed(self, word: str) -> Iterator[str]:
        at = self._first_vowel(word)
        for infix in self.infixes:
            if at and word.startswith(infix, at) and len(word) - len(infix) >= SHORTEST:
                yield word[:at] + word[at + len(infix) :]

    def _single(self, word: str) -> Iterator[str]:
        """A word whose beginning is doubled, with it once."""
        end = self._first_vowel(word) + 1 if self.doubled else 0
        if end and word.startswith(word[:end], end) and len(word) - end >= SHORTEST:
            yield word[end:]

    def _unsuffixed(self, word: str) -> Iterator[str]:
        for suffix in self.suffixes:
            if word.endswith(suffix) and len(word) - len(suffix) >= SHORTEST:
                rest = word[: -len(suffix)]
                yield rest
                yield from self._changed(rest)

    def _changed(self, rest: str) -> Iterable[str]:
        for last, own in self.changes:
            if rest.endswith(last):
                yield rest[: -len(last)] + own
            elif rest[-2:-1] == last:
                yield rest[:-2] + own + rest[-1]

    def _first_vowel(self, word: str) -> int:
        return next((at for at, letter in enumerate(word) if letter in self.doubled), len(word))
