"""Suppressions: comments in a draft that say why a finding is all right.

    <!-- factlint: ignore[FL101] the error is the subject of the sentence -->

On a line with prose it holds for that line, on a line of its own for the next line with prose. `ignore-block` holds
for the block that follows, `ignore-file` for the file, `ignore-start` until `ignore-end`. `until=2027-01-31` among
the words says when it is no longer good: with `--today` after that day it is a finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from factlint.documents import Document, Span
from factlint.findings import Finding

FORM = re.compile(r"factlint:\s*ignore(-file|-block|-start|-end)?\s*(?:\[([^\]\n]{0,200})\])?([^\n]{0,400})")
UNTIL = re.compile(r"\buntil=(\d{4}-\d\d-\d\d)\b")


@dataclass(slots=True)
class Suppression:
    """One comment, where it holds, and what it has kept silent."""

    comment: Span
    reach: Span
    codes: tuple[str, ...]
    """Codes, starts of codes, or names of rules; empty: all."""
    reason: str = ""
    until: str = ""
    used: set[str] = field(default_factory=set)

    def silences(self, finding: Finding) -> bool:
        """Whether it holds for the finding, which it then counts as used."""
        if not self.reach.start <= finding.span.start < max(self.reach.end, self.reach.start + 1):
            return False
        for code in self.codes or ("FL",):
            if finding.code.startswith(code.upper()) or finding.rule == code.lower():
                self.used.add(code)
                return True
        return False

    def over(self, today: str) -> bool:
        """Whether its day is past; never, when it has none or the run was not told which day it is."""
        return bool(self.until and today > self.until)

    @property
    def unused(self) -> tuple[str, ...]:
        """The codes that silenced nothing."""
        return tuple(code for code in self.codes or ("FL",) if code not in self.used)


def suppressions(document: Document) -> list[Suppression]:
    """The suppressions of a document, in the order of their comments."""
    found: list[Suppression] = []
    opened: list[Suppression] = []
    for comment in document.comments:
        form = FORM.search(comment.text)
        if form is None:
            continue
        kind, codes, rest = form[1] or "", form[2] or "", form[3].strip(" -:–—")
        if kind == "-end":
            for suppression in opened:
                suppression.reach = Span(suppression.reach.start, comment.span.start)
            opened.clear()
            continue
        until = UNTIL.search(rest)
        made = Suppression(
            comment.span,
            _reach(document, comment.span, kind),
            tuple(code.strip() for code in codes.split(",") if code.strip()),
            UNTIL.sub("", rest).strip(),
            until[1] if until else "",
        )
        found.append(made)
        if kind == "-start":
            opened.append(made)
    return found


def _reach(document: Document, comment: Span, kind: str) -> Span:
    text = document.text
    if kind == "-file":
        return Span(0, len(text) + 1)
    if kind == "-start":
        return Span(comment.end, len(text) + 1)
    if kind == "-block":
        after = (block.span for block in document.blocks if block.span.end > comment.end)
        return next(after, Span(comment.end, comment.end))
    first = text.rfind("\n", 0, comment.start) + 1
    last = _line_end(text, comment.end)
    if document.prose[first:last].strip():
        return Span(first, last)
    following = re.compile(r"\S").search(document.prose, last)
    if following is None:
        return Span(comment.end, comment.end)
    return Span(text.rfind("\n", 0, following.start()) + 1, _line_end(text, following.start()))


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return end if end >= 0 else len(text)


def unsilenced(findings: Iterable[Finding], held: list[Suppression]) -> Iterator[Finding]:
    """The findings that no suppression holds for; every suppression that holds for one counts it."""
    for finding in findings:
        holding = [suppression for suppression in held if suppression.silences(finding)]
        if not holding:
            yield finding
