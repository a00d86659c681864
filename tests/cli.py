"""Runs the command line inside the test process."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

from factlint.commands._main import run
from factlint.engine.per_run import forget

BASE = """\
entities:
  - {id: ada, kind: person, name: Ada Lovelace}
claims:
  - {id: ada-born, subject: ada, predicate: born, value: "1815-12-10", evidence: [{source: stein, locator: p. 1}]}
"""
SOURCES = "sources: [{id: stein, title: A life}]\n"
IMPOSSIBLE = "The bridge opened on 31 June 1870.\n"
"""A draft that is wrong without any base."""
RIGHT = "The bridge opened on 30 June 1870.\n"


class Outcome(Struct, frozen=True):
    status: int
    out: str
    err: str

    @property
    def report(self) -> Any:
        return json.loads(self.out)


Lint = Callable[..., Outcome]


@pytest.fixture
def lint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Lint:
    """Run `factlint` with arguments in a fresh working folder that is a project of its own."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "PYTHONIOENCODING"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))

    def call(*arguments: str) -> Outcome:
        forget()
        capsys.readouterr()
        status = run(arguments)
        said = capsys.readouterr()
        return Outcome(status, said.out, said.err)

    return call


def write(folder: Path, files: dict[str, str | bytes]) -> None:
    """Write files, with their folders."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogateescape"))
