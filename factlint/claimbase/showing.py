"""Claims and entities as people read them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factlint.claimbase.complaints import nearest, shown
from factlint.claimbase.index import Base, Claim, Entity
from factlint.claimbase.value_text import value_text
from factlint.errors import BadBase
from factlint.values.name import Name

__all__ = ["chosen", "claim_line", "claim_record", "claim_text", "entity_text", "lines_on", "value_text"]


def claim_line(claim: Claim) -> str:
    """One claim in one line."""
    of = f" of {claim.of}" if claim.of else ""
    status = "" if claim.status == "accepted" else f" ({claim.status})"
    return f"{claim.id}: {claim.subject} – {claim.predicate}{of} – {value_text(claim.value)}{status}"


def claim_record(claim: Claim) -> dict[str, Any]:
    """A claim as JSON holds it; what is empty is left out."""
    record = {
        "id": claim.id,
        "subject": claim.subject,
        "predicate": claim.predicate,
        "value": value_text(claim.value),
        "entity": claim.value.entity if isinstance(claim.value, Name) else "",
        "of": claim.of,
        "place": claim.place,
        "time": claim.time.edtf if claim.time else "",
        "ordinal": claim.ordinal,
        "status": claim.status,
        "rank": claim.rank,
        "keywords": list(claim.words),
        "evidence": [
            {"source": one.source, "locator": one.locator, "as_written": one.as_written} for one in claim.evidence
        ],
        "path": claim.path,
        "line": claim.line,
    }
    return {key: value for key, value in record.items() if value}


def claim_text(claim: Claim) -> Iterator[str]:
    """A claim in full, one line per thing known of it."""
    yield claim_line(claim)
    for label, value in (("place", claim.place), ("time", claim.time.edtf if claim.time else "")):
        if value:
            yield f"  {label}: {value}"
    for one in claim.evidence:
        written = f": “{one.as_written}”" if one.as_written else ""
        yield f"  {one.source}{', ' + one.locator if one.locator else ''}{written}"
    yield f"  {claim.path}:{claim.line}"


def entity_text(entity: Entity, base: Base) -> Iterator[str]:
    """An entity with its names and its claims."""
    yield f"{entity.id}: {entity.kind} {entity.name}"
    others = [name.text + (f" ({name.lang})" if name.lang else "") for name in entity.names if name.text != entity.name]
    if others:
        yield f"  also: {', '.join(others)}"
    for claim in base.by_subject.get(entity.id, ()):
        yield f"  {claim_line(claim)}"


def chosen(base: Base, subject: str, predicate: str) -> list[Claim]:
    """The claims on an entity, by its id or a name, and with a predicate; either may be empty for all.

    Raises BadBase for an entity that the base does not have, and a predicate that none of its claims has.
    """
    meant = {entity.id for entity in _called(subject, base)} if subject else set()
    if subject and not meant:
        raise BadBase(f"no entity is called {shown(subject)}", hint=nearest(subject, _names(base)))
    if predicate and predicate not in base.by_predicate:
        raise BadBase(f"no claim has the predicate {shown(predicate)}", hint=nearest(predicate, base.by_predicate))
    return [
        claim
        for claim in base.claims
        if (not subject or not meant.isdisjoint((claim.subject, claim.of))) and predicate in ("", claim.predicate)
    ]


def lines_on(name: str, base: Base) -> Iterator[str]:
    """All that the base says of a claim's id, an entity's id or a name; raises BadBase when that is nothing."""
    claims = [claim for claim in base.claims if claim.id == name]
    entities = _called(name, base)
    if not (claims or entities):
        known = [*(claim.id for claim in base.claims), *_names(base)]
        raise BadBase(f"neither a claim nor an entity is called {shown(name)}", hint=nearest(name, known))
    for claim in claims:
        yield from claim_text(claim)
    for entity in entities:
        yield from entity_text(entity, base)


def _called(name: str, base: Base) -> list[Entity]:
    """The entities with this id or name, in any case."""
    wanted = name.casefold()
    return [
        entity
        for entity in base.entities.values()
        if entity.id == name or any(borne.text.casefold() == wanted for borne in entity.names)
    ]


def _names(base: Base) -> list[str]:
    """The ids and all names of the entities."""
    return [text for one in base.entities.values() for text in (one.id, *(borne.text for borne in one.names))]
