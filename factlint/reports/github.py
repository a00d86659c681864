"""Annotations on a pull request: GitHub workflow commands.

GitHub shows ten of each kind per step and drops the rest without a word, so the worst come first and the last
line says how many there are.
"""

from __future__ import annotations

from collections import Counter

from factlint.escaping import command_data, command_property
from factlint.findings import Finding, Report, Severity
from factlint.patterns import regex
from factlint.reports import Format, View
from factlint.reports._paths import from_root
from factlint.reports._said import explained
from factlint.reports._summary import coverage, totals

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
ORDER = list(LEVELS)
SHOWN = 10
RUN = "."
"""The path of what is wrong with the run itself: an annotation of no file."""
LINE = regex(r"line (\d{1,9}): ")
"""How the reason begins why a file was not checked, where it is on one line."""


def _command(level: str, properties: dict[str, str], text: str) -> str:
    listed = ",".join(f"{name}={command_property(value)}" for name, value in properties.items())
    return f"::{level} {listed}::{command_data(text)}"


def _annotation(finding: Finding, view: View) -> str:
    properties = {"file": from_root(finding.path, view), "line": str(finding.line)}
    if finding.line == finding.end_line:  # GitHub refuses columns on a span of several lines
        properties |= {"col": str(finding.column), "endColumn": str(finding.end_column)}
    else:
        properties["endLine"] = str(finding.end_line)
    properties["title"] = f"factlint ({finding.code})"
    return _command(LEVELS[finding.severity], properties, explained(finding))


def _not_checked(path: str, reason: str, view: View) -> str:
    line = LINE.match(reason)
    where = {"file": from_root(path, view), **({"line": line[1]} if line else {})} if path != RUN else {}
    return _command("error", {**where, "title": "factlint"}, f"not checked: {reason}")


def _dropped(report: Report) -> int:
    """How many annotations GitHub does not show."""
    kinds = Counter(finding.severity for finding in report.findings)
    kinds[Severity.ERROR] += len(report.unchecked)
    return sum(max(0, number - SHOWN) for number in kinds.values())


def _render(report: Report, view: View) -> str:
    worst_first = sorted(report.findings, key=lambda finding: ORDER.index(finding.severity))
    lines = [_not_checked(path, reason, view) for path, reason in report.unchecked.items()]
    lines += [_annotation(finding, view) for finding in worst_first]
    dropped = _dropped(report)
    beyond = f" · GitHub shows {SHOWN} annotations of each kind: {dropped} more stand above" if dropped else ""
    lines.append(f"factlint: {totals(report)} · {coverage(report)}{beyond}")
    return "\n".join(lines) + "\n"


GITHUB = Format(name="github", render=_render)
