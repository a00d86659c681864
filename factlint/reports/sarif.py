"""SARIF 2.1.0, for code scanning; columns count code points, paths are relative and percent-encoded."""

from __future__ import annotations

import json
from collections.abc import Sequence
from urllib.parse import quote

from factlint.claimbase.index import Evidence
from factlint.documents import Span
from factlint.escaping import json_safe, printable
from factlint.findings import Finding, Fix, Report, Severity
from factlint.reports import Format, View
from factlint.reports._paths import from_root
from factlint.reports._positions import position
from factlint.reports._record import Record
from factlint.reports._rule_pages import rule_pages
from factlint.reports._said import remedy, said
from factlint.version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
MOST = 25_000
"""Results that GitHub takes from one run."""
ROOT = "%SRCROOT%"


def _text(text: str) -> str:
    """A message without links and placeholders (SARIF 3.11.5 and 3.11.6)."""
    shown = printable(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return shown.replace("{", "{{").replace("}", "}}")


def _artifact(path: str, view: View) -> Record:
    uri = quote(from_root(path, view).encode("utf-8", "surrogateescape"), safe="/")
    return {"uri": uri, "uriBaseId": ROOT}


def _region(finding: Finding, span: Span) -> Record:
    """A span as offsets and, where the draft around it is known, as lines and columns."""
    region: Record = {"charOffset": span.start, "charLength": span.end - span.start}
    first, last = position(finding, span.start), position(finding, span.end)
    if first and last:
        region |= {
            "startLine": first.line,
            "startColumn": first.column,
            "endLine": last.line,
            "endColumn": last.column,
        }
    return region


def _whole_region(finding: Finding) -> Record:
    return {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.end_line,
        "endColumn": finding.end_column,
        "charOffset": finding.span.start,
        "charLength": finding.span.end - finding.span.start,
    }


def _physical(path: str, region: Record, view: View) -> Record:
    return {"physicalLocation": {"artifactLocation": _artifact(path, view), "region": region}}


def _related(number: int, evidence: Evidence, view: View) -> Record:
    place = _physical(evidence.path, {"startLine": evidence.line}, view)
    return {"id": number, "message": {"text": _text(said(evidence))}, **place}


def _fix(finding: Finding, fix: Fix, view: View) -> Record:
    replacements = [
        {"deletedRegion": _region(finding, edit.span), "insertedContent": {"text": edit.text}} for edit in fix.edits
    ]
    changes = [{"artifactLocation": _artifact(finding.path, view), "replacements": replacements}]
    return {"description": {"text": _text(remedy(fix))}, "artifactChanges": changes}


def _result(finding: Finding, codes: Sequence[str], view: View) -> Record:
    placed = [evidence for evidence in finding.evidence if evidence.path and evidence.line]
    unplaced = "; ".join(said(evidence) for evidence in finding.evidence if evidence not in placed)
    result: Record = {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": LEVELS[finding.severity],
        "message": {"text": _text(finding.message + (f" ({unplaced})" if unplaced else ""))},
        "locations": [_physical(finding.path, _whole_region(finding), view)],
        "partialFingerprints": {"factlint/v1": finding.fingerprint},
        "rank": round(100 * finding.confidence, 1),
    }
    if placed:
        result["relatedLocations"] = [_related(number, evidence, view) for number, evidence in enumerate(placed)]
    if finding.fixes:
        result["fixes"] = [_fix(finding, fix, view) for fix in finding.fixes]
    return result


def _unchecked(path: str, reason: str, view: View) -> Record:
    note: Record = {"level": "error", "message": {"text": _text(f"not checked: {reason}")}}
    if path != ".":  # which stands for what is wrong with no file
        note["locations"] = [{"physicalLocation": {"artifactLocation": _artifact(path, view)}}]
    return note


def _notifications(report: Report, view: View) -> list[Record]:
    notes = [_unchecked(path, reason, view) for path, reason in report.unchecked.items()]
    if len(report.findings) > MOST:
        text = f"{len(report.findings) - MOST} more findings are left out: code scanning takes {MOST} of one run"
        notes.append({"level": "warning", "message": {"text": text}})
    return notes


def _render(report: Report, view: View) -> str:
    shown = report.findings[:MOST]
    names = dict(sorted((finding.code, finding.rule) for finding in shown))
    driver = {"name": "factlint", "version": __version__, "rules": rule_pages(names)}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": "the root of the repository"}}},
        "invocations": [
            {
                "executionSuccessful": not report.unchecked,
                "toolExecutionNotifications": _notifications(report, view),
            }
        ],
        "results": [_result(finding, tuple(names), view) for finding in shown],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json_safe(json.dumps(log, ensure_ascii=False)) + "\n"


SARIF = Format(name="sarif", render=_render)
