"""The line of a finding with a caret under its span, cut to a window when the line is long."""

from __future__ import annotations

from factlint.escaping import cells, printable
from factlint.findings import Finding

BEFORE = 60
AFTER = 40
WIDEST = 80


def excerpt(finding: Finding) -> tuple[str, str]:
    """The line and the carets under it, both safe to print; the carets are empty when there is no line."""
    line = finding.source_line.rstrip("\r\n")
    if not line:
        return "", ""
    start = finding.column - 1
    end = finding.end_column - 1 if finding.end_line == finding.line else len(line)
    end = max(min(end, start + WIDEST, len(line)), start + 1)
    first, last = _window(line, start, end)
    lead = ("…" if first else "") + printable(line[first:start])
    middle = printable(line[start:end])
    tail = printable(line[end:last]) + ("…" if last < len(line) else "")
    return lead + middle + tail, " " * cells(lead) + "^" * max(cells(middle), 1)


def _window(line: str, start: int, end: int) -> tuple[int, int]:
    first, last = max(0, start - BEFORE), min(len(line), end + AFTER)
    if first:
        space = line.find(" ", first, start)
        first = space + 1 if space >= 0 else first
    if last < len(line):
        space = line.rfind(" ", end, last)
        last = space if space > end else last
    return first, last
