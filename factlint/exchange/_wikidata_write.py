"""Records to Wikidata entities: items with labels, and statements with rank, qualifiers and references."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct, field

from factlint.claimbase import parsed
from factlint.claimbase.complaints import shown
from factlint.claimbase.predicates import Predicates
from factlint.claimbase.records import AliasRecord, ClaimRecord, EntityRecord, EvidenceRecord, SourceRecord
from factlint.exchange import Left, Records
from factlint.exchange import _wikidata_make as make
from factlint.exchange._left import few_of
from factlint.exchange._wikidata_make import NO_LANGUAGE, Qualifiers, Snak
from factlint.exchange._wikidata_values import quantity_text, quantity_value
from factlint.exchange._wikidata_words import GENDERS, KINDS, PROPERTIES
from factlint.patterns import regex

HEDGES = {"~": ("Q5727902",), "?": ("Q18122778",), "%": ("Q5727902", "Q18122778")}
"""Sourcing circumstances: about, presumably."""
DISPUTED = "Q18912752"
_GUID = regex(r"(Q\d+):([0-9A-Fa-f-]{36})")
_NUMBERED = regex(r"[QP]\d+")
_PAGES = regex(r"pp?\. (\S+)")


def write(records: Records, left: Left) -> str:
    """One JSON object with the entities under `entities`, as `Special:EntityData` and `wbgetentities` give it."""
    writing = _Writing(
        predicates=Predicates(records.predicates),
        entities={entity.id for entity in records.entities},
        sources={source.id: source for source in records.sources},
        left=left,
    )
    items = {entity.id: writing.item(entity) for entity in records.entities}
    for claim in records.claims:
        writing.claim(items[claim.subject]["claims"], claim)
    unheard = len(writing.sources.keys() - writing.cited)
    if unheard:
        left.add(f"Wikidata has sources only in references: {unheard} that no claim rests on are left out")
    writing.warn(items)
    return json.dumps({"entities": items}, ensure_ascii=False, indent=1) + "\n"


class _Writing(Struct, kw_only=True):
    """What statements refer to, and what has been said so far."""

    predicates: Predicates
    entities: set[str]
    sources: Mapping[str, SourceRecord]
    left: Left
    cited: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    """Predicates without a property."""

    def warn(self, items: Mapping[str, Any]) -> None:
        """Say what is Wikidata in form only."""
        own = sum(not _NUMBERED.fullmatch(key) for key in items)
        if own:
            self.left.add(f"entities that keep their own ids, Wikidata knowing them only by Q numbers: {own}")
        if self.words:
            few = few_of(sorted(self.words))
            self.left.add(f"predicates that keep their own words, having no property: {len(self.words)} ({few})")

    def item(self, entity: EntityRecord) -> dict[str, Any]:
        """An item with its labels, aliases, kind and gender, and no claims yet."""
        aliases: dict[str, list[dict[str, str]]] = {}
        claims: dict[str, list[dict[str, Any]]] = {}
        for alias in entity.aliases:
            if alias.first or alias.until:
                self._dated_name(claims, entity, alias)
            else:
                language = alias.lang or NO_LANGUAGE
                aliases.setdefault(language, []).append({"language": language, "value": alias.text})
        kind = KINDS.get(entity.kind)
        qualifiers = [] if kind else [("P1932", make.text("P1932", entity.kind))]
        self._add(claims, "P31", make.item("P31", kind or KINDS["thing"]), qualifiers)
        if entity.gender in GENDERS:
            self._add(claims, "P21", make.item("P21", GENDERS[entity.gender]))
        elif entity.gender:
            self.left.add(f"the gender of {shown(entity.id)} is left out: Wikidata has that of persons")
        return {
            "type": "item",
            "id": entity.id,
            "labels": {NO_LANGUAGE: {"language": NO_LANGUAGE, "value": entity.name}},
            "descriptions": {},
            "aliases": aliases,
            "claims": claims,
        }

    def _dated_name(self, claims: dict[str, Any], entity: EntityRecord, alias: AliasRecord) -> None:
        qualifiers = []
        for number, text in (("P580", alias.first), ("P582", alias.until)):
            if text:
                snak = make.time(number, text, "")
                if snak is None:
                    what = f"from when to when {shown(entity.id)} was called {shown(alias.text)}"
                    self.left.add(f"{what} is left out: {shown(text)} is no plain date")
                    continue
                qualifiers.append((number, snak))
        self._add(claims, "P2561", make.monolingual("P2561", alias.text, alias.lang), qualifiers)

    def _add(
        self, claims: dict[str, Any], number: str, snak: Snak, qualifiers: Qualifiers | None = None, **more: Any
    ) -> None:
        statement: dict[str, Any] = {"type": "statement", "rank": "normal", "mainsnak": snak} | more
        if qualifiers:
            statement["qualifiers"] = make.grouped(qualifiers)
            statement["qualifiers-order"] = list(statement["qualifiers"])
        claims.setdefault(number, []).append(statement)

    def claim(self, claims: dict[str, Any], claim: ClaimRecord) -> None:
        """Add a claim to those of its item; one that Wikidata cannot hold is listed."""
        number = PROPERTIES.get(claim.predicate, claim.predicate)
        if number == claim.predicate and not _NUMBERED.fullmatch(number):
            self.words.add(number)
        found = self._value(number, claim)
        if found is None:
            name = f"{shown(claim.id)} is left out"
            self.left.add(f"{name}: Wikidata has the Gregorian and the Julian calendar, not the {claim.calendar} one")
            return
        snak, qualifiers = found
        qualifiers += self._scope(claim)
        if claim.status == "disputed":
            qualifiers.append(("P1480", make.item("P1480", DISPUTED)))
        elif claim.status != "accepted":
            self.left.add(f"`status: {claim.status}` has no place in Wikidata")
        guid = _GUID.fullmatch(claim.id)
        references = [self._reference(evidence) for evidence in claim.evidence]
        more = {"references": references} if references else {}
        identity = f"{guid[1]}${guid[2]}" if guid else claim.id
        self._add(claims, number, snak, qualifiers, id=identity, rank=claim.rank, **more)

    def _value(self, number: str, claim: ClaimRecord) -> tuple[Snak, Qualifiers] | None:
        """The main snak with what qualifies it; the text itself beside it where the snak says less."""
        kind = self._kind(claim)
        named = [("P1932", make.text("P1932", claim.value))]
        if kind == "entity":
            return make.item(number, claim.value), []
        if kind == "text":
            return make.text(number, claim.value), []
        if kind == "date":
            return self._date(number, claim, named)
        value = quantity_value(claim.value)
        if value is None:
            return make.unknown(number, "quantity"), named
        bare = quantity_text(str(value["amount"]), str(value["unit"]))
        return make.value_snak(number, "quantity", "quantity", value), [] if bare == claim.value else named

    def _date(self, number: str, claim: ClaimRecord, named: Qualifiers) -> tuple[Snak, Qualifiers] | None:
        bare, hedge = (claim.value[:-1], claim.value[-1]) if claim.value[-1:] in HEDGES else (claim.value, "")
        if snak := make.time(number, bare, claim.calendar):
            return snak, [("P1480", make.item("P1480", item)) for item in HEDGES.get(hedge, ())]
        if claim.calendar:
            return None
        ends = zip(("P1319", "P1326"), claim.value.split("/"), strict=False) if "/" in claim.value else ()
        found = [(prop, snak) for prop, text in ends if (snak := make.time(prop, text, ""))]
        return make.unknown(number, "time"), [*found, *named]

    def _kind(self, claim: ClaimRecord) -> str:
        """What the value is: `date`, `quantity`, `entity` or `text`."""
        kind = claim.value_type or {"name": "entity"}.get(
            self.predicates[claim.predicate].value, self.predicates[claim.predicate].value
        )
        if kind == "entity" or (kind == "any" and claim.value in self.entities):
            return "entity" if claim.value in self.entities else "text"
        if kind == "any":
            kind = "date" if _is_date(claim) else "quantity" if parsed.plain_number(claim.value) else "text"
        return kind

    def _scope(self, claim: ClaimRecord) -> Iterator[tuple[str, Snak]]:
        for number, entity in (("P276", claim.place), ("P642", claim.of)):
            if entity:
                yield number, make.item(number, entity)
        if claim.ordinal:
            yield "P1545", make.text("P1545", claim.ordinal)
        if claim.time:
            found = list(make.period(claim.time))
            if not found:
                self.left.add(
                    f"`time` of {shown(claim.id)} is left out: {shown(claim.time)} is no plain date or period"
                )
            yield from found

    def _reference(self, evidence: EvidenceRecord) -> dict[str, Any]:
        snaks = [("P248", make.item("P248", evidence.source))]
        if evidence.locator:
            page = _PAGES.fullmatch(evidence.locator)
            plain = page and page_locator(page[1]) == evidence.locator
            number, text = ("P304", page[1]) if page and plain else ("P958", evidence.locator)
            snaks.append((number, make.text(number, text)))
        if evidence.as_written:
            snaks.append(("P1683", make.monolingual("P1683", evidence.as_written, "")))
        source = self.sources.get(evidence.source)
        if source and source.id not in self.cited:
            snaks += self._source(source)
        self.cited.add(evidence.source)
        grouped = make.grouped(snaks)
        return {"snaks": grouped, "snaks-order": list(grouped)}

    def _source(self, source: SourceRecord) -> Iterator[tuple[str, Snak]]:
        """What the first reference to a source says of it."""
        if source.URL:
            yield "P854", make.value_snak("P854", "url", "string", source.URL)
        if source.title:
            yield "P1476", make.monolingual("P1476", source.title, source.language)
        if source.accessed:
            snak = make.time("P813", source.accessed, "")
            if snak:
                yield "P813", snak
            else:
                self.left.add(f"`accessed` of {shown(source.id)} is left out: no plain date")


def page_locator(pages: str) -> str:
    """A page number, or several, as a locator."""
    return f"pp. {pages}" if re.search(r"[-–,]", pages) else f"p. {pages}"


def _is_date(claim: ClaimRecord) -> bool:
    try:
        return parsed.date_of(claim.value, claim.calendar) is not None and not claim.value.isdigit()
    except ValueError:
        return False
