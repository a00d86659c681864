"""Which files are drafts: those named, and those in the folders named."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from factlint.documents._open import suffixes
from factlint.engine.configuration import Configuration, bare, configuration_at, configuration_of, shown
from factlint.engine.gitignore import left_out, levels_of
from factlint.engine.globs import matches
from factlint.engine.per_run import per_run
from factlint.engine.request import Request
from factlint.errors import FactlintError

SKIPPED = frozenset(("node_modules", "__pycache__", "site-packages"))
"""Folders that hold no drafts, beside the hidden ones."""


class Draft(Struct, frozen=True):
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
    folder, name = os.path.split(path)
    inside = _relative(folder, root)
    if inside is None:
        return path.replace(os.sep, "/")
    return f"{inside}/{name}" if inside else name


@per_run()
def _relative(folder: str, root: str) -> str | None:
    """A folder relative to a project's, which is empty; None when it is elsewhere."""
    absolute = os.path.abspath(folder)  # noqa: PTH100 - Path.resolve would follow links
    inside = os.path.relpath(absolute, root)
    return None if inside.startswith("..") else "" if inside == "." else inside.replace(os.sep, "/")


def drafts(request: Request, paths: tuple[str, ...]) -> list[Draft]:
    """The drafts under the paths, each once, in the order of their paths; raises FactlintError for a missing path.

    A file that is named is a draft even when it is excluded or belongs to the base, unless that is forced.
    """
    found: dict[str, Draft] = {}
    for path in paths:
        if not os.path.lexists(path):
            raise FactlintError("no such file or folder", path=path)
        if Path(path).is_dir():
            for draft in _walk(path, request):
                found.setdefault(draft.path, draft)
            continue
        configuration = configuration_for(str(Path(path).parent), request)
        forced = request.force_exclude or configuration.force_exclude
        if not (forced and _left_out(path, configuration)):
            found[shown(path)] = Draft(shown(path), configuration, named=True)
    return [found[path] for path in sorted(found, key=os.fsencode)]


def configuration_for(folder: str, request: Request) -> Configuration:
    """The configuration of what is in a folder; raises BadConfiguration."""
    absolute = os.path.abspath(folder)  # noqa: PTH100 - a linked folder keeps the configuration above the link
    if request.isolated:
        return bare(absolute)
    return configuration_at(request.config) if request.config else configuration_of(absolute)


def _left_out(path: str, configuration: Configuration) -> bool:
    absolute = Path(os.path.abspath(path))  # noqa: PTH100
    base = not_drafts(configuration)
    inside_base = any(str(place) in base for place in (absolute, *absolute.parents))
    return inside_base or _excluded(str(absolute), configuration)


def _walk(top: str, request: Request) -> Iterator[Draft]:
    """Files with a known suffix below a folder; hidden ones, linked folders and what is excluded are passed by."""
    waiting = [(shown(top), os.path.abspath(top))]  # noqa: PTH100
    while waiting:
        folder, absolute = waiting.pop()
        configuration = configuration_for(absolute, request)
        out = not_drafts(configuration)
        levels = levels_of(absolute, configuration.root) if configuration.respect_gitignore else ()
        with os.scandir(absolute) as entries:
            for entry in entries:
                is_folder = entry.is_dir(follow_symlinks=False)
                if entry.name.startswith(".") or not (is_folder or _suffix(entry.name) in suffixes(drafts=True)):
                    continue
                if entry.path in out or _excluded(entry.path, configuration):
                    continue
                if left_out(entry.path.replace(os.sep, "/"), levels, folder=is_folder):
                    continue
                path = entry.name if folder == "." else os.path.join(folder, entry.name)  # noqa: PTH118
                if not is_folder:
                    yield Draft(path, configuration)
                elif entry.name not in SKIPPED:
                    outside = os.path.isabs(path) or path.startswith("..")  # noqa: PTH117
                    waiting.append((shown(path) if outside else path, entry.path))


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()  # noqa: PTH122 - of thousands of names


@per_run()
def not_drafts(configuration: Configuration) -> frozenset[str]:
    """The claims base and the source texts of a project."""
    listed = (*(configuration.claims or ("claims",)), *(configuration.sources or ("sources",)))
    return frozenset(str(Path(configuration.root, path)) for path in (*listed, *configuration.vocabulary))


def _excluded(absolute: str, configuration: Configuration) -> bool:
    patterns = (*configuration.exclude, *configuration.extend_exclude)
    return any(matches(relative(absolute, pattern.root), pattern.glob) for pattern in patterns)
