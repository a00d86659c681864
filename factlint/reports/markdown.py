"""A summary in Markdown, for a pull request or a job's summary page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.escaping import printable
from factlint.findings import Finding, Report, Severity
from factlint.patterns import regex
from factlint.reports import Format, View
from factlint.reports._paths import from_root
from factlint.reports._said import said
from factlint.reports._summary import coverage, totals

LIMIT = 900_000
"""Bytes; GitHub refuses a job summary of more than 1 MiB as a whole."""
ACTIVE = regex(r"([\\`*_{}\[\]<>()#+!|~@&:])")
BARE_LINK = regex(r"(www)\.", re.IGNORECASE)
"""GitHub makes a link of it without any mark."""


def inert(text: str) -> str:
    """Text in which nothing is markup, a mention or a link."""
    escaped = BARE_LINK.sub(r"\1&#46;", ACTIVE.sub(r"\\\1", printable(text)))
    return escaped.replace("\\@", "&#64;").replace("\\#", "&#35;").replace("\\:", "&#58;")


def _row(finding: Finding, view: View) -> str:
    place = f"{inert(from_root(finding.path, view))}, line {finding.line}"
    sources = "; ".join(inert(said(evidence)) for evidence in finding.evidence)
    return f"| {place} | {finding.code} {finding.severity.value} | {inert(finding.message)} | {sources} |"


def _lines(report: Report, view: View) -> Iterator[str]:
    """The lines after the first; those that matter most come first, for there may be too many."""
    for path, reason in report.unchecked.items():
        yield f"- {inert(from_root(path, view))}: not checked: {inert(reason)}"
    if report.unchecked and report.findings:
        yield ""
    if report.findings:
        yield "| Where | Rule | What | Sources |"
        yield "|---|---|---|---|"
    order = list(Severity)
    for finding in sorted(report.findings, key=lambda finding: order.index(finding.severity)):
        yield _row(finding, view)


def _render(report: Report, view: View) -> str:
    shown = [f"**{totals(report)}** · {coverage(report)}", ""]
    lines, left = list(_lines(report, view)), LIMIT
    for index, line in enumerate(lines):
        left -= len(line.encode("utf-8", "replace")) + 1
        if left < 0:
            shown += ["", f"and {len(lines) - index} more"]
            break
        shown.append(line)
    return "\n".join(shown).rstrip("\n") + "\n"


MARKDOWN = Format(name="markdown", render=_render)
