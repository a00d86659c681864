"""A value beside a source in another language: names, dates and numbers around it tell which sentence it follows.

Words do not meet across languages; who and what is spoken of does. Where a sentence of a source shares enough of that
with the draft's, and just one value there is of the same sort and is not what the draft has, the two contradict.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from math import fsum

from msgspec import Struct
from msgspec.structs import replace

from factlint.checking._against.beside import Match, verdict
from factlint.checking._against.cognates import cognate
from factlint.checking._against.meanings import Key, keys_of_value
from factlint.checking._against.slips import misdigited, slipped
from factlint.checking._against.sources import Sighting, Sources
from factlint.mentions import Mention
from factlint.mentions._names.place_forms import place_forms
from factlint.mentions._names.translit import latin_keys
from factlint.mentions._possessive import owner
from factlint.statements import Sentence, words
from factlint.values.date import Date
from factlint.values.quantity import Quantity

ENOUGH = 1.0
"""Weight of what two sentences share from which on one follows the other."""
LESS = 3
"""How many times less another place may share where the draft's value stands, so that it backs nothing here."""
PART = 0.5
"""Weight of a year, a month or a day that two dates have in common."""
_WEIGHTS = {
    "name": 0.4,
    "start": 0.3,
    "day": 1.5,
    "month": 1.0,
    "of year": 1.0,
    "year": 1.0,
    "number": 0.5,
    "rank": 0.5,
    "word": 0.3,
    "place": 0.5,
}
"""How much the sorts tell at most: a day more than a name, a number less."""
_SHORTEST = 4
"""Letters of a name from which on it tells something."""
_LEARNED = 5
"""Letters of an ordinary word that two languages may have in common."""
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

        Of the sources that are `cited` any that shares something tells, else all.
        """
        if _year_too(sentence, mention):
            return None
        shared = self._shared(_keys(sentence) - set(keys_of_value(mention)))
        mention, cited = _bounded(mention), self.given.intersection(cited)
        rivals: list[tuple[float, Sighting]] = []
        numbers = [number for number in sorted(shared) if self._abroad(number, sentence)]
        among = [number for number in numbers if self.sources.passages[number].source in cited]
        for number in among or numbers:
            weight = self._with_neighbours(number, shared)
            found = self._rivals(number, sentence, mention)
            rivals += [(weight + _in_common(mention, one.mention), one) for one in found]
        most = max((weight for weight, _ in rivals), default=0.0)
        fits = (self._with_neighbours(match.sighting.passage.number, shared) for match in fitting)
        if most < ENOUGH or any(fit * LESS >= most for fit in fits):
            return None
        near = [rival for weight, rival in rivals if weight >= most * _NEARLY]
        if len({_numbers(rival.mention) for rival in near}) != 1:
            return None
        return Match(near[0], verdict(mention, near[0].mention), min(1.0, most / ENOUGH / LESS))

    def _shared(self, keys: Collection[Key]) -> dict[int, float]:
        """The weight of what each passage has of some keys."""
        weights: dict[int, list[float]] = defaultdict(list)
        for key in keys:
            for number in self.places.get(key, ()):
                weights[number].append(self._weight(key))
        return {number: fsum(found) for number, found in weights.items()}  # the same in any order

    def _abroad(self, number: int, sentence: Sentence) -> bool:
        """Whether a passage is in another language than a sentence."""
        return self.sources.passages[number].sentence.block.language != sentence.block.language

    def _rivals(self, number: int, sentence: Sentence, mention: Mention) -> list[Sighting]:
        """The values of a passage that may stand for a mention of the draft, and for no other of its sentence."""
        passage = self.sources.passages[number]
        taken = [one for one in sentence.of_kind(mention.kind) if one is not mention]
        return [
            Sighting(other, passage)
            for other in passage.sentence.of_kind(mention.kind)
            if _same_sort(mention, other)
            and not _year_too(passage.sentence, other)
            and not any(
                verdict(one, other).fits or _in_common(one, other) > _in_common(mention, other) for one in taken
            )
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
    found: set[Key] = {key for mention in sentence.mentions for key in keys_of_value(mention)}
    for mention in sentence.of_kind("name"):
        for word in words(mention.text, 0, len(mention.text), mention.language):
            found.update((*_of_name(word.stem), *_of_name(owner(word.lower))))
    dated = {
        place
        for mention in sentence.of_kind("date")
        for place in range(sentence.index(mention.span.start), sentence.index(mention.span.end - 1) + 1)
    }
    for place, word in enumerate(sentence.words):
        if word.text[0].isupper() and len(word.stem) >= _SHORTEST and place not in dated:
            found.update(("place", place[0]) for place in (place_forms(owner(word.lower)),) if place)
            found.update((("name", word.stem), ("name", owner(word.lower)), ("start", word.stem[:_START])))
        if place not in dated and len(word.stem) >= _LEARNED and (key := cognate(word.lower)):
            found.add(("word", key))
    return found


def _of_name(name: str) -> Iterator[Key]:
    for form in (name, *latin_keys(name)):
        if len(form) >= _SHORTEST:
            yield "name", form
            yield "start", form[:_START]


def _takes(one: Mention, known: Mention, mention: Mention) -> bool:
    """Whether a value of a source is another mention's rather: it fits there, or has more in common."""
    return verdict(one, known).fits or _in_common(one, known) > _in_common(mention, known)


def _bounded(mention: Mention) -> Mention:
    """A mention of an open date as one of the date that bounds it (`since February 1916`)."""
    bound = mention.value.bound if isinstance(mention.value, Date) else None
    return replace(mention, value=bound) if bound else mention


def _in_common(stated: Mention, known: Mention) -> float:
    """The weight of the parts that two dates have in common."""
    one, other = stated.value, known.value
    if not (isinstance(one, Date) and isinstance(other, Date)):
        return 0.0
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return PART * sum(first == second is not None for first, second in pairs)


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
