"""The names of a large base: sorted numbers and blocks of text, in memory or mapped from a file.

A name is kept as one number: a checksum of its folded words, and which alias it is a form of. What a look-up finds is
made again from the alias and compared, so a checksum that two names share cannot mislead it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from factlint.mentions._names.alias import Alias
from factlint.mentions._names.near import NearIndex
from factlint.mentions._names.store import NAMESAKES, SHORT, forms
from factlint.mentions._names.texts import MOST, FoundTexts, Remembered, Sections, Texts, entries_of
from factlint.mentions._names.translit import latin_keys
from factlint.mentions._names.variants import Foreign


class Packed:
    """Names in sorted arrays: built once, opened at once, and asked with a dozen comparisons."""

    def __init__(self, sections: Sections) -> None:
        self._sections = sections
        self._entries = sections["names"].cast("Q")
        self._texts, self._kinds = Texts(sections, "texts"), Texts(sections, "kinds")
        self._entities = Texts(sections, "entities")
        self._owner, self._first = sections["owners"].cast("I"), sections["firsts"].cast("I")
        self._kind, self._full = sections["kind"].cast("I"), sections["full"]
        self._masks = sections["heads"].cast("I")
        self._met: dict[str, int] = {}
        self.vocabulary = FoundTexts(sections, "words")
        self.names = Remembered(self._bearers)
        self.heads = Remembered(self._mask)

    def _mask(self, word: str) -> int:
        at = self.vocabulary.find(word)
        return self._masks[at] if at >= 0 else 0

    def _bearers(self, name: str) -> tuple[Alias, ...]:
        found: list[Alias] = []
        for number in entries_of(name, self._entries):
            form = self._form(number, name)
            if form is None or (found and found[-1].entity == form.entity):
                continue
            if len(found) < (SHORT if form.derived else NAMESAKES):
                found.append(form)
        return tuple(found)

    def _form(self, number: int, name: str) -> Alias | None:
        """The form of an alias that is written so; None when there is none."""
        return next((form for form, keys in forms(self._alias(number)) if " ".join(keys) == name), None)

    def _alias(self, number: int) -> Alias:
        entity = self._entities[self._owner[number]]
        if len(self._met) > MOST:
            self._met.clear()
        self._met[entity] = self._owner[number]
        kind, _, language = self._kinds[self._kind[number]].partition("\n")
        return Alias(self._texts[number], entity, kind, language, bool(self._full[number]))

    def texts_of(self, entity: str) -> Iterable[str]:
        """All names of an entity."""
        at = self._met.get(entity)
        if at is None:
            at = next((number for number, each in enumerate(self._entities) if each == entity), -1)
        if at < 0:
            return ()
        last = self._first[at + 1] if at + 1 < len(self._first) else len(self._texts)
        return (self._texts[number] for number in range(self._first[at], last))

    @cached_property
    def near(self) -> NearIndex:
        return NearIndex.opened(self._sections, "words")

    @cached_property
    def near_small(self) -> NearIndex:
        return NearIndex.opened(self._sections, "small")

    @cached_property
    def foreign(self) -> Foreign:
        return Foreign(Texts(self._sections, "foreign keys"), Remembered(self._romanised).__getitem__)

    def _romanised(self, latin: str) -> tuple[str, ...]:
        """The folded words of other scripts that have this Latin spelling."""
        keys, written = Texts(self._sections, "foreign keys"), Texts(self._sections, "foreign")
        entries = self._sections["romanised"].cast("Q")
        return tuple(keys[number] for number in entries_of(latin, entries) if latin in latin_keys(written[number]))

    @property
    def slavic(self) -> bool:
        return bool(self._sections["slavic"][0])
