"""The pre-commit hook, installed from a clone of this repository into another one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from factlint.documents._open import suffixes
from tests.cli import Lint, lint

__all__ = ["lint"]

ROOT = Path(__file__).parent.parent
PRE_COMMIT = [sys.executable, "-m", "pre_commit"]

CLAIMS = """\
entities: [{id: ada, kind: person, name: Ada Lovelace}]
claims:
  - {id: ada-born, subject: ada, predicate: born, value: "1815-12-10", evidence: [{source: stein}]}
"""
SOURCES = """\
sources: [{id: stein, title: A life}]
"""
GOOD = "Ada Lovelace was born on 10 December 1815.\n"
BAD = "Ada Lovelace was born on 10 December 1816.\n"


def _run(folder: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    names = ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "PYTHONPATH")  # set when this runs in a hook itself
    kept = {name: value for name, value in os.environ.items() if name not in names}
    author = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@a.example"}
    committer = {"GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@a.example"}
    return subprocess.run(
        command,
        cwd=folder,
        env={**kept, **author, **committer, **environment},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def _git(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return _run(folder, "git", "-c", "core.hooksPath=.git/hooks", *arguments, **environment)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> tuple[Path, str]:
    """A repository with a claims base and the installed hook, and the folder of pre-commit's environments."""
    if not (request.config.getoption("--hook") or os.environ.get("FACTLINT_HOOK")):
        pytest.skip("needs the package index; run with --hook")
    place = tmp_path_factory.mktemp("hook")
    clone, drafts, home = place / "factlint clone", place / "drafts", place / "home"
    assert _run(ROOT, "git", "clone", "--quiet", str(ROOT), str(clone)).returncode == 0
    revision = _git(clone, "rev-parse", "HEAD").stdout.strip()
    drafts.mkdir()
    _git(drafts, "init", "--quiet")
    (drafts / "claims").mkdir()
    (drafts / "claims" / "ada.yaml").write_text(CLAIMS)
    (drafts / "sources").mkdir()
    (drafts / "sources" / "stein.yaml").write_text(SOURCES)
    hook = f"repos: [{{repo: '{clone}', rev: {revision}, hooks: [{{id: factlint}}, {{id: factlint-claims}}]}}]\n"
    (drafts / ".pre-commit-config.yaml").write_text(hook)
    installed = _run(drafts, *PRE_COMMIT, "install", "--install-hooks", PRE_COMMIT_HOME=str(home))
    assert installed.returncode == 0, installed.stdout + installed.stderr
    return drafts, str(home)


def _commit(repository: tuple[Path, str], name: str, text: str) -> subprocess.CompletedProcess[str]:
    folder, home = repository
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    _git(folder, "add", ".")
    return _git(folder, "commit", "--message", name, PRE_COMMIT_HOME=home)


@pytest.mark.hook
def test_a_good_draft_is_committed_and_a_bad_one_is_not(repository: tuple[Path, str]) -> None:
    good = _commit(repository, "drafts/good one.md", GOOD)

    assert good.returncode == 0, good.stdout + good.stderr

    bad = _commit(repository, "drafts/schlecht – bad.md", BAD)
    said = bad.stdout + bad.stderr

    assert bad.returncode == 1, said
    assert ":1:26: FL101 error:" in said
    assert "Ada Lovelace was born on 10 December 1816." in said
    assert _git(repository[0], "log", "--format=%s").stdout.split("\n")[0] == "drafts/good one.md"


@pytest.mark.hook
def test_a_broken_base_stops_the_commit_with_its_line(repository: tuple[Path, str]) -> None:
    folder, _home = repository
    shutil.rmtree(folder / "drafts")
    (folder / "claims" / "ada.yaml").write_text(CLAIMS.replace("born", "bron").replace("subject", "subjekt"))
    broken = _commit(repository, "drafts/good two.md", GOOD)
    said = broken.stdout + broken.stderr

    assert broken.returncode == 1, said
    assert "claims/ada.yaml:3:" in said
    assert "Traceback" not in said


BASE = (
    "claims/lenin.yaml",
    "a b/claims/über/x.csv",
    "sources/letter.txt",
    "claims.csv",
    "book/claims-1917.jsonl",
    "vocabulary.yaml",
    "refs.bib",
    "factlint.toml",
    "sub/.factlint.toml",
    "pyproject.toml",
    ".factlint-baseline.json",
)
DRAFTS = ("drafts/claims.md", "reclaims/a.md", "data/a.json", "mkdocs.yml", "a.toml", "resources/a.txt")


def _patterns(manifest: Any) -> Iterator[str]:
    hooks = manifest["repos"][0]["hooks"] if isinstance(manifest, dict) else manifest
    return (hook["files"] for hook in hooks if hook["id"] == "factlint-claims")


def test_the_hook_for_the_base_runs_for_what_the_verdicts_rest_on(tmp_path: Path, lint: Lint) -> None:
    lint("init", str(tmp_path))
    manifests = (ROOT / ".pre-commit-hooks.yaml", tmp_path / ".pre-commit-config.yaml")
    patterns = [pattern for path in manifests for pattern in _patterns(yaml.safe_load(path.read_text("utf-8")))]

    assert len(patterns) == len(manifests)
    for pattern in patterns:
        assert [name for name in (*BASE, *DRAFTS) if re.search(pattern, name)] == list(BASE)


def test_the_hook_for_drafts_takes_what_a_folder_is_searched_for() -> None:
    drafts, _base = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))

    assert all(re.search(drafts["files"], f"a/B{suffix.upper()}") for suffix in suffixes(drafts=True))
    assert not re.search(drafts["files"], "a.pdf")


def test_a_hook_says_which_files_of_the_base_are_not_in_the_commit(
    lint: Lint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in (("claims/ada.yaml", CLAIMS), ("sources/stein.yaml", SOURCES), ("a.md", GOOD), ("b.md", GOOD)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    _git(tmp_path, "init", "--quiet")
    _git(tmp_path, "add", "claims", "a.md")

    assert "git does not know it" not in lint("check").err
    monkeypatch.setenv("PRE_COMMIT", "1")
    outcome = lint("check")
    assert outcome.status == 0
    assert outcome.err.startswith("factlint: sources/stein.yaml is part of the base, but git does not know it")
    assert len(outcome.err.splitlines()) == 1


def test_the_manifest_is_valid() -> None:
    checked = _run(ROOT, *PRE_COMMIT, "validate-manifest", ".pre-commit-hooks.yaml")

    assert checked.returncode == 0, checked.stdout + checked.stderr
