"""Which files are drafts: those named, and those in the folders named."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from factlint.documents._open import suffixes
from factlint.engine.configuration import Configuration, bare, configuration_of, shown
from factlint.engine.globs import matches
from factlint.errors import FactlintError

SKIPPED = frozenset(("node_modules", "__pycache__", "site-packages"))
"""Folders that hold no drafts, beside the hidden ones."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A file to check, and the configuration that holds for it."""

    path: str
    """As shown: relative to the working folder where it is below it."""
    configuration: Configuration
    named: bool = False
    """Named on the command line, not found in a folder."""

    @property
    def name(self) -> str:
        """The path as text for reports: UTF-8 whatever the locale, with forward slashes."""
        return os.fsencode(self.path).decode("utf-8", "surrogateescape").replace(os.sep, "/")

    @property
    def size(self) -> int:
        """Bytes of the file; 0 when it cannot be told."""
        try:
            return os.stat(self.path).st_size  # noqa: PTH116 - of thousands of files
        except OSError:
            return 0

    @property
    def inside(self) -> str:
        """The path relative to the project, with forward slashes."""
        return relative(self.name, self.configuration.root)


def relative(path: str, root: str) -> str:
    """A path relative to a project's folder, with forward slashes; the path itself when it is elsewhere."""
    absolute = os.path.abspath(path)  # noqa: PTH100 - Path.resolve would follow links
    inside = os.path.relpath(absolute, root)
    return (path if inside.startswith("..") else inside).replace(os.sep, "/")


def drafts(paths: tuple[str, ...], *, isolated: bool = False, force_exclude: bool = False) -> list[Draft]:
    """The drafts under the paths, each once, in the order of their paths; raises FactlintError for a missing path.

    A file that is named is a draft even when it is excluded or belongs to the base, unless `force_exclude`.
    """
    found: dict[str, Draft] = {}
    for path in paths:
        if not os.path.lexists(path):
            raise FactlintError("no such file or folder", path=path)
        if not Path(path).is_dir():
            configuration = _configuration(str(Path(path).parent), isolated)
            if not (force_exclude and _left_out(path, configuration)):
                found[shown(path)] = Draft(shown(path), configuration, named=True)
            continue
        for entry in _walk(path, isolated):
            found.setdefault(shown(entry), Draft(shown(entry), _configuration(str(Path(entry).parent), isolated)))
    return [found[path] for path in sorted(found, key=os.fsencode)]


def _configuration(folder: str, isolated: bool) -> Configuration:
    absolute = os.path.abspath(folder)  # noqa: PTH100 - a linked folder keeps the configuration above the link
    return bare(absolute) if isolated else configuration_of(absolute)


def _left_out(path: str, configuration: Configuration) -> bool:
    absolute = Path(os.path.abspath(path))  # noqa: PTH100
    base = not_drafts(configuration)
    inside_base = any(str(place) in base for place in (absolute, *absolute.parents))
    return inside_base or _excluded(str(absolute), configuration)


def _walk(folder: str, isolated: bool) -> Iterator[str]:
    """Files with a known suffix below a folder; hidden ones, linked folders and what is excluded are passed by."""
    waiting = [folder]
    while waiting:
        place = waiting.pop()
        configuration = _configuration(place, isolated)
        out = not_drafts(configuration)
        with os.scandir(place) as entries:
            for entry in entries:
                absolute = os.path.abspath(entry.path)  # noqa: PTH100
                if entry.name.startswith(".") or absolute in out or _excluded(absolute, configuration):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    if entry.name not in SKIPPED:
                        waiting.append(entry.path)
                elif Path(entry.name).suffix.lower() in suffixes(drafts=True):
                    yield entry.path


@cache
def not_drafts(configuration: Configuration) -> frozenset[str]:
    """The claims base and the source texts of a project."""
    listed = (*(configuration.claims or ("claims",)), *(configuration.sources or ("sources",)))
    return frozenset(str(Path(configuration.root, path)) for path in (*listed, *configuration.vocabulary))


def _excluded(absolute: str, configuration: Configuration) -> bool:
    if not configuration.exclude:
        return False
    inside = relative(absolute, configuration.root)
    return any(matches(inside, pattern) for pattern in configuration.exclude)
