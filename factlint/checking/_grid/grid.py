"""A table as a grid: what each cell holds, and what its row and its column say of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from factlint.checking.cues import Signals
from factlint.claimbase.parsed import date_of
from factlint.documents import Block, Document
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.remembering import lazy
from factlint.statements import Word, pack, words
from factlint.values.date import Date
from factlint.values.name import Name

_YEAR = regex(r"1\d{3}|20\d\d")
UNIT = 2
"""Letters that a unit in a heading has at most (`km`, `m`)."""
MOST_CELLS = 2_000
"""Cells of a table from which it is no part of a draft but data."""


class Cell(Struct, frozen=True):
    """One cell: its place, its words, and the value or the entities that are all it holds."""

    row: int
    column: int
    words: tuple[Word, ...]
    values: tuple[Mention, ...] = ()
    """Its readings: a bare year is a date and a number."""
    entities: tuple[str, ...] = ()
    language: str = "en"

    @property
    def time(self) -> Date | None:
        """The date that it is, where it heads a line; four digits are a year there."""
        years = [word.text for word in self.words if _YEAR.fullmatch(word.text)]
        if len(years) == 1 and all(word.text in years or word.text.isalpha() for word in self.words):
            return date_of(years[0])
        dates = (one.value for one in self.values if isinstance(one.value, Date))
        return next((date for date in dates if date.has_year), None)


class Heading(Struct, frozen=True):
    """What the cell at the head of a column or a row says."""

    predicates: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    """Those of them that all its words are for: `Profit`, not `Operating profit`."""
    entities: tuple[str, ...] = ()
    time: Date | None = None
    strange: bool = False
    """It has words, and none of them is understood."""


class Grid:
    """The cells of one table with the headings of its rows and columns."""

    def __init__(self, cells: Mapping[tuple[int, int], Cell], signals: Mapping[str, Signals]) -> None:
        self._cells, self._signals = cells, signals
        self.values = [cell for (row, column), cell in cells.items() if row and column and cell.values]

    @lazy
    def columns(self) -> Mapping[int, Heading]:
        """What heads each column."""
        return {column: self._heading(cell) for (row, column), cell in self._cells.items() if row == 0}

    @lazy
    def rows(self) -> Mapping[int, Heading]:
        """What heads each row; whom its further cells name belongs to it."""
        found = {row: self._heading(cell) for (row, column), cell in self._cells.items() if row and column == 0}
        named: dict[int, tuple[str, ...]] = {}
        for (row, _), cell in self._cells.items():
            named[row] = (*named.get(row, ()), *cell.entities)
        return {
            row: Heading(one.predicates, one.plain, named[row], one.time, one.strange and not named[row])
            for row, one in found.items()
        }

    def _heading(self, cell: Cell) -> Heading:
        signals = self._signals[cell.language]
        cues = signals.among(cell.words)
        told = {cue.predicate for cue in cues} | signals.told([word.stem for word in cell.words])
        prose = pack(cell.language).prose
        heads = [word for word in cell.words if word.text[0].isalpha() and word.lower not in prose.stopwords]
        heads = [word for word in heads if len(word.text) > UNIT]
        covered: dict[str, set[str]] = {}
        for cue in cues:
            covered.setdefault(cue.predicate, set()).update(cue.phrase.split())
        plain = {
            one
            for one in told
            if all(word.stem in covered.get(one, ()) or word.stem in signals.words(one) for word in heads)
        }
        understood = bool(told or cell.entities) or bool(cell.values and cell.time)
        return Heading(frozenset(told), frozenset(plain), cell.entities, cell.time, bool(heads) and not understood)


def grids(document: Document, mentions: Sequence[Mention], signals: Mapping[str, Signals]) -> Iterator[Grid]:
    """The tables of a document; `signals` has those of each language of its cells."""
    tables: dict[int, list[Block]] = {}
    for block in document.blocks:
        if block.row >= 0 and block.table >= 0:
            tables.setdefault(block.table, []).append(block)
    starts = [mention.span.start for mention in mentions]
    for blocks in tables.values():
        if len(blocks) <= MOST_CELLS:
            cells = (_cell(document, block, mentions, starts) for block in blocks)
            yield Grid({(cell.row, cell.column): cell for cell in cells}, signals)


def languages_of(document: Document) -> frozenset[str]:
    """The languages of the cells of a document's tables."""
    return frozenset(block.language for block in document.blocks if block.row >= 0)


def _cell(document: Document, block: Block, mentions: Sequence[Mention], starts: Sequence[int]) -> Cell:
    first, last = bisect_left(starts, block.span.start), bisect_left(starts, block.span.end)
    inside = mentions[first:last]
    values = [one for one in inside if one.kind in ("date", "quantity")]
    names = [one for one in inside if isinstance(one.value, Name) and one.value.entities]
    alone = len({one.span for one in values}) == 1 and not _letters(document, block, values[0])
    whole = len(names) == 1 and not values and not _letters(document, block, names[0])
    name = names[0].value if whole else None
    return Cell(
        row=block.row,
        column=block.column,
        words=tuple(words(document.prose, *block.span, block.language)),
        values=tuple(values) if alone else (),
        entities=name.entities if isinstance(name, Name) and len(name.entities) == 1 else (),
        language=block.language,
    )


def _letters(document: Document, block: Block, mention: Mention) -> bool:
    """Whether a cell has words beside a mention."""
    rest = document.prose[block.span.start : mention.span.start] + document.prose[mention.span.end : block.span.end]
    return any(letter.isalpha() for letter in rest)
