"""Claim records to claims: references resolved, values typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from factlint.claimbase import _hints, entity_records, parsed
from factlint.claimbase.complaints import Complaints, nearest, shown
from factlint.claimbase.index import Claim, Entity, Evidence, Source
from factlint.claimbase.listing import Found
from factlint.claimbase.predicates import Predicates
from factlint.claimbase.records import ClaimRecord, EvidenceRecord
from factlint.values.date import Date
from factlint.values.name import NOTHING, Name
from factlint.values.quantity import Quantity
from factlint.values.units import POUNDS, STERLING, OwnUnit
from factlint.vocabulary import Predicate

NO_RECORD = "add a record with this id to the sources"
MONEY = "money"
"""The dimension of what is paid: `pounds` are no weight there."""
Value = Date | Quantity | Name | str


class Shelf(Struct, frozen=True, kw_only=True):
    """What claims can refer to."""

    entities: Mapping[str, Entity]
    sources: Mapping[str, Source]
    predicates: Predicates
    complaints: Complaints
    units: tuple[OwnUnit, ...] = ()


def claims(found: Iterable[Found[ClaimRecord]], shelf: Shelf) -> list[Claim]:
    """The claims of the records; what dangles or does not parse is complained of."""
    made = (_claim(one, shelf) for one in entity_records.unique(found, shelf.complaints))
    return [claim for claim in made if claim]


def _claim(one: Found[ClaimRecord], shelf: Shelf) -> Claim | None:
    record, complaints = one.record, shelf.complaints
    for key in ("subject", "of", "place"):
        name = getattr(record, key)
        if name and name not in shelf.entities:
            _dangling(one, name, key, shelf)
    if not entity_records.check_calendar(one, record.calendar, complaints):
        return None
    value = _value(one, shelf)
    if value is None:
        return None
    return Claim(
        id=record.id,
        subject=record.subject,
        predicate=record.predicate,
        value=value,
        of=record.of,
        place=record.place,
        time=entity_records.dated(one, record.time, "", complaints, "time"),
        ordinal=int(record.ordinal or "0"),
        status=record.status,
        rank=record.rank,
        words=tuple(word.lower() for word in record.keywords),
        evidence=_evidence(one, shelf),
        path=one.path,
        line=one.line,
    )


def _dangling(one: Found[ClaimRecord], name: str, key: str, shelf: Shelf) -> None:
    by_name = {} if shelf.complaints.full else entity_records.by_name(shelf.entities)
    hint = f"did you mean `{by_name[name]}`?" if name in by_name else _near(name, shelf)
    message = f"`{key}` names the entity {shown(name)}, which does not exist"
    one.complain(shelf.complaints, "FL603", message, key, hint=hint)


def _near(name: str, shelf: Shelf) -> str:
    if shelf.complaints.full:
        return ""
    return nearest(name, shelf.entities) or "add it to `entities`, and name it here by its id"


def _evidence(one: Found[ClaimRecord], shelf: Shelf) -> tuple[Evidence, ...]:
    made = []
    for number, record in enumerate(one.record.evidence):
        # timid: a base without any source record names its sources only by key
        if shelf.sources and record.source not in shelf.sources:
            message = f"the source {shown(record.source)} does not exist"
            hint = "" if shelf.complaints.full else nearest(record.source, shelf.sources) or NO_RECORD
            one.complain(shelf.complaints, "FL603", message, "evidence", number, "source", hint=hint)
        entity_records.check_calendar(one, record.calendar, shelf.complaints, "evidence", number)
        made.append(_grounds(record, one))
    return tuple(made)


def _grounds(record: EvidenceRecord, one: Found[ClaimRecord]) -> Evidence:
    quote, position = record.quote, record.position
    return Evidence(
        source=record.source,
        locator=record.locator,
        as_written=record.as_written or (quote.exact if quote else ""),
        value=record.value,
        exact=quote.exact if quote else "",
        prefix=quote.prefix if quote else "",
        suffix=quote.suffix if quote else "",
        start=position.start if position else -1,
        end=position.end if position else -1,
        sha256=record.sha256,
        path=one.path,
        line=one.line,
    )


def _value(one: Found[ClaimRecord], shelf: Shelf) -> Value | None:
    record = one.record
    predicate = shelf.predicates[record.predicate]
    kind = {"entity": "name"}.get(record.value_type or "", record.value_type or predicate.value)
    nothing = record.value == NOTHING and kind in ("name", "date") and NOTHING not in shelf.entities
    if kind == "text" or nothing:
        return record.value
    if kind == "date":
        return entity_records.dated(one, record.value, record.calendar, shelf.complaints, "value")
    if kind == "quantity":
        return _quantity(one, predicate, shelf)
    if record.value in shelf.entities:
        return Name(text=shelf.entities[record.value].name, entities=(record.value,))
    if kind != "name":
        return _guessed(record, predicate, shelf)
    if predicate.object or record.value_type:
        _dangling(one, record.value, "value", shelf)
        return None
    return record.value


def _quantity(one: Found[ClaimRecord], predicate: Predicate, shelf: Shelf) -> Quantity | None:
    text = one.record.value
    found = parsed.quantity_of(text, "", shelf.units)
    if predicate.unit and (found is None or not (found.unit or found.counted)):
        found = parsed.quantity_of(text, predicate.unit, shelf.units) or found
    if found is None:
        code = "FL609" if parsed.too_long(text) else "FL608"
        message = f"{shown(text)} is not a quantity"
        one.complain(shelf.complaints, code, message, "value", hint=_hints.quantity_hint(text))
    elif predicate.dimension == MONEY and found.unit in POUNDS:
        return replace(found, unit=STERLING)
    return found


def _guessed(record: ClaimRecord, predicate: Predicate, shelf: Shelf) -> Value:
    """The value of a predicate that says nothing about its values."""
    try:
        return parsed.cell_value(record.value, "", predicate, record.calendar, shelf.units)
    except ValueError:
        return record.value


def implied_sources(claims: Iterable[Claim]) -> dict[str, Source]:
    """Records for the sources that claims name in a base that has none."""
    found: dict[str, Source] = {}
    for claim in claims:
        for evidence in claim.evidence:
            found.setdefault(
                evidence.source, Source(id=evidence.source, implied=True, path=evidence.path, line=evidence.line)
            )
    return found
