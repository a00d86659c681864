"""Names by the word that introduces them: `his brother N`, `north of N`, `the battle of N`.

Where a source tells the same with another name behind that word, and does not speak there of the draft's, the draft
has put one name for another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from msgspec import Struct

from factlint.checking._against.sources import Sighting, Sources
from factlint.mentions import Mention
from factlint.statements import Sentence, pack, words

ALIGNED = 0.6
"""Share of the weighted words of a sentence that a source must have around the other name."""
_START = 4
"""Letters that forms of one name share."""
BETWEEN = 3
"""Words without content that may stand between the word and its name."""


Introduction = tuple[str, ...]
"""A language, the stem of a word, and the words that join a name to it, articles left out: `en, north, of`."""


class Introduced(Struct, frozen=True, kw_only=True, eq=False):
    """The names of the sources by what introduces them."""

    sources: Sources
    by_word: Mapping[Introduction, tuple[Sighting, ...]]

    @classmethod
    def of(cls, sources: Sources) -> Introduced:
        """Index the names of the sources."""
        found: dict[Introduction, list[Sighting]] = defaultdict(list)
        for sighting in sources.sightings["name"]:
            if word := introduction(sighting.passage.sentence, sighting.mention):
                found[word].append(sighting)
        return cls(sources=sources, by_word={key: tuple(names) for key, names in found.items()})

    def rival(self, sentence: Sentence, mention: Mention, context: frozenset[str]) -> Sighting | None:
        """The one name that the sources have in a name's stead."""
        word = introduction(sentence, mention)
        others = self.by_word.get(word, ()) if not mention.text.isupper() else ()
        own = _stems(mention)
        around = context - own - set(word)
        found: dict[frozenset[str], Sighting] = {}
        for sighting in others:
            name = _stems(sighting.mention)
            if alike(name, own) or not own.isdisjoint(sighting.passage.near):
                return None
            if (
                not sighting.mention.text.isupper()
                and name.isdisjoint(context)
                and self.sources.overlap(around, sighting.passage.near) >= ALIGNED
            ):
                found[name] = sighting
        return next(iter(found.values())) if len(found) == 1 else None


def introduction(sentence: Sentence, mention: Mention) -> Introduction:
    """The ordinary word right before a name, with the words without content between; empty where there is none."""
    prose = pack(sentence.block.language).prose
    at = sentence.index(mention.span.start) - 1
    joining: list[str] = []
    for place in range(at, max(-1, at - BETWEEN - 1), -1):
        word = sentence.words[place]
        if not word.text.islower() or word.lower in prose.conjunctions:
            return ()
        if word.lower not in prose.stopwords | prose.locatives | prose.definite:
            return (sentence.block.language, word.stem, *joining)
        if word.lower not in prose.definite:
            joining.append(word.lower)
    return ()


def alike(one: Collection[str], other: Collection[str], start: int = _START) -> bool:
    """Whether two names share a word, or words that begin alike (`Georgia`, `Georgian`)."""
    return any(first[:start] == second[:start] for first in one for second in other)


def _stems(mention: Mention) -> frozenset[str]:
    return frozenset(word.stem for word in words(mention.text, 0, len(mention.text), mention.language))
