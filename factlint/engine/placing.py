"""Problems become findings: with a place in the file, a severity and a fingerprint."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from factlint.documents import Document
from factlint.findings import Finding
from factlint.rules import Problem, Rule


def placed(document: Document, rule: Rule[Any], problem: Problem, severity: str = "") -> Finding:
    """The finding for a rule's problem in a document; its fingerprint is still empty."""
    line, column = document.position(problem.span.start)
    end_line, end_column = document.position(max(problem.span.end, problem.span.start))
    return Finding(
        code=rule.code,
        rule=rule.name,
        severity=type(rule.severity)(severity) if severity else problem.severity or rule.severity,
        confidence=problem.confidence,
        message=problem.message,
        path=document.path,
        span=problem.span,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
        text=document.text[problem.span.start : problem.span.end],
        expected=problem.expected,
        claim=problem.claim,
        evidence=problem.evidence,
        fixes=problem.fixes,
        source_line=_line(document, problem.span.start),
    )


@lru_cache(maxsize=64)
def _line(document: Document, start: int) -> str:
    first = document.text.rfind("\n", 0, start) + 1
    last = document.text.find("\n", start)
    return document.text[first : last if last >= 0 else len(document.text)]


def fingerprint(finding: Finding, inside: str, occurrence: int) -> str:
    """A name for the finding that survives edits elsewhere in the draft: no line numbers go into it."""
    words = " ".join(finding.text.split()).casefold()
    key = "\x1f".join((finding.code, inside, finding.claim, words, str(occurrence)))
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def fingerprints(findings: Iterable[Finding], inside: str) -> list[str]:
    """The fingerprints of a draft's findings, in their order; `inside` is the draft's path in the project."""
    seen: Counter[str] = Counter()
    made = []
    for finding in findings:
        plain = fingerprint(finding, inside, 0)
        made.append(fingerprint(finding, inside, seen[plain]) if seen[plain] else plain)
        seen[plain] += 1
    return made
