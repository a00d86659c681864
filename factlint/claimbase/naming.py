"""Names in the cells of tables: tidy, with their short forms, alone or in lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factlint.claimbase import entity_records
from factlint.patterns import regex
from factlint.vocabulary import Predicate

_BRACKETS = regex(r"\s*\([^()]*\)")
_ARTICLES = regex(r"( [a-z]+) the (?=[A-Z])")
"""Articles inside a name, which writers leave out: `the School at the Aarhus University`, but not `Peter the Great`."""
_SPLIT = regex(r"[,;]")
_PEOPLE = regex(r",| and | & ")
_ITEMS = 3
_ITEM_WORDS = 3


def tidy(text: str) -> str:
    """A name as written in a table; knowledge graphs put `_` for blanks."""
    return entity_records.tidy(text if " " in text else text.replace("_", " "))


def most(votes: Counter[str]) -> str:
    """What got most votes; empty when there are none."""
    return max(sorted(votes), key=lambda kind: votes[kind], default="")


def with_short(given: Iterable[str], kind: str) -> list[str]:
    """Names that can be looked for, and the short ones: without a qualifier in brackets, or what a place lies in."""
    names = {name: None for name in given if not entity_records.name_fault(name)}
    for name in tuple(names):
        short = _BRACKETS.sub("", name).strip()
        if kind in ("place", "") and short.count(",") < _ITEMS - 1:
            short = short.partition(",")[0]
        for other in (short, _ARTICLES.sub(r"\1 ", short)):
            if other and not entity_records.name_fault(other):
                names[other] = None
    return list(names)


def parts(text: str, predicate: Predicate) -> list[str]:
    """The things that a cell lists; the cell itself when it is no list."""
    items = [item.strip() for item in _SPLIT.split(text)]
    if len(items) >= _ITEMS and "place" not in predicate.object and all(_short(item) for item in items):
        return items
    if "person" in predicate.object:
        people = [person.strip() for person in _PEOPLE.split(text)]
        if len(people) > 1 and all(" " in person and person.istitle() for person in people):
            return [text, *people]
    return [text]


def _short(item: str) -> bool:
    return 0 < len(item.split()) <= _ITEM_WORDS
