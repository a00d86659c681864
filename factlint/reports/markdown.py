"""A summary in Markdown, for a pull request or a job's summary page."""

from __future__ import annotations

import re

from factlint.escaping import printable
from factlint.findings import Finding, Report
from factlint.reports import Format, View
from factlint.reports._summary import coverage, totals

LIMIT = 900_000
"""Bytes; GitHub refuses a job summary of more than 1 MiB as a whole."""
ACTIVE = re.compile(r"([\\`*_{}\[\]<>()#+!|~@&:])")


def inert(text: str) -> str:
    """Text in which nothing is markup, a mention or a link."""
    return ACTIVE.sub(r"\\\1", printable(text)).replace("\\@", "&#64;").replace("\\#", "&#35;").replace("\\:", "&#58;")


def _row(finding: Finding) -> str:
    place = f"{inert(finding.path)}, line {finding.line}"
    said = "; ".join(
        inert(f"{evidence.source}{', ' + evidence.locator if evidence.locator else ''}")
        for evidence in finding.evidence
    )
    return f"| {place} | {finding.code} {finding.severity.value} | {inert(finding.message)} | {said} |"


def _render(report: Report, _view: View) -> str:
    lines = [f"**{totals(report)}** · {coverage(report)}", ""]
    if report.findings:
        lines += ["| Where | Rule | What | Sources |", "|---|---|---|---|"]
    size = 0
    for shown, finding in enumerate(report.findings):
        row = _row(finding)
        size += len(row.encode("utf-8", "replace")) + 1
        if size > LIMIT:
            lines += ["", f"and {len(report.findings) - shown} more"]
            break
        lines.append(row)
    lines += [f"- {inert(path)}: not checked: {inert(reason)}" for path, reason in report.unchecked.items()]
    return "\n".join(lines).rstrip("\n") + "\n"


MARKDOWN = Format(name="markdown", render=_render)
