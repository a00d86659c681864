"""The command line keeps its contract: what it reads, what it prints, and how it ends."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.cli import IMPOSSIBLE, RIGHT, Lint, lint, write

__all__ = ["lint"]

CODE = "FL105"


def test_a_right_draft_ends_with_0(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": RIGHT})

    assert lint("check", "a.md").status == 0


def test_a_wrong_draft_ends_with_1_and_says_where(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": f"# Title\n\n{IMPOSSIBLE}"})
    outcome = lint("check", "a.md")

    assert outcome.status == 1
    assert outcome.out.split("\n")[:3] == [
        "a.md:3:22: FL105 error: 31 June 1870 never was: June has 30 days",
        "3 | The bridge opened on 31 June 1870.",
        "  |                      ^^^^^^^^^^^^",
    ]
    assert outcome.out.endswith("1 error in 1 file · 0 checkable statements\n")


@pytest.mark.parametrize(("level", "status"), [("error", 1), ("warning", 1), ("never", 0)])
def test_fail_on_says_what_fails(lint: Lint, tmp_path: Path, level: str, status: int) -> None:
    write(tmp_path, {"a.md": IMPOSSIBLE})

    assert lint("check", "a.md", "--fail-on", level).status == status


def test_a_warning_fails_only_when_asked(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "Fine. <!-- factlint: ignore[FL101] no reason -->\n"})

    assert lint("check", "a.md").status == 0
    assert lint("check", "a.md", "--fail-on", "warning").status == 1


def test_folders_are_searched_in_order_without_what_is_hidden(lint: Lint, tmp_path: Path) -> None:
    hidden = (".hidden/a.md", "node_modules/a.md", "claims.d/.a.md", "picture.png")
    write(tmp_path, dict.fromkeys(("z.md", "b/a.txt", "b/c.markdown", *hidden), IMPOSSIBLE))
    outcome = lint("check", ".", "--format", "json")

    assert [finding["path"] for finding in outcome.report["findings"]] == ["b/a.txt", "b/c.markdown", "z.md"]
    assert outcome.report["files"] == 3


def test_the_claims_base_is_no_draft(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"sources/letter.txt": IMPOSSIBLE, "a.md": RIGHT})
    write(tmp_path, {"sources/letter.yaml": "sources: [{id: letter, title: A letter}]\n"})

    assert lint("check", ".", "--format", "json").report["files"] == 1


def test_a_missing_path_ends_with_2(lint: Lint) -> None:
    outcome = lint("check", "nowhere.md")

    assert outcome.status == 2
    assert outcome.err == "factlint: nowhere.md: no such file or folder\n"


def test_a_folder_without_drafts_is_no_pass(lint: Lint, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    outcome = lint("check", "empty")

    assert outcome.status == 2
    assert "no drafts found" in outcome.err


def test_an_empty_file_is_checked_and_clean(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": ""})
    outcome = lint("check", "a.md", "--format", "json")

    assert outcome.status == 0
    assert outcome.report["files"] == 1


@pytest.mark.parametrize("content", [b"caf\xe9 31 June 1870\n", b"a\0b\n", b"\xed\xa0\x80\n"])
def test_a_file_that_cannot_be_read_never_looks_clean(lint: Lint, tmp_path: Path, content: bytes) -> None:
    write(tmp_path, {"bad.md": content, "good.md": IMPOSSIBLE})
    outcome = lint("check", "bad.md", "good.md", "--format", "json", "--fail-on", "never")

    assert outcome.status == 2
    assert [file["path"] for file in outcome.report["unchecked"]] == ["bad.md"]
    assert [finding["path"] for finding in outcome.report["findings"]] == ["good.md"]


def test_a_link_out_of_the_project_is_not_followed(lint: Lint, tmp_path: Path) -> None:
    secret = tmp_path.parent / "secret.txt"
    secret.write_text(IMPOSSIBLE)
    (tmp_path / "a.md").symlink_to(secret)
    outcome = lint("check", ".")

    assert outcome.status == 2
    assert "bridge" not in outcome.out
    assert "leads out of the project" in outcome.out


def test_the_draft_may_come_on_standard_input(lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(IMPOSSIBLE.encode())))
    outcome = lint("check", "-", "--stdin-filename", "drafts/new.md", "--format", "concise")

    assert outcome.status == 1
    assert outcome.out.startswith(f"drafts/new.md:1:22: {CODE} error: ")


def test_json_is_the_contract(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": f"Ⅻ é\n{IMPOSSIBLE}"})
    report = lint("check", "a.md", "--format", "json").report
    (finding,) = report["findings"]
    text = (tmp_path / "a.md").read_text()

    assert report["version"] == 1
    assert list(report["coverage"]) == ["checkable", "agreed", "contradicted", "disputed", "no_claim"]
    assert text[finding["start"] : finding["end"]] == finding["text"] == "31 June 1870"
    assert (finding["line"], finding["column"], finding["end_line"], finding["end_column"]) == (2, 22, 2, 34)
    assert {"code", "rule", "severity", "confidence", "message", "path", "expected", "claim"} < finding.keys()
    assert {"evidence", "fixes", "fingerprint"} < finding.keys()


def test_json_lines_hold_the_same_records(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": IMPOSSIBLE})
    whole = lint("check", "a.md", "--format", "json").report
    lines = [json.loads(line) for line in lint("check", "a.md", "--format", "jsonl").out.splitlines()]

    assert [{"type": "finding", **whole["findings"][0]}] == [line for line in lines if line["type"] == "finding"]
    assert lines[-1] == {"type": "coverage", "version": 1, "files": 1, **whole["coverage"]}


def test_a_fingerprint_survives_edits_elsewhere_and_counts_repeats(lint: Lint, tmp_path: Path) -> None:
    def fingerprints(text: str) -> list[str]:
        write(tmp_path, {"a.md": text})
        findings = lint("check", "a.md", "--format", "json").report["findings"]
        return [finding["fingerprint"] for finding in findings]

    (alone,) = fingerprints(IMPOSSIBLE)
    moved = fingerprints(f"New words.\n\n{IMPOSSIBLE}")
    twice = fingerprints(f"{IMPOSSIBLE}\n{IMPOSSIBLE}")

    assert moved == [alone]
    assert twice[0] == alone != twice[1]


def test_github_annotations_are_escaped(lint: Lint, tmp_path: Path) -> None:
    name = "a,b:c\n::error::x.md"
    write(tmp_path, {name: "%0A ::error:: 31 June 1870\n"})
    outcome = lint("check", name, "--format", "github")
    first, summary = outcome.out.splitlines()

    assert first.startswith("::error file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax.md,line=1,col=15,endColumn=27,title=factlint")
    assert summary.startswith("factlint: 1 error in 1 file")


@pytest.mark.parametrize("shape", ["text", "concise", "json", "jsonl", "github", "sarif", "markdown"])
def test_nothing_of_a_draft_reaches_the_terminal_raw(lint: Lint, tmp_path: Path, shape: str) -> None:
    draft = "\x1b[31m \x9b \u202e \u2066 \r\b \x07 31 June 1870\n::error::pwned\n##[error]pwned\n"
    write(tmp_path, {"a\n::error::b\x1b.md": draft})
    outcome = lint("check", ".", "--format", shape)
    out = outcome.out

    assert outcome.status == 1
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", out)
    own = [line for line in out.splitlines() if line.startswith(("::", "##["))]
    assert all(re.match("::(error|warning|notice) file=", line) for line in own)


def test_a_long_line_is_cut_around_the_finding(lint: Lint, tmp_path: Path) -> None:
    write(
        tmp_path,
        {"a.md": f"{'the bridge was new and ' * 20_000}31 June 1870 {'it was the first of its kind ' * 20_000}\n"},
    )
    outcome = lint("check", "a.md")

    assert len(outcome.out) < 1000
    _place, line, carets = outcome.out.splitlines()[:3]
    assert line[carets.index("^") : carets.rindex("^") + 1] == "31 June 1870"


def test_the_caret_counts_the_columns_of_a_terminal(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "The 日本 e\u0301 bridge opened on 31 June 1870\n"})
    carets = lint("check", "a.md").out.splitlines()[2]

    assert carets == "  | " + " " * len("The nihon e bridge opened on ".replace("nihon", "日本" * 2)) + "^" * 12


def test_colour_obeys_the_environment(lint: Lint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"a.md": IMPOSSIBLE})
    plain = lint("check", "a.md").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = lint("check", "a.md").out
    monkeypatch.setenv("NO_COLOR", "1")

    assert "\x1b" not in plain
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == plain != coloured
    assert lint("check", "a.md").out == plain


def test_the_option_decides_on_colour_before_the_environment(
    lint: Lint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a.md": IMPOSSIBLE})
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" in lint("check", "a.md", "--color", "always").out

    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("CLICOLOR_FORCE", "1")
    assert "\x1b" in lint("check", "a.md").out
    assert "\x1b" not in lint("check", "a.md", "--color", "never").out


def test_the_environment_puts_no_colour_into_a_file(
    lint: Lint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a.md": IMPOSSIBLE})
    monkeypatch.setenv("FORCE_COLOR", "1")
    lint("check", "a.md", "--format", "text", "--output", "report.txt")
    assert "\x1b" not in (tmp_path / "report.txt").read_text()

    lint("check", "a.md", "--format", "text", "--output", "report.txt", "--color", "always")
    assert "\x1b" in (tmp_path / "report.txt").read_text()


def test_a_report_may_go_to_a_file(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": IMPOSSIBLE})
    outcome = lint("check", "a.md", "--format", "json", "--output", "report.json", "--format", "concise")

    assert outcome.status == 1
    assert outcome.out.startswith("a.md:1:22")
    assert len(json.loads((tmp_path / "report.json").read_text())["findings"]) == 1


@pytest.mark.parametrize(
    ("options", "files"),
    [
        (["--format", "concise", "--format", "json", "--output", "r"], {"r": "{"}),
        (["--output=r", "--format", "json", "--format", "concise"], {"r": "{"}),
        (["--format=json", "--output", "r", "--format", "gitlab", "--output=s"], {"r": "{", "s": "["}),
        (["--format", "json", "--format", "gitlab", "--output", "r", "--output", "s"], {"r": "{", "s": "["}),
        (["--output", "r"], {"r": "a.md:1:22"}),
    ],
)
def test_a_file_is_for_the_format_before_it(
    lint: Lint, tmp_path: Path, options: list[str], files: dict[str, str]
) -> None:
    write(tmp_path, {"a.md": IMPOSSIBLE})
    outcome = lint("check", "a.md", *options)

    assert {name: (tmp_path / name).read_text()[: len(begin)] for name, begin in files.items()} == files
    assert bool(outcome.out) is ("concise" in options)


def test_a_file_more_than_a_format_has_is_an_error(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": IMPOSSIBLE})
    formats = ["--format", "text", "--format", "json", "--format", "github"]
    outcome = lint("check", "a.md", *formats, "--output", "r", "--output", "s")

    assert outcome.status == 2
    assert "two files follow one format" in outcome.err


def test_a_run_that_fails_says_so_in_its_files_and_annotations(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": RIGHT, "claims/a.yaml": "entities: []\nclams: []\nsorces: []\n"})
    formats = ["--format", "github", "--format", "junit", "--output", "r.xml", "--format", "json"]
    outcome = lint("check", "a.md", *formats)

    assert outcome.status == 2
    assert outcome.out.startswith("::error file=claims/a.yaml,line=2,title=factlint::not checked: line 2: FL619")
    assert "line 3: FL619" in (tmp_path / "r.xml").read_text()
    assert outcome.err.count("did you mean") == 2


def test_a_run_with_wrong_options_is_an_annotation_of_no_file(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": RIGHT})

    formats = [
        "--format",
        "sarif",
        "--output",
        "r.sarif",
        "--format",
        "gitlab",
        "--output",
        "r.json",
        "--format",
        "github",
    ]
    out = lint("check", "a.md", *formats, "--select", "FL77").out

    (note,) = json.loads((tmp_path / "r.sarif").read_text())["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    assert "locations" not in note
    assert "FL77" in (tmp_path / "r.json").read_text()
    assert out.startswith("::error title=factlint::not checked: no rule begins with")
    assert "nothing was checked; 1 file not checked" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chek"], "No such command 'chek'. Did you mean 'check'?"),
        (["xyzzy"], "No such command 'xyzzy'"),
        (["FL105"], "No such command 'FL105'. About a rule: factlint explain FL105"),
        (["a.md"], "No such command 'a.md'. To check it: factlint check a.md"),
        (["check", "--nope"], "No such option"),
        (["check", "--format", "jsn"], "there is no format `jsn`; did you mean `json`?"),
        (["check", "--select", "FL77"], "no rule begins with `FL77`"),
        (["check", "--calendar", "gregorain"], "did you mean `gregorian`?"),
        (["check", "--country", "UK"], "there is no country `UK`; did you mean `gb`?"),
        (["date", "1870-04-22", "--country", "uk"], "there is no country `uk`; did you mean `gb`?"),
        (["date", "1870-04-22", "--language", "xx"], "there is no language `xx`; it may be `de`, `en`,"),
        (["extract", "a.md", "--calendar", "julain"], "there is no calendar `julain`; did you mean `julian`?"),
        (["explain", "FL999"], "there is no rule `FL999`"),
        (["explain", "FL11"], "there is no rule `FL11`; it may be `FL110`, `FL111`,"),
        (["check", "--select", "XYZ"], "no rule begins with `XYZ`; `factlint rules` lists them"),
        (["check", "--output", "no/such/report.txt"], "no/such/report.txt: there is no such folder to write to"),
        (["check", "--claims", "nowhere.csv"], "nowhere.csv"),
        (["check", "--against", "nowhere.txt"], "nowhere.txt: no such file or folder"),
    ],
)
def test_wrong_usage_ends_with_2_and_a_hint(lint: Lint, tmp_path: Path, arguments: list[str], said: str) -> None:
    write(tmp_path, {"a.md": RIGHT})
    outcome = lint(*arguments)

    assert outcome.status == 2
    assert said in outcome.err
    assert not outcome.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "--jobs", "-1"], "--jobs"),
        (["check", "--jobs", "many"], "--jobs"),
        (["check", "--coverage-min", "x"], "--coverage-min"),
        (["check", "--fail-on", "x"], "it may be `error`, `warning`, `never`"),
        (["check", "--today", "tomorrow"], "must be a day such as 2027-01-31"),
        (["check", "-", "a.md"], "stands alone"),
        (["check", "--format", "json", "--output", "a", "--output", "b"], "more files than reports"),
        (["check", "--format"], "requires an argument"),
        (["claims", "list", "--format", "xml"], "it may be `text`, `json`"),
        (["rules", "show"], "list"),
        (["check", "--fail-on", "erro"], "there is no `erro`; it may be `error`, `warning`, `never`"),
        (["check", "--coverage-min", "200"], "--coverage-min"),
        (["check", "--stdin-filename", "a.md"], "give `-` for the path"),
        (["explain"], "Missing argument 'CODE'"),
        (["explain", "FL105", "FL106"], "(FL106)"),
        (["mentions"], "Missing argument 'PATHS'"),
        ([], "Usage: factlint [OPTIONS] COMMAND"),
        (["claims"], "Usage: factlint claims [OPTIONS] COMMAND"),
    ],
)
def test_the_wrong_options_are_named(lint: Lint, arguments: list[str], said: str) -> None:
    outcome = lint(*arguments)

    assert outcome.status == 2
    assert said in outcome.err
    assert not outcome.out


@pytest.mark.parametrize(
    "arguments", [["--help"], ["-h"], ["check", "-h"], ["claims", "show", "--help"], ["init", "-h"]]
)
def test_help_ends_with_0(lint: Lint, arguments: list[str]) -> None:
    outcome = lint(*arguments)

    assert outcome.status == 0
    assert outcome.out.startswith("Usage: factlint ")
    assert ("--show-completion" in outcome.out) is (len(arguments) == 1)


@pytest.mark.parametrize("arguments", [["-V"], ["--traceback", "--version"]])
def test_the_version_is_shown(lint: Lint, monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    monkeypatch.delenv("FACTLINT_TRACEBACK", raising=False)

    assert lint(*arguments).out.startswith("factlint 0.")


def test_rules_are_listed_and_explained(lint: Lint) -> None:
    listed = lint("rules", "list").out
    page = lint("explain", "impossible-date").out

    assert f"{CODE} error   impossible-date" in listed
    assert "FL615 error   bad-id" in listed
    assert page.startswith(f"# {CODE} impossible-date\n")
    assert "## When it stays silent" in page


def test_mentions_are_listed_with_spans_and_values(lint: Lint, tmp_path: Path) -> None:
    text = "Ada came on 10 December 1815 with 12 sisters.\n"
    write(tmp_path, {"a.txt": text})
    listed = lint("mentions", "a.txt", "--format", "json").report

    assert listed["version"] == 1
    assert {"path": "a.txt", "start": 12, "end": 28, "text": "10 December 1815", "kind": "date"}.items() <= {
        key: value for mention in listed["mentions"] if mention["kind"] == "date" for key, value in mention.items()
    }.items()
    values = {mention["kind"]: mention["value"] for mention in listed["mentions"]}
    assert values["date"] == {"edtf": "1815-12-10", "calendar": "gregorian", "label": ""}
    assert values["quantity"]["amount"] == 12
    assert type(values["quantity"]["amount"]) is int


def test_a_listed_date_tells_its_open_end_its_part_and_its_other_order(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "Since 1917 she sang. In mid-June 1920 and on 10/11/1921 she fell ill.\n"})
    dates = [one["value"] for one in lint("mentions", "a.txt", "--format", "json").report["mentions"]]

    assert [date.get("open") for date in dates] == ["after", None, None]
    assert [date.get("part") for date in dates] == [None, "mid", None]
    assert [date.get("alternative") for date in dates] == [None, None, "1921-11-10"]


def test_a_number_with_a_unit_is_listed_as_a_quantity_alone(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "Das Gerät wog 1917 kg und steht in Ulm.\n"})
    listed = lint("mentions", "a.txt", "--format", "json").report["mentions"]

    assert [one["kind"] for one in listed if one["text"].startswith("1917")] == ["quantity"]


def test_init_leaves_a_working_set_up(lint: Lint, tmp_path: Path) -> None:
    assert lint("init").out.count("written") == 5

    checked = lint("check", "--format", "json")
    assert (checked.status, checked.err) == (0, "")
    assert checked.report["coverage"]["agreed"] == 1
    assert lint("claims", "check").status == 0
    again = lint("init").out
    assert (again.count("kept"), again.count("written")) == (4, 0)


def test_init_shows_what_to_add_to_hooks_that_are_there(lint: Lint, tmp_path: Path) -> None:
    hooks = "repos:\n  - repo: local\n    hooks: []\n"
    write(tmp_path, {".pre-commit-config.yaml": hooks})
    shown = lint("init").out.partition("Add to `repos` in .pre-commit-config.yaml:\n")[2].rpartition("Next:")[0]

    assert (tmp_path / ".pre-commit-config.yaml").read_text() == hooks
    assert [hook["id"] for hook in yaml.safe_load(hooks + shown)["repos"][1]["hooks"]] == [
        "factlint",
        "factlint-claims",
    ]
    (tmp_path / ".pre-commit-config.yaml").write_text(hooks + shown)
    assert "Add to" not in lint("init").out


def test_init_keeps_a_configuration_in_any_of_its_files(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"pyproject.toml": '[tool.factlint]\nselect = ["FL1"]\n'})

    assert "kept     pyproject.toml\n" in lint("init").out
    assert not (tmp_path / "factlint.toml").exists()
    assert lint("check").status == 0


def test_init_puts_the_hook_where_the_repository_begins(lint: Lint, tmp_path: Path) -> None:
    said = lint("init", "my docs").out

    assert "written  my docs/factlint.toml\n" in said
    assert "written  .pre-commit-config.yaml\n" in said
    assert "Next: `factlint check 'my docs'`;" in said
    assert lint("check", "my docs").status == 0
    assert lint("check").status == 0


def test_init_puts_no_draft_beside_those_that_are_there(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"draft.md": "The Eiffel Tower opened on 31 March 1889.\n"})
    lint("init")

    assert not (tmp_path / "drafts").exists()
    assert lint("check").status == 0


def test_the_hook_of_init_is_valid(lint: Lint, tmp_path: Path) -> None:
    lint("init")
    checked = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-config", str(tmp_path / ".pre-commit-config.yaml")], check=False
    )

    assert checked.returncode == 0
