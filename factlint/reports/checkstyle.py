"""Checkstyle XML, which Jenkins and reviewdog read; an error has a place and no end."""

from __future__ import annotations

from factlint.findings import Finding, Report, Severity
from factlint.reports import Format, View
from factlint.reports._paths import from_root
from factlint.reports._said import said
from factlint.reports._xml import Element, child, document

SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "info"}


def _error(file: Element, finding: Finding) -> None:
    child(
        file,
        "error",
        line=str(finding.line),
        column=str(finding.column),
        severity=SEVERITIES[finding.severity],
        message="; ".join([finding.message, *(said(evidence) for evidence in finding.evidence)]),
        source=f"factlint.{finding.code}",
    )


def _render(report: Report, view: View) -> str:
    root = Element("checkstyle", version="4.3")
    files: dict[str, Element] = {}
    for path, reason in report.unchecked.items():
        files[path] = child(root, "file", name=from_root(path, view))
        child(files[path], "error", line="1", severity="error", message=f"not checked: {reason}", source="factlint")
    for finding in report.findings:
        if finding.path not in files:
            files[finding.path] = child(root, "file", name=from_root(finding.path, view))
        _error(files[finding.path], finding)
    return document(root)


CHECKSTYLE = Format(name="checkstyle", render=_render)
