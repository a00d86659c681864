"""Each report says all that there is to say, in the form that its readers need."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from factlint import discover, reports
from factlint.escaping import HIDDEN, cells, command_data, command_property, json_safe, place, printable
from factlint.findings import Report, Severity
from factlint.reports import View
from tests.report_samples import FINDING, HOSTILE, REPORT, rendered

SNAPSHOTS = Path(__file__).parent / "reports"


def _sarif(report: Report = REPORT) -> Any:
    (run,) = json.loads(rendered("sarif", report))["runs"]
    return run


def test_sarif_columns_count_code_points_and_paths_are_relative() -> None:
    run = _sarif()
    (location,) = run["results"][0]["locations"]
    physical = location["physicalLocation"]

    assert run["columnKind"] == "unicodeCodePoints"
    assert physical["artifactLocation"] == {"uri": "drafts/%C3%A4%20b%25.md", "uriBaseId": "%SRCROOT%"}
    assert physical["region"] == {
        "startLine": 1,
        "startColumn": 26,
        "endLine": 1,
        "endColumn": 42,
        "charOffset": 25,
        "charLength": 16,
    }


def test_sarif_names_the_rule_the_level_and_the_fingerprint() -> None:
    run = _sarif()
    rules = run["tool"]["driver"]["rules"]

    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == ["FL101", "FL102"]
    assert [result["ruleId"] for result in run["results"]] == ["FL101", "FL102"]
    assert [result["level"] for result in run["results"]] == ["error", "warning"]
    assert run["results"][0]["partialFingerprints"] == {"factlint/v1": "f" * 32}


def test_sarif_messages_hold_no_links_and_no_placeholders() -> None:
    (related,) = _sarif()["results"][0]["relatedLocations"]

    assert _sarif()["results"][0]["message"]["text"] == r"Ada was born 1815-12-10 \[stein\]"
    assert related["message"]["text"] == r"stein, p. 1: “10 \[Dec\] {{0}}”"
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "claims/a%20b.yaml"


def test_sarif_says_what_was_not_checked() -> None:
    (invocation,) = _sarif()["invocations"]

    assert invocation["executionSuccessful"] is False
    assert "not UTF-8" in invocation["toolExecutionNotifications"][0]["message"]["text"]
    assert _sarif(replace(REPORT, unchecked={}))["invocations"][0]["executionSuccessful"] is True


def test_sarif_fixes_replace_the_span() -> None:
    ((change,),) = [fix["artifactChanges"] for fix in _sarif()["results"][0]["fixes"]]

    assert change["replacements"] == [
        {
            "deletedRegion": {
                "charOffset": 25,
                "charLength": 16,
                "startLine": 1,
                "startColumn": 26,
                "endLine": 1,
                "endColumn": 42,
            },
            "insertedContent": {"text": "10 December 1815"},
        }
    ]


def test_annotations_put_the_worst_first_and_leave_out_columns_of_several_lines() -> None:
    note = replace(FINDING, severity=Severity.NOTE)
    report = replace(REPORT, findings=(note, *REPORT.findings[::-1]))
    lines = rendered("github", report).splitlines()

    assert [line.split(" ")[0] for line in lines] == ["::error", "::error", "::warning", "::notice", "factlint:"]
    assert "not checked" in lines[0]
    assert "line=1,col=26,endColumn=42,title=factlint (FL101)::" in lines[1]
    assert "line=1,endLine=2,title=" in lines[2]
    assert "col=" not in lines[2]


def test_annotations_end_with_how_many_github_drops() -> None:
    assert "GitHub shows" not in rendered("github")

    shown = rendered("github", replace(REPORT, findings=(FINDING,) * 12)).splitlines()
    assert len(shown) == 14
    assert shown[-1].endswith("GitHub shows 10 annotations of each kind: 3 more stand above")


def test_text_shows_what_the_source_says_and_where() -> None:
    shown = rendered("text")

    assert "  = stein, p. 1: “10 [Dec] {0}” (claims/a b.yaml:3)\n" in shown
    assert "bad.md: not checked: not UTF-8\n" in shown
    assert shown.splitlines()[-1].startswith(
        "1 error, 1 warning in 1 file; 1 file not checked · 2 checkable statements:"
    )


def test_the_markdown_summary_is_inert_and_bounded() -> None:
    hostile = replace(FINDING, message="<b>|`x` @everyone #1 ![i](http://e.example) **b**")
    shown = rendered("markdown", replace(REPORT, findings=(hostile,) * 20_000))

    assert len(shown.encode()) < 1_000_000
    assert re.search(r"and \d+ more\n", shown)
    assert not re.search(r"<b>|@everyone|(?<!&)#1|[^\\]!\[|http:|[^\\]\*\*b", shown)
    row = next(line for line in shown.splitlines() if "everyone" in line)
    assert len(re.findall(r"(?<!\\)\|", row)) == 5


@pytest.mark.parametrize("name", discover.names(reports))
def test_a_report_on_hostile_drafts_is_whole_and_inert(name: str, request: pytest.FixtureRequest) -> None:
    path = SNAPSHOTS / f"{name}.txt"
    shown = rendered(name, HOSTILE)
    if request.config.getoption("--update-specs"):
        path.write_text(shown, encoding="utf-8", newline="")
        pytest.skip("the snapshot is updated; read the difference")

    assert not HIDDEN.search(shown.replace("\n", ""))
    assert name == "github" or not re.search(r"^\s*(::|##\[)", shown, re.MULTILINE), "a line that GitHub would obey"
    assert shown == path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("name", discover.names(reports))
def test_an_empty_report_is_a_whole_one(name: str) -> None:
    shown = rendered(name, Report())

    assert shown.endswith("\n")
    if name in ("json", "sarif"):
        json.loads(shown)


def test_quiet_prints_nothing_when_there_is_nothing() -> None:
    assert rendered("text", Report(), View(quiet=True)) == rendered("concise", Report(), View(quiet=True)) == ""


texts = st.text(st.characters() | st.sampled_from("\x1b\x9b\u202e\u2066\u200b\r\n\t%:,#[\ud800\U000e0041"))


@given(texts)
def test_nothing_hidden_is_printed(text: str) -> None:
    assert not HIDDEN.search(printable(text))
    assert not HIDDEN.search(json_safe(json.dumps(text, ensure_ascii=False)))
    assert not place(text).startswith(("::", "##["))


@given(texts)
def test_json_comes_back_as_it_was(text: str) -> None:
    assert json.loads(json_safe(json.dumps(text, ensure_ascii=False))) == text


@given(texts)
def test_workflow_commands_cannot_be_left(text: str) -> None:
    assert not re.search(r"[\r\n]|%(?!25|0D|0A)", command_data(text))
    assert not re.search(r"[\r\n:,]|%(?!25|0D|0A|3A|2C)", command_property(text))


@given(st.text(st.characters(max_codepoint=0x7E, min_codepoint=0x20)), st.text("漢字ｶﾅ가"))
def test_wide_characters_take_two_columns(narrow: str, wide: str) -> None:
    doubled = sum(character not in "ｶﾅ" for character in wide)

    assert cells(narrow + wide) == len(narrow) + len(wide) + doubled
