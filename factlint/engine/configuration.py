"""Configuration: `factlint.toml` or `[tool.factlint]` in `pyproject.toml`, the nearest one to a draft."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from factlint import calendars, discover, languages, reports
from factlint.engine._toml import line_of, read_toml
from factlint.errors import BadConfiguration

FAIL_ON = ("error", "warning", "never")
SEVERITIES = ("error", "warning", "note")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Configuration:
    """What a project asks for; an empty value leaves the choice to factlint."""

    root: str
    """The project's folder, absolute: every path in the configuration starts and stays there."""
    path: str = ""
    """The file it was read from; empty when there is none."""
    paths: tuple[str, ...] = ()
    """What `factlint check` checks when it is given no path: files and folders."""
    exclude: tuple[str, ...] = ()
    """Drafts to leave out, as patterns: `*` within a folder, `**` across folders."""
    claims: tuple[str, ...] = ()
    """The claims base: files and folders. Without it, the folder `claims/`, if there is one."""
    sources: tuple[str, ...] = ()
    """Source records: files and folders. Without it, the folder `sources/`, if there is one."""
    vocabulary: tuple[str, ...] = ()
    """Vocabulary files of your own, which add predicates and their signal words."""
    bibliography: tuple[str, ...] = ()
    """Bibliographies (BibTeX, CSL-JSON) whose keys may be cited besides those of the source records."""
    select: tuple[str, ...] = ()
    """Rules to run, by code, start of a code, or name; `ALL` for all. Without it, those that are on by default."""
    ignore: tuple[str, ...] = ()
    """Rules not to run, in the same way; the longer selector wins."""
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Rules not to run on the drafts that a pattern fits."""
    severity: Mapping[str, str] = field(default_factory=dict)
    """Another severity for the rules that a selector stands for."""
    fail_on: str = ""
    """The least severity that makes a run end with status 1; `error` without it."""
    calendar: str = ""
    """The calendar of dates without a label; `gregorian` without it. A draft that says so says it is meant."""
    country: str = ""
    """Whose calendar reform counts, as a country code such as `ru`."""
    max_evidence_age: str = ""
    """How old evidence of the base may be: `5 years`."""
    languages: tuple[str, ...] = ()
    """The languages of the drafts; a passage that seems to be in another is read in the first of them."""
    format: str = ""
    """How `factlint check` reports; `text` without it."""


WORD_LISTS = ("paths", "exclude", "claims", "sources", "vocabulary", "bibliography", "select", "ignore", "languages")
WORDS = ("fail-on", "calendar", "country", "format", "max-evidence-age")
TABLES = ("per-file-ignores", "severity")
KEYS = (*WORD_LISTS, *WORDS, *TABLES)
INSIDE = ("paths", "claims", "sources", "vocabulary", "bibliography")
"""Keys whose paths must stay in the project."""


def choices(key: str) -> tuple[str, ...]:
    """What a key may be; empty: anything."""
    if key == "calendar":
        return discover.names(calendars)
    if key == "format":
        return discover.names(reports)
    return {"fail-on": FAIL_ON, "severity": SEVERITIES, "languages": discover.names(languages)}.get(key, ())


@dataclass(frozen=True, slots=True)
class _File:
    """A configuration file while it is read; makes the errors that name its lines."""

    path: Path
    text: str

    def wrong(self, key: str, message: str, hint: str = "") -> BadConfiguration:
        return BadConfiguration(message, path=shown(self.path), line=line_of(key, self.text), hint=hint)

    def one_of(self, key: str, value: str) -> str:
        allowed = choices(key)
        if allowed and value not in allowed:
            raise self.wrong(key, f"`{key}` cannot be `{value}`", nearest(value, allowed))
        return value

    def words(self, key: str, value: Any) -> tuple[str, ...]:
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or not all(isinstance(word, str) for word in listed):
            raise self.wrong(key, f"`{key}` must be a text or a list of texts")
        for word in listed:
            self.one_of(key, word)
            if key in INSIDE:
                self.inside(key, word)
        return tuple(listed)

    def word(self, key: str, value: Any) -> str:
        if not isinstance(value, str):
            raise self.wrong(key, f"`{key}` must be a text")
        if key == "max-evidence-age":
            from factlint.claimbase._ageing import AGE, AGE_HINT  # only where it is set

            if not AGE.fullmatch(value):
                raise self.wrong(key, f"`{key}` cannot be `{value}`", AGE_HINT)
        return self.one_of(key, value)

    def table(self, key: str, value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self.wrong(key, f"`{key}` must be a table")
        if key == "severity":
            return {code: self.word(key, level) for code, level in value.items()}
        return {pattern: self.words(key, codes) for pattern, codes in value.items()}

    def inside(self, key: str, word: str) -> None:
        root = self.path.parent.resolve()
        if not (root / word).resolve().is_relative_to(root):
            raise self.wrong(key, f"`{key}` names `{word}`, which is outside the project", f"keep it under {root}")


def nearest(word: str, choices: tuple[str, ...]) -> str:
    """A hint that names the nearest right spelling, or all of them."""
    close = get_close_matches(word, choices, n=1)
    return f"did you mean `{close[0]}`?" if close else f"it may be {', '.join(f'`{choice}`' for choice in choices)}"


def shown(path: Path | str) -> str:
    """A path as it is shown: relative to the working folder where it is below it."""
    try:
        relative = os.path.relpath(path)
    except (ValueError, OSError):
        return str(path)
    return str(path) if relative.startswith("..") else relative


def load(path: Path) -> Configuration | None:
    """The configuration that a file holds; None for a `pyproject.toml` without `[tool.factlint]`."""
    tables, text = read_toml(path)
    if path.name == "pyproject.toml":
        tool = tables.get("tool", {})
        if not (isinstance(tool, dict) and isinstance(tool.get("factlint"), dict)):
            return None
        tables = tool["factlint"]
    file = _File(path, text)
    values: dict[str, Any] = {}
    for key, value in tables.items():
        if key not in KEYS:
            raise file.wrong(key, f"unknown key `{key}`", nearest(key, KEYS))
        reader = file.words if key in WORD_LISTS else file.word if key in WORDS else file.table
        values[key.replace("-", "_")] = reader(key, value)
    return Configuration(root=str(path.parent.resolve()), path=shown(path), **values)


@cache
def configuration_of(folder: str) -> Configuration:
    """The nearest configuration of a folder (absolute); without one, the repository's or working folder's defaults."""
    here = Path(folder)
    for place in (here, *here.parents):
        for name in ("factlint.toml", ".factlint.toml", "pyproject.toml"):
            if (place / name).is_file() and (found := load(place / name)):
                return found
    return bare(folder)


@cache
def bare(folder: str) -> Configuration:
    """No configuration at all: only the folder that paths must stay in."""
    here = Path(folder)
    repository = next((place for place in (here, *here.parents) if (place / ".git").exists()), None)
    return Configuration(root=str((repository or Path.cwd()).resolve()))
