"""A name that sources in another language have, but not where the draft's sentence belongs: another stands there.

The passage that goes with the name by what is told around it must be much nearer than any that has the name, or stands
beside one that does; the other name must be of a person for a person and of a place for a place, nowhere in the draft's
sentence, and never beside the draft's name as two names of one are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from factlint.checking._against.aligned import WHOLE, Aligned, Reading, aligned
from factlint.checking._against.meanings import Key, keys_of_name, reach, senses
from factlint.checking._against.sources import Sighting, Sources
from factlint.mentions import Mention
from factlint.mentions._names.given_forms import given_forms
from factlint.mentions._names.place_forms import place_forms
from factlint.mentions._names.translit import latin_keys
from factlint.mentions._names.wellknown import GIVEN_NAMES
from factlint.mentions._names.words import fold_name
from factlint.mentions._possessive import owner
from factlint.statements import Sentence, pack, words

PERSON, PLACE = "person", "place"
CLEARLY = 1.5
"""How many times more than a passage that has the name, or stands beside one."""
MOST = 0.8
"""Share of what the nearest passage tells, that one must tell."""
OFTEN, FEW = 30, 3
"""One in so many passages has a name that may stand anywhere, and more than so few."""
SHORTEST, START = 3, 4
"""Letters of a word of a name, and those that it keeps in most languages."""
SLOT, WINDOW = 0.3, 5
"""What the words next to two names have in common where one stands for the other, and how far those reach."""
JOINED = 5
"""Words from one name to another of the same, at most."""


class Named(Struct, frozen=True, kw_only=True, eq=False):
    """The names of the sources, by kind and passage."""

    aligned: Aligned
    held: Mapping[int, tuple[tuple[Sighting, frozenset[Key]], ...]]
    """By number of passage."""
    kinds: Mapping[str, str]
    """The kind of a name by each of its words, in lower case."""
    starts: Mapping[str, frozenset[int]]
    """The passages that have a capital word, by its first letters."""

    def rival(self, reading: Reading, sentence: Sentence, mention: Mention) -> Sighting | None:
        """The name that the passage has which goes with a mention, where that has none of it."""
        own = _keys(mention)
        kind = "" if _is_one_of(sentence, mention) else _kind(sentence, mention) or self._kind_of(mention)
        having = self._having(mention, own)
        if not kind or not having:
            return None
        backing = self.aligned.backing(reading, having)
        if backing > WHOLE:
            return None  # timid: the sentence as a whole goes with a passage that has the name
        near = self.aligned.near(reading, *reach(sentence, mention))
        reached = {one for number in having for one in (number, *self.aligned.beside(number))}
        nearest = max((near.get(number, 0.0) for number in reached), default=0.0)
        least = max(MOST * max(near.values(), default=0.0), CLEARLY * nearest)
        for told, number in sorted((-told, number) for number, told in near.items() if told >= least):
            if not (self.aligned.abroad(number, sentence) and self.aligned.clear(number, sentence, -told, backing)):
                continue  # timid: at home a passage may mean the draft's name by a word for it
            for sighting, keys in self.held.get(number, ()):
                meant = self._kind_of(sighting.mention) == kind and self._may_be_meant(keys, own, reading)
                if meant and self._in_its_place(reading, sentence, mention, sighting):
                    return sighting
        return None

    def _may_be_meant(self, keys: frozenset[Key], own: frozenset[Key], reading: Reading) -> bool:
        """Whether a name is of somebody else than another, whom the sentence does not name."""
        here = {key for told in reading.told.values() for key in told}
        return here.isdisjoint(keys) and not self._everywhere(keys) and not self._joined(own, keys)

    def _in_its_place(self, reading: Reading, sentence: Sentence, mention: Mention, sighting: Sighting) -> bool:
        """Whether the words next to two names have enough in common."""
        first, last = reach(sentence, mention)
        start, end = reach(sighting.passage.sentence, sighting.mention)
        told = self.aligned.told[sighting.passage.number]
        there = {
            key
            for at, keys in told.items()
            if start - WINDOW <= at <= end + WINDOW and not start <= at <= end
            for key in keys
        }
        shared = 0.0
        for at, keys in reading.told.items():
            if first - WINDOW <= at <= last + WINDOW and not first <= at <= last:
                shared += max((self.aligned.weights[key] for key in keys if key in there), default=0.0)
        return shared >= SLOT

    def _kind_of(self, mention: Mention) -> str:
        found = {
            self.kinds[form] for word in _words(mention) for form in (word, *latin_keys(word)) if form in self.kinds
        }
        return found.pop() if len(found) == 1 else ""

    def _having(self, mention: Mention, own: Collection[Key]) -> set[int]:
        """The passages that have a word of a name in some form."""
        holders = self.aligned.holders
        found = {number for key in own for number in holders.get(key, ())}
        for word in words(mention.text, 0, len(mention.text), mention.language):
            found.update(
                number for one in senses(word.lower, mention.language) for number in holders.get(("sense", one), ())
            )
            found.update(*(self.starts.get(form[:START], ()) for form in (word.lower, *_forms(word.lower))))
        return found

    def _everywhere(self, keys: Iterable[Key]) -> bool:
        """Whether a name is that of whom the sources speak all along."""
        many = max(FEW, len(self.aligned.told) / OFTEN)
        return any(len(self.aligned.holders.get(key, ())) > many for key in keys)

    def _joined(self, own: frozenset[Key], other: frozenset[Key]) -> bool:
        """Whether two names stand close together somewhere, as two names of one person or place do."""
        for number in {number for key in own for number in self.aligned.holders.get(key, ())}:
            told = self.aligned.told[number].items()
            ones = [at for at, keys in told if not own.isdisjoint(keys)]
            if any(abs(one - at) <= JOINED for at, keys in told if not other.isdisjoint(keys) for one in ones):
                return True
        return False


def _words(mention: Mention) -> Iterator[str]:
    """The capital words of a name, in lower case."""
    for word in words(mention.text, 0, len(mention.text), mention.language):
        if word.text[0].isupper() and len(word.lower) >= SHORTEST:
            yield owner(word.lower)


def _keys(mention: Mention) -> frozenset[Key]:
    """What a name can have in common with another, by its words."""
    found = set(keys_of_name(mention.text.casefold())) if place_forms(owner(mention.text)) else set()
    for word in _words(mention):
        found.update(keys_of_name(word))
    return frozenset(found)


def _forms(word: str) -> Iterator[str]:
    yield from given_forms(word)
    yield from (part for form in place_forms(owner(word)) for part in form)


def _is_one_of(sentence: Sentence, mention: Mention) -> bool:
    """Whether an indefinite article makes a name that of one of many (`a Pole`)."""
    at = sentence.index(mention.span.start)
    return at > 0 and sentence.words[at - 1].lower in pack(sentence.block.language).prose.articles


def _kind(sentence: Sentence, mention: Mention) -> str:
    """Whether a name is a person's or a place's by itself or by the word before it; empty where that cannot be told."""
    language = pack(sentence.block.language)
    at = sentence.index(mention.span.start)
    before = sentence.words[at - 1].lower if at else ""
    if place_forms(owner(mention.text)):
        return PLACE
    if before in language.clauses.personal or before in language.prose.titles:
        return PERSON
    folded = fold_name(mention.text)
    if len(folded) > 1 and folded[0] in GIVEN_NAMES:
        return PERSON
    return ""


@lru_cache(maxsize=64)
def names_by_place(sources: Sources) -> Named:
    """The names of the sources, indexed once."""
    index = aligned(sources)
    held: dict[int, list[tuple[Sighting, frozenset[Key]]]] = defaultdict(list)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    starts: dict[str, set[int]] = defaultdict(set)
    for sighting in sources.sightings["name"]:
        if keys := _keys(sighting.mention):
            held[sighting.passage.number].append((sighting, keys))
            kind = _kind(sighting.passage.sentence, sighting.mention)
            for one in _words(sighting.mention):
                counts[one][kind] += 1
    for passage in sources.passages:
        for word in passage.sentence.words:
            if word.text[0].isupper():
                starts[word.lower[:START]].add(passage.number)
    return Named(
        aligned=index,
        held={number: tuple(found) for number, found in held.items()},
        kinds={word: kind for word, count in counts.items() if (kind := _mostly(count))},
        starts={start: frozenset(numbers) for start, numbers in starts.items()},
    )


def _mostly(count: Counter[str]) -> str:
    """The kind that a name is, where no two are told."""
    told = [kind for kind in (PERSON, PLACE) if count[kind]]
    return told[0] if len(told) == 1 else ""
