"""Words and their opposites: what turns a sentence around when one stands in the other's stead."""

from __future__ import annotations

from msgspec import Struct


class Opposites(Struct, frozen=True):
    """Two groups of words of one sort, each word of the one an opposite of each of the other."""

    sort: str
    """What both are about (`change`, `order`, `side`)."""
    one: frozenset[str]
    other: frozenset[str]
    stronger: bool = False
    """The others say more, and more than the ones bear out (`some`, `all`); not the other way round."""


def opposites(text: str) -> tuple[Opposites, ...]:
    """Lines `sort: words / words`, with the forms that a stem does not tell; `>` for `/` where the others say more."""
    found = []
    for line in text.strip().replace("\n ", " ").splitlines():
        sort, _, sides = line.partition(":")
        one, _, other = sides.replace(">", "/").partition("/")
        found.append(Opposites(sort, frozenset(one.split()), frozenset(other.split()), stronger=">" in sides))
    return tuple(found)
