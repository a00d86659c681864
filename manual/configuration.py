"""The reference of the configuration."""

from __future__ import annotations

import re

from factlint.engine.keys import KEYS, Key, Shape
from manual import ROOT

OPENING = """\
# Configuration

`factlint.toml`, `.factlint.toml`, or `[tool.factlint]` in `pyproject.toml`; the nearest one to a draft holds for it.
Paths start at the folder of the file and stay inside it. Every key is optional, and an unknown one is an error that
names the line and the nearest right spelling. `factlint config show draft.md` prints what holds for a draft, and which
line of which file says so. An editor completes the keys with the JSON Schema that `factlint schema config` prints; in
`factlint.toml`:

    #:schema schemas/config.schema.json
"""


SHAPES = {
    Shape.WORD: "A text",
    Shape.WORDS: "A text or a list of texts",
    Shape.FLAG: "`true` or `false`",
    Shape.LEVELS: "A table; each value is a text",
    Shape.SELECTORS: "A table; each value is a text or a list of texts",
}
SHOWN = re.compile(r"^```toml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMENT = re.compile(r"\s{2,}#.*")


def as_markdown() -> str:
    """A section for each key."""
    shown = examples()
    return "\n".join([OPENING, *(line for key in KEYS for line in _section(key, shown[key.name]))])


def examples() -> dict[str, str]:
    """How each key is written: as in the configuration of the README, which has them all."""
    fence = SHOWN.search((ROOT / "README.md").read_text("utf-8"))
    found: dict[str, str] = {}
    table = ""
    for line in COMMENT.sub("", fence[1] if fence else "").splitlines():
        if line.startswith("["):
            table = line.strip("[]")
            found[table] = line
        elif table and line:
            found[table] += f"\n{line}"
        elif line:
            found[line.split()[0]] = line
    return found


def _section(key: Key, example: str) -> list[str]:
    shape = f"*{SHAPES[key.shape]}.*"
    if key.choices:
        shape += f" One of {', '.join(f'`{choice}`' for choice in key.choices())}."
    if isinstance(key.default, bool):
        shape += f" Without it: `{str(key.default).lower()}`."
    elif isinstance(key.default, str) and key.default:
        shape += f" Without it: `{key.default}`."
    return [f"## {key.name}", "", key.about, "", shape, "", "```toml", example, "```", ""]
