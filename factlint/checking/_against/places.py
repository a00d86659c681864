"""Where a value of a draft may stand in the sources: the places of the same value, and those whose words fit best."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from functools import lru_cache
from heapq import heapify, heappop, heappush
from math import fsum

from msgspec import Struct

from factlint.checking._against.beside import BACKS, Match, backing, fit, may_back, most, verdict
from factlint.checking._against.by_value import ByValue, Value
from factlint.checking._against.sources import Sighting, Sources, window
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.statements import Sentence
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

KINDS = ("date", "quantity")
_SLACK = 1e-9
"""By how much sums of the same weights may differ."""


class Sought(Struct, frozen=True, eq=False):
    """A value of a draft with the words around it."""

    mention: Mention
    around: frozenset[str]
    shared: Mapping[int, float]
    """The overlap of its sentence with the passages, by their numbers; none without any."""


class Places(Struct, frozen=True, kw_only=True, eq=False):
    """The values of the sources by what they are and by the words around them."""

    sources: Sources
    sightings: Mapping[Value, tuple[Sighting, ...]]
    values: Mapping[str, ByValue]
    """By kind of mention."""
    held: Mapping[tuple[str, int], tuple[Sighting, ...]]
    """By kind of mention and number of passage."""
    numbers: Mapping[Hashable, tuple[Sighting, ...]]
    """By what is written in digits, or would be."""
    passages: Mapping[str, tuple[int, ...]]
    """Stem to the numbers of the passages that have it, or stand beside one that does."""

    def sought(self, sentence: Sentence, mentions: Iterable[Mention], context: frozenset[str]) -> list[Sought]:
        """Mentions of a sentence, made ready to be looked for; `context` are its content stems."""
        shared = self.shared(context)
        return [Sought(mention, window(sentence, mention), shared) for mention in mentions]

    def same(self, mention: Mention) -> tuple[Sighting, ...]:
        """The places of the numbers of a mention, whatever they count."""
        return self.numbers.get(_numbers(mention.value), ())

    def alike(self, sought: Sought) -> Iterator[Match]:
        """The places that may bear a value out, in the order of the sources."""
        value = sought.mention.value
        if not isinstance(value, Date | Quantity):
            return
        found: list[tuple[Sighting, Verdict]] = []
        for other in self.values[sought.mention.kind].near(value):
            sightings = self.sightings[other]
            outcome = verdict(sought.mention, sightings[0].mention)
            if outcome is not Verdict.NOT_COMPARABLE and may_back(value, other, outcome):
                found += [(sighting, outcome) for sighting in sightings]
        for sighting, outcome in sorted(found, key=_place):
            yield Match(sighting, outcome, self._fit(sought, sighting))

    def rivals(self, sought: Sought, among: Collection[str] = ()) -> Iterator[Match]:
        """The places that do not bear a value out, best first, of the sources `among`, or of all.

        What shares no word with the sentence is no such place.
        """
        near = self.shared(sought.around)
        heap: list[tuple[float, int, int, Match | None]] = [
            (-most(near.get(number, 0.0), overlap, sought.mention) - _SLACK, number, -1, None)
            for number, overlap in sought.shared.items()
            if (sought.mention.kind, number) in self.held
            and (not among or self.sources.passages[number].source in among)
        ]
        heapify(heap)
        while heap:
            _, number, _, match = heappop(heap)
            if match:
                yield match
                continue
            for place, sighting in enumerate(self.held[sought.mention.kind, number]):
                outcome = verdict(sought.mention, sighting.mention)
                if outcome is not Verdict.NOT_COMPARABLE and outcome not in BACKS:
                    match = Match(sighting, outcome, self._fit(sought, sighting))
                    if not backing(sought.mention, match, self.sources):
                        heappush(heap, (-match.fit, number, place, match))

    def _fit(self, sought: Sought, sighting: Sighting) -> float:
        local = self.sources.overlap(sought.around, sighting.around)
        return fit(local, sought.shared.get(sighting.passage.number, 0.0), sought.mention, sighting)

    def shared(self, wanted: frozenset[str]) -> dict[int, float]:
        """The overlap of some stems with each passage and its neighbours."""
        rarity = self.sources.rarity
        whole = fsum(rarity.get(one, 0.5) for one in wanted)
        found: dict[int, float] = defaultdict(float)
        for one in sorted(wanted & self.passages.keys()):
            weight = rarity.get(one, 0.5) / whole
            for number in self.passages[one]:
                found[number] += weight
        return found


@lru_cache(maxsize=64)
def places(sources: Sources) -> Places:
    """The values of the sources, indexed once."""
    sightings: dict[Value, list[Sighting]] = defaultdict(list)
    held: dict[tuple[str, int], list[Sighting]] = defaultdict(list)
    numbers: dict[Hashable, list[Sighting]] = defaultdict(list)
    values: dict[str, list[Value]] = {kind: [] for kind in KINDS}
    for kind in KINDS:
        for sighting in sources.sightings[kind]:
            value = sighting.mention.value
            if isinstance(value, Date | Quantity):
                sightings[value].append(sighting)
                held[kind, sighting.passage.number].append(sighting)
                numbers[_numbers(value)].append(sighting)
                values[kind].append(value)
    passages: dict[str, list[int]] = defaultdict(list)
    for passage in sources.passages:
        for one in passage.near:
            passages[one].append(passage.number)
    return Places(
        sources=sources,
        sightings={value: tuple(found) for value, found in sightings.items()},
        values={kind: ByValue.of(found) for kind, found in values.items()},
        numbers={key: tuple(found) for key, found in numbers.items()},
        held={key: tuple(found) for key, found in held.items()},
        passages={one: tuple(numbers) for one, numbers in passages.items()},
    )


def _numbers(value: object) -> Hashable:
    if isinstance(value, Date):
        return value.year, value.month, value.day
    return (value.amount, value.unit) if isinstance(value, Quantity) else None


def _place(found: tuple[Sighting, Verdict]) -> tuple[int, Span]:
    return found[0].passage.number, found[0].mention.span
