"""Where an offset of a draft stands, as far as the excerpt of a finding reaches."""

from __future__ import annotations

from typing import NamedTuple

from factlint.findings import Finding
from factlint.patterns import regex

LINE_END = regex(r"\r\n?|\n")


class Position(NamedTuple):
    """A line and a column, from 1, the column in code points and in bytes of UTF-8."""

    line: int
    column: int
    byte_column: int


def position(finding: Finding, offset: int) -> Position | None:
    """The position of an offset; None outside the excerpt."""
    excerpt = finding.excerpt
    if excerpt is None or not excerpt.start <= offset <= excerpt.start + len(excerpt.text):
        return None
    before = excerpt.text[: offset - excerpt.start]
    ends = [match.end() for match in LINE_END.finditer(before)]
    tail = before[ends[-1] :] if ends else before
    column, byte_column = (1, 1) if ends else (excerpt.column, excerpt.byte_column)
    return Position(
        finding.line + len(ends), column + len(tail), byte_column + len(tail.encode("utf-8", "surrogatepass"))
    )
