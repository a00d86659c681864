"""A sentence with its cues and the stems of its words, ready for weighing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

from msgspec import Struct

from factlint.checking._scene.implied import implied
from factlint.checking.cues import Cue, Signals, content
from factlint.claimbase.index import Base, Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.remembering import lazy
from factlint.statements import Sentence, Subject, pack, words
from factlint.statements.modes import NONE, modes
from factlint.values.date import Date
from factlint.values.name import Name

PERIODS = frozenset({"day", "week", "month"})
"""Units of time of which several are a part of a year."""
TIMES = PERIODS | {"year", "decade", "century"}
LATER = 16
"""Code points of the longest word that makes a span of time lead to another time."""
OF = 12
"""Code points between such an amount and its year (`of the year`)."""


class Scene(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """A sentence with its cues, ready for weighing."""

    sentence: Sentence
    signals: Signals
    base: Base
    prose: str = ""
    """The text of the document, without what is no prose."""
    dated: tuple[Date, ...] = ()
    """The dates that its paragraph gives before it, and its heading."""
    explained: bool = True
    """Whether the reasons are asked for, so that all claims that a value may be about have to be weighed."""

    @lazy
    def answers(self) -> dict[Hashable, Any]:
        """What has been worked out of it (`remembering.py`)."""
        return {}

    @lazy
    def subjects(self) -> Mapping[str, tuple[Subject, ...]]:
        """The entities that its statements may be about, and where each stands, in the order of the text."""
        found: dict[str, list[Subject]] = {}
        further = implied(self.base, self.sentence, self.named, lambda: self.outside)
        for subject in (*further, *self.sentence.subjects):
            if subject.entity:
                found.setdefault(subject.entity, []).append(subject)
        return {entity: tuple(subjects) for entity, subjects in found.items()}

    def means(self, entity: str, offset: int) -> bool:
        """Whether the word at an offset of the text means an entity, or begins a name of it."""
        return any(subject.offset == offset for subject in self.subjects.get(entity, ()))

    @property
    def names(self) -> tuple[Mention, ...]:
        """The names of the sentence, in the order of the text."""
        return self.sentence.of_kind("name")

    @lazy
    def reported(self) -> bool:
        """Whether a sentence says whose statement it is, or tells hearsay."""
        span, known = self.sentence.span, _attributing(self.sentence.block.language)
        if self._told or modes(self.sentence) != NONE:
            return True
        phrases = [phrase for first in known.keys() & self.sentence.lowers for phrase in known[first]]
        if not phrases:
            return False
        padded = f" {' '.join(self.prose[span.start : span.end].lower().replace(',', ' ').split())} "
        return any(f" {phrase} " in padded for phrase in phrases)

    @property
    def _told(self) -> bool:
        """Whether a verb of saying stands before the words of a report: `wrote that`."""
        language = pack(self.sentence.block.language)
        speech, that = language.prose.speech, language.prose.conjunctions - language.assertions.joins
        if speech.isdisjoint(self.sentence.lowers):
            return False
        return any(one.lower in speech and two.lower in that for one, two in pairwise(self.sentence.words))

    @property
    def stated(self) -> bool:
        """Whether it states something of its own, and no condition, question or report."""
        return self.sentence.asserted and not self.reported

    @lazy
    def begun(self) -> frozenset[str]:
        """The words in capitals that belong to no name on record: they may begin one (`English`)."""
        stopwords = pack(self.sentence.block.language).prose.stopwords
        return frozenset(
            word.text
            for at, word in enumerate(self.sentence.words)
            if word.text[0].isupper() and at not in self.within_known and word.lower not in stopwords
        )

    @lazy
    def within_names(self) -> frozenset[int]:
        """The words, by number, that belong to names."""
        return self.within([mention.span for mention in self.sentence.of_kind("name")])

    @lazy
    def within_known(self) -> frozenset[int]:
        """The words, by number, that belong to names on record."""
        names = self.sentence.of_kind("name")
        return self.within([one.span for one in names if isinstance(one.value, Name) and one.value.entities])

    def within(self, spans: Sequence[Span]) -> frozenset[int]:
        """The words, by number, that lie in some spans."""
        starts = self.sentence.word_starts
        return frozenset(
            at for span in spans for at in range(bisect_left(starts, span.start), bisect_left(starts, span.end))
        )

    @lazy
    def cues(self) -> Mapping[str, tuple[Cue, ...]]:
        """The cues of the sentence by their predicates."""
        cues: dict[str, tuple[Cue, ...]] = {}
        for cue in self.signals.find(self.sentence):
            cues[cue.predicate] = (*cues.get(cue.predicate, ()), cue)
        return cues

    @lazy
    def stems(self) -> frozenset[str]:
        """The stems of all its words."""
        return frozenset(word.stem for word in self.sentence.words)

    @lazy
    def outside(self) -> frozenset[str]:
        """The stems of the words that are no part of a name."""
        return frozenset(word.stem for at, word in enumerate(self.sentence.words) if at not in self.within_names)

    @lazy
    def telling(self) -> frozenset[str]:
        """The stems of all its words but those in names of places on record: what can speak for a claim."""
        entities, words = self.base.entities, self.sentence.words
        known = ((one.span, entities.get(one.value.entity or "")) for one in self.names if isinstance(one.value, Name))
        spans = [span for span, entity in known if entity and entity.kind != "place"]
        return self.outside.union(words[at].stem for at in self.within(spans))

    @lazy
    def named(self) -> frozenset[str]:
        """The entities that its names can be."""
        return frozenset(
            entity
            for mention in self.sentence.of_kind("name")
            if isinstance(mention.value, Name)
            for entity in mention.value.entities
        )

    @lazy
    def dates(self) -> Mapping[int, Date | None]:
        """Its dates that have a year, by where they start, in order; None where only a part of that time is told."""
        return dates_of(self.sentence)

    def speaks_for(self, claim: Claim) -> bool:
        """Whether the sentence has a cue or a word for a claim: if not, its predicate weighs nothing."""
        if claim.predicate in self.worded:
            return True
        return bool(claim.words) and not content(claim.words, self.sentence.block.language).isdisjoint(self.telling)

    @lazy
    def worded(self) -> frozenset[str]:
        """The predicates that the sentence has a cue or a word for."""
        return frozenset(self.signals.told(self.stems).union(self.cues))

    @lazy
    def spoken(self) -> frozenset[str]:
        """Those, and the predicates that need no word."""
        return self.signals.plain | self.worded

    @lazy
    def rejected(self) -> tuple[Claim, ...]:
        """The claims of its subjects that the base has only to say that they are wrong."""
        rejected = self.base.rejected
        subjects = sorted(one for one in self.subjects if one in rejected) if rejected else ()
        return tuple(claim for subject in subjects for claim in rejected[subject])


@lru_cache(maxsize=64)
def _attributing(language: str) -> Mapping[str, list[str]]:
    """The phrases that say whose statement something is, by their first words."""
    found: dict[str, list[str]] = {}
    for phrase in pack(language).prose.attributions:
        for first in words(phrase, 0, len(phrase), language)[:1]:
            found.setdefault(first.lower, []).append(phrase)
    return found


def dates_of(sentence: Sentence) -> dict[int, Date | None]:
    """The dates of a sentence that have a year, by where they start.

    None for the 2023 of `nine months of 2023`, and for `four years later` when nobody says than what.
    """
    found = _moved(sentence)
    if not any(mention.kind == "date" for mention in sentence.mentions):
        return found
    for before, mention in zip((None, *sentence.mentions), sentence.mentions, strict=False):
        if isinstance(mention.value, Date) and mention.value.has_year:
            part = before and getattr(before.value, "unit", "") in PERIODS
            near = before and mention.span.start - before.span.end <= OF
            found[mention.span.start] = None if part and near else mention.value
    return found


def _moved(sentence: Sentence) -> dict[int, Date | None]:
    """The spans of time in a sentence that lead to another time."""
    found: dict[int, Date | None] = {}
    for mention in sentence.of_kind("quantity"):
        if getattr(mention.value, "unit", "") not in TIMES:
            continue
        behind = sentence.prose[mention.span.end : mention.span.end + LATER].lower().lstrip()
        ahead = sentence.prose[max(0, mention.span.start - LATER) : mention.span.start].lower().rstrip()
        openings, endings = _leading(mention.language)
        if behind.startswith(endings) or ahead.endswith(openings):
            found[mention.span.start] = None
    return found


@lru_cache(maxsize=16)
def _leading(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands before and behind a span of time that leads to another time (`four years later`)."""
    dates = pack(language).dates
    halves = [phrase.partition("#") for phrase in f"{dates.later}, {dates.earlier}".split(",")]
    return (
        tuple(before.strip() for before, _, _ in halves if before.strip()),
        tuple(behind.strip() for _, _, behind in halves if behind.strip()),
    )
