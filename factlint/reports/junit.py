"""JUnit XML, which nearly every CI service shows: a suite for each draft, a failed test for each finding.

A test is named by the rule and the words, so that a service knows it again when lines move. A draft without findings is
one test that passes; a note passes too, and says what it has to say in its output.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factlint.escaping import place, printable
from factlint.findings import Finding, Report, Severity
from factlint.reports import Format, View
from factlint.reports._paths import from_root
from factlint.reports._said import explained
from factlint.reports._xml import Element, child, document

LONGEST = 60
"""Characters of a draft in the name of a test."""


def _name(finding: Finding) -> str:
    return f"{finding.code} {finding.rule}: {' '.join(finding.text.split())[:LONGEST]}"


def _case(suite: Element, finding: Finding, path: str, number: int) -> None:
    name = _name(finding) + (f" ({number})" if number > 1 else "")
    case = child(suite, "testcase", name=name, classname=path, file=path, line=str(finding.line))
    text = f"{place(path)}:{finding.line}:{finding.column}: {explained(finding)}"
    if finding.severity is Severity.NOTE:
        child(case, "system-out", text)
    else:
        child(case, "failure", text, type=finding.severity.value, message=finding.message)


def _suite(root: Element, path: str, findings: Iterable[Finding], reason: str) -> None:
    found = list(findings)
    failures = sum(finding.severity is not Severity.NOTE for finding in found)
    tests = len(found) + bool(reason) or 1
    suite = child(
        root,
        "testsuite",
        name=path,
        tests=str(tests),
        failures=str(failures),
        errors=str(int(bool(reason))),
        skipped="0",
    )
    if reason:
        case = child(suite, "testcase", name="not checked", classname=path, file=path)
        child(case, "error", f"not checked: {printable(reason)}", type="unchecked", message=reason)
    elif not found:
        child(suite, "testcase", name="no findings", classname=path, file=path)
    seen: Counter[str] = Counter()
    for finding in found:
        seen[_name(finding)] += 1
        _case(suite, finding, path, seen[_name(finding)])


def _render(report: Report, view: View) -> str:
    by_path: dict[str, list[Finding]] = {path: [] for path in (*report.paths, *report.unchecked)}
    for finding in report.findings:
        by_path.setdefault(finding.path, []).append(finding)
    root = Element("testsuites", name="factlint")
    for path, found in by_path.items():
        _suite(root, from_root(path, view), found, report.unchecked.get(path, ""))
    for total in ("tests", "failures", "errors"):
        root.set(total, str(sum(int(suite.attrib[total]) for suite in root)))
    return document(root)


JUNIT = Format(name="junit", render=_render)
