"""The lexicon: what the words of texts may be among the words of the names, each looked up once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from factlint.mentions._names.store import Store
from factlint.mentions._names.texts import Remembered
from factlint.mentions._names.translit import script
from factlint.mentions._names.variants import Variants, inflection
from factlint.mentions._names.words import fold

_ONE_WORD = 1 << 1
"""The bit for names of one word."""


class Entry(NamedTuple):
    """What a word of a text may be among the words of the names."""

    key: str
    """Its folded form."""
    others: tuple[str, ...]
    """Other words of names that it may stand for."""
    own: int
    """A set of bits: the numbers of words of the names that begin with its folded form."""
    lengths: int
    """As `own`, for the names that begin with it or one of the others."""
    known: bool
    """Whether its folded form is a word of some name."""
    possible: bool
    """Whether it may be any word of a name at all."""
    cited: str
    """The word of a name that it is, as it stands or as a case of it; empty where it is none."""
    translated: tuple[str, ...]
    """Words of English names that it stands for within names of several words."""


class Lexicon:
    """The entries of the words that were met, by language."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._languages: dict[str, Remembered[Entry]] = {}

    def entries(self, words: Iterable[str], language: str) -> list[Entry]:
        """The entry of each word."""
        known = self._languages.get(language)
        if known is None:
            known = self._languages[language] = Remembered(lambda word: self._entry(word, language))
        return [known[word] for word in words]

    @cached_property
    def _variants(self) -> Variants:
        store = self._store
        return Variants(store.vocabulary, store.foreign, slavic=lambda: store.slavic)

    def _entry(self, word: str, language: str) -> Entry:
        key, others, heads = fold(word), self._variants.of(word, language), self._store.heads
        translated = self._variants.translated(word, language)
        lengths = own = heads[key]
        for other in others:
            lengths |= heads[other]
        for other in translated:
            lengths |= heads[other] & ~_ONE_WORD
        known = key in self._store.vocabulary
        same = (other for other in others if script(other) == script(key)) if inflection(language).endings else iter(())
        possible = known or bool(others or translated)
        return Entry(key, others, own, lengths, known, possible, key if known else next(same, ""), translated)
