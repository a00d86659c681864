"""`.gitignore` files: what git leaves out is no draft, and what git keeps is."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factlint.engine.gitignore import left_out, levels_of
from factlint.engine.per_run import forget
from tests.cli import RIGHT, Lint, lint, write

__all__ = ["lint"]

FILES = ("a.md", "b.md", "build/a.md", "build/keep/a.md", "deep/build/a.md", "deep/a.md", "deep/er/a.md", "x y.md")


def _drafts(lint: Lint, *paths: str) -> list[str]:
    return lint("check", *(paths or (".",)), "--show-files").out.splitlines()


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("build/\n", ["build/a.md", "build/keep/a.md", "deep/build/a.md"]),
        ("/build\n", ["build/a.md", "build/keep/a.md"]),
        ("a.md\n!/deep/a.md\n", ["a.md", "build/a.md", "build/keep/a.md", "deep/build/a.md", "deep/er/a.md"]),
        ("build/*\n!build/keep/\n", ["build/a.md"]),
        ("build/**\n!build/a.md\n", ["build/keep/a.md"]),
        ("deep/**/a.md\n", ["deep/a.md", "deep/build/a.md", "deep/er/a.md"]),
        ("# a.md\n\n[b-c].md\nx\\ y.md\n", ["b.md", "x y.md"]),
        ("[^a].md\n", ["b.md"]),
        ("b.md   \nnothing/\n", ["b.md"]),
        ("*\n!*/\n!deep/**\n", ["a.md", "b.md", "build/a.md", "build/keep/a.md", "x y.md"]),
    ],
)
def test_what_it_names_is_passed_by(lint: Lint, tmp_path: Path, text: str, gone: list[str]) -> None:
    write(tmp_path, {".gitignore": text, **dict.fromkeys(FILES, RIGHT)})

    assert sorted(set(FILES) - set(_drafts(lint))) == gone


def test_one_in_a_folder_goes_before_one_above_it(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {".gitignore": "*.md\n", "deep/.gitignore": "!a.md\n", **dict.fromkeys(FILES, RIGHT)})

    assert _drafts(lint) == ["deep/a.md", "deep/build/a.md", "deep/er/a.md"]


def test_what_is_named_is_checked_and_the_key_switches_it_off(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {".gitignore": "build/\n", **dict.fromkeys(FILES, RIGHT)})

    assert _drafts(lint, "build/a.md") == ["build/a.md"]
    assert _drafts(lint, "build") == ["build/a.md", "build/keep/a.md"]

    write(tmp_path, {"factlint.toml": "respect-gitignore = false\n"})

    assert _drafts(lint) == sorted(FILES)


names = st.sampled_from(["a", "b", "ab", "c.md"])
globs = st.sampled_from(["a", "b", "*", "a*", "?b", "**", "[ab]", "[!a]", "*.md"])
lines = st.builds(
    lambda kept, root, steps, folder: kept + root + "/".join(steps) + folder,
    st.sampled_from(["", "", "!"]),
    st.sampled_from(["", "/"]),
    st.lists(globs, min_size=1, max_size=3),
    st.sampled_from(["", "", "/"]),
)


@pytest.mark.skipif(shutil.which("git") is None, reason="compares with git itself")
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written=st.lists(lines, min_size=1, max_size=4), path=st.lists(names, min_size=1, max_size=4))
def test_it_is_read_as_git_reads_it(
    tmp_path_factory: pytest.TempPathFactory, written: list[str], path: list[str]
) -> None:
    root = tmp_path_factory.mktemp("git")
    subprocess.run(["git", "init", "--quiet", str(root)], check=True)
    (root / ".gitignore").write_text("\n".join(written) + "\n")
    (root / "/".join(path)).parent.mkdir(parents=True, exist_ok=True)
    (root / "/".join(path)).write_text("x")
    asked = subprocess.run(["git", "-C", str(root), "check-ignore", "--quiet", "--", "/".join(path)], check=False)
    forget()
    above = ["/".join(path[:end]) for end in range(1, len(path) + 1)]
    out = any(
        left_out(f"{root}/{each}", levels_of(str((root / each).parent), str(root)), folder=each != above[-1])
        for each in above
    )

    assert out is (asked.returncode == 0)
