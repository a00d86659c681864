"""What `.gitignore` files leave out: read as git reads them, bounded, without calling git."""

from __future__ import annotations

import fnmatch
import os
import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from factlint.engine.globs import leads
from factlint.engine.per_run import per_run
from factlint.patterns import regex

LIMIT = 256 * 1024
"""Bytes of one file; what is longer is not read."""
LONGEST, MOST = 500, 5_000
"""Characters of a line and lines of a file that are read."""
ESCAPE = regex(r"\\(.)")
CUT = regex(r"(?<!\\)[ \t]+\Z")


class Line(Struct, frozen=True):
    """One pattern."""

    steps: tuple[str, ...]
    lone: bool
    """A name that stands for itself at any depth."""
    folders: bool
    kept: bool
    """Begins with `!`: what it names is not left out."""

    def means(self, names: list[str]) -> bool:
        if self.lone:
            return fnmatch.fnmatchcase(names[-1], self.steps[0])
        return leads(names, list(self.steps))


class Level(Struct, frozen=True):
    """The patterns of one file."""

    folder: str
    lines: tuple[Line, ...]
    names: re.Pattern[str]
    """Matches the names that some lone pattern means."""
    paths: bool
    """Whether some pattern is a path."""

    def verdict(self, path: str, *, folder: bool) -> bool | None:
        """Whether a path below the folder is left out; None when no pattern means it."""
        inside = path[len(self.folder) :].lstrip("/")
        if not (self.paths or self.names.match(inside.rpartition("/")[2])):
            return None
        names = inside.split("/")
        for line in reversed(self.lines):
            if (folder or not line.folders) and line.means(names):
                return not line.kept
        return None


def left_out(path: str, levels: tuple[Level, ...], *, folder: bool) -> bool:
    """Whether a path (absolute, forward slashes) is left out; the nearest file that means it decides."""
    for level in reversed(levels):
        verdict = level.verdict(path, folder=folder)
        if verdict is not None:
            return verdict
    return False


@per_run()
def levels_of(folder: str, top: str) -> tuple[Level, ...]:
    """The files that hold for what is in a folder, from the outermost; `top` is a folder above, or itself.

    With no repository around it, `top` is where to begin; else the repository's own folder is.
    """
    here = Path(folder)
    repository = next((place for place in (here, *here.parents) if (place / ".git").exists()), None)
    first = str(repository or top)
    above = [place for place in reversed((here, *here.parents)) if place.is_relative_to(first)]
    files = [(str(place), place / ".gitignore") for place in above]
    if repository:
        files.insert(0, (str(repository), repository / ".git" / "info" / "exclude"))
    found = (_level(place.replace(os.sep, "/"), file) for place, file in files)
    return tuple(level for level in found if level)


def _level(folder: str, file: Path) -> Level | None:
    try:
        if not file.is_file() or file.stat().st_size > LIMIT:
            return None
        text = file.read_bytes().decode("utf-8-sig", "surrogateescape")
    except OSError:
        return None
    lines = tuple(_lines(text))
    if not lines:
        return None
    lone = [fnmatch.translate(line.steps[0]) for line in lines if line.lone]
    return Level(folder, lines, re.compile("|".join(lone) or "(?!)"), any(not line.lone for line in lines))


def _lines(text: str) -> Iterator[Line]:
    for written in text.splitlines()[:MOST]:
        glob = CUT.sub("", written)
        if not glob or glob.startswith("#") or len(glob) > LONGEST:
            continue
        kept = glob.startswith("!")
        glob = glob.removeprefix("!")
        folders = glob.endswith("/")
        steps = [_name(step) for step in glob.split("/") if step]
        if not steps:
            continue
        lone = "/" not in glob.rstrip("/") and steps != ["**"]
        if steps[-1] == "**":  # what is in the folder, not the folder itself
            steps.append("*")
        yield Line(tuple(steps), lone, folders, kept)


def _name(step: str) -> str:
    """One step of a git pattern as `fnmatch` reads it."""
    if step == "**":
        return step
    plain = ESCAPE.sub(lambda match: f"[{match[1]}]" if match[1] in "*?[" else match[1], step)
    return plain.replace("[^", "[!")
