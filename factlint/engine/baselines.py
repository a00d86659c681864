"""Writing baselines: all findings of the drafts of a run, or those of the old baseline that are still there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from factlint.engine.baseline import Baseline, Entry, baseline_of, entries_of, place_of, write
from factlint.engine.configuration import Configuration, shown
from factlint.engine.files import Draft
from factlint.engine.per_run import forget
from factlint.engine.request import Request
from factlint.engine.result import Result
from factlint.engine.run import listed
from factlint.engine.workers import results
from factlint.errors import BadConfiguration


class Renewed(Struct):
    """What was written."""

    files: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Findings held and findings taken out, by the baseline's path as shown."""
    unchecked: dict[str, str] = field(default_factory=dict)
    """Drafts that could not be checked, with the reason; what the baseline holds for them stays."""


def renewed(request: Request, *, prune: bool) -> Renewed:
    """Write the baselines of the projects that the drafts belong to; raises FactlintError."""
    forget()
    files = listed(request)
    made = Renewed()
    by_project: dict[Path, list[tuple[Draft, Result]]] = {}
    configurations: dict[Path, Configuration] = {}
    for file, result in zip(files, results(files, replace(request, use_baseline=False)), strict=True):
        place = place_of(file.configuration, request.baseline)
        configurations.setdefault(place, file.configuration)
        if result.unchecked:
            made.unchecked[result.path] = result.unchecked
        else:
            by_project.setdefault(place, []).append((file, result))
    if not files:
        raise BadConfiguration("no drafts found", hint="name a file, or a folder that holds some")
    for place, done in by_project.items():
        old = _old(configurations[place], request, place, prune=prune)
        if old is None:
            raise BadConfiguration("there is no baseline to prune", path=shown(place))
        entries = _entries(old, done, Path(configurations[place].root), prune=prune)
        write(place, entries)
        made.files[shown(place)] = (_number(entries), max(0, _number(old.entries) - _number(entries)))
    return made


def _old(configuration: Configuration, request: Request, place: Path, *, prune: bool) -> Baseline | None:
    if place.is_file():
        return baseline_of(configuration, request.baseline)
    return None if prune else Baseline(path=str(place))


def _entries(
    old: Baseline, done: list[tuple[Draft, Result]], root: Path, *, prune: bool
) -> dict[str, Mapping[str, Entry]]:
    """The entries by draft: those of drafts that were not checked stay as long as the file is there."""
    entries = {draft: found for draft, found in old.entries.items() if (root / draft).is_file()}
    for file, result in done:
        found = old.needed(result.findings, file.inside) if prune else entries_of(result.findings, file.inside)
        entries[file.inside] = found
    return entries


def _number(entries: Mapping[str, Mapping[str, Entry]]) -> int:
    return sum(entry.count for found in entries.values() for entry in found.values())
