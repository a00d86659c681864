"""The gazetteer: every name of every entity, found in one pass over a text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice, product

from factlint import collector
from factlint.mentions._names.alias import Alias
from factlint.mentions._names.fit import fits
from factlint.mentions._names.lexicon import Entry, Lexicon
from factlint.mentions._names.near import LONGEST_WORD
from factlint.mentions._names.pack import packed
from factlint.mentions._names.packed import Packed
from factlint.mentions._names.store import LONGEST, Kept, Store
from factlint.mentions._names.texts import Remembered
from factlint.mentions._names.variants import han_keys, han_runs
from factlint.mentions._names.veto import plausible
from factlint.mentions._names.words import Words, fold_name, words

__all__ = ["EMPTY", "LONGEST", "Alias", "Entry", "Gazetteer", "Match"]

Match = tuple[int, int, tuple[Alias, ...]]

_READINGS = 16
"""Readings of one stretch of words that are tried at most."""
MANY = 20_000
"""Names from which on they are packed: it takes longer, and a quarter of the memory."""


class Gazetteer:
    """Finds known names in text and near misses of them; built once for a claims base.

    A name is kept under its folded words; a text is read word by word, and only where a name can start are stretches
    of as many words as such names have looked up. The cost of a text does not grow with the number of names.
    """

    def __init__(self, aliases: Iterable[Alias] = (), *, store: Store | None = None) -> None:
        if store is None:
            with collector.paused():
                listed = tuple(aliases)
                store = Kept(listed) if len(listed) < MANY else Packed(packed(listed))
        self._store = store
        self._names, self._heads = store.names, store.heads
        self._lexicon = Lexicon(store)
        self._nearest = Remembered(self._find_nearest)
        self._words_of = Remembered(self._find_words_of)

    def __bool__(self) -> bool:
        return len(self.vocabulary) > 0

    def find(self, text: str, start: int, end: int, language: str = "en") -> list[Match]:
        """Known names between two offsets, in order: the longest first where they overlap."""
        return self.find_words(text, words(text, start, end), language)

    def find_words(self, text: str, read: Words, language: str = "en") -> list[Match]:
        """As `find`, over words already read."""
        return self.find_entries(text, read, self.entries(read, language), language)

    def find_entries(self, text: str, read: Words, entries: Sequence[Entry], language: str) -> list[Match]:
        """As `find`, over words already looked up."""
        if not entries:
            return []
        matches = [
            *self._han(read),
            *(
                (first, last, aliases)
                for first, entry in enumerate(entries)
                if entry.lengths
                for last, aliases in self._from(text, read, first, entries, language)
            ),
        ]
        return [
            (read.starts[first], _end(text, read, last, aliases), aliases) for first, last, aliases in _longest(matches)
        ]

    def entries(self, read: Words, language: str) -> list[Entry]:
        """What each word of a text may be among the words of the names; nothing without names."""
        return self._lexicon.entries(read.texts, language) if self else []

    def _han(self, read: Words) -> Iterator[tuple[int, int, tuple[Alias, ...]]]:
        """Runs of two to four Han characters whose readings make a known name."""
        for first, last in han_runs(read):
            for keys in han_keys(read.texts[first:last]):
                if known := self._names[" ".join(keys)]:
                    yield first, last, known

    def _from(
        self, text: str, read: Words, first: int, entries: Sequence[Entry], language: str
    ) -> Iterator[tuple[int, tuple[Alias, ...]]]:
        """The names that start with one word: the number of the word after them, and their bearers."""
        reached = first + 1
        for length in bits(entries[first].lengths):
            last = first + length
            while reached < last and reached < len(entries) and entries[reached].possible:
                reached += 1
            if reached < last:
                return
            bearers = self._bearers(entries[first:last])
            texts = {alias.text: alias for alias in bearers}
            fit = {each for each, alias in texts.items() if fits(alias, text, read, first, last, language)}
            if fit:
                yield last, tuple(alias for alias in bearers if alias.text in fit)

    def _bearers(self, entries: Sequence[Entry]) -> tuple[Alias, ...]:
        """The bearers of the name that these words make, as they stand or in another form."""
        plain = self._names[" ".join([entry.key for entry in entries])]
        if plain or not any(entry.others or entry.translated for entry in entries):
            return plain
        options = [(entry.key, *entry.others) for entry in entries]
        for reading in islice(product(*options), 1, _READINGS):
            if known := self._names[" ".join(reading)]:
                return known
        return self._translated(entries) if any(entry.translated for entry in entries) else ()

    def _translated(self, entries: Sequence[Entry]) -> tuple[Alias, ...]:
        """The bearers of a name in another language: `сражение при Каменке`, the Battle of Kamenka; never people."""
        options = [(*entry.translated, *entry.others, entry.key) for entry in entries]
        for reading in islice(product(*options), _READINGS):
            if known := self._names[" ".join(reading)]:
                return tuple(alias for alias in known if alias.kind not in ("", "person"))
        return ()

    def nearest(self, text: str, limit: int = 3) -> tuple[tuple[Alias, int], ...]:
        """Known names that a name may be a misspelling of, nearest first; none for a known name."""
        return self.nearest_key(" ".join(fold_name(text)))[:limit]

    def nearest_key(self, key: str) -> tuple[tuple[Alias, int], ...]:
        """As `nearest`, for the folded words of a name, without limit."""
        return self._nearest[key]

    def _find_nearest(self, key: str) -> tuple[tuple[Alias, int], ...]:
        if not self or self._names[key]:
            return ()
        found = sorted(
            (distance, name)
            for name, distance in self._near_names(key.split(" "))
            if name != key and plausible(key, name, distance)
        )
        return tuple((alias, distance) for distance, name in found for alias in self._names[name])

    def _near_names(self, parts: list[str]) -> Iterator[tuple[str, int]]:
        """Names that these words are when one or two strange ones are mended, with the distance."""
        strange = [at for at, part in enumerate(parts) if part not in self.vocabulary]
        if not 1 <= len(strange) <= 2:
            return
        for mended in product(*(self.near_words(parts[at]) for at in strange)):
            words_now = list(parts)
            for at, (word, _) in zip(strange, mended, strict=True):
                words_now[at] = word
            name = " ".join(words_now)
            if self._names[name]:
                yield name, sum(distance for _, distance in mended)
        yield from ((name, 1) for name in _respaced(parts, strange[0], self.vocabulary) if self._names[name])

    def near_words(self, word: str, *, small: bool = False) -> tuple[tuple[str, int], ...]:
        """Words of names that a word may be a misspelling of; `small`: those that names have in lower case."""
        return (self._store.near_small if small else self._store.near).near(word)

    def bearers(self, name: str) -> tuple[Alias, ...]:
        """The aliases whose folded words these are."""
        return self._names[name]

    @property
    def vocabulary(self) -> Collection[str]:
        """The folded words of all names."""
        return self._store.vocabulary

    def words_of(self, entity: str) -> frozenset[str]:
        """The folded words of all names of an entity."""
        return self._words_of[entity]

    def _find_words_of(self, entity: str) -> frozenset[str]:
        return frozenset(word for text in self._store.texts_of(entity) for word in fold_name(text))

    @property
    def heads(self) -> Mapping[str, int]:
        """First words of names, to a set of bits: the numbers of words that such names have."""
        return self._heads


def _end(text: str, read: Words, last: int, aliases: tuple[Alias, ...]) -> int:
    """Where a name ends: with the stop of an initial, when the name has one there."""
    end = read.ends[last - 1]
    stopped = len(read.texts[last - 1]) == 1 and text[end : end + 1] == "."
    return end + (stopped and aliases[0].text.endswith("."))


def _respaced(parts: list[str], at: int, vocabulary: Collection[str]) -> Iterator[str]:
    """The words with a strange one parted in two known ones, or joined with a neighbour to one."""
    word = parts[at]
    for cut in range(2, min(len(word), LONGEST_WORD) - 1):
        if word[:cut] in vocabulary and word[cut:] in vocabulary:
            yield " ".join([*parts[:at], word[:cut], word[cut:], *parts[at + 1 :]])
    for first in (at - 1, at):
        if 0 <= first < len(parts) - 1 and parts[first] + parts[first + 1] in vocabulary:
            yield " ".join([*parts[:first], parts[first] + parts[first + 1], *parts[first + 2 :]])


@lru_cache(maxsize=4096)
def bits(mask: int) -> tuple[int, ...]:
    """The numbers of the bits that are set, in order."""
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
    return sorted(kept, key=lambda match: match[0])


EMPTY = Gazetteer(())
