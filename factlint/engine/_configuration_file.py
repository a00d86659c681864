"""One configuration file: its keys read and checked by the table, each with the line it stands on."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from factlint.engine._toml import line_of, read_toml
from factlint.engine.globs import Pattern
from factlint.engine.keys import BY_NAME, Holds, Key, Shape, choices, nearest
from factlint.errors import BadConfiguration, FactlintError, together
from factlint.patterns import regex
from factlint.version import __version__

VERSION = regex(r"(==|>=|<=|!=|>|<|~=)?\s*(\d{1,9}(?:\.\d{1,9}){0,5})")


OWN = "factlint"
NEAR = 0.85
"""How like that name another is, at least, that is a slip for it: no tool is called `fact-lint` or `factlnt`."""
TOP = "in this file the keys stand at the top, without `[tool.factlint]`"


class Place(NamedTuple):
    """Where a value was set."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


class Told(NamedTuple):
    """What one file, or a chain of them, says."""

    values: Mapping[str, Any]
    """By the name of the key: texts, flags, tuples of texts, and mappings; patterns are bound to their folder."""
    places: Mapping[str, Place]
    """By the name of the key, and by `key.word` for each word of selectors."""


def shown(path: Path | str) -> str:
    """A path as it is shown: relative to the working folder, unless they have no folder in common."""
    try:
        relative = os.path.relpath(path)
        steps = relative.count(f"..{os.sep}")
        return str(path) if steps and steps >= str(Path.cwd()).count(os.sep) else relative
    except (ValueError, OSError):
        return str(path)


def tables_of(path: Path) -> tuple[dict[str, Any], str] | None:
    """What a file sets, and its text; None for a `pyproject.toml` without `[tool.factlint]`.

    Raises BadConfiguration for one with a table that is all but named so.
    """
    tables, text = read_toml(path, shown(path))
    if path.name != "pyproject.toml":
        return tables, text
    tool = tables.get("tool", {})
    tools = tool if isinstance(tool, dict) else {}
    own = tools.get(OWN)
    if isinstance(own, dict):
        return own, text
    near = [f"tool.{name}" for name in get_close_matches(OWN, tools, 1, NEAR)] + [OWN] * (OWN in tables)
    if near:
        line = text.count("\n", 0, text.find(f"[{near[0]}")) + 1
        hint = "write `[tool.factlint]`"
        raise BadConfiguration(f"there is a table `[{near[0]}]`", path=shown(path), line=line, hint=hint)
    return None


class ConfigurationFile:
    """A configuration file while it is read; makes the errors that name its lines."""

    def __init__(self, path: Path, tables: dict[str, Any], text: str) -> None:
        self.path, self.tables, self.text = path, tables, text
        self.folder = path.parent.resolve()

    def told(self) -> Told:
        """What it says; raises BadConfiguration, or Problems when several keys are wrong."""
        if "required-version" in self.tables:  # first: a later version may have further keys
            self._needs(self._word(BY_NAME["required-version"], self.tables["required-version"]))
        values: dict[str, Any] = {}
        places: dict[str, Place] = {}
        faults: list[FactlintError] = []
        for name, value in self.tables.items():
            try:
                key = self._key(name)
                values[name] = self._read(key, value)
            except BadConfiguration as fault:
                faults.append(fault)
                continue
            places[name] = self._place(name)
            if key.holds is Holds.SELECTOR:
                places |= {f"{name}.{word}": self._place(name, word) for word in _selectors(values[name])}
        if faults:
            raise together(faults)
        return Told(values, places)

    def _key(self, name: str) -> Key:
        if name not in BY_NAME:
            hint = TOP if name == "tool" else nearest(name, tuple(BY_NAME))
            raise self.wrong(name, f"unknown key `{name}`", hint)
        return BY_NAME[name]

    def wrong(self, key: str, message: str, hint: str = "", word: str = "") -> BadConfiguration:
        return BadConfiguration(message, path=shown(self.path), line=line_of(key, self.text, word), hint=hint)

    def _place(self, key: str, word: str = "") -> Place:
        return Place(shown(self.path), line_of(key, self.text, word))

    def _read(self, key: Key, value: Any) -> Any:
        if key.shape is Shape.FLAG:
            if not isinstance(value, bool):
                raise self.wrong(key.name, f"`{key.name}` must be true or false")
            return value
        if key.shape is Shape.WORD:
            return self._word(key, value)
        if key.shape is Shape.WORDS:
            words = self._words(key, value)
            return tuple(Pattern(word, str(self.folder)) for word in words) if key.holds is Holds.PATTERN else words
        if not isinstance(value, dict):
            raise self.wrong(key.name, f"`{key.name}` must be a table")
        if key.shape is Shape.LEVELS:
            return {selector: self._word(key, level, selector) for selector, level in value.items()}
        return {Pattern(glob, str(self.folder)): self._words(key, codes) for glob, codes in value.items()}

    def _word(self, key: Key, value: Any, under: str = "") -> str:
        what = f"`{key.name}` of `{under}`" if under else f"`{key.name}`"
        allowed = choices(key.name)
        if not isinstance(value, str):
            raise self.wrong(key.name, f"{what} must be {_either(allowed)}", word=under)
        if allowed and value not in allowed:
            message = f"{what} cannot be `{value}`"
            raise self.wrong(key.name, message, nearest(value, allowed), word=under or value)
        if key.form and not (form := key.form())[0].fullmatch(value):
            raise self.wrong(key.name, f"`{key.name}` cannot be `{value}`", form[1])
        return self._inside(key.name, value) if key.holds is Holds.PATH and key.name != "extend" else value

    def _words(self, key: Key, value: Any) -> tuple[str, ...]:
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or not all(isinstance(word, str) for word in listed):
            raise self.wrong(key.name, f"`{key.name}` must be a text or a list of texts")
        if key.name == "select" and not listed:
            raise self.wrong("select", "`select` names no rule", "leave it out for the rules that are on by default")
        return tuple(listed) if key.holds is Holds.SELECTOR else tuple(self._word(key, word) for word in listed)

    def _inside(self, key: str, word: str) -> str:
        if not (self.folder / word).resolve().is_relative_to(self.folder):
            message = f"`{key}` names `{word}`, which is outside the project"
            raise self.wrong(key, message, f"keep it under {self.folder}", word)
        return word

    def _needs(self, required: str) -> None:
        for part in required.split(","):
            found = VERSION.fullmatch(part.strip())
            if found is None:
                message = f"`required-version` cannot be `{required}`"
                raise self.wrong("required-version", message, f"write versions such as `>={__version__},<2`")
            if not _fits(found[1] or "==", found[2]):
                message = f"this project needs factlint {required}, and this is {__version__}"
                raise self.wrong("required-version", message)


def _either(allowed: tuple[str, ...]) -> str:
    return " or ".join(f'"{word}"' for word in allowed) if 0 < len(allowed) < 5 else "a text"


def _selectors(value: Any) -> list[str]:
    """The selectors in a value: those of a list, the keys of levels, the values of patterns."""
    if isinstance(value, tuple):
        return list(value)
    return [word for glob, held in value.items() for word in (held if isinstance(glob, Pattern) else (glob,))]


def _fits(sign: str, wanted: str) -> bool:
    asked = [int(part) for part in wanted.split(".")]
    here = [int(part) for part in re.findall(r"\d+", __version__)]
    width = max(len(asked), len(here))
    left, right = (numbers + [0] * (width - len(numbers)) for numbers in (here, asked))
    close = here[: max(1, len(asked) - 1)] == asked[: max(1, len(asked) - 1)]
    return {
        "==": left == right,
        "!=": left != right,
        ">=": left >= right,
        "<=": left <= right,
        ">": left > right,
        "<": left < right,
        "~=": left >= right and close,
    }[sign]
