"""JUnit XML, which nearly every CI service shows: a suite for each draft, a failed test for each finding.

A draft without findings is one test that passes; a note passes too, and says what it has to say in its output.
"""

from __future__ import annotations

from collections.abc import Iterable

from factlint.escaping import place, printable
from factlint.findings import Finding, Report, Severity
from factlint.reports import Format, View
from factlint.reports._paths import from_root
from factlint.reports._said import explained
from factlint.reports._xml import Element, child, document


def _case(suite: Element, finding: Finding, path: str) -> None:
    name = f"{finding.code} {finding.rule} at {finding.line}:{finding.column}"
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
    for finding in found:
        _case(suite, finding, path)


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
