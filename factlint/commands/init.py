"""`factlint init`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factlint.commands._stream import write

CONFIGURATION = """\
# factlint: what is checked, and against what. `factlint check` reads this file.
paths = ["."]
claims = ["claims"]
sources = ["sources"]
# calendar = "gregorian"    # of dates without a label
# country = "ru"            # whose calendar reform counts
# fail-on = "error"         # error, warning or never

[per-file-ignores]
# "drafts/notes/**" = ["FL2"]
"""

CLAIMS = """\
# Who and what your drafts speak of, and what the sources say about it.
entities:
  - id: eiffel-tower
    kind: work
    name: Eiffel Tower
    aliases: [the tower]
claims:
  - id: eiffel-tower-opened
    subject: eiffel-tower
    predicate: opened
    value: "1889-03-31"        # EDTF; Gregorian unless `calendar:` says otherwise
    evidence:
      - source: my-source
        as_written: 31 mars 1889
        locator: p. 12
"""

SOURCES = """\
# Where the claims come from; the names of the fields are those of CSL-JSON.
sources:
  - id: my-source
    title: The book or page that you drew the facts from
"""

HOOK = """\
repos:
  - repo: https://github.com/factlint/factlint
    rev: v{version}
    hooks:
      - id: factlint
"""


def _files() -> dict[str, str]:
    from factlint import __version__

    return {
        "factlint.toml": CONFIGURATION,
        "claims/claims.yaml": CLAIMS,
        "sources/sources.yaml": SOURCES,
        ".pre-commit-config.yaml": HOOK.format(version=__version__),
    }


app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def init(folder: Annotated[str, typer.Argument(metavar="FOLDER", help="The folder of the project.")] = ".") -> None:
    """Set up a project: configuration, a claims base to begin with, and the hook. Nothing is overwritten."""
    for name, text in _files().items():
        path = Path(folder, name)
        if path.exists():
            write(f"kept     {path}\n")
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        write(f"written  {path}\n")
    write("Next: `factlint check`.\n")
