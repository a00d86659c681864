"""Configuration: where it is found, what it does, and what is said when it is wrong."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.engine.configuration import Configuration
from factlint.engine.globs import matches
from factlint.engine.keys import BY_NAME
from tests.cli import BASE, IMPOSSIBLE, RIGHT, SOURCES, Lint, lint, write

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


def test_in_a_folder_below_its_drafts_are_named_from_there(
    lint: Lint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"factlint.toml": 'paths = ["."]\n', "a.md": "Text.\n", "einß zwei/deep/b.md": "Text.\n"})
    monkeypatch.chdir(tmp_path / "einß zwei")

    assert lint("check", "--show-files").out.splitlines() == ["../a.md", "deep/b.md"]


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
        ('select = ["FL77"]\n', "factlint.toml:1: no rule begins with `FL77`"),
        ('claims = ["../elsewhere"]\n', "factlint.toml:1: `claims` names `../elsewhere`, which is outside the project"),
        ('sources = ["/etc"]\n', "factlint.toml:1: `sources` names `/etc`, which is outside the project"),
        ("[severity]\nFL1 = 'loud'\n", "factlint.toml:2: `severity` of `FL1` cannot be `loud`"),
        ("[severity]\nFL1 = 3\n", 'factlint.toml:2: `severity` of `FL1` must be "error" or "warning" or "note"'),
        ("[tool.factlint]\nclaims = 'claims'\n", "factlint.toml:1: unknown key `tool`; in this file the keys stand"),
        ("\nselect = [\n\n", "factlint.toml:2: the file ends too early; close the list"),
        ('ignore = ["FL1O5"]\n', "factlint.toml:1: no rule begins with `FL1O5`; did you mean `FL105`?"),
        ('claims = ["clams"]\n', "factlint.toml:1: `claims` names `clams`, and there is no such file or folder"),
        ('\npaths = ["a.mdd"]\n', "factlint.toml:2: `paths` names `a.mdd`, and there is no such file or folder; did"),
        ("a = \n", "factlint.toml:1: "),
        ('claims = "claims\n', "factlint.toml:1: Illegal character '\\n'; close the quotation mark on its line"),
        ("fail-on = error\n", "factlint.toml:1: Invalid value; put a text in quotes"),
        ('claims = ["claims"\n', "close the list with `]`"),
        (f"a = {'[' * 2000}\n", "factlint.toml"),
        ("a" * 300_000, "factlint.toml: the file is larger than 256 KB"),
        ("a = '\udce9'\n", "factlint.toml: is not UTF-8"),
    ],
)
def test_a_broken_configuration_ends_with_2_and_says_where(lint: Lint, tmp_path: Path, text: str, said: str) -> None:
    write(tmp_path, {"factlint.toml": text, "a.md": RIGHT})
    outcome = lint("check", *(() if "paths" in text else ("a.md",)))

    assert outcome.status == 2
    assert said in outcome.err
    assert "Traceback" not in outcome.err
    assert not outcome.out


def test_a_missing_bibliography_is_said_with_the_line_that_names_it(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"factlint.toml": 'fail-on = "error"\nbibliography = ["refs.bib"]\n', "a.md": RIGHT})
    outcome = lint("check", "a.md")

    assert outcome.status == 2
    assert "factlint.toml:2: `bibliography` names `refs.bib`, and there is no such file or folder" in outcome.err


@pytest.mark.parametrize(
    ("front", "said"),
    [
        (
            "factlint: {calender: julian}",
            "unknown key `calender` under `factlint` in the front matter; did you mean `cal",
        ),
        ("factlint: {calendar: juliann}", "`calendar` cannot be `juliann`; did you mean `julian`?"),
        ("factlint: {against: [../../secret.txt]}", "which is outside the project"),
        (
            "factlint: {ignore: [FL1O5]}",
            "`ignore` in the front matter: no rule begins with `FL1O5`; did you mean `FL105`?",
        ),
        ("factlint: {subject: [ada]}", "`subject` in the front matter must be a text"),
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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\n[severity]\nFL0 = 'note'\n", "factlint.toml:3: no rule begins with `FL0`"),
        (
            "[per-file-ignores]\n'*.md' = [\n 'FL101',\n 'date-contradictd',\n]\n",
            "factlint.toml:4: no rule begins with `date-contradictd`; did you mean `date-contradicted`?",
        ),
        ('country = "rs "\n', "factlint.toml:1: `country` cannot be `rs `; did you mean `rs`?"),
        ("respect-gitignore = 1\n", "factlint.toml:1: `respect-gitignore` must be true or false"),
        ("select = []\n", "factlint.toml:1: `select` names no rule"),
        ('ignore = ["ALL"]\n', "FL937 every rule is switched off"),
        ('required-version = ">=99"\nlater = 1\n', "factlint.toml:1: this project needs factlint >=99, and this is 0."),
        ('required-version = "new"\n', "factlint.toml:1: `required-version` cannot be `new`"),
        ('extend = "gone.toml"\n', "factlint.toml:1: `extend` names `gone.toml`, which does not exist"),
        (
            'extend = "factlint.toml"\n',
            "factlint.toml:1: `extend` names `factlint.toml`, which extends this file itself",
        ),
        ('extend = "/etc/passwd"\n', "which is no TOML file of the project"),
        ('extend = "https://example.org/a.toml"\n', "which does not exist"),
    ],
)
def test_what_no_rule_and_no_file_stands_for_is_an_error(lint: Lint, tmp_path: Path, text: str, said: str) -> None:
    write(tmp_path, {"factlint.toml": text, "a.md": RIGHT})
    outcome = lint("check", "a.md")

    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err


def test_a_file_that_extends_another_adds_to_it_or_replaces(lint: Lint, tmp_path: Path) -> None:
    above = 'claims = ["facts"]\nignore = ["FL2"]\nextend-ignore = ["FL3"]\nfail-on = "warning"\nexclude = ["old/*"]\n'
    write(
        tmp_path,
        {"facts/ada.yaml": BASE, "facts/stein.yaml": SOURCES, "factlint.toml": f'{above}[severity]\nFL1 = "note"\n'},
    )
    write(
        tmp_path,
        {"deep/factlint.toml": 'extend = "../factlint.toml"\nextend-ignore = ["FL4"]\n[severity]\nFL105 = "error"\n'},
    )
    write(
        tmp_path,
        {"deep/a.md": f"Ada Lovelace was born on 10 December 1816.\n\n{IMPOSSIBLE}", "deep/old/b.md": IMPOSSIBLE},
    )
    report = lint("check", ".", "--format", "json").report
    shown = json.loads(lint("config", "show", "deep/a.md", "--format", "json").out)
    settings = {each["key"]: (each["value"], each["origin"]) for each in shown["settings"]}

    assert [(finding["code"], finding["severity"]) for finding in report["findings"]] == [
        ("FL101", "note"),
        ("FL105", "error"),
        ("FL105", "error"),
    ]
    assert settings["ignore"] == (["FL2"], "factlint.toml:2")
    assert settings["extend-ignore"] == (["FL3", "FL4"], "deep/factlint.toml:2")
    assert settings["severity"] == ({"FL1": "note", "FL105": "error"}, "factlint.toml:7, deep/factlint.toml:4")
    assert settings["fail-on"] == ("warning", "factlint.toml:4")


def test_a_list_that_is_set_anew_starts_anew(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"base.toml": 'select = ["FL2"]\nextend-select = ["FL3"]\n'})
    write(tmp_path, {"factlint.toml": 'extend = "base.toml"\nselect = ["FL105"]\n', "a.md": IMPOSSIBLE})
    shown = json.loads(lint("config", "show", "--format", "json").out)
    settings = {each["key"]: each["value"] for each in shown["settings"]}

    assert (settings["select"], settings["extend-select"]) == (["FL105"], [])


def test_files_that_extend_one_another_in_a_ring_are_an_error(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"factlint.toml": 'extend = "a.toml"\n', "a.toml": 'extend = "factlint.toml"\n', "a.md": RIGHT})

    assert "extends this file itself" in lint("check", "a.md").err


def test_patterns_of_an_extended_file_start_at_its_folder(lint: Lint, tmp_path: Path) -> None:
    write(
        tmp_path, {"factlint.toml": 'exclude = ["deep/old"]\n', "deep/factlint.toml": 'extend = "../factlint.toml"\n'}
    )
    write(tmp_path, dict.fromkeys(("deep/old/a.md", "deep/new/b.md", "old/c.md"), RIGHT))

    assert lint("check", ".", "--show-files").out.split() == ["deep/new/b.md", "old/c.md"]


def test_one_file_may_be_named_for_all(lint: Lint, tmp_path: Path) -> None:
    write(
        tmp_path,
        {"factlint.toml": 'ignore = ["FL105"]\n', "other/strict.toml": 'fail-on = "warning"\n', "a.md": IMPOSSIBLE},
    )

    assert lint("check", "a.md").status == 0
    assert lint("check", "a.md", "--config", "other/strict.toml").status == 1
    assert lint("check", "a.md", "--config", "gone.toml").status == 2


def test_further_rules_may_be_selected(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"factlint.toml": 'select = ["FL2"]\nextend-select = ["FL105"]\n', "a.md": IMPOSSIBLE})

    assert lint("check", "a.md").status == 1
    assert lint("check", "a.md", "--ignore", "FL105").status == 0
    assert lint("check", "a.md", "--select", "FL2").status == 0
    assert lint("check", "a.md", "--select", "FL2", "--extend-select", "impossible-date").status == 1


def test_the_configuration_is_shown_with_what_the_command_line_replaces(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"factlint.toml": '\ncalendar = "julian"\nfail-on = "warning"\n', "claims/ada.yaml": BASE})
    lines = lint("config", "show", "--calendar", "gregorian", "--ignore", "FL2").out.splitlines()

    assert 'calendar = "gregorian"  # command line' in lines
    assert 'fail-on = "warning"  # factlint.toml:3' in lines
    assert 'ignore = ["FL2"]  # command line' in lines
    assert 'claims = ["claims"]  # default' in lines
    assert "per-file-ignores = {}  # default" in lines
    assert lint("config", "show", "gone.md").status == 2


def test_every_key_of_the_table_is_a_field_and_is_shown(lint: Lint) -> None:
    shown = {each["key"] for each in json.loads(lint("config", "show", "--format", "json").out)["settings"]}

    assert shown == set(BY_NAME)
    assert {key.field for key in BY_NAME.values()} < set(Configuration.__struct_fields__)


@pytest.mark.parametrize(
    ("subject", "fault"),
    [
        ("ada", ""),
        ("ada lovelace", ""),
        ("Lovelice", "`subject` names `Lovelice`, which is no entity of the base; did you mean `Ada Lovelace`?"),
        ("byron", "which is no entity of the base; `factlint claims list` shows what it has"),
    ],
)
def test_a_draft_names_its_subject_by_id_or_name(lint: Lint, tmp_path: Path, subject: str, fault: str) -> None:
    write(tmp_path, {"claims/a.yaml": BASE, "sources/s.yaml": SOURCES})
    write(tmp_path, {"a.md": f"---\nfactlint: {{subject: {subject}}}\n---\nShe was born on 10 December 1816.\n"})
    outcome = lint("check", "a.md", "--format", "concise")

    assert outcome.status == (2 if fault else 1)
    assert fault in outcome.out
    assert ("FL101" in outcome.out) is not bool(fault)


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


def test_a_draft_on_standard_input_has_the_configuration_nearest_to_its_name(
    lint: Lint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"notes/factlint.toml": 'ignore = ["FL105"]\n', "a.md": RIGHT})
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(IMPOSSIBLE.encode())))
    assert lint("check", "-", "--stdin-filename", "notes/a.md").status == 0

    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(IMPOSSIBLE.encode())))
    assert lint("check", "-", "--stdin-filename", "a.md").status == 1


def test_all_that_is_wrong_in_a_file_is_said_at_once(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": RIGHT, "factlint.toml": 'fail-on = "warn"\nselct = ["FL1"]\ncalendar = "jul"\n'})
    outcome = lint("check", "a.md")

    assert outcome.status == 2
    assert [line.split(" ")[1] for line in outcome.err.splitlines()] == [f"factlint.toml:{line}:" for line in (1, 2, 3)]

    write(tmp_path, {"factlint.toml": 'select = ["FL1O5"]\nignore = ["XY"]\n'})
    assert lint("check", "a.md").err.count("no rule begins with") == 2


def test_all_files_that_are_not_there_are_said_at_once(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": RIGHT, "factlint.toml": 'claims = "clams"\nsources = ["a", "b"]\nvocabulary = "v.yaml"\n'})
    outcome = lint("check", "a.md")

    assert outcome.status == 2
    assert [line.split(" ")[1] for line in outcome.err.splitlines()] == [
        f"factlint.toml:{line}:" for line in (1, 2, 2, 3)
    ]


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("[tool.factlnt]", "pyproject.toml:2: there is a table `[tool.factlnt]`; write `[tool.factlint]`"),
        ("[tool.fact-lint]", "pyproject.toml:2: there is a table `[tool.fact-lint]`; write `[tool.factlint]`"),
        ("[factlint]", "pyproject.toml:2: there is a table `[factlint]`; write `[tool.factlint]`"),
    ],
)
def test_a_table_that_is_all_but_named_so_is_an_error(lint: Lint, tmp_path: Path, table: str, said: str) -> None:
    write(tmp_path, {"a.md": RIGHT, "pyproject.toml": f'[tool.flit]\n{table}\nselect = ["FL1"]\n'})
    outcome = lint("check", "a.md")

    assert outcome.status == 2
    assert said in outcome.err
