"""Problems become findings: with a place in the file, a severity and a fingerprint."""

from __future__ import annotations

from typing import Any

from factlint.documents import Document, Span
from factlint.engine.sparing import sparing
from factlint.findings import Excerpt, Finding
from factlint.patterns import regex
from factlint.rules import Problem, Rule

AROUND = 200
"""Code points of a line that an excerpt has before and after the span, at most."""
LONGEST = 2_000
"""Code points of a span that an excerpt has."""
LINE_END = regex(r"[\r\n]")


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
        fixes=tuple(sparing(document, problem.fixes)),
        excerpt=_excerpt(document, problem.span),
    )


def _excerpt(document: Document, span: Span) -> Excerpt:
    """The lines of a span; of a long line what is near it: a draft may be one line with a finding in each sentence."""
    text = document.text
    start = max(document.line_start(span.start), span.start - AROUND)
    limit = min(span.end, span.start + LONGEST) + AROUND
    end = LINE_END.search(text, min(span.end, limit), limit)
    return Excerpt(
        text=text[start : end.start() if end else limit],
        start=start,
        column=document.position(start)[1],
        byte_column=document.byte_column(start),
        more=end is None and limit < len(text),
    )
