"""What a check reports: findings with their evidence and their fixes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from msgspec import Struct, field

from factlint.claimbase.index import Evidence
from factlint.documents import Span


class Severity(StrEnum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Edit(Struct, frozen=True):
    """Text to put in place of a span."""

    span: Span
    text: str


class Fix(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One way to mend a finding."""

    message: str
    edits: tuple[Edit, ...]
    safe: bool = False


class Excerpt(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The lines of a draft that a finding is on, cut to a window where they are long."""

    text: str
    start: int
    """Offset of the text in the draft."""
    column: int = 1
    """Column of its first character: 1 unless the line is cut before it."""
    byte_column: int = 1
    """The same in bytes of UTF-8."""
    more: bool = False
    """Whether its last line goes on."""


class Finding(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a rule reports, placed in a file."""

    code: str
    rule: str
    severity: Severity
    confidence: float
    message: str
    path: str
    span: Span
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    expected: str = ""
    claim: str = ""
    evidence: tuple[Evidence, ...] = ()
    fixes: tuple[Fix, ...] = ()
    fingerprint: str = ""
    excerpt: Excerpt | None = None
    """For reports that show the place, or say where an edit goes."""


class Coverage(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How many checkable statements met which fate."""

    checkable: int = 0
    agreed: int = 0
    contradicted: int = 0
    disputed: int = 0
    no_claim: int = 0

    def __add__(self, other: Coverage) -> Coverage:
        return Coverage(
            checkable=self.checkable + other.checkable,
            agreed=self.agreed + other.agreed,
            contradicted=self.contradicted + other.contradicted,
            disputed=self.disputed + other.disputed,
            no_claim=self.no_claim + other.no_claim,
        )


class StatementLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One checkable statement and its verdict, as the reports list it."""

    path: str
    span: Span
    kind: str
    verdict: str
    claim: str = ""
    reasons: tuple[str, ...] = ()
    """Why: the candidates, their scores and what decided (`--explain-matches`)."""
    text: str = ""
    line: int = 0
    column: int = 0


class Report(Struct, frozen=True, kw_only=True):
    """All that one run found."""

    findings: tuple[Finding, ...] = ()
    statements: Sequence[StatementLine] = ()
    coverage: Coverage = field(default_factory=Coverage)
    unchecked: Mapping[str, str] = field(default_factory=dict)
    """Path to the reason why a file could not be checked."""
    paths: tuple[str, ...] = ()
    """Every file that was asked for, in order."""
    fixed: int = 0
    """Findings that fixes have done away with, or would."""
    set_aside: int = 0
    """Findings that are not reported: the baseline holds them, or the change since a revision has not caused them."""

    @property
    def files(self) -> int:
        return len(self.paths)
