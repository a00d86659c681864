"""The bibliographies that a book's own settings name, beside or above a draft: Quarto, bookdown, Jupyter Book, MyST."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from factlint.documents._front_matter import LIMIT, front_matter
from factlint.engine.per_run import per_run

SETTINGS: dict[str, tuple[tuple[str, ...], ...]] = {
    "_quarto.yml": (("bibliography",), ("book", "bibliography"), ("website", "bibliography")),
    "_quarto.yaml": (("bibliography",), ("book", "bibliography"), ("website", "bibliography")),
    "_metadata.yml": (("bibliography",),),
    "_bookdown.yml": (("bibliography",),),
    "_config.yml": (("bibtex_bibfiles",), ("sphinx", "config", "bibtex_bibfiles")),
    "myst.yml": (("project", "bibliography"),),
}
"""The file, and where its bibliographies are named."""
_MOST_FOLDERS = 20


def bibliographies(folder: Path, root: Path) -> Iterator[Path]:
    """The bibliography files that settings in a folder, or above it as far as the root, name and that exist."""
    here, root = folder.resolve(), root.resolve()
    if not here.is_relative_to(root):
        return
    for place in (here, *here.parents)[:_MOST_FOLDERS]:
        yield from _named(str(place), str(root))
        if place == root:
            return


@per_run(256)
def _named(folder: str, root: str) -> tuple[Path, ...]:
    found: list[Path] = []
    for name, places in SETTINGS.items():
        file = Path(folder, name)
        if not file.is_file() or file.stat().st_size > LIMIT:
            continue
        text = file.read_text("utf-8", errors="replace")
        said, _ = front_matter(f"---\n{text}\n---\n")
        for steps in places:
            found += [Path(folder, each) for each in _words(said, steps)]
    # timid: what these settings name need not be there, and is not the draft's fault.
    return tuple(path for path in found if path.is_file() and path.resolve().is_relative_to(root))


def _words(said: Any, steps: tuple[str, ...]) -> list[str]:
    for step in steps:
        said = said.get(step) if isinstance(said, dict) else None
    listed = said if isinstance(said, list) else [said]
    return [each for each in listed if isinstance(each, str) and each]
