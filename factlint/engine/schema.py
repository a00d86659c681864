"""The configuration described: each key with what it may be and what it means, and as a JSON Schema."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any, get_args, get_origin, get_type_hints

from factlint.engine.configuration import KEYS, Configuration, choices


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key of the configuration."""

    name: str
    kind: Any
    """The type of its value as Configuration has it."""
    choices: tuple[str, ...]
    """What a value may be; empty: anything."""
    meaning: str


def keys() -> Iterator[Key]:
    """Every key, in the order of Configuration."""
    kinds, meanings = get_type_hints(Configuration), _meanings()
    for field in fields(Configuration):
        name = field.name.replace("_", "-")
        if name in KEYS:
            yield Key(name=name, kind=kinds[field.name], choices=choices(name), meaning=meanings[field.name])


def _meanings() -> dict[str, str]:
    """The text beneath each field."""
    (described,) = ast.parse(inspect.getsource(Configuration)).body
    found = {}
    for node, after in pairwise(getattr(described, "body", ())):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and isinstance(after, ast.Expr):
            found[node.target.id] = " ".join(str(ast.literal_eval(after.value)).split())
    return found


def configuration_schema() -> dict[str, Any]:
    """The JSON Schema of `factlint.toml`, and of `[tool.factlint]`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "factlint configuration",
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: {"description": key.meaning, **_typed(key.kind, key.choices)} for key in keys()},
    }


def _typed(kind: Any, allowed: tuple[str, ...]) -> dict[str, Any]:
    """The schema of a value; a list of one may be that one."""
    word: dict[str, Any] = {"enum": list(allowed)} if allowed else {"type": "string"}
    if get_origin(kind) is tuple:
        return {"anyOf": [word, {"type": "array", "items": word}]}
    if get_origin(kind) is Mapping:
        return {"type": "object", "additionalProperties": _typed(get_args(kind)[1], allowed)}
    return {bool: {"type": "boolean"}, int: {"type": "integer"}}.get(kind, word)
