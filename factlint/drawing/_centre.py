"""Whom a text is about as it goes on, which is whom a pronoun means."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.claimbase.index import Base
from factlint.statements import Sentence

_SOMEBODY = "?"
_FORGOTTEN = 1
"""Sentences after which a pronoun means the topic again rather than somebody else."""


class Centre:
    """Whom a text is about as it goes on: the subject of the verb before, else the topic of the whole text."""

    def __init__(self, base: Base, topic: str, common: str = "") -> None:
        """`common` is the gender of most pronouns: that of the topic, where no record tells."""
        self._base, self._topic, self._common = base, topic, common
        self._now, self._age = topic, 0
        self._paragraph = -1

    def enter(self, sentence: Sentence) -> None:
        """A new paragraph is about the topic again, and so is a text that has left somebody for a sentence."""
        self._age += 1
        if sentence.paragraph != self._paragraph or self._age > _FORGOTTEN:
            self._now, self._paragraph = self._topic, sentence.paragraph

    def move(self, entity: str | None) -> None:
        """The next pronoun is likeliest to mean this entity."""
        if entity and self._kind(entity) == "person":
            self._now, self._age = entity, 0

    def leave(self) -> None:
        """Somebody who cannot be told is spoken of: the next pronoun may mean them."""
        self._now, self._age = _SOMEBODY, 0

    def meant(self, kinds: Sequence[str], gender: str) -> str | None:
        """The entity that a pronoun for these kinds means."""
        if self._now == _SOMEBODY:
            return None
        for entity in (self._now, self._topic):
            if entity and self._kind(entity) in kinds:
                return entity if self._gender(entity) in ("", gender or self._gender(entity)) else None
        return None

    def _gender(self, entity: str) -> str:
        own = self._base.entities[entity].gender
        return own or (self._common if entity == self._topic else "")

    def _kind(self, entity: str) -> str:
        return self._base.entities[entity].kind if entity in self._base.entities else ""
