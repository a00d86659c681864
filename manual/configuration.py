"""The reference of the configuration."""

from __future__ import annotations

from factlint.engine.keys import KEYS, Key, Shape

OPENING = """\
# Configuration

`factlint.toml`, `.factlint.toml`, or `[tool.factlint]` in `pyproject.toml`; the nearest one to a draft holds for it.
Paths start at the folder of the file and stay inside it. Every key is optional, and an unknown one is an error that
names the line and the nearest right spelling. An editor completes the keys with the JSON Schema that
`factlint schema config` prints; in `factlint.toml`:

    #:schema schemas/config.schema.json
"""


SHAPES = {
    Shape.WORD: "A text",
    Shape.WORDS: "A text or a list of texts",
    Shape.FLAG: "`true` or `false`",
    Shape.LEVELS: "A table; each value is a text",
    Shape.SELECTORS: "A table; each value is a text or a list of texts",
}


def as_markdown() -> str:
    """A section for each key."""
    return "\n".join([OPENING, *(section for key in KEYS for section in _section(key))])


def _section(key: Key) -> list[str]:
    shape = f"*{SHAPES[key.shape]}.*"
    if key.choices:
        shape += f" One of {', '.join(f'`{choice}`' for choice in key.choices())}."
    if isinstance(key.default, str) and key.default:
        shape += f" Without it: `{key.default}`."
    return [f"## {key.name}", "", key.about, "", shape, ""]
