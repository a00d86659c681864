"""The reports that other programs read are what those programs expect."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from sarif_pydantic import Sarif

from factlint.documents import Span
from factlint.documents._open import open_document
from factlint.engine.placing import AROUND, LONGEST, placed
from factlint.findings import Edit, Finding, Fix, Report, Severity
from factlint.reports import View
from factlint.reports._positions import position
from factlint.rules import Draft, Problem, Rule
from tests.cli import IMPOSSIBLE, Lint, lint, write
from tests.report_samples import FINDING, HOSTILE, REPORT, rendered

__all__ = ["lint"]


def _objects(node: Any) -> Iterator[dict[str, Any]]:
    """Every object in a JSON value."""
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    if isinstance(node, dict):
        yield node
    for child in children:
        yield from _objects(child)


@pytest.mark.parametrize("report", [REPORT, HOSTILE, Report()], ids=["plain", "hostile", "empty"])
def test_an_independent_reader_takes_the_sarif_log(report: Report) -> None:
    text = rendered("sarif", report)
    log = Sarif.model_validate_json(text)

    assert [result.rule_id for result in log.runs[0].results or []] == [each.code for each in report.findings]


@pytest.mark.parametrize("report", [REPORT, HOSTILE], ids=["plain", "hostile"])
def test_a_sarif_log_holds_together(report: Report) -> None:
    (run,) = json.loads(rendered("sarif", report, View(root="/r", folder="/r/sub")))["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    regions = [each for each in _objects(run) if "startLine" in each]
    artifacts = [each["artifactLocation"] for each in _objects(run) if "artifactLocation" in each]

    assert [rules[result["ruleIndex"]] for result in run["results"]] == [each.code for each in report.findings]
    assert all(region["startLine"] >= 1 and region.get("startColumn", 1) >= 1 for region in regions)
    for each in regions:
        start = each["startLine"], each.get("startColumn", 1)
        assert (each.get("endLine", start[0]), each.get("endColumn", start[1])) >= start
    assert {artifact["uriBaseId"] for artifact in artifacts} == set(run["originalUriBaseIds"])
    assert all(re.fullmatch(r"sub/([\w.~/-]|%[0-9A-F]{2})+", artifact["uri"], re.ASCII) for artifact in artifacts)
    assert len({result["partialFingerprints"]["factlint/v1"] for result in run["results"]}) <= len(report.findings)


def test_the_rules_of_a_sarif_log_carry_their_pages() -> None:
    (run,) = json.loads(rendered("sarif"))["runs"]
    rule = run["tool"]["driver"]["rules"][1]

    assert (rule["id"], rule["defaultConfiguration"]["level"]) == ("FL102", "warning")
    assert rule["properties"]["tags"] == ["dates"]
    assert "## When it stays silent" in rule["help"]["markdown"]
    assert rule["shortDescription"]["text"] == rule["help"]["text"].partition("\n")[0]


def test_a_sarif_log_says_that_it_is_cut() -> None:
    (run,) = json.loads(rendered("sarif", replace(REPORT, findings=(FINDING,) * 25_002, unchecked={})))["runs"]
    (note,) = run["invocations"][0]["toolExecutionNotifications"]

    assert len(run["results"]) == 25_000
    assert note["message"]["text"].startswith("2 more findings are left out")


def _placed(text: str, span: Span, replacement: str = "x") -> Finding:
    rule = Rule(
        code="FL199",
        name="x",
        page="",
        on=Draft,
        severity=Severity.ERROR,
        since="",
        default=True,
        check=lambda _: iter(()),
    )
    fix = Fix(message="write it", edits=(Edit(span, replacement),))
    return replace(placed(open_document(text=text, name="a.txt"), rule, Problem(span=span, message="it")), fixes=(fix,))


pieces = st.lists(
    st.sampled_from(["Ada", "é", "漢字", "𝔄", " ", "\n", "\r\n", "x" * 250, "ü" * 600]), min_size=1, max_size=12
)


@given(pieces, pieces, pieces, st.text("aé𝔄", max_size=3))
def test_a_reviewdog_suggestion_edits_the_bytes_that_the_fix_edits(
    before: list[str], inside: list[str], after: list[str], replacement: str
) -> None:
    first, middle, last = map("".join, (before, inside, after))
    finding = _placed(first + middle + last, Span(len(first), len(first + middle)), replacement)
    (diagnostic,) = json.loads(rendered("rdjson", Report(findings=(finding,))))["diagnostics"]
    if len(middle) > LONGEST:
        assert "suggestions" not in diagnostic
        return
    (suggestion,) = diagnostic["suggestions"]
    lines = re.split(rb"(?<=\n)", (first + middle + last).encode())
    start, end = (
        sum(map(len, lines[: place["line"] - 1])) + place["column"] - 1
        for place in (suggestion["range"]["start"], suggestion["range"]["end"])
    )

    edited = b"".join(lines)[:start] + suggestion["text"].encode() + b"".join(lines)[end:]
    assert edited == (first + replacement + last).encode()


@given(pieces, pieces)
def test_positions_in_an_excerpt_are_those_in_the_draft(before: list[str], after: list[str]) -> None:
    text, at = "".join([*before, "31", *after]), len("".join(before))
    finding = _placed(text, Span(at, at + 2))

    for offset in (at, at + 2):
        assert position(finding, offset)[:2] == open_document(text=text, name="a.txt").position(offset)  # type: ignore[index]


def test_a_finding_in_a_very_long_line_keeps_what_is_near() -> None:
    finding = _placed("é" * 100_000 + "31" + "é" * 100_000, Span(100_000, 100_002))

    assert finding.excerpt is not None
    assert len(finding.excerpt.text) == 2 * AROUND + 2
    assert finding.excerpt.byte_column == 2 * (100_000 - AROUND) + 1
    assert rendered("text", Report(findings=(finding,))).splitlines()[1].count("…") == 2


def test_gitlab_takes_no_two_findings_for_one() -> None:
    twins = (FINDING, FINDING, replace(FINDING, path="other.md"), replace(FINDING, code="FL102"))
    issues = json.loads(rendered("gitlab", Report(findings=twins, unchecked={"a.md": "x", "b.md": "x"})))

    assert max(Counter(issue["fingerprint"] for issue in issues).values()) == 1
    assert {issue["severity"] for issue in issues} == {"critical", "major"}
    assert all(issue.keys() == {"description", "check_name", "fingerprint", "severity", "location"} for issue in issues)


def test_gitlab_knows_a_finding_again_when_lines_move() -> None:
    moved = replace(FINDING, line=9, end_line=9)
    fingerprints = [
        json.loads(rendered("gitlab", Report(findings=(each,))))[0]["fingerprint"] for each in (FINDING, moved)
    ]

    assert fingerprints[0] == fingerprints[1]


def test_junit_counts_what_it_holds() -> None:
    root = ElementTree.fromstring(rendered("junit", HOSTILE))
    cases = list(root.iter("testcase"))

    assert [root.attrib[each] for each in ("tests", "failures", "errors")] == ["4", "1", "1"]
    assert len(cases) == 4
    assert len(list(root.iter("failure"))) == len(list(root.iter("error"))) == 1
    assert [suite.attrib["name"] for suite in root][1] == "clean.md"
    assert "\nsource: no-place\n" in (cases[0][0].text or "")


def test_junit_names_a_test_by_its_words_and_no_two_alike() -> None:
    moved = replace(FINDING, line=9, end_line=9)
    root = ElementTree.fromstring(rendered("junit", Report(findings=(FINDING, moved, replace(FINDING, text="x" * 99)))))

    assert [case.attrib["name"] for case in root.iter("testcase")] == [
        "FL101 date-contradicted: 10 December 1816",
        "FL101 date-contradicted: 10 December 1816 (2)",
        f"FL101 date-contradicted: {'x' * 60}",
    ]


def test_checkstyle_puts_findings_under_their_file() -> None:
    root = ElementTree.fromstring(rendered("checkstyle", REPORT))

    assert {file.attrib["name"]: [error.attrib["severity"] for error in file] for file in root} == {
        "bad.md": ["error"],
        "drafts/ä b%.md": ["error", "warning"],
    }


@pytest.mark.parametrize("name", ["sarif", "gitlab", "rdjson", "junit", "checkstyle", "github", "markdown"])
def test_files_are_named_from_the_root_of_the_repository(
    name: str, lint: Lint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"drafts/old/a.md": IMPOSSIBLE, "factlint.toml": ""})
    monkeypatch.chdir(tmp_path / "drafts")
    relative, absolute = (
        lint("check", path, "--format", name).out for path in ("old/a.md", str(tmp_path / "drafts/old/a.md"))
    )

    assert relative == absolute
    assert len(re.findall("drafts/old/a.md", relative)) == len(re.findall("old/a.md", relative)) > 0
