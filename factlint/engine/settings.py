"""The configuration that holds for a file as a list of settings, each with where it comes from."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from factlint.engine.baseline import FILE
from factlint.engine.configuration import Configuration
from factlint.engine.files import configuration_for
from factlint.engine.globs import Pattern
from factlint.engine.keys import KEYS, Key, Shape
from factlint.engine.places import base_paths
from factlint.engine.project import project
from factlint.engine.request import Request
from factlint.errors import FactlintError

DEFAULT = "default"
COMMAND_LINE = "command line"
REPLACED = ("claims", "sources", "vocabulary", "select", "extend_select", "calendar", "country")
"""Keys that an option of the command line stands in for."""


class Setting(Struct, frozen=True, kw_only=True):
    """One key, its value and where the value comes from."""

    key: str
    value: Any
    origin: str
    """`file:line`, `default`, `command line`, or several of them."""

    @property
    def toml(self) -> str:
        """The value as a configuration file would have it."""
        return _toml(self.value)

    def record(self) -> dict[str, Any]:
        return {"key": self.key, "value": self.value, "origin": self.origin}


class Settings(Struct, frozen=True, kw_only=True):
    """All that holds for a file."""

    root: str
    settings: tuple[Setting, ...]


def settings_of(path: str, request: Request, fail_on: str = "") -> Settings:
    """What holds for a draft or a folder; raises FactlintError for a broken configuration or a missing file."""
    if not os.path.lexists(path):
        raise FactlintError("no such file or folder", path=path)
    folder = path if Path(path).is_dir() else str(Path(path).parent)
    configuration = configuration_for(folder, request)
    project(configuration, request)  # whatever is wrong is said here as in a check
    given = {name: getattr(request, name) for name in REPLACED} | {"fail_on": fail_on}
    settings = [_setting(key, configuration, given) for key in KEYS]
    return Settings(root=configuration.root, settings=tuple(_completed(settings, configuration, request)))


def _setting(key: Key, configuration: Configuration, given: Mapping[str, Any]) -> Setting:
    if value := given.get(key.field):
        return Setting(key=key.name, value=_plain(value), origin=COMMAND_LINE)
    value = _plain(getattr(configuration, key.field))
    place = configuration.places.get(key.name)
    if place is not None:
        inner = [str(where) for name, where in configuration.places.items() if name.startswith(f"{key.name}.")]
        origin = ", ".join(dict.fromkeys(inner if key.shape in (Shape.LEVELS, Shape.SELECTORS) else [str(place)]))
        return Setting(key=key.name, value=value, origin=origin or str(place))
    return Setting(key=key.name, value=value or _plain(key.default), origin=DEFAULT)


def _completed(settings: list[Setting], configuration: Configuration, request: Request) -> Iterator[Setting]:
    """The settings, with what is found in the project's folder where nothing is said."""
    claims, sources, _vocabulary = base_paths(configuration, request)
    baseline = [FILE] if Path(configuration.root, FILE).is_file() and not request.isolated else []
    found: dict[str, list[Any]] = {"claims": claims, "sources": sources, "baseline": baseline}
    for each in settings:
        if each.key == "ignore" and request.ignore:
            listed = [*(() if request.select else each.value), *request.ignore]
            origin = COMMAND_LINE if len(listed) == len(request.ignore) else f"{each.origin}, {COMMAND_LINE}"
            yield Setting(key=each.key, value=listed, origin=origin)
        elif each.origin == DEFAULT and found.get(each.key):
            value = [str(path) for path in found[each.key]]
            yield Setting(key=each.key, value=value[0] if each.key == "baseline" else value, origin=DEFAULT)
        else:
            yield each


def _plain(value: Any) -> Any:
    """A value as lists, texts and tables; a pattern as it is written."""
    if isinstance(value, Pattern):
        return value.glob
    if isinstance(value, tuple):
        return [_plain(word) for word in value]
    if isinstance(value, Mapping):
        return {_plain(name): _plain(held) for name, held in value.items()}
    return value


def _toml(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dict):
        return (
            "{"
            + ", ".join(f"{json.dumps(name, ensure_ascii=False)} = {_toml(held)}" for name, held in value.items())
            + "}"
        )
    return json.dumps(value, ensure_ascii=False)
