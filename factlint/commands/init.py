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


def _files(folder: Path) -> dict[str, str]:
    from factlint.documents._open import suffixes
    from factlint.engine.files import drafts
    from factlint.engine.request import Request

    named = "|".join(sorted(suffix.removeprefix(".") for suffix in suffixes(drafts=True)))
    files = {
        "factlint.toml": CONFIGURATION,
        "claims/claims.yaml": CLAIMS,
        "sources/sources.yaml": SOURCES,
        HOOKS: HOOK.format(suffixes=named),
    }
    there = (folder / "claims").exists() or drafts(Request(isolated=True), (str(folder),))
    return files if there else {**files, "drafts/tower.md": DRAFT}


app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def init(folder: Annotated[str, typer.Argument(metavar="FOLDER", help="The folder of the project.")] = ".") -> None:
    """Set up a project: configuration, a claims base, a draft and the hook. Nothing is overwritten."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    hook = Path(folder, HOOKS)
    lacks_hook = hook.exists() and "factlint" not in hook.read_text("utf-8", "replace")
    files = _files(Path(folder))
    for name, text in files.items():
        path = Path(folder, name)
        if path.exists():
            write(f"kept     {path}\n")
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        write(f"written  {path}\n")
    if lacks_hook:
        write(f"Add to `repos` in {hook}:\n{files[HOOKS].partition(REPOS)[2]}")
    write("Next: `factlint check`; `pre-commit install` puts the hook in place.\n")
