"""What a result depends on, as digests: the code, the configuration, the options, the base, the draft."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from msgspec import json
from msgspec.structs import asdict

import factlint
from factlint.engine.configuration import Configuration, shown
from factlint.engine.files import Draft
from factlint.engine.request import Request
from factlint.patterns import regex

NOT_IN_RESULTS = frozenset(
    "paths exclude extend_exclude respect_gitignore path files places extend required_version config isolated "
    "format fail_on baseline use_baseline since fixes writes cache jobs text force_exclude".split()
)
"""Options and settings that a draft's result does not depend on."""
FRONT = regex(rb"(?:\xef\xbb\xbf)?(---|\+\+\+)(?s:.*?)(?:^(?:\1|\.\.\.)|\Z)", re.MULTILINE)
DEPENDS = (b"against", b"bibliography")
"""Words of front matter by which a result depends on further files; such drafts are not cached."""


def digest(*parts: str | bytes) -> str:
    """One digest of several parts."""
    made = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        made.update(len(data).to_bytes(8, "big") + data)
    return made.hexdigest()


@cache
def code() -> str:
    """The code that runs: the version, the interpreter, and the size and time of each file of the package."""
    parts = ((part.path, part.stat()) for part in _parts(str(Path(factlint.__file__).parent)))
    files = sorted(f"{path}:{status.st_size}:{status.st_mtime_ns}" for path, status in parts)
    return digest(factlint.__version__, sys.version, *files)


def _parts(folder: str) -> Iterator[os.DirEntry[str]]:
    """The files of the package: its modules, and the data beside them."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((".py", ".json")):
                yield entry
            elif entry.name != "__pycache__" and entry.is_dir():
                yield from _parts(entry.path)


def contents(paths: Iterable[Path]) -> str:
    """What is named, and the names and contents of the files there; what is missing is named all the same."""
    parts: list[str | bytes] = []
    for path in paths:
        parts.append(shown(path))
        for file in _files(path):
            parts += (shown(file), file.read_bytes())
    return digest(*parts)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path] if path.is_file() else []
    return sorted(file for file in path.rglob("*") if file.is_file() and not file.name.startswith("."))


def settings(configuration: Configuration, request: Request) -> str:
    """The configuration and the options, as far as results depend on them."""
    said = [
        (name, list(value.items()) if isinstance(value, Mapping) else value)
        for holder in (configuration, request)
        for name, value in asdict(holder).items()
        if name not in NOT_IN_RESULTS
    ]
    return digest(json.encode([*said, shown(configuration.root)]))


def content_digest(data: bytes) -> str:
    """The digest of a draft's bytes; empty when its result depends on files that its front matter names."""
    front = FRONT.match(data)
    named = front is not None and any(word in front[0] for word in DEPENDS)
    return "" if named else hashlib.sha256(data).hexdigest()


def draft(project: str, file: Draft, content: str) -> str:
    """A draft in a project: its name, because reports and fingerprints hold it, and the digest of its bytes."""
    return digest(project, file.name, file.inside, content)
