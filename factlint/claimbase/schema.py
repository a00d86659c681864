"""The JSON Schemas of the files of a claims base, for completion in editors."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from factlint.claimbase.records import SECTIONS, SourceRecord

VOCABULARY = ("predicates", "units")


def json_schema() -> dict[str, Any]:
    """Of a file that may hold anything."""
    return _schema("claims base", SECTIONS)


def sources_schema() -> dict[str, Any]:
    """Of a file of source records, or of one record."""
    schema = _schema("source records", ("sources",))
    either = [{"$ref": f"#/$defs/{SourceRecord.__name__}"}, _mapping(("sources",))]
    return {key: schema[key] for key in ("$schema", "title")} | {"anyOf": either, "$defs": schema["$defs"]}


def vocabulary_schema() -> dict[str, Any]:
    """Of a vocabulary file."""
    return _schema("vocabulary", VOCABULARY)


def _schema(title: str, sections: Iterable[str]) -> dict[str, Any]:
    from pydantic.json_schema import models_json_schema

    names = tuple(sections)
    _, shared = models_json_schema([(SECTIONS[name], "validation") for name in names], by_alias=True)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"factlint {title}",
        **_mapping(names),
        "$defs": _loose(shared["$defs"]),
    }


def _mapping(names: Iterable[str]) -> dict[str, Any]:
    lists: dict[str, Any] = {
        name: {"type": "array", "items": {"$ref": f"#/$defs/{SECTIONS[name].__name__}"}} for name in names
    }
    words = {name: lists[name] for name in VOCABULARY if name in lists}
    if words:
        lists["vocabulary"] = {"type": "object", "additionalProperties": False, "properties": words}
    return {"type": "object", "additionalProperties": False, "properties": lists}


def _loose(node: Any) -> Any:
    """The schema for editors that read YAML's numbers as numbers: in a base every value is text, `1871` too."""
    if isinstance(node, list):
        return [_loose(each) for each in node]
    if not isinstance(node, dict):
        return node
    loose = {key: _loose(value) for key, value in node.items()}
    if loose.get("type") == "string" and not {"enum", "const"} & loose.keys():
        loose["type"] = ["string", "number"]
    return loose
