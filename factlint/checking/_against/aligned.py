"""Which passage of the sources a value or name of a draft goes with, by what is told around it, in any language.

The nearer a word stands to the value, and the fewer passages have it, the more it tells. What the sentences beside a
passage have in common with the draft's, and the sentences beside the draft's with the passage, tells a little too: both
tell one story.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from factlint.checking._against.meanings import Key, keys_by_place
from factlint.checking._against.sources import Sources
from factlint.statements import Sentence

HALF = 6
"""Words away from a value at which another tells half as much of it."""
BESIDE = 0.25
"""How much of what a passage tells counts for those beside it."""
STORY = 0.1
"""How much of what the sentences beside the draft's tell counts for it."""
_WEIGHTS = {
    "sense": 0.7,
    "stem": 0.8,
    "name": 0.9,
    "word": 0.5,
    "place": 0.9,
    "day": 1.2,
    "of year": 0.9,
    "month": 0.7,
    "year": 0.8,
    "rank": 0.7,
    "number": 0.6,
}
"""How much the sorts of keys tell at most."""
ENOUGH = 0.9
"""What a passage tells of what stands around a value, from which on it goes with it."""
AT_HOME = 1.5
"""How many times more a passage in the language of a draft must tell."""
WHOLE, PART = 0.8, 0.5
"""Parts of a sentence from which on it goes as a whole with a passage that has what the draft says: abroad, at home."""
LEAST = 0.05
"""What a key tells at least."""

Told = Mapping[int, Collection[Key]]
"""What a sentence tells, by the places of its words."""


class Reading(Struct, frozen=True, eq=False):
    """A sentence of a draft beside the sources."""

    told: Told
    shared: Mapping[int, float]
    """By number of passage how much of the sentence it has."""
    story: Mapping[int, float]
    """The same of the sentences beside it, of the one that is shared most."""


class Aligned(Struct, frozen=True, kw_only=True, eq=False):
    """The passages of the sources by what they tell."""

    sources: Sources
    told: Sequence[Told]
    """By number of passage."""
    holders: Mapping[Key, tuple[int, ...]]
    """Numbers of the passages that tell a key."""
    weights: Mapping[Key, float]

    def readings(self, sentences: Sequence[Sentence]) -> list[Reading]:
        """The sentences of a draft with what each passage has of them."""
        told = [keys_by_place(sentence) for sentence in sentences]
        shared = [self.shared(one) for one in told]
        return [Reading(told[at], shared[at], _most(shared[max(0, at - 1) : at + 2 : 2])) for at in range(len(told))]

    def near(self, own: Reading, first: int, last: int) -> dict[int, float]:
        """How much each passage has of what is told around some words of a sentence."""
        found = {}
        for number, share in self.shared(own.told, (first, last)).items():
            beside = list(self.beside(number))
            around = max((own.shared.get(other, 0.0) for other in beside), default=0.0)
            story = max(own.story.get(other, 0.0) for other in (number, *beside))
            found[number] = share + BESIDE * around + STORY * story
        return found

    def clear(self, number: int, sentence: Sentence, told: float, backing: float) -> bool:
        """Whether a passage tells enough in another language than the draft's; in the same one more words meet.

        `backing` is the part of the whole sentence that goes with a passage which has what the draft says.
        """
        if self.abroad(number, sentence):
            return told >= ENOUGH
        return told >= ENOUGH * AT_HOME and backing <= PART

    def abroad(self, number: int, sentence: Sentence) -> bool:
        """Whether a passage is in another language than a sentence."""
        return self.sources.passages[number].sentence.block.language != sentence.block.language

    def backing(self, reading: Reading, having: Iterable[int]) -> float:
        """The greatest part of a sentence that one of some passages has, of what the nearest of all has."""
        most = max(reading.shared.values(), default=0.0)
        return max((reading.shared.get(one, 0.0) / most for one in having), default=0.0) if most else 0.0

    def beside(self, number: int) -> Iterator[int]:
        """The passages right before and behind one in its source."""
        passages = self.sources.passages
        for other in (number - 1, number + 1):
            if 0 <= other < len(passages) and passages[other].path == passages[number].path:
                yield other

    def shared(self, told: Told, around: tuple[int, int] | None = None) -> dict[int, float]:
        """The weights of what passages share, each word once; of those `around` some words, by how near they are."""
        found: dict[int, float] = defaultdict(float)
        for at, keys in told.items():
            far = 0 if around is None else max(around[0] - at, at - around[1])
            if around is not None and far <= 0:
                continue
            best: dict[int, float] = {}
            for key in keys:
                weight = self.weights.get(key, 0.0) / (1 + far / HALF)
                for number in self.holders.get(key, ()):
                    if weight > best.get(number, 0.0):
                        best[number] = weight
            for number, weight in best.items():
                found[number] += weight
        return found


def _most(shares: Sequence[Mapping[int, float]]) -> Mapping[int, float]:
    """The greatest share of each passage."""
    found: dict[int, float] = {}
    for share in shares:
        found.update((number, one) for number, one in share.items() if one > found.get(number, 0.0))
    return found


@lru_cache(maxsize=64)
def aligned(sources: Sources) -> Aligned:
    """The passages of the sources, indexed once."""
    told = [keys_by_place(passage.sentence) for passage in sources.passages]
    holders: dict[Key, list[int]] = defaultdict(list)
    for number, keys in enumerate(told):
        for key in {one for own in keys.values() for one in own}:
            holders[key].append(number)
    whole = math.log(len(told) + 1)
    return Aligned(
        sources=sources,
        told=told,
        holders={key: tuple(numbers) for key, numbers in holders.items()},
        weights={
            key: _WEIGHTS[key[0]] * max(LEAST, 1.0 - math.log(len(numbers)) / whole) for key, numbers in holders.items()
        },
    )
