"""Wikidata entities to records: labels, statements, ranks, qualifiers and references."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct, field

from factlint.claimbase import nodes
from factlint.claimbase.complaints import shown
from factlint.claimbase.nodes import Items, Map, Node, Text
from factlint.claimbase.predicates import Predicates
from factlint.claimbase.records import ClaimRecord, EntityRecord, SourceRecord
from factlint.errors import BadBase
from factlint.exchange import Left, Records
from factlint.exchange._left import few_of
from factlint.exchange._taking import Ids, slug, taken
from factlint.exchange._wikidata_make import NO_LANGUAGE
from factlint.exchange._wikidata_snaks import Qualified, Snak, snaks
from factlint.exchange._wikidata_words import GENDER_OF, KIND_OF, PREDICATES
from factlint.exchange._wikidata_write import page_locator

_NAME, _KIND, _GENDER = "P2561", "P31", "P21"
_SITE = ("sitelinks", "pageid", "ns", "title", "lastrevid", "modified", "type", "descriptions")
_READ = ("id", "labels", "aliases", "claims")


def read(text: str, path: str, left: Left) -> Records:
    """The records of a file with entities; raises BadBase when it is not JSON, or something else."""
    root = nodes.read_json(text.encode("utf-8"), path)
    items = [item for item in _items(root) if isinstance(item, Map)]
    if not items:
        raise BadBase("no Wikidata entity", path=path, line=1, hint='`{"entities": {"Q1": {…}}}`')
    reading = _Reading(left=left)
    for item in items:
        reading.item(item)
    return reading.records()


def _items(root: Node | None) -> list[Node]:
    """The entities of an answer of the API, of a dump, or the one of a file."""
    if not isinstance(root, Map):
        return list(root) if isinstance(root, Items) else []
    entities = root.get(Text("entities"), root)
    if entities is root:
        return [root] if "claims" in root or "labels" in root else []
    return list(entities.values()) if isinstance(entities, Map) else []


class _Reading(Struct):
    """The records read so far."""

    left: Left
    predicates: Predicates = field(default_factory=Predicates)
    entities: dict[str, dict[str, Any]] = field(default_factory=dict)
    claims: list[tuple[dict[str, Any], int]] = field(default_factory=list)
    sources: dict[str, dict[str, Any]] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    """Entities that claims name, with the kind that they seem to be."""
    ids: Ids = field(default_factory=Ids)

    def records(self) -> Records:
        """All of them; what has no label in the file is called by its number."""
        nameless = [key for key in self.named if key not in self.entities]
        for key in nameless:
            self.entities[key] = {"id": key, "kind": self.named[key] or "thing", "name": key}
        if nameless:
            few = few_of(nameless)
            self.left.add(f"items without a label in the file, called by their numbers: {len(nameless)} ({few})")
        return Records(
            entities=_all(taken(EntityRecord, data, self.left) for data in self.entities.values()),
            claims=_all(taken(ClaimRecord, data, self.left, line) for data, line in self.claims),
            sources=_all(taken(SourceRecord, data, self.left) for data in self.sources.values()),
        )

    def item(self, item: Map) -> None:
        identity = str(item.get(Text("id"), ""))
        for key in item.keys() - {*_SITE, *_READ}:
            self.left.add(f"`{key[:80]}` of an entity is left out", key.line)
        labels, aliases = _texts(item.get(Text("labels"))), _texts(item.get(Text("aliases")))
        data: dict[str, Any] = {"id": identity, "kind": "thing", "aliases": []}
        self.entities[identity] = data
        name = next((one for one in labels if one["lang"] == NO_LANGUAGE), None)
        name = name or next((one for one in labels if one["lang"] == "en"), labels[0] if labels else None)
        data["name"] = name["text"] if name else identity
        others = [one for one in labels if one is not name and one["text"] != data["name"]]
        data["aliases"] = [_alias(one["text"], one["lang"]) for one in others + aliases]
        claims = item.get(Text("claims"))
        for number, statements in claims.items() if isinstance(claims, Map) else ():
            for statement in statements if isinstance(statements, Items) else ():
                if isinstance(statement, Map):
                    self._statement(data, str(number), statement)
        data["aliases"] = list({str(alias): alias for alias in data["aliases"]}.values())

    def _statement(self, data: dict[str, Any], number: str, statement: Map) -> None:
        main = next(iter(snaks(Items([statement.get(Text("mainsnak"), Text(""))]), self.left)), None)
        if main is None:
            return
        own: dict[str, Callable[[dict[str, Any], Snak, Qualified], None]] = {
            _NAME: self._name, _KIND: self._kind, _GENDER: self._gender,
        }  # fmt: skip
        qualified = Qualified.of(statement.get(Text("qualifiers")), self.left)
        if number in own:
            own[number](data, main, qualified)
        else:
            self._claim(data["id"], number, main, qualified, statement)
        qualified.rest(self.left)

    def _name(self, data: dict[str, Any], main: Snak, qualified: Qualified) -> None:
        dates = {"from": qualified.time("P580"), "until": qualified.time("P582")}
        alias = _alias(main.text, main.language)
        alias = {"text": alias} if isinstance(alias, str) else alias
        data["aliases"].append(alias | {key: value for key, value in dates.items() if value})

    def _kind(self, data: dict[str, Any], main: Snak, qualified: Qualified) -> None:
        written, kind = qualified.text("P1932"), KIND_OF.get(main.text, "")
        if written or (kind and data["kind"] == "thing"):
            data["kind"] = written or kind
        elif not kind:
            self.left.add(f"the class {shown(main.text)} (P31) is left out: no kind of entity here", main.line)

    def _gender(self, data: dict[str, Any], main: Snak, _qualified: Qualified) -> None:
        if main.text in GENDER_OF:
            data["gender"] = GENDER_OF[main.text]
        else:
            self.left.add(f"the gender {shown(main.text)} is left out: records have f, m and n", main.line)

    def _claim(self, subject: str, number: str, main: Snak, qualified: Qualified, statement: Map) -> None:
        predicate = PREDICATES.get(number, number)
        if main.datatype in ("external-id", "commonsMedia", "math", "musical-notation", "geo-shape", "tabular-data"):
            self.left.add(f"statements of the type {main.datatype} are left out", main.line)
            return
        known = self.predicates[predicate]
        found = main.value(qualified)
        if found is None:
            self.left.add(f"{number}: {main.fault}, left out", main.line)
            return
        value, kind, calendar = found
        if kind == "entity":
            self.named.setdefault(value, next(iter(known.object), ""))
        usual = {"name": "entity"}.get(known.value, known.value)
        told = usual == kind or (usual == "any" and kind == "entity")
        identity = str(statement.get(Text("id"), "")).replace("$", ":")
        data: dict[str, Any] = {
            "id": self.ids.new(identity or f"{subject}-{number}"),
            "subject": subject,
            "predicate": predicate,
            "value": value,
            "value_type": "" if told else kind,
            "calendar": calendar,
            "place": self._entity(qualified.entity("P276"), "place"),
            "of": self._entity(qualified.entity("P642"), ""),
            "time": qualified.period(),
            "ordinal": _ordinal(qualified.text("P1545")),
            "status": "disputed" if qualified.disputed() else "",
            "rank": str(statement.get(Text("rank"), "normal")),
            "evidence": list(self._evidence(statement.get(Text("references")))),
        }
        self.claims.append((data, main.line))

    def _entity(self, entity: str, kind: str) -> str:
        if entity:
            self.named.setdefault(entity, kind)
        return entity

    def _evidence(self, references: Node | None) -> Iterator[dict[str, str]]:
        for reference in references if isinstance(references, Items) else ():
            if not isinstance(reference, Map):
                continue
            found = Qualified.of(reference.get(Text("snaks")), self.left)
            address = found.text("P854") or found.text("P4656")
            key = found.entity("P248") or found.entity("P143")
            key = key or slug(address.partition("://")[2].removeprefix("www."))
            if not key:
                self.left.add("a reference is left out: it names neither a work nor an address", reference.line)
                continue
            self._source(key, address, found)
            pages, section = found.text("P304"), found.text("P958")
            locator = ", ".join(filter(None, (page_locator(pages) if pages else "", section)))
            written = found.text("P1683")
            yield {k: v for k, v in (("source", key), ("locator", locator), ("as_written", written)) if v}
            found.rest(self.left, "a reference")

    def _source(self, key: str, address: str, found: Qualified) -> None:
        source = self.sources.setdefault(key, {"id": key})
        more = {"URL": address, "title": found.text("P1476"), "accessed": found.time("P813")}
        for name, value in more.items():
            if value and source.setdefault(name, value) != value:
                self.left.add(f"a further `{name}` of the source {shown(key)} is left out")


def _all(found: Iterator[Any]) -> tuple[Any, ...]:
    return tuple(one for one in found if one is not None)


def _ordinal(text: str) -> str:
    """A place in a series, where it is a plain number."""
    return text if text.isascii() and text.isdigit() and 0 < len(text) < 7 and text[0] != "0" else ""


def _texts(node: Node | None) -> list[dict[str, str]]:
    """Labels or aliases, with their languages, in the order of the file."""
    listed: list[Node] = []
    for value in node.values() if isinstance(node, Map) else ():
        listed += value if isinstance(value, Items) else [value]
    maps = [each for each in listed if isinstance(each, Map)]
    return [{"text": str(each.get(Text("value"), "")), "lang": str(each.get(Text("language"), ""))} for each in maps]


def _alias(text: str, language: str) -> dict[str, str]:
    return {"text": text} | ({"lang": language} if language not in ("", NO_LANGUAGE) else {})
