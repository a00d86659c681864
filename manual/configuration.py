"""The reference of the configuration."""

from __future__ import annotations

from typing import Any, get_args, get_origin

from factlint.engine.schema import Key, keys

OPENING = """\
# Configuration

`factlint.toml`, `.factlint.toml`, or `[tool.factlint]` in `pyproject.toml`; the nearest one to a draft holds for it.
Paths start at the folder of the file and stay inside it. Every key is optional, and an unknown one is an error that
names the line and the nearest right spelling. An editor completes the keys with the JSON Schema that
`factlint schema config` prints; in `factlint.toml`:

    #:schema schemas/config.schema.json
"""


def as_markdown() -> str:
    """A section for each key."""
    return "\n".join([OPENING, *(section for key in keys() for section in _section(key))])


def _section(key: Key) -> list[str]:
    lines = [f"## {key.name}", "", key.meaning, "", f"*{_shape(key.kind)}.*"]
    if key.choices:
        lines[-1] += f" One of {', '.join(f'`{choice}`' for choice in key.choices)}."
    return [*lines, ""]


def _shape(kind: Any) -> str:
    if get_origin(kind) is tuple:
        return "A text or a list of texts"
    if get_args(kind):
        return f"A table; each value is {_shape(get_args(kind)[1]).lower()}"
    return {bool: "`true` or `false`", int: "A whole number"}.get(kind, "A text")
