"""Draws the statements of a document, part by part, so that memory does not grow with its length."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from factlint.checking import Comparison
from factlint.checking.cues import signals
from factlint.checking.document import compare_document
from factlint.claimbase.index import Base, Entity
from factlint.documents import Document, Span
from factlint.drawing._cells import cell_figures, cell_labels, cell_tables
from factlint.drawing._centre import Centre
from factlint.drawing._clause import Clauses
from factlint.drawing._dates import dates
from factlint.drawing._doubts import doubts
from factlint.drawing._evidence import Passage, Places
from factlint.drawing._frames import clauses
from factlint.drawing._known import Standing
from factlint.drawing._lives import Bounds, lifespans
from factlint.drawing._names import resolved, whole_names
from factlint.drawing._proposal import Proposal
from factlint.drawing._quantities import quantities
from factlint.drawing._said import Drawn
from factlint.drawing._sorting import Sorting
from factlint.drawing._tables import Table, figures, label_text, text_tables, whole_text
from factlint.drawing.cast import Cast, Settled
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.statements import Sentence
from factlint.statements.read import read_sentences, statements
from factlint.values.date import Date
from factlint.values.name import Name

LONGEST = 400
"""Words of a sentence from which it is no prose."""
PART = 1_000_000
"""Characters that are read at a time."""

_NUMBERED = regex(r"[\s*^]{0,4}\[\d{1,4}\] ")
Read = Callable[[Document], tuple[Mention, ...]]
Watch = Callable[[float], None]


class Found(Struct, frozen=True):
    """A statement as drawn, where it stands, with its doubts."""

    drawn: Drawn
    passage: Passage
    doubts: tuple[str, ...]


class Drawing:
    """Draws the claims of one source after the other; what several say becomes one proposal."""

    def __init__(self, base: Base) -> None:
        self._given = base
        self._proposed: dict[str, Entity] = {}
        self._sorting = Sorting(base)

    def read(self, document: Document, source: str, read: Read, watch: Watch) -> None:
        """Draw the claims of a document; `read` finds the mentions of a part of it, `source` is its record's id.

        `watch` is told how much is done, from 0 to 1.
        """
        parts = list(_parts(document))
        cast = Cast(self._given, self._proposed)
        kept: list[tuple[Mention, ...]] = []
        for number, part in enumerate(parts):
            mentions = whole_names(part, read(part))
            cast.note(part, mentions, _labels(part, mentions))
            if len(parts) == 1:
                kept.append(mentions)
            watch((number + 1) / len(parts) / 2)
        settled = cast.settle()
        centre = Centre(settled.base, settled.topic, settled.gender)
        places = Places(document, source)
        for number, part in enumerate(parts):
            mentions = kept[0] if kept else whole_names(part, read(part))
            found = resolved(part, mentions, settled.ids)
            reading = _Reading(part, found, settled, self._given, centre, places)
            for one in reading.found():
                self._sorting.add(one.drawn, one.passage, one.doubts, reading.stated(one.drawn))
            watch(0.5 + (number + 1) / len(parts) / 2)
        self._proposed.update(settled.proposed)

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """What the base does not have, in the order of the texts."""
        return self._sorting.proposals()

    @property
    def entities(self) -> tuple[Entity, ...]:
        """The entities of the proposals that no record has."""
        used = dict.fromkeys(entity for one in self.proposals for entity in one.entities)
        return tuple(self._proposed[key] for key in used if key in self._proposed)

    @property
    def known(self) -> int:
        """How many statements the base has already."""
        return self._sorting.count[Standing.KNOWN]

    @property
    def disagreeing(self) -> int:
        """How many disagree with a claim of the base."""
        return self._sorting.count[Standing.DISAGREES]


def _parts(document: Document) -> Iterator[Document]:
    """The document in parts of whole blocks; at least one."""
    first, start = 0, 0
    for at, block in enumerate(document.blocks):
        if block.span.end - start > PART and at > first:
            yield replace(document, blocks=document.blocks[first:at])
            first, start = at, block.span.start
    yield replace(document, blocks=document.blocks[first:])


def _labels(part: Document, mentions: Sequence[Mention]) -> Iterator[str]:
    for table in text_tables(part, mentions):
        yield from filter(None, (whole_text(part, table), *(label_text(part, row.label) for row in table.rows)))
    yield from filter(None, cell_labels(part, cell_tables(part, mentions)))


class _Reading:
    """One part of a document with all that its statements need."""

    def __init__(
        self,
        part: Document,
        mentions: tuple[Mention, ...],
        settled: Settled,
        given: Base,
        centre: Centre,
        places: Places,
    ) -> None:
        self._part, self._mentions, self._settled, self._centre = part, mentions, settled, centre
        self._places = places
        self._sentences = read_sentences(part, mentions, settled.base)
        self._starts = [sentence.span.start for sentence in self._sentences]
        self._mixed = any(isinstance(one.value, Date) and one.value.label for one in mentions)
        self._compared = _compared(part, mentions, given, settled.base, self._sentences)

    def stated(self, one: Drawn) -> Comparison | None:
        """What checking makes of the statement beside the base."""
        return self._compared.get(one.mention.span)

    def found(self) -> Iterator[Found]:
        """The statements of the part, in the order of the text, without those that a life's bounds rule out."""
        base, text = self._settled.base, self._part.prose
        lives = list(lifespans(self._mentions, text, base))
        tables = list(text_tables(self._part, self._mentions))
        taken = {one.whole.span for one in lives if one.whole} | {one.mention.span for one in lives}
        drawn = [*lives, *self._tabled(tables), *self._celled()]
        rows = {self._sentence_at(row.label.start) for table in tables for row in table.rows}
        for number, sentence in enumerate(self._sentences):
            if len(sentence.words) > LONGEST or sentence.block.row >= 0:
                continue  # timid: it is no prose
            made = clauses(sentence, text, signals(base, sentence.block.language), self._centre)
            if _asks(made) or _is_reference(made) or number in rows:
                continue
            if any(one.kind in ("date", "quantity") for one in sentence.mentions):
                denied = {one.mention.span for one in statements(sentence) if one.negated or one.hearsay}
                new = [*dates(made, base), *quantities(made, base)]
                drawn += [one for one in new if one.mention.span not in taken | denied]
        bounds = Bounds(base, drawn)
        for one in sorted((one for one in drawn if bounds.allow(one)), key=lambda one: one.mention.span):
            yield self._placed(one)

    def _sentence_at(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)

    def _tabled(self, tables: Sequence[Table]) -> Iterator[Drawn]:
        names = self._names()
        for table in tables:
            labels = {row.label: self._entity(row.label, names) for row in table.rows}
            whole = self._settled.ids.get(whole_text(self._part, table), "")
            yield from figures(self._part, table, self._settled.base, self._part.language, labels, whole)

    def _celled(self) -> Iterator[Drawn]:
        names = self._names()
        for table in cell_tables(self._part, self._mentions):
            entities = {span: self._entity(span, names) for span in table.labels.values()}
            yield from cell_figures(self._part, table, self._settled.base, self._part.language, entities)

    def _names(self) -> dict[int, str | None]:
        return {one.span.start: one.value.entity for one in self._mentions if isinstance(one.value, Name)}

    def _entity(self, label: Span, names: Mapping[int, str | None]) -> str:
        return names.get(label.start) or self._settled.ids.get(label_text(self._part, label), "")

    def _placed(self, one: Drawn) -> Found:
        sentence = self._sentences[self._sentence_at(one.mention.span.start)]
        passage = self._places.passage(one.mention.span, sentence.span, one.row)
        said = doubts(one, self._part, _named(sentence), self._settled.base, mixed=self._mixed)
        return Found(one, passage, tuple(said))


@lru_cache(maxsize=8)
def _named(sentence: Sentence) -> frozenset[str]:
    """The entities that a sentence names."""
    names = (one.value for one in sentence.of_kind("name"))
    return frozenset(entity for name in names if isinstance(name, Name) for entity in name.entities)


def _is_reference(made: Clauses) -> bool:
    """Whether a sentence stands in a footnote, or in a numbered list of references."""
    block = made.sentence.block
    return block.kind == "note" or bool(_NUMBERED.match(made.text, block.span.start))


def _asks(made: Clauses) -> bool:
    """Whether a sentence is a question, not one that ends in a title with a question mark."""
    end = made.sentence.span.end
    return made.text[made.sentence.span.start : end].rstrip()[-1:] == "?" and not (made.tokens and made.tokens[-1].name)


def _compared(
    part: Document, mentions: tuple[Mention, ...], given: Base, base: Base, sentences: Sequence[Sentence]
) -> dict[Span, Comparison]:
    """What checking makes of the values of a part beside the base given; nothing where there is none."""
    if not given.claims:
        return {}
    stated = [sentence for sentence in sentences if sentence.mentions]
    return {one.mention.span: one for one in compare_document(part, mentions, base, stated)}
