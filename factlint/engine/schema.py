"""The configuration as a JSON Schema."""

from __future__ import annotations

from typing import Any

from factlint.engine.keys import KEYS, Key, Shape


def configuration_schema() -> dict[str, Any]:
    """The JSON Schema of `factlint.toml`, and of `[tool.factlint]`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "factlint configuration",
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: {"description": key.about, **_typed(key), **_default(key)} for key in KEYS},
    }


def _typed(key: Key) -> dict[str, Any]:
    """The schema of a value; a list of one may be that one."""
    allowed = key.choices() if key.choices else ()
    word: dict[str, Any] = {"enum": list(allowed)} if allowed else {"type": "string"}
    if key.form:
        word["pattern"] = f"^(?:{key.form()[0].pattern})$"
    words = {"anyOf": [word, {"type": "array", "items": word}]}
    return {
        Shape.WORD: word,
        Shape.WORDS: words,
        Shape.FLAG: {"type": "boolean"},
        Shape.LEVELS: {"type": "object", "additionalProperties": word},
        Shape.SELECTORS: {"type": "object", "additionalProperties": words},
    }[key.shape]


def _default(key: Key) -> dict[str, Any]:
    if key.default in ("", (), {}):
        return {}
    return {"default": list(key.default) if isinstance(key.default, tuple) else key.default}
