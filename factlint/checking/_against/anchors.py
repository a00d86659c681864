"""A value beside a source in another language: names, dates and numbers around it tell which sentence it follows.

Words do not meet across languages; who and what is spoken of does. Where a sentence of a source shares enough of that
with the draft's, and just one value there is of the same sort and is not what the draft has, the two contradict.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import fsum

from msgspec import Struct

from factlint.checking._against.beside import Match, misdigited, slipped, verdict
from factlint.checking._against.sources import Sighting, Sources
from factlint.mentions import Mention
from factlint.mentions._names.translit import latin_keys
from factlint.statements import Sentence, words
from factlint.values.date import Date
from factlint.values.quantity import Quantity

Key = tuple[str, Hashable]
"""What can be the same in two languages: its sort and its value."""

ENOUGH = 1.0
"""Weight of what two sentences share from which on one follows the other."""
LESS = 3
"""How many times less another place may share where the draft's value stands, so that it backs nothing here."""
_WEIGHTS = {
    "name": 0.5,
    "start": 0.5,
    "day": 1.5,
    "month": 1.0,
    "of year": 1.0,
    "year": 1.0,
    "number": 0.5,
    "rank": 0.5,
}
"""How much the sorts tell at most: a day more than a name, a number less."""
_SHORTEST, _SMALLEST = 4, 4
"""Letters of a name, and numbers, from which on they tell something."""
_START = 4
"""Letters that a name keeps in most languages (`London`, `Londres`)."""
_BESIDE = 0.5
"""How much of what a sentence shares counts for the ones beside it."""
_NEARLY = 0.6
"""Share of the most that is shared, from which on another sentence may be the one that is followed."""


class Anchors(Struct, frozen=True, kw_only=True, eq=False):
    """The sentences of the sources by what can be the same in another language."""

    sources: Sources
    places: Mapping[Key, tuple[int, ...]]
    """Numbers of passages."""
    given: frozenset[str]
    """The names of the sources."""

    def rival(
        self, sentence: Sentence, mention: Mention, fitting: Sequence[Match], cited: Collection[str]
    ) -> Match | None:
        """The value that a source has in a mention's stead; `fitting` are the places that would bear it out.

        Of the sources that are `cited` any that is given tells, else all.
        """
        if _year_too(sentence, mention):
            return None
        keys = _keys(sentence) - set(_of_value(mention))
        cited = self.given.intersection(cited)
        weights: dict[int, list[float]] = defaultdict(list)
        for key in keys:
            for number in self.places.get(key, ()):
                weights[number].append(self._weight(key))
        shared = {number: fsum(found) for number, found in weights.items()}  # the same in any order
        places = {
            number: self._with_neighbours(number, shared)
            for number in tuple(shared)
            if not cited or self.sources.passages[number].source in cited
        }
        most = max(places.values(), default=0.0)
        if most < ENOUGH:
            return None
        fits = (self._with_neighbours(match.sighting.passage.number, shared) for match in fitting)
        if any(fit * LESS >= most for fit in fits):
            return None
        near = (number for number, weight in places.items() if weight >= most * _NEARLY)
        rivals = [rival for number in sorted(near) for rival in self._rivals(number, sentence, mention)]
        if len({_numbers(rival.mention) for rival in rivals}) != 1:
            return None
        return Match(rivals[0], verdict(mention, rivals[0].mention), min(1.0, most / ENOUGH / LESS))

    def _rivals(self, number: int, sentence: Sentence, mention: Mention) -> list[Sighting]:
        """The values of a passage that may stand for a mention of the draft, and for no other of its sentence."""
        passage = self.sources.passages[number]
        if passage.sentence.block.language == sentence.block.language:
            return []
        taken = [one for one in sentence.of_kind(mention.kind) if one is not mention]
        return [
            Sighting(other, passage)
            for other in passage.sentence.of_kind(mention.kind)
            if _same_sort(mention, other)
            and not _year_too(passage.sentence, other)
            and not any(verdict(one, other).fits for one in taken)
        ]

    def _with_neighbours(self, number: int, shared: Mapping[int, float]) -> float:
        source = self.sources.passages[number].path
        beside = (
            shared.get(other, 0.0)
            for other in (number - 1, number + 1)
            if 0 <= other < len(self.sources.passages) and self.sources.passages[other].path == source
        )
        return shared.get(number, 0.0) + _BESIDE * max(beside, default=0.0)

    def _weight(self, key: Key) -> float:
        rarity = 1.0 - math.log(len(self.places[key])) / math.log(len(self.sources.passages) + 1)
        return _WEIGHTS[key[0]] * rarity


@lru_cache(maxsize=64)
def anchors(sources: Sources) -> Anchors:
    """The anchors of the sources, indexed once."""
    places: dict[Key, list[int]] = defaultdict(list)
    for passage in sources.passages:
        for key in _keys(passage.sentence):
            places[key].append(passage.number)
    return Anchors(
        sources=sources,
        places={key: tuple(numbers) for key, numbers in places.items()},
        given=frozenset(passage.source for passage in sources.passages),
    )


def _keys(sentence: Sentence) -> set[Key]:
    found: set[Key] = {key for mention in sentence.mentions for key in _of_value(mention)}
    for mention in sentence.of_kind("name"):
        for word in words(mention.text, 0, len(mention.text), mention.language):
            found.update(_of_name(word.stem))
    dated = {
        place
        for mention in sentence.of_kind("date")
        for place in range(sentence.index(mention.span.start), sentence.index(mention.span.end - 1) + 1)
    }
    for place, word in enumerate(sentence.words):
        if word.text[0].isupper() and len(word.stem) >= _SHORTEST and place not in dated:
            found.update((("name", word.stem), ("start", word.stem[:_START])))
    return found


def _of_name(name: str) -> Iterator[Key]:
    for form in (name, *latin_keys(name)):
        if len(form) >= _SHORTEST:
            yield "name", form
            yield "start", form[:_START]


def _of_value(mention: Mention) -> Iterator[Key]:
    value = mention.value
    if isinstance(value, Quantity) and value.ordinal and value.amount > 1:
        yield "rank", value.amount
    elif isinstance(value, Quantity) and not value.article and value.amount >= _SMALLEST:
        yield "number", value.amount
    if not isinstance(value, Date) or value.anchored:
        return
    if value.month and value.day:
        yield "day", (value.month, value.day)
    if value.month:
        yield ("of year", (value.year, value.month)) if value.year is not None else ("month", value.month)
    if value.year is not None:
        yield "year", value.year


def _year_too(sentence: Sentence, mention: Mention) -> bool:
    """Whether a number may be a year as well; then it is held against others as a year only."""
    return mention.kind == "quantity" and any(other.span == mention.span for other in sentence.of_kind("date"))


def _same_sort(stated: Mention, known: Mention) -> bool:
    """Whether a value is what a writer could have put in another's stead: its like, off by a slip."""
    one, other = stated.value, known.value
    if isinstance(one, Date) and isinstance(other, Date):
        return not verdict(stated, known).fits and slipped(one, other)
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)) or verdict(stated, known).fits:
        return False
    if one.ordinal != other.ordinal or one.multiple != other.multiple:
        return False
    if one.ordinal and one.amount == 1:
        return False  # timid: what `first appeared` counts is not said
    counts = bool(one.counted and other.counted) and not (one.unit or other.unit or one.ordinal)
    if counts and misdigited(one.amount, other.amount):
        return True
    bare = not (one.unit or one.counted)
    return one.ordinal or (other.age and (one.age or bare)) or (bool(one.unit) and one.unit == other.unit)


def _numbers(mention: Mention) -> Collection[object]:
    value = mention.value
    if isinstance(value, Date):
        return value.year, value.month, value.day
    return (value.amount,) if isinstance(value, Quantity) else ()
