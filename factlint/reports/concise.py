"""One line per finding, for editors and for grep."""

from __future__ import annotations

from factlint.escaping import place, printable
from factlint.findings import Report
from factlint.reports import Format, View
from factlint.reports._summary import coverage, totals


def _render(report: Report, view: View) -> str:
    lines = [
        f"{place(finding.path)}:{finding.line}:{finding.column}: {finding.code} {finding.severity.value}: "
        f"{printable(finding.message)}"
        for finding in report.findings
    ]
    lines += [f"{place(path)}: not checked: {printable(reason)}" for path, reason in report.unchecked.items()]
    if not view.quiet:
        lines.append(f"{totals(report)} · {coverage(report)}" if view.show_coverage else totals(report))
    return "".join(f"{line}\n" for line in lines)


CONCISE = Format(name="concise", render=_render)
