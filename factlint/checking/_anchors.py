"""A value beside a source in another language: names, dates and numbers around it tell which sentence it follows.

Words do not meet across languages; who and what is spoken of does. Where a sentence of a source shares enough of that
with the draft's, and just one value there is of the same sort and is not what the draft has, the two contradict.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from factlint.checking._beside import Match, slipped, verdict
from factlint.checking._sources import Sighting, Sources
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
_WEIGHTS = {"name": 1.0, "day": 1.5, "month": 1.0, "of year": 1.0, "year": 1.0, "number": 0.5}
"""How much the sorts tell at most: a day more than a name, a number less."""
_SHORTEST, _SMALLEST = 4, 4
"""Letters of a name, and numbers, from which on they tell something."""


class Anchors(Struct, frozen=True, kw_only=True, eq=False):
    """The sentences of the sources by what can be the same in another language."""

    sources: Sources
    places: Mapping[Key, tuple[int, ...]]
    """Numbers of passages."""
    numbers: Mapping[int, int]
    """The number of a passage by its identity."""

    def rival(self, sentence: Sentence, mention: Mention, fitting: Sequence[Match]) -> Match | None:
        """The value that a source has in a mention's stead; `fitting` are the places that would bear it out."""
        keys = _keys(sentence) - set(_of_value(mention))
        shared: dict[int, float] = defaultdict(float)
        for key in keys:
            for number in self.places.get(key, ()):
                shared[number] += self._weight(key)
        number, most = max(shared.items(), key=lambda item: (item[1], -item[0]), default=(0, 0.0))
        passage = self.sources.passages[number]
        if most < ENOUGH or passage.sentence.block.language == sentence.block.language:
            return None
        if any(shared[self.numbers[id(match.sighting.passage)]] * LESS >= most for match in fitting):
            return None
        taken = [one for one in sentence.of_kind(mention.kind) if one is not mention]
        rivals = [
            other
            for other in passage.sentence.of_kind(mention.kind)
            if _same_sort(mention, other) and not any(verdict(one, other).fits for one in taken)
        ]
        if len({_numbers(other) for other in rivals}) != 1:
            return None
        return Match(Sighting(rivals[0], passage), verdict(mention, rivals[0]), min(1.0, most / ENOUGH / LESS))

    def _weight(self, key: Key) -> float:
        rarity = 1.0 - math.log(len(self.places[key])) / math.log(len(self.sources.passages) + 1)
        return _WEIGHTS[key[0]] * rarity


@lru_cache(maxsize=64)
def anchors(sources: Sources) -> Anchors:
    """The anchors of the sources, indexed once."""
    places: dict[Key, list[int]] = defaultdict(list)
    for number, passage in enumerate(sources.passages):
        for key in _keys(passage.sentence):
            places[key].append(number)
    return Anchors(
        sources=sources,
        places={key: tuple(numbers) for key, numbers in places.items()},
        numbers={id(passage): number for number, passage in enumerate(sources.passages)},
    )


def _keys(sentence: Sentence) -> set[Key]:
    found: set[Key] = {key for mention in sentence.mentions for key in _of_value(mention)}
    for mention in sentence.of_kind("name"):
        for word in words(mention.text, 0, len(mention.text), mention.language):
            found.update(("name", form) for form in (word.stem, *latin_keys(word.stem)) if len(form) >= _SHORTEST)
    capitals = (word for word in sentence.words if word.text[0].isupper() and len(word.stem) >= _SHORTEST)
    return found | {("name", word.stem) for word in capitals}


def _of_value(mention: Mention) -> Iterator[Key]:
    value = mention.value
    if isinstance(value, Quantity) and not value.article and value.amount >= _SMALLEST:
        yield "number", value.amount
    if not isinstance(value, Date) or value.anchored:
        return
    if value.month and value.day:
        yield "day", (value.month, value.day)
    if value.month:
        yield ("of year", (value.year, value.month)) if value.year is not None else ("month", value.month)
    if value.year is not None:
        yield "year", value.year


def _same_sort(stated: Mention, known: Mention) -> bool:
    """Whether a value is what a writer could have put in another's stead: its like, off by a slip."""
    one, other = stated.value, known.value
    if isinstance(one, Date) and isinstance(other, Date):
        return not verdict(stated, known).fits and slipped(one, other)
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)) or verdict(stated, known).fits:
        return False
    if one.ordinal != other.ordinal or one.multiple != other.multiple:
        return False
    bare = not (one.unit or one.counted)
    return one.ordinal or (other.age and (one.age or bare)) or (bool(one.unit) and one.unit == other.unit)


def _numbers(mention: Mention) -> Collection[object]:
    value = mention.value
    if isinstance(value, Date):
        return value.year, value.month, value.day
    return (value.amount,) if isinstance(value, Quantity) else ()
