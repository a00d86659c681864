"""GitLab Code Quality: one JSON array, for the widget of a merge request.

GitLab takes findings with equal fingerprints for one. A fingerprint of factlint is one of its kind in its project;
two projects may share a repository, so the path from the root goes into it here.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter

from factlint.escaping import json_safe, printable
from factlint.findings import Finding, Report, Severity
from factlint.reports import Format, View
from factlint.reports._paths import from_root
from factlint.reports._record import Record
from factlint.reports._said import said

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def _finding(finding: Finding, path: str) -> Record:
    words = "; ".join([finding.message, *(said(evidence) for evidence in finding.evidence)])
    return {
        "description": printable(words),
        "check_name": f"{finding.code} {finding.rule}",
        "fingerprint": "\x1f".join((path, finding.fingerprint)),
        "severity": SEVERITIES[finding.severity],
        "location": {"path": path, "lines": {"begin": finding.line, "end": finding.end_line}},
    }


def _not_checked(path: str, reason: str) -> Record:
    return {
        "description": printable(f"not checked: {reason}"),
        "check_name": "not-checked",
        "fingerprint": "\x1f".join((path, "not-checked")),
        "severity": "critical",
        "location": {"path": path, "lines": {"begin": 1}},
    }


def _render(report: Report, view: View) -> str:
    records = [_not_checked(from_root(path, view), reason) for path, reason in report.unchecked.items()]
    records += [_finding(finding, from_root(finding.path, view)) for finding in report.findings]
    seen: Counter[str] = Counter()
    for record in records:
        key = record["fingerprint"]
        seen[key] += 1
        record["fingerprint"] = hashlib.sha256(f"{key}\x1f{seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()
    lines = ",\n".join(" " + json_safe(json.dumps(record, ensure_ascii=False)) for record in records)
    return f"[\n{lines}\n]\n" if records else "[]\n"


GITLAB = Format(name="gitlab", render=_render)
