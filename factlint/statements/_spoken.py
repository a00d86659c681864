"""Whom and what a text has spoken of, and which of them a pronoun, a noun or an omission can mean."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from operator import attrgetter

from factlint.claimbase.index import Base
from factlint.statements import Subject
from factlint.statements._grammar import GENDERS, agrees
from factlint.statements._topic import on_record_as
from factlint.statements.weights import AMBIGUOUS, DROPPED, NAME, RECENT, TITLED, TOPIC

_MEMORY, _IN_THE_AIR = 12, 4
"""How many recent entities a pronoun or a description can mean, and how many a sentence may be about without a word."""
_offset = attrgetter("offset")


class Spoken:
    """The entities of one document as they have been spoken of so far; `turn` begins a sentence, `take` ends it."""

    def __init__(self, topic: str, base: Base, *, titled: bool) -> None:
        self.topic = topic
        """What the text is about: what its title says, else what it names most; empty when neither tells."""
        self._titled = titled
        self._base = base
        self._recent: list[tuple[str, int]] = []
        """Entities, each with the paragraph in which it was last spoken of; the last one at the end."""
        self._genders: dict[str, str] = {}
        """Of whom no record says it, by the pronoun that first stood for them."""
        self._paragraph = 0
        self._stranger = -1
        """The paragraph in which somebody who is not on record was last spoken of."""

    def turn(self, paragraph: int) -> None:
        """Go on to a sentence of a paragraph."""
        self._paragraph = paragraph

    @property
    def recent(self) -> list[str]:
        """The entities that were spoken of, the last one first."""
        return [entity for entity, _ in reversed(self._recent)]

    @property
    def _of_stranger(self) -> bool:
        """Whether the paragraph was last about somebody who is not on record."""
        return self._stranger == self._paragraph and not self._titled

    def in_the_air(self, here: Collection[str | None], offset: int) -> Iterator[Subject]:
        """What a sentence may be about besides what is `here` in its words: what was spoken of last, and the topic."""
        for age, (entity, where) in enumerate(self._recent[: -_IN_THE_AIR - 1 : -1]):
            if entity not in here and entity != self.topic:
                yield Subject(entity, offset - age, RECENT if where == self._paragraph else TOPIC, "named before")
        if self.topic and self.topic not in here:
            lately = (self.topic, self._paragraph) in self._recent[-_IN_THE_AIR:]
            weight = TITLED if self._titled else RECENT if lately else TOPIC
            yield Subject(self.topic, offset, weight, "topic of the text")

    def left_out(self, offset: int, gender: str) -> list[Subject]:
        """Whom a sentence without a subject is about: the person spoken of last, else whatever was and the topic."""
        if self._of_stranger:
            return []
        last = [entity for entity, where in reversed(self._recent) if where == self._paragraph]
        known = map(self._base.entities.get, dict.fromkeys((*last, self.topic)))
        fitting = [one for one in known if one and (not gender or one.gender in ("", gender))]
        if fitting and fitting[0].kind == "person":
            del fitting[1:]
        meant = [one.id for one in fitting if one.kind == "person" or one.id in (*last[:1], self.topic)]
        return [Subject(one, offset, DROPPED, "subject left out") for one in meant]

    def meant(self, kinds: Sequence[str], gender: str, offset: int, named: Sequence[Subject]) -> list[str]:
        """The entities that a pronoun can stand for, likeliest first; one, unless their kinds are not known."""
        before = [subject.entity for subject in named if subject.offset < offset and subject.weight == NAME]
        nearby = [entity for entity, where in reversed(self._recent) if where == self._paragraph]
        older = [entity for entity, where in reversed(self._recent) if where != self._paragraph]
        if self._of_stranger and not before:
            return []  # timid: the pronoun may well stand for the stranger
        found = []
        for entity in dict.fromkeys([*before, *nearby, self.topic, *older]):
            known = self._base.entities.get(entity) if entity else None
            told = known.gender or self._genders.get(known.id, "") if known else ""
            if known and (not known.kind or known.kind in kinds) and agrees(told, gender):
                found.append(known)
        if gender in GENDERS and found and (len(found) == 1 or found[0].kind == "person"):
            self._genders.setdefault(found[0].id, gender)
        return [entity.id for entity in (found[:1] if found and found[0].kind == "person" else found)]

    def of_sort(self, noun: str, kinds: Sequence[str], offset: int) -> list[str]:
        """The entities that a noun can stand for, likeliest first: those on record as such (the country of a town)."""
        meant = self.meant(kinds, "", offset, ())
        meant.sort(key=lambda one: kinds.index(self._base.entities[one].kind or kinds[0]))
        return on_record_as(noun, (*meant, *self.recent), self._base) or meant

    def take(self, found: Sequence[Subject], *, unread: bool, carried_on: bool) -> None:
        """Remember the subjects of a sentence.

        `unread`: its first word may be a name that nobody knows; `carried_on`: it goes on about who was spoken of.
        """
        for subject in sorted(found, key=_offset, reverse=True):  # the first of a sentence is the likeliest meant next
            if subject.entity and subject.weight >= AMBIGUOUS:
                others = [(entity, where) for entity, where in self._recent if entity != subject.entity]
                self._recent = [*others, (subject.entity, self._paragraph)]
        del self._recent[:-_MEMORY]
        first = min((one for one in found if one.weight == NAME), key=_offset, default=None)
        if first or unread:
            known = carried_on or (first is not None and first.entity is not None)
            self._stranger = -1 if known and not unread else self._paragraph
