"""The baseline: findings that a project puts up with for now, by fingerprint, in a file that people can read."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from factlint.engine.configuration import Configuration, shown
from factlint.engine.fingerprints import fingerprint
from factlint.engine.per_run import per_run
from factlint.errors import BadConfiguration
from factlint.findings import Finding

FILE = ".factlint-baseline.json"
LIMIT = 64 * 1024 * 1024
"""Bytes of a baseline."""
VERSION = 1


class Entry(Struct, frozen=True, kw_only=True):
    """One finding that is put up with."""

    code: str
    text: str
    """What is written on the span, for people; the fingerprint is what counts."""
    count: int = 1
    """How often it is there: the same words may be wrong in several places."""


Entries = Mapping[str, Mapping[str, Entry]]
"""By the draft's path in the project, then by fingerprint."""


class Baseline(Struct, frozen=True, kw_only=True, eq=False):
    """What one file holds."""

    path: str
    entries: Entries = field(default_factory=dict)

    def left(self, findings: Iterable[Finding], inside: str) -> tuple[Finding, ...]:
        """The findings of a draft that the baseline does not hold."""
        known = {name: entry.count for name, entry in self.entries.get(inside, {}).items()}
        kept: list[Finding] = []
        for finding in findings:
            name = fingerprint(finding, inside, 0)
            if known.get(name, 0) > 0:
                known[name] -= 1
            else:
                kept.append(finding)
        return tuple(kept)

    def needed(self, findings: Iterable[Finding], inside: str) -> dict[str, Entry]:
        """The entries of a draft that its findings still need, with no more than their counts."""
        there = Counter(fingerprint(finding, inside, 0) for finding in findings)
        return {
            name: replace(entry, count=min(entry.count, there[name]))
            for name, entry in self.entries.get(inside, {}).items()
            if there[name]
        }


def entries_of(findings: Iterable[Finding], inside: str) -> dict[str, Entry]:
    """The entries that hold all findings of a draft."""
    made: dict[str, Entry] = {}
    for finding in findings:
        name = fingerprint(finding, inside, 0)
        count = made[name].count + 1 if name in made else 1
        made[name] = Entry(code=finding.code, text=" ".join(finding.text.split())[:80], count=count)
    return made


def place_of(configuration: Configuration, given: str = "") -> Path:
    """The file of a project: the one given, else the configured one, else the usual one in the project's folder."""
    return Path(given) if given else Path(configuration.root, configuration.baseline or FILE)


def baseline_of(configuration: Configuration, given: str = "") -> Baseline | None:
    """The baseline of a project; None when it has none; raises BadConfiguration for one that is named and not there."""
    path = place_of(configuration, given)
    if path.is_file():
        return read(str(path))
    if given or configuration.baseline:
        raise BadConfiguration("there is no such baseline", path=shown(path), hint="see `factlint baseline create`")
    return None


@per_run()
def read(path: str) -> Baseline:
    """The baseline in a file; raises BadConfiguration."""
    try:
        if Path(path).stat().st_size > LIMIT:
            raise BadConfiguration("the baseline is larger than 64 MB", path=shown(path))
        held = json.loads(Path(path).read_bytes())
    except OSError as error:
        raise BadConfiguration(f"the baseline cannot be read: {error.strerror}", path=shown(path)) from error
    except (ValueError, RecursionError) as error:
        raise _broken(path, f"is not JSON: {error}") from error
    if not isinstance(held, dict) or held.get("version") != VERSION:
        raise _broken(path, f"is not of version {VERSION}")
    return Baseline(path=path, entries=_entries(held.get("findings"), path))


def _entries(held: Any, path: str) -> Entries:
    if not isinstance(held, dict) or not all(isinstance(each, dict) for each in held.values()):
        raise _broken(path, "has no `findings` by path")
    return {draft: {name: _entry(value, path) for name, value in found.items()} for draft, found in held.items()}


def _entry(value: Any, path: str) -> Entry:
    if isinstance(value, dict):
        code, text, count = value.get("code"), value.get("text", ""), value.get("count", 1)
        if isinstance(code, str) and isinstance(text, str) and type(count) is int and count > 0:
            return Entry(code=code, text=text, count=count)
    raise _broken(path, f"holds an entry that is none: {value!r:.80}")


def _broken(path: str, message: str) -> BadConfiguration:
    hint = "write it anew with `factlint baseline create`"
    return BadConfiguration(f"the baseline {message}", path=shown(path), hint=hint)


def write(path: Path, entries: Entries) -> None:
    """Write a baseline, all or nothing: sorted, an entry per line, with nothing that changes from day to day."""
    blocks = []
    for draft in sorted(draft for draft in entries if entries[draft]):
        found = sorted(entries[draft].items(), key=lambda each: (each[1].code, each[1].text, each[0]))
        lines = [f"   {_json(name)}: {_json(_record(entry))}" for name, entry in found]
        blocks.append(f"  {_json(draft)}: {{\n" + ",\n".join(lines) + "\n  }")
    body = "{\n" + ",\n".join(blocks) + "\n }" if blocks else "{}"
    from factlint.engine._rewriting import replaced

    replaced(path, f'{{\n "version": {VERSION},\n "findings": {body}\n}}\n'.encode("utf-8", "surrogatepass"))


def _record(entry: Entry) -> dict[str, Any]:
    return {"code": entry.code, "text": entry.text} | ({"count": entry.count} if entry.count > 1 else {})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
