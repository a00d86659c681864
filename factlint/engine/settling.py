"""One finding per place: where several rules say the same, the one that says most stays."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.findings import Finding, Severity

SAYING_THE_SAME = ("FL1", "FL2", "FL3", "FL402", "FL403")
"""Starts of the codes whose findings on one place are about one and the same fault."""

UNBACKED = "unbacked"
"""The rule that has least to say: any other finding on the place says it better."""

PRECEDENCE = (
    "impossible-date",
    "double-conversion",
    "wrong-calendar-label",
    "truncated-year",
    "dual-date-gap",
    "cited-source-disagrees",
    "date-contradicted",
    "quantity-contradicted",
    "name-contradicted",
    "date-in-other-calendar",
    "weekday-wrong",
    "name-misspelt",
)
"""Of findings of one severity, these rules say most, in this order; the others follow in the order of their codes."""

WORST_FIRST = list(Severity)


def settled(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without those that repeat another on an overlapping span, in the order of the text."""
    kept: list[Finding] = []
    spans: dict[int, list[Finding]] = {}
    for finding in sorted(findings, key=_weight):
        cells = range(finding.span.start // 64, finding.span.end // 64 + 1)
        near = (other for cell in cells for other in spans.get(cell, ()))
        if any(_repeats(finding, other) for other in near):
            continue
        kept.append(finding)
        for cell in cells:
            spans.setdefault(cell, []).append(finding)
    return sorted(kept, key=_order)


def _repeats(finding: Finding, other: Finding) -> bool:
    if finding.code == other.code and finding.span == other.span and finding.message == other.message:
        return True
    return _same_fault(finding, other)


def _same_fault(finding: Finding, other: Finding) -> bool:
    if not finding.span.overlaps(other.span):
        return False
    return UNBACKED in (finding.rule, other.rule) or all(
        each.code.startswith(SAYING_THE_SAME) for each in (finding, other)
    )


def _weight(finding: Finding) -> tuple[int, int, float, str, int, int, str]:
    rank = PRECEDENCE.index(finding.rule) if finding.rule in PRECEDENCE else len(PRECEDENCE)
    worst = len(WORST_FIRST) if finding.rule == UNBACKED else WORST_FIRST.index(finding.severity)
    start, end = finding.span
    return worst, rank, -finding.confidence, finding.code, start, end, finding.message


def _order(finding: Finding) -> tuple[int, int, str, str]:
    return finding.span.start, finding.span.end, finding.code, finding.message
