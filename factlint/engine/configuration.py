"""Configuration: `factlint.toml` or `[tool.factlint]` in `pyproject.toml`, the nearest one to a draft."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct, field

from factlint.engine._configuration_file import ConfigurationFile, Place, Told, shown, tables_of
from factlint.engine.globs import Pattern
from factlint.engine.keys import BY_NAME, KEYS, Holds, Shape
from factlint.engine.per_run import per_run
from factlint.errors import BadConfiguration

__all__ = [
    "NAMES",
    "Configuration",
    "Place",
    "bare",
    "configuration_at",
    "configuration_of",
    "configured",
    "repository",
    "shown",
]

NAMES = ("factlint.toml", ".factlint.toml", "pyproject.toml")
DEEPEST = 10
"""Files that may extend one another."""


class Configuration(Struct, frozen=True, kw_only=True, eq=False):
    """What a project asks for; an empty value leaves the choice to factlint. The fields are the keys of the table."""

    root: str
    """The project's folder, absolute: every path in the configuration starts and stays there."""
    path: str = ""
    """The file it was read from; empty when there is none."""
    files: tuple[str, ...] = ()
    """That file and those that it extends, absolute."""
    places: Mapping[str, Place] = field(default_factory=dict)
    """Where each key was set; `key.word` for each word of selectors."""
    extend: str = ""
    required_version: str = ""
    paths: tuple[str, ...] = ()
    exclude: tuple[Pattern, ...] = ()
    extend_exclude: tuple[Pattern, ...] = ()
    respect_gitignore: bool = True
    force_exclude: bool = False
    claims: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()
    bibliography: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_ignore: tuple[str, ...] = ()
    per_file_ignores: Mapping[Pattern, tuple[str, ...]] = field(default_factory=dict)
    severity: Mapping[str, str] = field(default_factory=dict)
    fail_on: str = ""
    calendar: str = ""
    country: str = ""
    max_evidence_age: str = ""
    languages: tuple[str, ...] = ()
    format: str = ""
    baseline: str = ""

    @property
    def reach(self) -> str:
        """The outermost folder of its files that holds the project: the base of an extended file lies there."""
        folders = [Path(file).parent for file in self.files]
        return str(min([Path(self.root), *(each for each in folders if Path(self.root).is_relative_to(each))]))


@per_run()
def configuration_of(folder: str) -> Configuration:
    """The nearest configuration of a folder (absolute); without one, the repository's or working folder's defaults."""
    here = Path(folder)
    for place in (here, *here.parents):
        for name in NAMES:
            if (place / name).is_file() and (found := _configuration(place / name)):
                return found
    return bare(folder)


def configured(path: Path) -> bool:
    """Whether a file is there and holds a configuration; raises BadConfiguration for one that cannot be read."""
    return path.is_file() and tables_of(path) is not None


@per_run()
def configuration_at(path: str) -> Configuration:
    """The configuration in a file that is named; raises BadConfiguration when it is not there, or holds none."""
    if not Path(path).is_file():
        raise BadConfiguration("there is no such configuration file", path=path)
    found = _configuration(Path(path))
    if found is None:
        raise BadConfiguration("there is no table `[tool.factlint]` in it", path=path)
    return found


@per_run()
def bare(folder: str) -> Configuration:
    """No configuration at all: only the folder that paths must stay in."""
    return Configuration(root=str((repository(Path(folder)) or Path.cwd()).resolve()))


def repository(folder: Path) -> Path | None:
    """The folder of the repository that a folder lies in; git itself is not asked."""
    return next((place for place in (folder, *folder.parents) if (place / ".git").exists()), None)


@per_run()
def _configuration(path: Path) -> Configuration | None:
    """The configuration that a file holds; None for a `pyproject.toml` without `[tool.factlint]`."""
    chain: list[Path] = []
    told = _told(path, chain)
    if told is None:
        return None
    values = {name.replace("-", "_"): value for name, value in told.values.items()}
    files = tuple(str(file) for file in chain)
    return Configuration(root=str(path.parent.resolve()), path=shown(path), files=files, places=told.places, **values)


def _told(path: Path, chain: list[Path]) -> Told | None:
    """What a file says together with those that it extends; `chain` are the files read so far."""
    held = tables_of(path)
    if held is None:
        return None
    file = ConfigurationFile(path, *held)
    chain.append(path.resolve())
    own = file.told()
    extended = own.values.get("extend")
    if not extended:
        return own
    above = file.folder / extended
    fault = _fault(above, file.folder, chain)
    told = None if fault else _told(above, chain)
    if told is None:
        raise file.wrong("extend", f"`extend` names `{extended}`, {fault or 'which has no table `[tool.factlint]`'}")
    return _merged(_bound(told, above.resolve().parent), own)


def _fault(path: Path, folder: Path, chain: list[Path]) -> str:
    """Why a file may not be extended; empty when it may."""
    target = path.resolve()
    around = repository(folder)
    inside = target.is_relative_to(around or folder) or folder.is_relative_to(target.parent)
    if not inside or target.suffix != ".toml":
        return "which is no TOML file of the project"
    if not target.is_file():
        return "which does not exist"
    if target in chain:
        return "which extends this file itself"
    return "and there are too many files that extend one another" if len(chain) >= DEEPEST else ""


def _bound(told: Told, folder: Path) -> Told:
    """What a file says, with its paths absolute: the file that extends it may lie elsewhere."""
    values = dict(told.values)
    for key in KEYS:
        value = values.get(key.name)
        if key.holds is Holds.PATH and value:
            values[key.name] = _absolute(value, folder)
    return Told(values, told.places)


def _absolute(value: Any, folder: Path) -> Any:
    return str(folder / value) if isinstance(value, str) else tuple(str(folder / word) for word in value)


def _merged(above: Told, own: Told) -> Told:
    """A file's own values before those that it extends: tables and `extend-...` lists are joined, others replaced."""
    values = {**above.values, **own.values}
    for name, value in own.values.items():
        before = above.values.get(name)
        if before and BY_NAME[name].shape in (Shape.LEVELS, Shape.SELECTORS):
            values[name] = {**before, **value}
        elif before and name.startswith("extend-"):
            values[name] = (*before, *value)
        elif f"extend-{name}" in above.values:  # a list that is set anew starts anew
            values[f"extend-{name}"] = own.values.get(f"extend-{name}", ())
    return Told(values, {**above.places, **own.places})
