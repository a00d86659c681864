"""How a text calls the entities that it names: in full, by a first name, by a name that somebody else has too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.claimbase.index import Base
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.remembering import remembered
from factlint.values.name import Name

_NICKNAME = regex(r"[“\"‘'«]([^\W\d_]+)[”\"’'»] \Z")
_QUOTED = 40
"""Characters before a name in which a nickname stands."""


class Calls:
    """What the names of one text tell of how it calls people."""

    def __init__(self, prose: str, mentions: Sequence[Mention], base: Base) -> None:
        self._prose, self._base = prose, base
        names = [mention for mention in mentions if isinstance(mention.value, Name)]
        self._longer = frozenset(one.span.start for one, _ in _longer(names))
        """Where names stand that go on with a word that is not on record: the Maria of `Maria Curie`."""
        self._shared = frozenset(first for _, first in _longer(names)) | frozenset(_firsts_of_strangers(names))
        """The first names of those who are not on record."""
        self._by_own = frozenset(one.value.entity for one in names if isinstance(one.value, Name) and one.value.entity)
        """Those whom the text calls by a name that is theirs alone."""
        full = [one for one in names if one.span.start not in self._longer]
        self._fully_named = _fully_named(full, base)
        self._of_them = frozenset(_first_names(_tied(self._fully_named, base), base).values())
        """Those who alone have their first names of all who are tied to somebody whom the text names in full."""
        named = _first_names(self._fully_named, base)
        self.first_names = {first: entity for first, entity in named.items() if first not in self._shared}
        """The first names of the persons that the text names in full, where nobody else in it has them."""

    def only_first_name(self, entity: str, text: str) -> bool:
        """Whether a person is called by a first name alone, and by no fuller name in the whole text.

        A first name that somebody who is not on record has too is never enough; it is enough for the son, or the wife,
        of somebody who is named in full.
        """
        if " " in text or ((entity in self._fully_named or entity in self._of_them) and text not in self._shared):
            return False
        firsts, lasts = _ends_of_names(self._base, entity)
        return text in firsts and text not in lasts

    def meant(self, entities: Sequence[str]) -> str:
        """Of several bearers of a name the only one whom the text calls by a name of his own; empty without one."""
        called = [one for one in entities if one in self._by_own]
        return called[0] if len(called) == 1 else ""

    def another(self, mention: Mention, entities: Sequence[str]) -> bool:
        """Whether a name is part of another one: `Maria Curie`, or behind a strange nickname, `“Willie” Lincoln`."""
        known = [self._base.entities[one] for one in entities if one in self._base.entities]
        if mention.span.start in self._longer and any(one.kind == "person" for one in known):
            return True
        quoted = _NICKNAME.search(self._prose, max(0, mention.span.start - _QUOTED), mention.span.start)
        if quoted is None:
            return False
        return not any(quoted[1] in name.text.split() for one in known for name in one.names)


@remembered
def _ends_of_names(base: Base, entity: str) -> tuple[frozenset[str], frozenset[str]]:
    """The first and the last words of a person's names of several; none of anything else."""
    known = base.entities.get(entity)
    names = [name.text.split() for name in known.names if " " in name.text] if known and known.kind == "person" else []
    return frozenset(words[0] for words in names), frozenset(words[-1] for words in names)


def _longer(names: Sequence[Mention]) -> Iterator[tuple[Mention, str]]:
    """The names on record of one word right behind which a word stands that is none, each with its text."""
    for one, other in pairwise(names):
        known = isinstance(one.value, Name) and one.value.entities and " " not in one.text
        strange = isinstance(other.value, Name) and not other.value.entities
        if known and strange and other.span.start == one.span.end + 1:
            yield one, one.text


def _firsts_of_strangers(names: Sequence[Mention]) -> Iterator[str]:
    for name in names:
        if isinstance(name.value, Name) and not name.value.entities and " " in name.text:
            yield name.text.split()[0]


def _fully_named(mentions: Sequence[Mention], base: Base) -> frozenset[str]:
    """The entities that the text calls by more than a first name."""
    found = set()
    for mention in mentions:
        value = mention.value
        for entity in value.entities if isinstance(value, Name) else ():
            known = base.entities.get(entity)
            firsts = {name.text.split()[0] for name in known.names if " " in name.text} if known else set()
            if known and mention.text not in firsts:
                found.add(entity)
    return frozenset(found)


def _tied(entities: frozenset[str], base: Base) -> frozenset[str]:
    """Some entities, and the persons that claims tie to the persons among them."""
    people = [one for one in entities if _is_person(one, base)]
    claims = (claim for one in people for claim in (*base.by_subject.get(one, ()), *base.by_object.get(one, ())))
    values = ((claim.subject, *claim.value.entities) for claim in claims if isinstance(claim.value, Name))
    return entities | {one for pair in values for one in pair if _is_person(one, base)}


def _is_person(entity: str, base: Base) -> bool:
    known = base.entities.get(entity)
    return known is not None and known.kind == "person"


def _first_names(entities: frozenset[str], base: Base) -> dict[str, str]:
    """The first names of the persons that a text names in full, to each person, where only one has it."""
    bearers: dict[str, set[str]] = {}
    for entity in entities:
        if base.entities[entity].kind == "person":
            for name in base.entities[entity].names:
                if " " in name.text:
                    bearers.setdefault(name.text.split()[0], set()).add(entity)
    return {name: next(iter(found)) for name, found in bearers.items() if len(found) == 1}
