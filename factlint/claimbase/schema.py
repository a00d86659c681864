"""The JSON Schema of a file of the claims base, for completion in editors."""

from __future__ import annotations

from typing import Any

from factlint.claimbase.records import SECTIONS


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a file, for completion in editors."""
    from pydantic.json_schema import models_json_schema

    _, shared = models_json_schema([(model, "validation") for model in SECTIONS.values()], by_alias=True)
    lists: dict[str, Any] = {
        key: {"type": "array", "items": {"$ref": f"#/$defs/{model.__name__}"}} for key, model in SECTIONS.items()
    }
    words = {key: lists[key] for key in ("predicates", "units")}
    lists["vocabulary"] = {"type": "object", "additionalProperties": False, "properties": words}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "factlint claims base",
        "type": "object",
        "additionalProperties": False,
        "properties": lists,
        "$defs": shared["$defs"],
    }
