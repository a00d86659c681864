"""A report as plain dictionaries, in the shape that the JSON report promises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factlint.claimbase.index import Evidence
from factlint.findings import Coverage, Finding, Fix, StatementLine

if TYPE_CHECKING:
    from factlint.reports._shape import (
        CoverageRecord,
        EditRecord,
        EvidenceRecord,
        FindingRecord,
        FixRecord,
        StatementRecord,
    )

Record = dict[str, Any]


def finding_record(finding: Finding) -> FindingRecord:
    """A finding; offsets are half-open code points, lines and columns count from 1."""
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "confidence": round(finding.confidence, 2),
        "message": finding.message,
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "start": finding.span.start,
        "end": finding.span.end,
        "text": finding.text,
        "expected": finding.expected,
        "claim": finding.claim,
        "evidence": [_evidence(evidence) for evidence in finding.evidence],
        "fixes": [_fix(fix) for fix in finding.fixes],
        "fingerprint": finding.fingerprint,
    }


def _evidence(evidence: Evidence) -> EvidenceRecord:
    return {"source": evidence.source, "locator": evidence.locator, "as_written": evidence.as_written}


def _fix(fix: Fix) -> FixRecord:
    edits: list[EditRecord] = [
        {"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in fix.edits
    ]
    return {"message": fix.message, "safe": fix.safe, "edits": edits}


def statement_record(statement: StatementLine, *, explain: bool = False) -> StatementRecord:
    """A statement and its verdict, with the reasons when they were asked for."""
    record: StatementRecord = {
        "path": statement.path,
        "start": statement.span.start,
        "end": statement.span.end,
        "kind": statement.kind,
        "verdict": statement.verdict,
        "claim": statement.claim,
    }
    if explain:
        record["reasons"] = list(statement.reasons)
    return record


def coverage_record(coverage: Coverage) -> CoverageRecord:
    """How many checkable statements met which fate."""
    return {
        "checkable": coverage.checkable,
        "agreed": coverage.agreed,
        "contradicted": coverage.contradicted,
        "disputed": coverage.disputed,
        "no_claim": coverage.no_claim,
    }
