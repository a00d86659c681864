"""Cues: the words of a sentence that signal predicates, found in one pass over its words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from factlint import languages, vocabulary
from factlint.claimbase.index import Base
from factlint.discover import names
from factlint.remembering import remembered
from factlint.statements import Sentence, Word, pack, stems
from factlint.vocabulary import Predicate

SHORTEST_VERB = 5
"""Letters of the stem that is left of a noun, so that it is one: `riv` of `river` is none."""
TABLES = "en"
"""The language of the built-in predicates and of most tables."""


class Cue(Struct, frozen=True):
    """A signal phrase in a sentence."""

    predicate: str
    start: int
    """Offsets of the phrase in the text."""
    end: int
    length: int
    """How many words it has; longer phrases are surer."""
    phrase: str


class Signals:
    """The signal phrases of a base's predicates in one language, by the stem of their first word."""

    def __init__(self, predicates: Mapping[str, Predicate], language: str) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._words: dict[str, frozenset[str]] = {}
        self._by_word: dict[str, list[str]] = {}
        language_pack = pack(language)
        for predicate in predicates.values():
            phrases = dict.fromkeys(stems(text, language) for text in vocabulary.signals(predicate, language_pack))
            for phrase in phrases | dict.fromkeys(_derived(predicate, language)):
                if phrase:
                    self._by_first.setdefault(phrase[0], []).append((phrase, predicate.id))
            self._words[predicate.id] = own = content(predicate.words, language)
            for word in own:
                self._by_word.setdefault(word, []).append(predicate.id)
        self._inverse = _inverses(predicates)
        self._agents = tuple(f" {word}" for word in language_pack.prose.agents)
        self.plain = frozenset(predicate.id for predicate in predicates.values() if predicate.plain)
        """The predicates that need no word of their own."""

    def words(self, predicate: str) -> frozenset[str]:
        """The content stems of a predicate's own name."""
        return self._words.get(predicate, frozenset())

    def told(self, stems: Collection[str]) -> set[str]:
        """The predicates of whose own names some of these stems are."""
        return {predicate for word in self._by_word.keys() & stems for predicate in self._by_word[word]}

    def find(self, sentence: Sentence) -> list[Cue]:
        """The cues of a sentence in the order of the text."""
        return self.among(sentence.words)

    def among(self, words: Sequence[Word]) -> list[Cue]:
        """The cues among some words, in their order."""
        found = []
        sequence = [word.stem for word in words]
        for position in [at for at, first in enumerate(sequence) if first in self._by_first]:
            for phrase, predicate in self._by_first[sequence[position]]:
                length = len(phrase)
                if length == 1 or tuple(sequence[position : position + length]) == phrase:
                    start, end = words[position].start, words[position + length - 1].end
                    found.append(Cue(predicate, start, end, length, " ".join(phrase)))
        return self._unturned(found)

    def _unturned(self, cues: list[Cue]) -> list[Cue]:
        """The cues without verbs that begin a passive one of the inverse predicate: `followed` in `followed by`."""
        passive = {(cue.predicate, cue.start) for cue in cues if cue.phrase.endswith(self._agents)}
        return [
            cue
            for cue in cues
            if cue.length > 1 or all((one, cue.start) not in passive for one in self._inverse.get(cue.predicate, ()))
        ]


def _derived(predicate: Predicate, language: str) -> Iterator[tuple[str, ...]]:
    """The verb that a predicate of a table is a noun of: `portrayer` is said as `portrayed` too."""
    words = stems(predicate.words[-1], language) if predicate.plain and predicate.words and not predicate.like else ()
    for ending in pack(language).prose.derivations:
        verb = words[-1].removesuffix(ending) if words else ""
        if len(verb) >= SHORTEST_VERB and verb != words[-1]:
            yield (verb,)


def _inverses(predicates: Mapping[str, Predicate]) -> dict[str, frozenset[str]]:
    """For each predicate the built-in ones that say the same the other way round."""
    found: dict[str, frozenset[str]] = {}
    for predicate in predicates.values():
        kin = (predicate.id, *predicate.like)
        turned = {predicates[one].inverse for one in kin if one in predicates} - {"", *kin}
        if turned:
            found[predicate.id] = frozenset(turned)
    return found


@remembered
def _signals(base: Base, language: str, used: bool) -> Signals:
    return Signals(_used(base) if used else base.predicates, language)


def _used(base: Base) -> dict[str, Predicate]:
    """The predicates that claims of a base have, or are like: no words for another can lead to a claim."""
    known = [base.predicates[one] for one in base.by_predicate if one in base.predicates]
    wanted = {one.id for one in known}.union(*(one.like for one in known))
    wanted |= {base.predicates[one].inverse for one in wanted if one in base.predicates}
    return {one: predicate for one, predicate in base.predicates.items() if one in wanted}


def signals(base: Base, language: str, *, used: bool = False) -> Signals:
    """The signals of a base for a language, compiled once: of all its predicates, or of those that claims have."""
    return _signals(base, language if language in names(languages) else TABLES, used)


@lru_cache(maxsize=100_000)
def content(phrases: Iterable[str], language: str) -> frozenset[str]:
    """The stems of words and phrases, without function words."""
    prose = pack(language).prose
    function_words = prose.stopwords | prose.conjunctions | prose.adverbs
    words = (word for phrase in phrases for word in phrase.replace("-", " ").split())
    return frozenset(part for word in words if word.lower() not in function_words for part in stems(word, language))
