"""Configuration: where it is found, what it does, and what is said when it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.engine.globs import matches
from tests.cli import IMPOSSIBLE, RIGHT, Lint, lint, write

__all__ = ["lint"]


def test_the_nearest_file_wins(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"factlint.toml": 'ignore = ["FL1"]\n', "a.md": IMPOSSIBLE, "deep/b/c.md": IMPOSSIBLE})
    write(tmp_path, {"deep/pyproject.toml": '[tool.factlint]\nselect = ["FL1"]\n'})
    report = lint("check", ".", "--format", "json").report

    assert [finding["path"] for finding in report["findings"]] == ["deep/b/c.md"]


def test_a_pyproject_without_a_table_is_passed_over(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"factlint.toml": 'ignore = ["FL1"]\n', "deep/pyproject.toml": "[project]\n"})
    write(tmp_path, {"deep/a.md": IMPOSSIBLE})

    assert lint("check", ".").status == 0


def test_an_empty_file_is_a_configuration(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"factlint.toml": "", "a.md": RIGHT})

    assert lint("check", ".").status == 0


def test_isolated_reads_none(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"factlint.toml": 'ignore = ["FL1"]\n', "a.md": IMPOSSIBLE})

    assert lint("check", "a.md", "--isolated").status == 1


def test_paths_and_format_and_fail_on_are_defaults(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"factlint.toml": 'paths = ["drafts"]\nformat = "concise"\nfail-on = "never"\n'})
    write(tmp_path, {"drafts/a.md": IMPOSSIBLE, "b.md": IMPOSSIBLE})
    outcome = lint("check")

    assert outcome.status == 0
    assert outcome.out.splitlines()[-1] == "1 error in 1 file"


def test_excluded_files_are_not_searched_but_may_be_named(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"factlint.toml": 'exclude = ["old/**", "*.txt"]\n'})
    write(tmp_path, dict.fromkeys(("old/a.md", "new/b.txt", "new/c.md"), IMPOSSIBLE))

    assert lint("check", ".", "--format", "json").report["files"] == 1
    assert lint("check", "old/a.md").status == 1
    assert lint("check", "old/a.md", "new/c.md", "--force-exclude", "--format", "json").report["files"] == 1
    assert lint("check", "old/a.md", "--force-exclude").status == 0


def test_rules_are_ignored_by_file_and_severities_changed(lint: Lint, tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "factlint.toml": '[per-file-ignores]\n"notes/*" = ["FL105"]\n[severity]\nFL1 = "error"\nFL105 = "note"\n',
            "notes/a.md": IMPOSSIBLE,
            "b.md": IMPOSSIBLE,
        },
    )
    report = lint("check", ".", "--format", "json").report

    assert [(finding["path"], finding["severity"]) for finding in report["findings"]] == [("b.md", "note")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('\nclaim = "x"\n', "factlint.toml:2: unknown key `claim`; did you mean `claims`?"),
        ('plugins = ["evil"]\n', "factlint.toml:1: unknown key `plugins`"),
        (
            '\n\ncalendar = "gregorain"\n',
            "factlint.toml:3: `calendar` cannot be `gregorain`; did you mean `gregorian`?",
        ),
        ('fail-on = "eror"\n', "factlint.toml:1: `fail-on` cannot be `eror`; did you mean `error`?"),
        ("select = 1\n", "factlint.toml:1: `select` must be a text or a list of texts"),
        ('select = ["FL77"]\n', "factlint.toml: no rule begins with `FL77`"),
        ('claims = ["../elsewhere"]\n', "factlint.toml:1: `claims` names `../elsewhere`, which is outside the project"),
        ('sources = ["/etc"]\n', "factlint.toml:1: `sources` names `/etc`, which is outside the project"),
        ("[severity]\nFL1 = 'loud'\n", "`severity` cannot be `loud`"),
        ("a = \n", "factlint.toml:1: "),
        (f"a = {'[' * 2000}\n", "factlint.toml"),
        ("a" * 300_000, "factlint.toml: the file is larger than 256 KB"),
        ("a = '\udce9'\n", "factlint.toml: is not UTF-8"),
    ],
)
def test_a_broken_configuration_ends_with_2_and_says_where(lint: Lint, tmp_path: Path, text: str, said: str) -> None:
    write(tmp_path, {"factlint.toml": text, "a.md": RIGHT})
    outcome = lint("check", "a.md")

    assert outcome.status == 2
    assert said in outcome.err
    assert "Traceback" not in outcome.err
    assert not outcome.out


@pytest.mark.parametrize(
    ("front", "said"),
    [
        (
            "factlint: {calender: julian}",
            "unknown key `calender` under `factlint` in the front matter; did you mean `cal",
        ),
        ("factlint: {calendar: juliann}", "`calendar` cannot be `juliann`; did you mean `julian`?"),
        ("factlint: {against: [../../secret.txt]}", "which is outside the project"),
        ("factlint: {against: [/etc/passwd]}", "which is outside the project"),
        ("factlint: {against: [gone.txt]}", "`against` names `gone.txt`, which does not exist"),
        ("factlint: yes", "`factlint` in the front matter must be a mapping"),
        ("factlint: {against: {a: b}}", "`against` in the front matter must be a text or a list of texts"),
    ],
)
def test_a_draft_with_bad_front_matter_is_not_checked(lint: Lint, tmp_path: Path, front: str, said: str) -> None:
    write(tmp_path, {"drafts/a.md": f"---\n{front}\n---\n{IMPOSSIBLE}", "drafts/b.md": IMPOSSIBLE})
    (tmp_path.parent / "secret.txt").write_text("x")
    outcome = lint("check", "drafts", "--format", "json")
    ((path, reason),) = [(file["path"], file["reason"]) for file in outcome.report["unchecked"]]

    assert outcome.status == 2
    assert path == "drafts/a.md"
    assert said in reason
    assert len(outcome.report["findings"]) == 1


def test_front_matter_may_ignore_rules(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": f"---\nfactlint: {{ignore: [FL105]}}\n---\n{IMPOSSIBLE}"})

    assert lint("check", "a.md").status == 0


@pytest.mark.parametrize(
    "files",
    [
        {"factlint.toml": 'languages = ["tl"]\n', "a.md": "31 Hunyo 1870 at 31 June 1870\n"},
        {"a.md": "---\nfactlint: {language: tl}\n---\n31 Hunyo 1870 at 31 June 1870\n"},
    ],
)
def test_the_languages_of_a_project_may_be_named(lint: Lint, tmp_path: Path, files: dict[str, str | bytes]) -> None:
    write(tmp_path, files)
    report = lint("check", "a.md", "--format", "json").report

    assert "31 Hunyo 1870" in [finding["text"] for finding in report["findings"]]


@pytest.mark.parametrize(
    ("path", "pattern", "covered"),
    [
        ("a.md", "*.md", True),
        ("deep/a.md", "*.md", True),
        ("deep/a.md", "deep", True),
        ("deep/a.md", "deep/", True),
        ("deep/a.md", "deep/*", True),
        ("deep/er/a.md", "deep/*.md", False),
        ("deep/er/a.md", "deep/**/a.md", True),
        ("deep/a.md", "deep/**/a.md", True),
        ("deep/er/a.md", "**/er/**", True),
        ("a.md", "b.md", False),
        ("a.md", "/", False),
        ("undeep/a.md", "deep", False),
    ],
)
def test_patterns_cover_as_in_gitignore(path: str, pattern: str, covered: bool) -> None:
    assert matches(path, pattern) is covered


def test_patterns_are_linear() -> None:
    assert not matches("/".join(["a"] * 400), "/".join(["**"] * 400) + "/x")


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=6), st.integers(0, 6))
def test_a_folder_covers_what_is_in_it(names: list[str], depth: int) -> None:
    kept = names[: depth + 1]

    assert matches("/".join(names), "/".join(kept) + "/**" if len(kept) > 1 else kept[0])
