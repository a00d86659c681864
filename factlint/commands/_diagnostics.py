"""Findings as the Language Server Protocol has them; columns in the units that the editor counts in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from pathlib import Path

from lsprotocol import types
from pygls.uris import from_fs_path
from pygls.workspace import PositionCodec

from factlint.documents import Span
from factlint.findings import Finding, Fix, Severity
from factlint.patterns import regex
from factlint.reports._said import remedy, said

LEVELS = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}
LINE_END = regex(r"\r\n?|\n")
START = types.Range(types.Position(0, 0), types.Position(0, 0))


class Page:
    """A text, and where its offsets stand for the editor."""

    def __init__(self, text: str, codec: PositionCodec) -> None:
        self.text, self._codec = text, codec
        self._starts = [0, *(match.end() for match in LINE_END.finditer(text))]

    def range(self, span: Span) -> types.Range:
        """A span of code points as a range."""
        return types.Range(self._position(span.start), self._position(span.end))

    def _position(self, offset: int) -> types.Position:
        line = bisect_right(self._starts, offset) - 1
        return types.Position(line, self._codec.client_num_units(self.text[self._starts[line] : offset]))


def failure(reason: str) -> types.Diagnostic:
    """What kept a text from being checked, on its first line."""
    message = f"not checked: {reason}"
    return types.Diagnostic(START, message, severity=types.DiagnosticSeverity.Error, source="factlint")


def diagnostic(finding: Finding, page: Page) -> types.Diagnostic:
    """A finding, with the places where the base and the sources say so."""
    told = [f"= {said(evidence)}" for evidence in finding.evidence]
    return types.Diagnostic(
        range=page.range(finding.span),
        message="\n".join([finding.message, *told]),
        severity=LEVELS[finding.severity],
        code=finding.code,
        source="factlint",
        related_information=list(_related(finding)) or None,
    )


def _related(finding: Finding) -> Iterator[types.DiagnosticRelatedInformation]:
    for evidence in finding.evidence:
        uri = from_fs_path(str(Path(evidence.path).absolute())) if evidence.path and evidence.line else None
        if uri:
            place = types.Position(evidence.line - 1, 0)
            yield types.DiagnosticRelatedInformation(types.Location(uri, types.Range(place, place)), said(evidence))


def actions(params: types.CodeActionParams, page: Page, findings: Iterable[Finding]) -> list[types.CodeAction]:
    """The fixes of what stands in a range; the safe ones are preferred."""
    return [
        types.CodeAction(
            title=f"{finding.code}: {remedy(fix)}",
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[diagnostic(finding, page)],
            is_preferred=fix.safe,
            edit=types.WorkspaceEdit(changes={params.text_document.uri: list(_edits(fix, page))}),
        )
        for finding in _within(findings, page, params.range)
        for fix in finding.fixes
    ]


def _edits(fix: Fix, page: Page) -> Iterator[types.TextEdit]:
    return (types.TextEdit(page.range(edit.span), edit.text) for edit in fix.edits)


def hover(position: types.Position, page: Page, findings: Iterable[Finding]) -> types.Hover | None:
    """The page of the rule whose finding stands at a position."""
    from factlint.engine.selection import find_rule

    for finding in _within(findings, page, types.Range(position, position)):
        rule = find_rule(finding.code)
        text = f"**{rule.code} {rule.name}**\n\n{rule.page}"
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text), page.range(finding.span))
    return None


def _within(findings: Iterable[Finding], page: Page, place: types.Range) -> Iterator[Finding]:
    for finding in findings:
        here = page.range(finding.span)
        if here.start <= place.end and place.start <= here.end:
            yield finding
