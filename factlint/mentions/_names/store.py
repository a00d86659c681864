"""The names of a small base: dictionaries of their folded words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Protocol

from factlint.mentions._names.alias import Alias
from factlint.mentions._names.forms import derived
from factlint.mentions._names.near import NearIndex
from factlint.mentions._names.translit import romanised_alike, script
from factlint.mentions._names.variants import Foreign, name_keys, romanised
from factlint.mentions._names.words import fold, words

LONGEST = 24
"""Names of more words than this are not looked for."""
SHORT = 16
"""Bearers of a short form that are kept: with more of them it says nothing."""
NAMESAKES = 256


class Store(Protocol):
    """What the gazetteer asks of its names."""

    @property
    def names(self) -> Mapping[str, tuple[Alias, ...]]:
        """The bearers of a name, by its folded words; none for any other text."""

    @property
    def heads(self) -> Mapping[str, int]:
        """A set of bits for a word: the numbers of words that names have which begin with it."""

    @property
    def vocabulary(self) -> Collection[str]:
        """The folded words of all names."""

    @property
    def near(self) -> NearIndex: ...
    @property
    def near_small(self) -> NearIndex:
        """The words that names have in lower case."""

    @property
    def foreign(self) -> Foreign:
        """The words of names in other scripts."""

    @property
    def slavic(self) -> bool:
        """Whether some name may be romanised by several schemes."""

    def texts_of(self, entity: str) -> Iterable[str]:
        """All names of an entity."""


class Bearers(dict[str, tuple[Alias, ...]]):
    """Names to their bearers; any other text has none."""

    def __missing__(self, _name: str) -> tuple[Alias, ...]:
        return ()


class Heads(dict[str, int]):
    """First words to the lengths of names; any other word has none."""

    def __missing__(self, _word: str) -> int:
        return 0


def forms(alias: Alias) -> Iterator[tuple[Alias, tuple[str, ...]]]:
    """The name itself and its other forms, with the folded words of each that can be looked for."""
    for form in (alias, *derived(alias)):
        for keys in name_keys(form.text):
            if keys and len(keys) <= LONGEST and any(map(str.isalpha, " ".join(keys))):
                yield form, keys


class Kept:
    """Names in dictionaries: quick to build and to ask, and large."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        self._aliases = tuple(aliases)
        self.names = Bearers()
        self.heads = Heads()
        for alias in self._aliases:
            for form, keys in forms(alias):
                self._add(form, keys)

    def _add(self, alias: Alias, keys: tuple[str, ...]) -> None:
        name = " ".join(keys)
        have = self.names.get(name)
        if have is None:
            self.names[name] = (alias,)
            self.heads[keys[0]] = self.heads.get(keys[0], 0) | 1 << len(keys)
        elif have[-1].entity != alias.entity and len(have) < (SHORT if alias.derived else NAMESAKES):
            self.names[name] = (*have, alias)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        return frozenset(word for name in self.names for word in name.split(" "))

    @cached_property
    def near(self) -> NearIndex:
        return NearIndex(self.vocabulary)

    @cached_property
    def near_small(self) -> NearIndex:
        return NearIndex(small_words(self._aliases))

    @cached_property
    def foreign(self) -> Foreign:
        found = foreign_words(self._aliases)
        latin = romanised(found)
        return Foreign(found, lambda spelling: latin.get(spelling, ()))

    @cached_property
    def slavic(self) -> bool:
        return any(romanised_alike(word) for word in self.vocabulary)

    def texts_of(self, entity: str) -> Iterable[str]:
        return self._texts.get(entity, ())

    @cached_property
    def _texts(self) -> dict[str, list[str]]:
        texts: dict[str, list[str]] = {}
        for alias in self._aliases:
            texts.setdefault(alias.entity, []).append(alias.text)
        return texts


def small_words(aliases: Iterable[Alias]) -> Iterator[str]:
    """The folded words that names have in lower case."""
    return (fold(part) for alias in aliases for part in alias.text.split() if part.islower())


def foreign_words(aliases: Iterable[Alias]) -> dict[str, str]:
    """The words of names in scripts other than Latin, folded and as written."""
    written = (word for alias in aliases if not alias.text.isascii() for word in words(alias.text).texts)
    return {fold(word): word for word in written if script(word) not in ("latin", "")}
