"""The shape of the JSON report, as types: `_record.py` is held to them, and the JSON Schema is made of them."""

from __future__ import annotations

from typing import Any, Literal, NotRequired

from typing_extensions import TypedDict

Level = Literal["error", "warning", "note"]


class EvidenceRecord(TypedDict):
    """What a claim rests on."""

    source: str
    locator: str
    as_written: str


class EditRecord(TypedDict):
    """Text to put in place of a span."""

    start: int
    end: int
    text: str


class FixRecord(TypedDict):
    """One way to mend a finding."""

    message: str
    safe: bool
    edits: list[EditRecord]


class FindingRecord(TypedDict):
    """A finding; offsets are half-open code points, lines and columns count from 1."""

    code: str
    rule: str
    severity: Level
    confidence: float
    message: str
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int
    text: str
    expected: str
    claim: str
    evidence: list[EvidenceRecord]
    fixes: list[FixRecord]
    fingerprint: str


class StatementRecord(TypedDict):
    """A statement and its verdict; the reasons stand there when they were asked for."""

    path: str
    start: int
    end: int
    kind: str
    verdict: str
    claim: str
    reasons: NotRequired[list[str]]


class CoverageRecord(TypedDict):
    """How many checkable statements met which fate."""

    checkable: int
    agreed: int
    contradicted: int
    disputed: int
    no_claim: int


class UncheckedRecord(TypedDict):
    """A file that could not be checked."""

    path: str
    reason: str


class ReportRecord(TypedDict):
    """The whole report of `--format json`."""

    version: Literal[1]
    findings: list[FindingRecord]
    statements: list[StatementRecord]
    coverage: CoverageRecord
    files: int
    unchecked: list[UncheckedRecord]


def report_schema() -> dict[str, Any]:
    """The JSON Schema of the report; further keys may come, so they are let pass."""
    from pydantic import TypeAdapter

    schema = TypeAdapter(ReportRecord).json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "factlint report"}
