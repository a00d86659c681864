"""Which name the clause of a value tells of: the one it begins with, and the place that stands nearest.

`In May 1904 the Third Congress of Painters, a noisy one, voted` - `Basel came next, then Bern in February 1916`.
"""

from __future__ import annotations

from factlint.checking._scene.words import borders, hangs_on, is_article
from factlint.claimbase.index import Base
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import STRONG_BORDER, Sentence, pack
from factlint.values.name import Name

PLACE = "place"


def heads(sentence: Sentence, entity: str, value: Mention) -> bool:
    """Whether the clause of a value begins with the name of an entity, which hangs on nothing."""
    name = _head_before(sentence, value) or _head_behind(sentence, value)
    return name is not None and isinstance(name.value, Name) and entity in name.value.entities


@remembered
def nearest_place(sentence: Sentence, base: Base, value: Mention) -> frozenset[str]:
    """The places that the name nearest to a value can be, in its clause; empty without any, or between two."""
    at, near = value.span.start, dict[frozenset[str], float]()
    for name in sentence.of_kind("name"):
        entities = frozenset(name.value.entities) if isinstance(name.value, Name) else frozenset()
        places = frozenset(one for one in entities if one in base.entities and base.entities[one].kind == PLACE)
        distance = sentence.distance(name.span.start, at)
        if places and not sentence.broken(name.span.start, at):
            near[places] = min(distance, near.get(places, distance))
    least = min(near.values(), default=0.0)
    found = [places for places, distance in near.items() if distance == least]
    return found[0] if len(found) == 1 else frozenset()


@remembered
def _head_before(sentence: Sentence, value: Mention) -> Mention | None:
    """The last name before a value that hangs on nothing, unless a clause begins between the two."""
    prose = pack(sentence.block.language).prose
    other = prose.relatives | prose.pronouns.keys() | (prose.conjunctions - prose.governing)
    at = sentence.index(value.span.start) - 1
    while at >= 0 and sentence.costs[at + 1] - sentence.costs[at] < STRONG_BORDER:
        name = sentence.mention_at(at, "name")
        if name is not None:
            first = _first(sentence, name)
            if not (first and not borders(sentence, first) and hangs_on(sentence, first, prose)):
                return name
            at = first
        elif sentence.words[at].lower in other:
            return None
        at -= 1
    return None


@remembered
def _head_behind(sentence: Sentence, value: Mention) -> Mention | None:
    """The name that begins a clause behind a value which opens it: `In August 1888 the First Congress`."""
    prose = pack(sentence.block.language).prose
    at = sentence.index(value.span.start)
    while at and not borders(sentence, at):
        at -= 1
        if sentence.words[at].lower not in prose.functional | prose.adverbs:
            return None
    behind = sentence.index(value.span.end - 1) + 1
    while behind < len(sentence.words) and is_article(sentence.words[behind].lower, prose):
        behind += 1
    name = sentence.mention_at(behind, "name") if behind < len(sentence.words) else None
    return name if name is not None and sentence.index(name.span.start) == behind else None


def _first(sentence: Sentence, name: Mention) -> int:
    """The first word of a name with its article."""
    at = sentence.index(name.span.start)
    prose = pack(sentence.block.language).prose
    return at - 1 if at and is_article(sentence.words[at - 1].lower, prose) and not borders(sentence, at) else at
