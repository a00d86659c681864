"""Tables of subject, predicate and value, to records and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct, field

from factlint.claimbase import naming, parsed
from factlint.claimbase.claiming import Shelf, Value
from factlint.claimbase.complaints import Complaints, shown
from factlint.claimbase.index import Entity
from factlint.claimbase.predicates import Predicates
from factlint.claimbase.records import ClaimRecord, EntityRecord, PredicateRecord, SourceRecord
from factlint.claimbase.rows import COLUMNS, Row
from factlint.claimbase.table import DESCRIBING, Subject, Table
from factlint.exchange import Left, Records
from factlint.exchange._taking import Ids, own_id, slug, taken
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.units import OwnUnit

HOLDS = {
    "entities": frozenset(("id", "kind", "name", "aliases.text")),
    "claims": frozenset(
        "id subject predicate value calendar of place time status rank evidence.source evidence.locator "
        "evidence.as_written".split()
    ),
    "sources": frozenset(("id",)),
}


# From a table.


def records_of(
    rows: Sequence[Row],
    left: Left,
    *,
    known: Mapping[str, Entity] | None = None,
    claimed: Iterable[str] = (),
    units: tuple[OwnUnit, ...] = (),
) -> Records:
    """The records that the rows of a table come to; what cannot be read of them is listed.

    Entities that are `known` have records already, and so have claims with the ids `claimed`.
    """
    complaints = Complaints()
    known = known or {}
    shelf = Shelf(entities=known, sources={}, predicates=Predicates(), complaints=complaints, units=units)
    table = Table(rows, shelf)
    for error in complaints.errors:
        left.add(f"{error.code} {error.message}", error.line)
    spoken = {table.subject(name).id for row in rows for name in (row.subject, row.of, row.place) if name}
    reading = _Reading(left=left, table=table, spoken=spoken)
    for identity in known:
        reading.by_name[identity] = reading.entity_ids.new(identity)
    for identity in claimed:
        reading.claim_ids.new(identity)
    found = [reading.entity(one) for one in table.subjects.values() if one.id not in known]
    for row, claims in table.read:
        for claim in claims:
            reading.claim(row, claim.value)
    entities = [one for one in found if one and one.id in reading.named]
    sources = dict.fromkeys(row.source for row in rows if row.source)
    return Records(
        predicates=tuple(_with_several(shelf.predicates, rows)),
        entities=tuple(entities),
        claims=tuple(filter(None, (taken(ClaimRecord, data, left) for data in reading.claims.values()))),
        sources=tuple(filter(None, (taken(SourceRecord, {"id": source}, left) for source in sources))),
    )


def _with_several(predicates: Predicates, rows: Sequence[Row]) -> Iterator[PredicateRecord]:
    """Predicates of the table's own for which its subjects have several values."""
    usual = Predicates()
    for name in dict.fromkeys(row.predicate for row in rows):
        found = predicates.used.get(name)
        if found and found.plain and found.many and not usual[name].many:
            signals = {} if found.like else {"en": [" ".join(found.words)]}
            yield PredicateRecord(
                id=name, phrase=found.phrase, many=True, unit=found.unit, like=list(found.like), signals=signals
            )


class _Reading(Struct):
    """The claims read so far, and the ids given to what has none."""

    left: Left
    table: Table
    spoken: set[str]
    """The entities that rows are about; all others only stand in the column of values."""
    predicates: Predicates = field(default_factory=Predicates)
    entity_ids: Ids = field(default_factory=Ids)
    claim_ids: Ids = field(default_factory=Ids)
    by_name: dict[str, str] = field(default_factory=dict)
    """The id of each entity by the one that the table has for it, which is a name."""
    named: set[str] = field(default_factory=set)
    """The entities that some record names."""
    claims: dict[str, dict[str, Any]] = field(default_factory=dict)

    def entity(self, subject: Subject) -> EntityRecord | None:
        identity = self.by_name[subject.id] = self.entity_ids.new(slug(subject.id))
        if subject.id in self.spoken:
            self.named.add(identity)
        aliases = [{"text": alias} for alias in subject.names if alias != subject.title]
        kind = subject.kind or naming.most(subject.votes) or "thing"
        data = {"id": identity, "kind": kind, "name": subject.title, "aliases": aliases}
        return taken(EntityRecord, data, self.left)

    def claim(self, row: Row, value: Value) -> None:
        subject = self._known(row.subject)
        text, kind = self._value(row, value)
        data: dict[str, Any] = {
            "subject": subject,
            "predicate": row.predicate,
            "value": text,
            "value_type": kind,
            "calendar": row.calendar if kind != "text" else "",
            "of": self._known(row.of),
            "place": self._known(row.place),
            "time": row.time,
            "status": row.status,
            "rank": row.rank,
        }
        data = {key: value for key, value in data.items() if value}
        evidence = {"source": row.source, "locator": row.locator, "as_written": row.as_written} if row.source else {}
        before = self.claims.get(row.id)
        if before and evidence and {key: before.get(key) for key in data} == data:
            before["evidence"].append(evidence)
            return
        identity = self.claim_ids.new(own_id(row.id) or f"{subject}-{slug(row.predicate)}")
        self.claims[identity] = {"id": identity, **data, "evidence": [evidence] if evidence else []}

    def _known(self, name: str) -> str:
        return self.by_name[self.table.subject(name).id] if name else ""

    def _value(self, row: Row, value: Value) -> tuple[str, str]:
        """The value as a record has it, and its type where the predicate does not tell."""
        predicate = self.predicates[row.predicate]
        if isinstance(value, Name):
            if predicate.value == "text" and value.entities[0] not in self.spoken:
                return row.value, ""
            identity = self.by_name[value.entities[0]]
            self.named.add(identity)
            return identity, "entity" if predicate.value in ("text", "date", "quantity") else ""
        if isinstance(value, Date):
            return self._date(row, value), "" if predicate.value == "date" else "date"
        if isinstance(value, Quantity):
            return _amount(row, value, self.table.shelf.units), "" if predicate.value == "quantity" else "quantity"
        plain = predicate.value == "text" or (predicate.value == "any" and not _typed(row, value, self.predicates))
        return value, "" if plain and value not in self.by_name.values() else "text"

    def _date(self, row: Row, value: Date) -> str:
        """The date as written where that is EDTF, else as it was understood."""
        try:
            return row.value if parsed.date_of(row.value, row.calendar) == value else value.edtf
        except ValueError:
            return value.edtf


def _typed(row: Row, text: str, predicates: Predicates) -> bool:
    """Whether a base would take a text for something else."""
    try:
        return not isinstance(parsed.cell_value(text, "", predicates[row.predicate], row.calendar), str)
    except ValueError:
        return True


def _amount(row: Row, value: Quantity, units: tuple[OwnUnit, ...]) -> str:
    """The amount with its unit as written, where that is understood the same way."""
    written = (row.value, f"{row.value} {row.unit}".strip())
    return next((text for text in written if parsed.quantity_of(text, "", units) == value), written[1])


# To a table.


def rows_of(records: Records, left: Left) -> list[dict[str, str]]:
    """The rows that say what the records say, kinds and aliases first; what a row cannot say is listed."""
    names = _names(records.entities)
    rows = [row for entity in records.entities for row in _describing(entity, names[entity.id])]
    for claim in records.claims:
        if claim.predicate in DESCRIBING:
            left.add(f"a claim with the predicate {shown(claim.predicate)} describes its subject in a table")
            continue
        value = names.get(claim.value, claim.value) if claim.value_type != "text" else claim.value
        row = {key: getattr(claim, key) for key in ("id", "predicate", "calendar", "time")}
        row |= {key: names.get(getattr(claim, key), getattr(claim, key)) for key in ("subject", "of", "place")}
        row |= {"value": value, "status": _unusual(claim.status, "accepted"), "rank": _unusual(claim.rank, "normal")}
        rows += [row | evidence for evidence in _evidence(claim)]
    _read_back(rows, records, left)
    return rows


def _read_back(rows: Sequence[Mapping[str, str]], records: Records, left: Left) -> None:
    """List what a reader of the table would take for something else."""
    found = records_of([_row(row) for row in rows], Left())
    claims = {claim.id: claim for claim in found.claims}
    named, renamed = ({one.id: one.name for one in each.entities} for each in (records, found))
    new = sum(slug(entity.name) != entity.id for entity in records.entities)
    if new:
        left.add(f"tables know entities by their names: {new} get other ids when the table is read")
    for claim in records.claims:
        read = claims.get(claim.id)
        if read is None:
            left.add(f"{shown(claim.id)} is not read back from a table under this id")
        elif renamed.get(read.value, read.value) != named.get(claim.value, claim.value):
            left.add(f"the value of {shown(claim.id)} is read back from a table as {shown(read.value)}")


def _row(cells: Mapping[str, str]) -> Row:
    return Row(**{name: cells.get(name, "") for name in COLUMNS})  # type: ignore[arg-type]  # the line is no column


def _unusual(word: str, usual: str) -> str:
    return "" if word == usual else word


def _evidence(claim: ClaimRecord) -> list[dict[str, str]]:
    """A row for each piece of evidence; one for a claim without."""
    listed = [{key: getattr(one, key) for key in ("source", "locator", "as_written")} for one in claim.evidence]
    return listed or [{}]


def _names(entities: Sequence[EntityRecord]) -> dict[str, str]:
    """What each entity is called in the table: its name where it alone bears it, else its id."""
    bearers: dict[str, set[str]] = {}
    for entity in entities:
        for text in (entity.id, entity.name):
            bearers.setdefault(naming.tidy(text), set()).add(entity.id)
    return {one.id: one.name if len(bearers[naming.tidy(one.name)]) == 1 else one.id for one in entities}


def _describing(entity: EntityRecord, name: str) -> Iterator[dict[str, str]]:
    yield {"subject": name, "predicate": "kind", "value": entity.kind}
    for text in dict.fromkeys((entity.name, *(alias.text for alias in entity.aliases))):
        if text != name:
            yield {"subject": name, "predicate": "alias", "value": text}


def columns(rows: Sequence[Mapping[str, str]]) -> list[str]:
    """The columns that must be there, and those that some row fills."""
    return [name for name in COLUMNS if name in ("subject", "predicate", "value") or any(row.get(name) for row in rows)]
