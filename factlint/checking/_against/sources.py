"""Source texts as they are held against a draft: their sentences, values and words, indexed once."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from math import fsum

from msgspec import Struct

from factlint.checking._against.written import Written
from factlint.checking.cues import content
from factlint.claimbase.index import EMPTY, Claim, Evidence
from factlint.documents import Document
from factlint.documents._place import locator
from factlint.mentions import Mention
from factlint.statements import Sentence
from factlint.statements.read import read_sentences
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity

WINDOW = 5
"""Words to either side of a value that tell what it is a value of."""
AROUND = 80
"""Code points of its sentence that evidence quotes to either side of a value."""
DATED = 2
"""Sentences with a year before one without whose years it may mean."""
SAID = 0.1
"""Share of its sentences with a year from which on a text is told by years."""
SHARE = 0.15
"""Share of a text's words from which on a language is one of those it is written in."""


class Passage(Struct, frozen=True):
    """A sentence of a source with its content stems."""

    number: int
    """Its place among the passages of all sources."""
    source: str
    path: str
    line: int
    locator: str
    sentence: Sentence
    text: str
    """The whole text of the source."""
    stems: frozenset[str]
    near: frozenset[str]
    """The stems of the sentence and of its neighbours."""
    years: frozenset[int]
    """The years that a date without one may be of: of the sentences around it, and the ones that follow them."""


class Sighting(Struct, frozen=True, dict=True):
    """A value of a source, where it stands."""

    mention: Mention
    passage: Passage

    @cached_property
    def around(self) -> frozenset[str]:
        """The content stems around it."""
        return window(self.passage.sentence, self.mention)

    def claim(self) -> Claim:
        """The source's statement as a claim."""
        passage = self.passage
        value, (start, end) = self.mention.value, self.mention.span
        return Claim(
            id=f"{passage.source}:{passage.line}",
            subject="",
            predicate="",
            value=value if isinstance(value, (Date, Quantity, Name)) else self.mention.text,
            evidence=(
                Evidence(
                    source=passage.source,
                    locator=passage.locator,
                    as_written=self.mention.text,
                    exact=passage.text[start:end],
                    prefix=passage.text[max(passage.sentence.span.start, start - AROUND) : start],
                    suffix=passage.text[end : min(passage.sentence.span.end, end + AROUND)],
                    path=passage.path,
                    line=passage.line,
                ),
            ),
        )


class Sources(Struct, frozen=True, kw_only=True, eq=False):
    """All the given source texts."""

    passages: tuple[Passage, ...]
    sightings: Mapping[str, tuple[Sighting, ...]]
    """By kind of mention."""
    rarity: Mapping[str, float]
    """Stem to how much a shared occurrence tells, 0 to 1."""
    written: Written
    languages: frozenset[str]
    """The languages that the texts are written in, stray lines apart."""

    def overlap(self, wanted: frozenset[str], given: frozenset[str]) -> float:
        """The weighted share of the wanted stems that are given; stems that no source has count half."""
        whole = fsum(self.rarity.get(one, 0.5) for one in wanted)
        return fsum(self.rarity.get(one, 0.5) for one in wanted & given) / whole if whole else 0.0

    @classmethod
    def of(cls, texts: Iterable[tuple[Document, Sequence[Mention]]]) -> Sources:
        """Index the given documents with their mentions."""
        given = tuple(texts)
        passages: list[Passage] = []
        languages: set[str] = set()
        for document, mentions in given:
            own = _passages(document, mentions, len(passages))
            passages += own
            languages |= _languages(own)
        frequency = Counter(stem for passage in passages for stem in passage.stems)
        total = math.log(len(passages) + 2)
        return cls(
            passages=tuple(passages),
            sightings={
                kind: tuple(
                    Sighting(mention, passage) for passage in passages for mention in passage.sentence.of_kind(kind)
                )
                for kind in ("date", "quantity", "name")
            },
            rarity={stem: 1.0 - math.log(count + 1) / total * 0.8 for stem, count in frequency.items()},
            written=Written.of(given),
            languages=frozenset(languages),
        )


def _passages(document: Document, mentions: Sequence[Mention], first: int) -> list[Passage]:
    sentences = read_sentences(document, mentions, EMPTY)
    stems = [content_stems(sentence) for sentence in sentences]
    years = list(_years(sentences))
    found = []
    for number, sentence in enumerate(sentences):
        around = [stems[other] for other in (number - 1, number, number + 1) if 0 <= other < len(stems)]
        found.append(
            Passage(
                number=first + number,
                source=document.path.rpartition("/")[2].rpartition(".")[0] or document.path,
                path=document.path,
                line=document.position(sentence.span.start)[0],
                locator=_locator(document, sentence.span.start),
                sentence=sentence,
                text=document.text,
                stems=stems[number],
                near=frozenset().union(*around),
                years=years[number],
            )
        )
    return found


def _years(sentences: Sequence[Sentence]) -> Iterator[frozenset[int]]:
    """For each sentence its own years, those of the next, and of the last before it that have any, each with the next.

    A story goes on in the year that it has come to, or in the one after; a text that seldom says a year leaves it to
    the reader, and any that it says may be meant.
    """
    own = [
        {one.value.year for one in sentence.mentions if isinstance(one.value, Date) and one.value.year is not None}
        for sentence in sentences
    ]
    if sum(map(bool, own)) < len(own) * SAID:
        yield from [frozenset().union(*own)] * len(own)
        return
    before: list[set[int]] = []
    for number, years in enumerate(own):
        around = set().union(years, *own[number + 1 : number + 2], *before[-DATED:])
        yield frozenset(around | {year + 1 for year in around})
        if years:
            before.append(years)


def _languages(passages: Sequence[Passage]) -> set[str]:
    """The languages of at least `SHARE` of the words of one text."""
    counts: Counter[str] = Counter()
    for passage in passages:
        counts[passage.sentence.block.language] += len(passage.sentence.words)
    return {language for language, count in counts.items() if count >= SHARE * counts.total()}


def _locator(document: Document, offset: int) -> str:
    """The line of a text file; the page or paragraph of a file that has no lines."""
    return f"line {document.position(offset)[0]}" if document.encoding else locator(document, offset)


def window(sentence: Sentence, mention: Mention) -> frozenset[str]:
    """The content stems around a mention, its own words left out, and those of values joined to it (`1870–1924`)."""
    at = sentence.index(mention.span.start)
    last = sentence.index(max(mention.span.start, mention.span.end - 1))
    for other in sentence.of_kind(mention.kind):
        first, end = sentence.index(other.span.start), sentence.index(max(other.span.start, other.span.end - 1))
        if end + 1 == at or last + 1 == first:
            at, last = min(at, first), max(last, end)
    around = sentence.words[max(0, at - WINDOW) : at] + sentence.words[last + 1 : last + 1 + WINDOW]
    return frozenset(
        part for word in around if not word.text[0].isdigit() for part in content((word.text,), sentence.block.language)
    )


def content_stems(sentence: Sentence) -> frozenset[str]:
    """The stems of a sentence that carry content, numbers left out."""
    return frozenset(
        stem
        for word in sentence.words
        if not word.text[0].isdigit()
        for stem in content((word.text,), sentence.block.language)
    )
