"""`factlint init`."""

from __future__ import annotations

import os
import shlex
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
    kind: thing
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

DRAFT = """\
The Eiffel Tower opened on 31 March 1889.
"""

HOOK = """\
# The factlint that is installed where you commit; `pre-commit install` puts the hook in place.
repos:
  - repo: local
    hooks:
      - id: factlint
        name: factlint
        entry: factlint check --force-exclude --no-progress
        language: system
        types: [text]
        files: '(?i)\\.({suffixes})$'
        require_serial: true
      - id: factlint-claims
        name: factlint (a changed claims base, and all drafts)
        entry: factlint check --no-progress
        language: system
        files: |
          (?x)(^|/)(claims|sources)/
          |(^|/)(claims|sources|vocabulary)[^/]*\\.(ya?ml|jsonl?|csv)$
          |\\.bib$
          |(^|/)(\\.?factlint|pyproject)\\.toml$
          |(^|/)\\.factlint-baseline\\.json$
        pass_filenames: false
        require_serial: true
"""


HOOKS = ".pre-commit-config.yaml"
REPOS = "repos:\n"


def _files(folder: Path) -> dict[Path, str]:
    """What to write and where; the hook belongs to the repository, whose folder may lie further up."""
    from factlint.documents._open import suffixes
    from factlint.engine.configuration import NAMES, configured, repository
    from factlint.engine.files import drafts
    from factlint.engine.request import Request

    there = next((folder / name for name in NAMES if configured(folder / name)), folder / NAMES[0])
    named = "|".join(sorted(suffix.removeprefix(".") for suffix in suffixes(drafts=True)))
    files = {
        there: CONFIGURATION,
        folder / "claims/claims.yaml": CLAIMS,
        folder / "sources/sources.yaml": SOURCES,
        (_relative(repository(folder.resolve())) or folder) / HOOKS: HOOK.format(suffixes=named),
    }
    begun = (folder / "claims").exists() or drafts(Request(isolated=True), (str(folder),))
    return files if begun else {**files, folder / "drafts/tower.md": DRAFT}


def _relative(folder: Path | None) -> Path | None:
    return Path(os.path.relpath(folder)) if folder else None


app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def init(folder: Annotated[str, typer.Argument(metavar="FOLDER", help="The folder of the project.")] = ".") -> None:
    """Set up a project: configuration, a claims base, a draft and the hook. Nothing is overwritten."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    lacks_hook = ""
    for path, text in _files(Path(folder)).items():
        if path.exists():
            write(f"kept     {path}\n")
            if path.name == HOOKS and "factlint" not in path.read_text("utf-8", "replace"):
                lacks_hook = f"Add to `repos` in {path}:\n{text.partition(REPOS)[2]}"
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        write(f"written  {path}\n")
    write(lacks_hook)
    command = "factlint check" if folder == "." else f"factlint check {shlex.quote(folder)}"
    write(f"Next: `{command}`; `pre-commit install` puts the hook in place.\n")
