"""Loads a claims base from its files: YAML and JSON records, CSV and JSON Lines tables."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from factlint import collector
from factlint.claimbase import claiming, entity_records, listing, rows, table
from factlint.claimbase._units import own_units
from factlint.claimbase.complaints import Complaints, shown
from factlint.claimbase.index import Base, Claim
from factlint.claimbase.listing import Found
from factlint.claimbase.predicates import Predicates
from factlint.claimbase.records import (
    ClaimRecord,
    EntityRecord,
    PredicateRecord,
    Record,
    SourceRecord,
    UnitRecord,
)
from factlint.errors import FactlintError


def load_base(
    claims: Sequence[Path], sources: Sequence[Path] = (), vocabulary: Sequence[Path] = (), *, root: Path | None = None
) -> Base:
    """The base in these files and folders; what a file holds decides, not under which heading it was given.

    Raises BadBase, or Problems with up to 50 of them. `root` is the folder that source texts must lie in.
    """
    complaints = Complaints()
    with collector.paused():
        piles = _Piles()
        for path in listing.files([*vocabulary, *claims], complaints, without_records=sources):
            piles.fill(path, complaints)
        complaints.settle()
        base = _built(piles, root or Path.cwd(), complaints)
        if claims and not base.claims and not complaints.count:
            hint = "a claim has an id, a subject, a predicate and a value"
            complaints.add("FL622", "no claims", ", ".join(map(str, claims)), hint=hint)
        complaints.settle()
    return base


class _Piles:
    """The records of all files by kind, and the rows of all tables."""

    def __init__(self) -> None:
        self.entities: list[Found[EntityRecord]] = []
        self.claims: list[Found[ClaimRecord]] = []
        self.sources: list[Found[SourceRecord]] = []
        self.predicates: list[PredicateRecord] = []
        self.units: list[Found[UnitRecord]] = []
        self.rows: list[rows.Row] = []

    def fill(self, path: Path, complaints: Complaints) -> None:
        try:
            if path.suffix.lower() in listing.TABLES:
                self.rows.extend(rows.rows(path, complaints))
            else:
                for found in listing.records(path, complaints):
                    self._sort(found)
        except FactlintError as error:
            complaints.keep(error)

    def _sort(self, found: Found[Any]) -> None:
        piles: dict[type[Record], list[Any]] = {
            EntityRecord: self.entities,
            ClaimRecord: self.claims,
            SourceRecord: self.sources,
        }
        if isinstance(found.record, PredicateRecord):
            self.predicates.append(found.record)
        elif isinstance(found.record, UnitRecord):
            self.units.append(found)
        else:
            piles[type(found.record)].append(found)


def _built(piles: _Piles, root: Path, complaints: Complaints) -> Base:
    predicates = Predicates(piles.predicates)
    entities = entity_records.entities(piles.entities, complaints)
    sources = entity_records.sources(piles.sources, root, complaints)
    units = own_units(piles.units, complaints)
    shelf = claiming.Shelf(
        entities=entities, sources=sources, predicates=predicates, complaints=complaints, units=units
    )
    claims = claiming.claims(piles.claims, shelf)
    if piles.rows:
        entities, tabled = table.tabled(piles.rows, shelf)
        claims.extend(_once(claims, tabled, complaints))
    sources = sources or claiming.implied_sources(claims)
    return Base(entities=entities, claims=tuple(claims), sources=sources, predicates=predicates.all, units=units)


def _once(claims: list[Claim], tabled: list[Claim], complaints: Complaints) -> list[Claim]:
    """The claims of tables; ids that other claims have are complained of."""
    first = {claim.id: claim for claim in claims}
    for claim in tabled:
        other = first.setdefault(claim.id, claim)
        if other is not claim:
            place = f"line {other.line}" if other.path == claim.path else f"{other.path}:{other.line}"
            message = f"the id {shown(claim.id)} stands twice, first on {place}"
            complaints.add("FL601", message, claim.path, line=claim.line)
    return tabled
