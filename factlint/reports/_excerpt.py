"""The lines of a finding with carets under its span, each cut to a window when it is long."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factlint.claimbase.index import Evidence
from factlint.escaping import cells, printable
from factlint.findings import Finding
from factlint.patterns import regex

BEFORE = 60
AFTER = 40
WIDEST = 80
MOST = 3
"""Lines that are shown of a span; what is longer than that needs no more to be found."""
SPACE = regex(r"\s+")
LINE = regex(r"[^\r\n]*(?:\r\n?|\n|\Z)")


class Frame(NamedTuple):
    """A line and the carets under it, both safe to print."""

    number: int
    line: str
    carets: str


def frames(finding: Finding) -> Iterator[Frame]:
    """The lines that the span of a finding touches; none when they are not known."""
    excerpt = finding.excerpt
    if excerpt is None:
        return
    start = finding.span.start - excerpt.start
    end = max(min(finding.span.end - excerpt.start, len(excerpt.text)), start + 1)
    shown = 0
    for index, match in enumerate(LINE.finditer(excerpt.text)):
        line = match[0].rstrip("\r\n")
        first, last = max(start - match.start(), 0), min(end - match.start(), len(line))
        if match.start() >= end or shown == MOST:
            return
        if last > first or match.start() <= start <= match.start() + len(line):
            shown += 1
            yield _frame(
                finding.line + index,
                line,
                (first, max(last, first + 1)),
                cut=(index == 0 and excerpt.column > 1, excerpt.more and match.end() == len(excerpt.text)),
            )


def quoted(evidence: Evidence) -> Frame | None:
    """The passage of the source around what it has, as one line; None where the evidence does not quote it."""
    if not (evidence.exact and (evidence.prefix or evidence.suffix)):
        return None
    before, passage, behind = (SPACE.sub(" ", text) for text in (evidence.prefix, evidence.exact, evidence.suffix))
    before, behind = before.lstrip(), behind.rstrip()
    cut = (not before[:1].isupper(), behind[-1:].isalnum())
    return _frame(evidence.line, before + passage + behind, (len(before), len(before + passage)), cut=cut)


def _frame(number: int, line: str, span: tuple[int, int], cut: tuple[bool, bool]) -> Frame:
    start, end = span[0], min(span[1], span[0] + WIDEST)
    first, last = _window(line, start, end)
    lead = ("…" if first or cut[0] else "") + printable(line[first:start])
    middle = printable(line[start:end])
    tail = printable(line[end:last]) + ("…" if last < len(line) or cut[1] else "")
    return Frame(number, lead + middle + tail, " " * cells(lead) + "^" * max(cells(middle), 1))


def _window(line: str, start: int, end: int) -> tuple[int, int]:
    first, last = max(0, start - BEFORE), min(len(line), end + AFTER)
    if first:
        space = line.find(" ", first, start)
        first = space + 1 if space >= 0 else first
    if last < len(line):
        space = line.rfind(" ", end, last)
        last = space if space > end else last
    return first, last
