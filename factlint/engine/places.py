"""Where the claims base of a project is, and the source texts that a run is given."""

from __future__ import annotations

import os
from pathlib import Path

from factlint.documents import Document
from factlint.engine.configuration import Configuration, shown
from factlint.engine.request import Request
from factlint.errors import BadConfiguration, FactlintError, together


def base_paths(configuration: Configuration, request: Request) -> tuple[list[Path], list[Path], list[Path]]:
    """Claims, sources and vocabulary files or folders: those given, else those configured, else those in place."""
    root = Path(configuration.root)
    given = (request.claims, request.sources, request.vocabulary)
    if any(given[:2]):
        words = request.vocabulary or [str(root / path) for path in configuration.vocabulary]
        return [Path(path) for path in request.claims], [Path(path) for path in request.sources], [*map(Path, words)]
    if request.against:
        return [], [], [Path(path) for path in request.vocabulary]
    claims, sources, vocabulary, _ = named(configuration, "claims", "sources", "vocabulary", "bibliography")
    if not (claims or sources or request.isolated):
        folders = (root / "claims", root / "sources")
        claims, sources = ([Path(shown(folder))] if folder.is_dir() else [] for folder in folders)
    return claims, sources, [Path(path) for path in request.vocabulary] or vocabulary


def named(configuration: Configuration, *keys: str) -> list[list[Path]]:
    """The files and folders that each key of the configuration names.

    Raises BadConfiguration when one is not there, Problems for several.
    """
    found = [[Path(shown(Path(configuration.root, word))) for word in getattr(configuration, key)] for key in keys]
    faults: list[FactlintError] = [
        _missing(configuration, key, path)
        for key, paths in zip(keys, found, strict=True)
        for path in paths
        if not path.exists()
    ]
    if faults:
        raise together(faults)
    return found


def _missing(configuration: Configuration, key: str, path: Path) -> BadConfiguration:
    from factlint.claimbase.complaints import nearest  # only for the message

    beside = [str(other) for other in path.parent.iterdir()] if path.parent.is_dir() else []
    place = configuration.places.get(key)
    return BadConfiguration(
        f"`{key}` names `{path}`, and there is no such file or folder",
        path=place.path if place else "",
        line=place.line if place else 0,
        hint=nearest(str(path), beside),
    )


def folder_of(document: Document) -> Path:
    """The folder of a draft; reports have its path in UTF-8, whatever the locale makes of it."""
    return Path(os.fsdecode(document.path.encode("utf-8", "surrogateescape"))).parent


def against_something(configuration: Configuration, request: Request) -> bool:
    """Whether there is a base or a source text to hold drafts against."""
    return bool(request.against) or any(base_paths(configuration, request)[:2])


def given_source(path: str) -> str:
    """A source text of the command line, as an absolute path; raises BadConfiguration when it is not there."""
    absolute = os.path.abspath(path)  # noqa: PTH100 - links are followed when it is opened
    if not Path(absolute).exists():
        raise BadConfiguration("no such file or folder", path=path)
    return absolute
