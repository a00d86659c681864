"""The cells of a draft's tables beside the claims that they are about.

A column or a row is about a predicate when its heading says so, or when its other cells agree with what is on record
of it. A cell is accused only where others of its line bear that out, and only of a value that no cell states.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from factlint.checking._comparison import Comparison
from factlint.checking._grid.grid import Cell, Grid, Heading, grids, languages_of
from factlint.checking._values import of_kind, verdict
from factlint.checking._weighing.likelihood import likelihood
from factlint.checking.cues import signals
from factlint.claimbase.index import Base, Claim
from factlint.documents import Document, Span
from factlint.mentions import Mention
from factlint.values import date
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

SCALES = (1, 1_000, 1_000_000, 1_000_000_000)
"""What the numbers of a table may be counted in, as its caption or a corner says."""
CERTAIN = 0.85
MOST_SUBJECTS = 12
"""How many entities of a draft a table may be about."""
AGREEING = 2
"""Cells that must agree with a predicate that no heading names."""


class Fit(Struct, frozen=True):
    """A cell beside a claim: what it comes to, and in which numbers the table counts for that."""

    claim: Claim
    mention: Mention
    verdict: Verdict
    scale: int = 1


def compare_cells(document: Document, mentions: Sequence[Mention], base: Base) -> dict[Span, Comparison]:
    """The comparisons of the values in a document's tables, by their spans."""
    languages = languages_of(document)
    if not languages or not base.claims:
        return {}
    known = {language: signals(base, language, used=True) for language in languages}
    counts = Counter(one for mention in mentions if isinstance(mention.value, Name) for one in mention.value.entities)
    subjects = [entity for entity, _ in counts.most_common(MOST_SUBJECTS)]
    found: dict[Span, Comparison] = {}
    for grid in grids(document, mentions, known):
        found.update(_Table(grid, base, subjects).compare())
    return found


class _Table:
    """A grid beside the claims of a base."""

    def __init__(self, grid: Grid, base: Base, subjects: Sequence[str]) -> None:
        self._grid, self._base = grid, base
        self._subject = max(subjects, key=self._agreeing, default="")
        self._about = {column: self._predicate(column) for column in grid.columns}
        self._fits = {(cell.row, cell.column): fits for cell in grid.values if (fits := self._fits_of(cell))}
        self._agreed = {at: fit for at, fits in self._fits.items() if (fit := _agreeing(fits))}
        self._stated = {fit.claim.id for fit in self._agreed.values()}

    def compare(self) -> Iterator[tuple[Span, Comparison]]:
        """What agrees, and what contradicts the one claim that its place is about."""
        for cell in self._grid.values:
            at = (cell.row, cell.column)
            fit = self._agreed.get(at) or self._accused(cell)
            if fit:
                yield fit.mention.span, self._comparison(cell, fit)

    def _comparison(self, cell: Cell, fit: Fit) -> Comparison:
        why = f"{fit.claim.id}: {fit.verdict.value}, row {cell.row}, column {cell.column + 1} of a table"
        return Comparison(mention=fit.mention, verdict=fit.verdict, claim=fit.claim, confidence=CERTAIN, reasons=(why,))

    def _accused(self, cell: Cell) -> Fit | None:
        """The contradiction of the one claim that is left for a cell, where its line bears the reading out."""
        fits = [fit for fit in self._fits.get((cell.row, cell.column), ()) if fit.verdict is Verdict.CONTRADICTS]
        if len({fit.claim.id for fit in fits}) != 1 or fits[0].claim.id in self._stated:
            return None
        scales = {fit.scale for at, fit in self._agreed.items() if cell.column == at[1] or cell.row == at[0]}
        scales |= {1} if not getattr(fits[0].claim.value, "unit", "") else set()
        near = [fit for fit in fits if fit.scale in scales and likelihood(fit.mention, fit.claim) == 1.0]
        return near[0] if near and self._borne_out(cell, near[0].claim) else None

    def _borne_out(self, cell: Cell, claim: Claim) -> bool:
        """Whether other cells agree with what the line of a cell is about, and no fewer than contradict it."""
        by_column = self._about.get(cell.column) == claim.predicate
        heads = self._grid.columns[cell.column] if by_column else self._heading(cell)
        own = [at for at in self._fits if at[by_column] == (cell.column if by_column else cell.row)]
        across = [at for at in self._fits if at[not by_column] == (cell.row if by_column else cell.column)]
        lines = (own, across) if claim.predicate in heads.plain else (own,)
        return any(0 < len(agreed) >= len(line) - len(agreed) for line in lines for agreed in [self._among(line)])

    def _among(self, line: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        return [at for at in line if at in self._agreed]

    def _predicate(self, column: int) -> str:
        """What a column is about: what its heading says, or what most of its cells agree with; empty if nothing."""
        cells = [cell for cell in self._grid.values if cell.column == column]
        named = self._grid.columns[column].predicates
        tallies: dict[str, list[int]] = {}
        for cell in cells:
            for predicate, claims in self._claims(cell).items():
                agrees = _agreeing(_fitting(cell, claims)) is not None
                tallies.setdefault(predicate, [0, 0])[not agrees] += 1
        ranked = sorted(tallies.items(), key=lambda one: (one[0] not in named, one[1][1] - one[1][0], one[0]))
        for predicate, (agreed, against) in ranked:
            if agreed and (predicate in named or (agreed >= AGREEING and agreed > against)):
                return predicate
        return ""

    def _fits_of(self, cell: Cell) -> list[Fit]:
        """A cell beside the claims of what its column is about, else of what its row is about."""
        claims = self._claims(cell)
        about = self._about.get(cell.column, "")
        if about in claims:
            return _fitting(cell, claims[about])
        heads = self._heading(cell)
        return [fit for one in sorted(heads.predicates & claims.keys()) for fit in _fitting(cell, claims[one])]

    def _heading(self, cell: Cell) -> Heading:
        return self._grid.rows.get(cell.row, Heading())

    def _claims(self, cell: Cell, subject: str = "") -> Mapping[str, list[Claim]]:
        """The claims on those whom the row or the column of a cell names, else on a subject, or the table's own."""
        row, column = self._heading(cell), self._grid.columns.get(cell.column, Heading())
        named = {*row.entities, *column.entities}
        found: dict[str, list[Claim]] = {}
        foreign = row.strange or (column.strange and column.time is not None)
        for entity in named or (() if foreign else (subject or self._subject,)):
            for claim in self._base.by_subject.get(entity, ()):
                mine = claim.of in named if claim.of else claim.subject == entity
                fits = any(of_kind(claim, one.kind) for one in cell.values)
                if mine and fits and _then(claim, row.time or column.time):
                    found.setdefault(claim.predicate, []).append(claim)
        return found

    def _agreeing(self, subject: str) -> int:
        """How many cells agree with a subject's claims, if the table is about it."""
        agreed = 0
        for cell in self._grid.values:
            row, column = self._heading(cell), self._grid.columns.get(cell.column, Heading())
            claims = self._claims(cell, subject)
            for one in (row.predicates | column.predicates) & claims.keys():
                agreed += any(claim.subject == subject for claim in claims[one]) and bool(
                    _agreeing(_fitting(cell, claims[one]))
                )
        return agreed


def _then(claim: Claim, time: Date | None) -> bool:
    """Whether a claim may hold at the time that a line is headed with."""
    if claim.time is None or time is None:
        return True
    return None in (claim.time.year, time.year) or claim.time.year == time.year or date.compare(time, claim.time).fits


def _fitting(cell: Cell, claims: Iterable[Claim]) -> list[Fit]:
    """A cell beside each claim, in each of the numbers that its table may count in."""
    found = []
    for claim in claims:
        for scale, mention in _readings(cell, claim):
            outcome = verdict(mention, claim)
            if outcome is not Verdict.NOT_COMPARABLE:
                found.append(Fit(claim, mention, outcome, scale))
    return found


def _readings(cell: Cell, claim: Claim) -> Iterator[tuple[int, Mention]]:
    """A cell as what a claim has; a bare number also as thousands, millions and milliards of that."""
    for mention in cell.values:
        value, known = mention.value, claim.value
        if isinstance(value, Date) and isinstance(known, Date):
            yield 1, mention
        elif isinstance(value, Quantity) and isinstance(known, Quantity) and value.unit in ("", known.unit):
            for scale in SCALES[:1] if value.unit else SCALES:
                if scale == 1 or abs(known.amount) >= scale:
                    amount, step = value.amount * scale, value.step * Decimal(scale)
                    counted = replace(value, amount=amount, step=step, unit=known.unit, counted="")
                    yield scale, replace(mention, value=counted)


def _agreeing(fits: Iterable[Fit]) -> Fit | None:
    return next((fit for fit in fits if fit.verdict is Verdict.AGREES), None)
