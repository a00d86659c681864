"""SARIF 2.1.0, for code scanning; columns count code points, paths are relative and percent-encoded."""

from __future__ import annotations

import json
from urllib.parse import quote

from factlint.claimbase.index import Evidence
from factlint.escaping import json_safe, printable
from factlint.findings import Finding, Fix, Report, Severity
from factlint.reports import Format, View
from factlint.reports._record import Record
from factlint.version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
MOST = 25_000
"""Results that GitHub takes from one run."""


def _text(text: str) -> str:
    """A message without links and placeholders (SARIF 3.11.5 and 3.11.6)."""
    shown = printable(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return shown.replace("{", "{{").replace("}", "}}")


def _uri(path: str) -> str:
    return quote(path.replace("\\", "/").removeprefix("./").encode("utf-8", "surrogateescape"), safe="/")


def _region(finding: Finding) -> Record:
    return {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.end_line,
        "endColumn": finding.end_column,
        "charOffset": finding.span.start,
        "charLength": finding.span.end - finding.span.start,
    }


def _physical(path: str, region: Record) -> Record:
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(path)}, "region": region}}


def _related(number: int, evidence: Evidence) -> Record:
    words = f": “{evidence.as_written}”" if evidence.as_written else ""
    said = f"{evidence.source}{', ' + evidence.locator if evidence.locator else ''}{words}"
    return {"id": number, "message": {"text": _text(said)}, **_physical(evidence.path, {"startLine": evidence.line})}


def _fix(path: str, fix: Fix) -> Record:
    replacements = [
        {
            "deletedRegion": {"charOffset": edit.span.start, "charLength": edit.span.end - edit.span.start},
            "insertedContent": {"text": edit.text},
        }
        for edit in fix.edits
    ]
    changes = [{"artifactLocation": {"uri": _uri(path)}, "replacements": replacements}]
    return {"description": {"text": _text(fix.message)}, "artifactChanges": changes}


def _result(finding: Finding, codes: list[str]) -> Record:
    placed = [evidence for evidence in finding.evidence if evidence.path and evidence.line]
    said = "; ".join(evidence.source for evidence in finding.evidence if evidence not in placed)
    result: Record = {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": LEVELS[finding.severity],
        "message": {"text": _text(finding.message + (f" ({said})" if said else ""))},
        "locations": [_physical(finding.path, _region(finding))],
        "partialFingerprints": {"factlint/v1": finding.fingerprint},
        "rank": round(100 * finding.confidence, 1),
    }
    if placed:
        result["relatedLocations"] = [_related(number, evidence) for number, evidence in enumerate(placed)]
    if finding.fixes:
        result["fixes"] = [_fix(finding.path, fix) for fix in finding.fixes]
    return result


def _unchecked(path: str, reason: str) -> Record:
    location = {"physicalLocation": {"artifactLocation": {"uri": _uri(path)}}}
    return {"level": "error", "message": {"text": _text(f"not checked: {reason}")}, "locations": [location]}


def _render(report: Report, _view: View) -> str:
    names = dict(sorted((finding.code, finding.rule) for finding in report.findings))
    codes = list(names)
    run = {
        "tool": {
            "driver": {
                "name": "factlint",
                "version": __version__,
                "rules": [{"id": code, "name": name} for code, name in names.items()],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not report.unchecked,
                "toolExecutionNotifications": [_unchecked(*pair) for pair in report.unchecked.items()],
            }
        ],
        "results": [_result(finding, codes) for finding in report.findings[:MOST]],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json_safe(json.dumps(log, ensure_ascii=False)) + "\n"


SARIF = Format(name="sarif", render=_render)
