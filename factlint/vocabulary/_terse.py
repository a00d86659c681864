"""Short forms that keep the lists of predicates readable; lists within a text are separated by commas."""

from __future__ import annotations

from typing import TypedDict, Unpack

from factlint.vocabulary import Predicate


class _More(TypedDict, total=False):
    also: str
    object: str
    many: bool
    listed: bool
    inverse: str
    contrary: str
    implies: str
    place: str
    unit: str
    dimension: str


def date(identity: str, phrase: str, subject: str = "", **more: Unpack[_More]) -> Predicate:
    """A predicate whose value is a date."""
    return _made(identity, "date", phrase, subject, more)


def count(identity: str, phrase: str = "", subject: str = "", **more: Unpack[_More]) -> Predicate:
    """A predicate whose value is a quantity."""
    return _made(identity, "quantity", phrase, subject, more)


def name(identity: str, phrase: str = "", subject: str = "", **more: Unpack[_More]) -> Predicate:
    """A predicate whose value is an entity."""
    return _made(identity, "name", phrase, subject, more)


def text(identity: str, phrase: str = "", subject: str = "", **more: Unpack[_More]) -> Predicate:
    """A predicate whose value is text that has to agree letter for letter."""
    return _made(identity, "text", phrase, subject, more)


def anything(identity: str, phrase: str = "", subject: str = "", **more: Unpack[_More]) -> Predicate:
    """A predicate whose value can be of any type."""
    return _made(identity, "any", phrase, subject, more)


def _made(identity: str, value: str, phrase: str, subject: str, more: _More) -> Predicate:
    return Predicate(
        id=identity,
        value=value,
        phrase=phrase or identity.replace("-", " "),
        subject=_items(subject),
        object=_items(more.get("object", "")),
        many=more.get("many", False),
        listed=more.get("listed", False),
        inverse=more.get("inverse", ""),
        contrary=_items(more.get("contrary", "")),
        implies=_items(more.get("implies", "")),
        place=more.get("place", ""),
        unit=more.get("unit", ""),
        dimension=more.get("dimension", ""),
        also=_items(more.get("also", "")),
    )


def _items(text: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in text.split(",") if item.strip())
