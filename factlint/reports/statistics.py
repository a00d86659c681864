"""How many findings each rule has, the most first."""

from __future__ import annotations

from collections import Counter

from factlint.findings import Report
from factlint.reports import Format, View
from factlint.reports._summary import totals


def _render(report: Report, view: View) -> str:
    counted = Counter((finding.code, finding.rule) for finding in report.findings)
    fixable = Counter(finding.code for finding in report.findings if finding.fixes)
    rows = sorted(counted.items(), key=lambda each: (-each[1], each[0]))
    width = max((len(rule) for _code, rule in counted), default=0)
    lines = []
    for (code, rule), number in rows:
        mendable = f"  {fixable[code]} with a fix" if fixable[code] else ""
        lines.append(f"{number:>6}  {code}  {rule:<{width}}{mendable}".rstrip())
    return "".join(f"{line}\n" for line in (lines if view.quiet else [*lines, totals(report)]))


STATISTICS = Format(name="statistics", render=_render)
