"""Annotations on a pull request: GitHub workflow commands.

GitHub shows ten of each kind per step and drops the rest without a word, so the worst come first and the last
line says how many there are.
"""

from __future__ import annotations

from factlint.escaping import command_data, command_property
from factlint.findings import Finding, Report, Severity
from factlint.reports import Format, View
from factlint.reports._summary import coverage, totals

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
ORDER = list(LEVELS)


def _annotation(finding: Finding) -> str:
    properties = {"file": finding.path, "line": str(finding.line)}
    if finding.line == finding.end_line:  # GitHub refuses columns on a span of several lines
        properties |= {"col": str(finding.column), "endColumn": str(finding.end_column)}
    else:
        properties["endLine"] = str(finding.end_line)
    properties["title"] = f"factlint ({finding.code})"
    listed = ",".join(f"{name}={command_property(value)}" for name, value in properties.items())
    return f"::{LEVELS[finding.severity]} {listed}::{command_data(_message(finding))}"


def _message(finding: Finding) -> str:
    said = [
        f"{evidence.source}{', ' + evidence.locator if evidence.locator else ''}"
        + (f": “{evidence.as_written}”" if evidence.as_written else "")
        for evidence in finding.evidence
    ]
    return "\n".join([finding.message, *said])


def _render(report: Report, _view: View) -> str:
    worst_first = sorted(report.findings, key=lambda finding: ORDER.index(finding.severity))
    lines = [_annotation(finding) for finding in worst_first]
    lines += [
        f"::error file={command_property(path)},title=factlint::{command_data(f'not checked: {reason}')}"
        for path, reason in report.unchecked.items()
    ]
    lines.append(f"factlint: {totals(report)} · {coverage(report)}")
    return "\n".join(lines) + "\n"


GITHUB = Format(name="github", render=_render)
