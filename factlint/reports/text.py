"""For people: each finding with its line, a caret under the span, what the source says and where."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claimbase.index import Evidence
from factlint.escaping import place, printable
from factlint.findings import Finding, Report, Severity, StatementLine
from factlint.reports import Format, View
from factlint.reports._excerpt import frames, quoted
from factlint.reports._said import remedy, said, written_at
from factlint.reports._summary import coverage, totals

BOLD, DIM, RESET = "\x1b[1m", "\x1b[2m", "\x1b[0m"
TONES = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m", Severity.NOTE: "\x1b[1;36m"}


def _tinted(text: str, tone: str, view: View) -> str:
    return f"{tone}{text}{RESET}" if view.colour and text else text


def _cited(evidence: Evidence, view: View) -> str:
    place = written_at(evidence)
    return printable(said(evidence)) + (_tinted(f" ({printable(place)})", DIM, view) if place else "")


def _finding(finding: Finding, view: View) -> Iterator[str]:
    tone = TONES[finding.severity]
    where = _tinted(f"{place(finding.path)}:{finding.line}:{finding.column}:", BOLD, view)
    kind = _tinted(f"{finding.code} {finding.severity.value}:", tone, view)
    yield f"{where} {kind} {printable(finding.message)}"
    width = len(str(finding.end_line))
    for number, line, carets in frames(finding):
        yield _tinted(f"{number:>{width}} | ", DIM, view) + line
        yield _tinted(" " * width + " | ", DIM, view) + _tinted(carets, tone, view)
    for evidence in finding.evidence:
        yield _tinted("  = ", DIM, view) + _cited(evidence, view)
        if passage := quoted(evidence):
            bar = _tinted("    | ", DIM, view)
            yield bar + passage.line
            yield bar + _tinted(passage.carets, DIM, view)
    for fix in finding.fixes:
        yield _tinted("  fix: ", DIM, view) + printable(remedy(fix))
    yield ""


def _explanation(statement: StatementLine) -> Iterator[str]:
    claim = f" ({statement.claim})" if statement.claim else ""
    where = f"{place(statement.path)}:{statement.line}:{statement.column}:"
    yield f"{where} {statement.kind} “{printable(statement.text)}”: {statement.verdict}{printable(claim)}"
    for reason in statement.reasons:
        yield f"    {printable(reason)}"


def _lines(report: Report, view: View) -> Iterator[str]:
    for finding in report.findings:
        yield from _finding(finding, view)
    if view.explain:
        for statement in report.statements:
            yield from _explanation(statement)
        yield ""
    for path, reason in report.unchecked.items():
        yield f"{place(path)}: not checked: {printable(reason)}"
    if not view.quiet:
        yield f"{totals(report)} · {coverage(report)}"


def _render(report: Report, view: View) -> str:
    return "".join(f"{line}\n" for line in _lines(report, view))


TEXT = Format(name="text", render=_render)
