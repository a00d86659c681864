"""Reviewdog's diagnostics as one JSON object; columns count bytes of UTF-8 from 1, and fixes are suggestions."""

from __future__ import annotations

import json

from factlint.claimbase.index import Evidence
from factlint.escaping import json_safe, printable
from factlint.findings import Edit, Finding, Report, Severity
from factlint.reports import Format, View
from factlint.reports._paths import from_root
from factlint.reports._positions import position
from factlint.reports._record import Record
from factlint.reports._said import said

SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def _range(finding: Finding, start: int, end: int) -> Record | None:
    """Both ends, or None where the draft around them is not known."""
    first, last = position(finding, start), position(finding, end)
    if first is None or last is None:
        return None
    return {
        "start": {"line": first.line, "column": first.byte_column},
        "end": {"line": last.line, "column": last.byte_column},
    }


def _suggestion(finding: Finding, edit: Edit) -> Record | None:
    place = _range(finding, *edit.span)
    return {"range": place, "text": edit.text} if place else None


def _related(evidence: Evidence, view: View) -> Record:
    location = {"path": from_root(evidence.path, view), "range": {"start": {"line": evidence.line}}}
    return {"message": printable(said(evidence)), "location": location}


def _diagnostic(finding: Finding, view: View) -> Record:
    words = [finding.message, *(said(evidence) for evidence in finding.evidence)]
    place = _range(finding, *finding.span) or {"start": {"line": finding.line}}
    record: Record = {
        "message": "\n".join(map(printable, words)),
        "location": {"path": from_root(finding.path, view), "range": place},
        "severity": SEVERITIES[finding.severity],
        "code": {"value": finding.code},
    }
    # A suggestion is one stretch of text; a fix of several edits cannot be one.
    suggestions = [_suggestion(finding, fix.edits[0]) for fix in finding.fixes if len(fix.edits) == 1]
    if known := [suggestion for suggestion in suggestions if suggestion]:
        record["suggestions"] = known
    if placed := [evidence for evidence in finding.evidence if evidence.path and evidence.line]:
        record["related_locations"] = [_related(evidence, view) for evidence in placed]
    return record


def _not_checked(path: str, reason: str, view: View) -> Record:
    location = {"path": from_root(path, view)}
    return {"message": printable(f"not checked: {reason}"), "location": location, "severity": "ERROR"}


def _render(report: Report, view: View) -> str:
    diagnostics = [_not_checked(path, reason, view) for path, reason in report.unchecked.items()]
    diagnostics += [_diagnostic(finding, view) for finding in report.findings]
    lines = ",\n".join("  " + json_safe(json.dumps(record, ensure_ascii=False)) for record in diagnostics)
    listed = f"[\n{lines}\n ]" if diagnostics else "[]"
    return f'{{\n "source": {{"name": "factlint"}},\n "diagnostics": {listed}\n}}\n'


RDJSON = Format(name="rdjson", render=_render)
