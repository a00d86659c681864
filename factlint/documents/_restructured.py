"""reStructuredText, read line by line: titles, directives, literal blocks, lists, tables, notes."""

from __future__ import annotations

import re
from itertools import pairwise

from msgspec import Struct, field

from factlint.documents._document import Span
from factlint.documents._pieces import Piece
from factlint.patterns import regex

_RULER = regex(r"([=\-`:.'\"~^_*+#!$%&,/;<>?@\\|])\1{2,}\Z")
_EXPLICIT = regex(r"\.\.(?:[ \t]+|\Z)")
_DIRECTIVE = regex(r"([\w:+.-]{1,60})::(?=\s|\Z)[ \t]*")
_NOTE = regex(r"\[([#*\w.-]{1,60})\][ \t]*")
_TARGET = regex(r"_[^:\n]{0,300}:|\|[^|\n]{1,100}\|[ \t]|__")
_MARKS = regex(
    r"(?:(?:[-*+•]|#\.|\(?(?:\d{1,3}|[a-z])\)|\d{1,3}\.)(?=[ \t]|\Z)[ \t]*)+|:[^:\n]{1,100}:(?=[ \t]|\Z)|\|(?=[ \t])"
)
_GRID = regex(r"\+(?:[-=]{2,}\+)+\Z")
_SIMPLE = regex(r"=+(?:[ \t]+=+)+\Z")

PROSE_DIRECTIVES = frozenset(
    "note tip hint important warning caution danger attention error seealso admonition epigraph highlights pull-quote "
    "topic sidebar figure compound container rubric versionadded versionchanged deprecated list-table centered".split()
)
"""Directives whose body is prose."""


class Restructured(Struct):
    """What the lines of a text come to."""

    text: str
    cuts: list[tuple[int, int]] = field(default_factory=list)
    comments: list[Span] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    notes: list[tuple[str, int, int]] = field(default_factory=list)
    """Footnotes and citations: label, and where their first paragraph stands."""
    start: int = -1
    end: int = -1
    first: int = -1
    """Where the last line of the open paragraph starts."""
    lines: int = 0
    kind: str = "paragraph"
    indent: int = 0
    styles: list[str] = field(default_factory=list)
    """Title styles in the order of their first use: that is their depth."""
    overline: str = ""
    hidden: int = -1
    """Indentation of the block whose deeper lines are no prose; -1: none."""
    table: int = -1
    row: int = -1
    columns: tuple[tuple[int, int], ...] = ()

    def read(self) -> Restructured:
        position = 0
        while position < len(self.text):
            end = self.text.find("\n", position)
            end = len(self.text) if end < 0 else end
            self.line(position, end)
            position = end + 1
        self.close()
        self.cuts.sort()
        return self

    def line(self, start: int, end: int) -> None:
        line = self.text[start:end].rstrip()
        if not line:
            self.close()
            self.columns = () if self.columns and self.row > 0 else self.columns
            return
        indent = len(line) - len(line.lstrip())
        if self.hidden >= 0:
            if indent > self.hidden:
                self.cuts.append((start, end))
                return
            self.hidden = -1
        bare = line[indent:]
        ruled = self.columns or _GRID.match(bare) or _SIMPLE.match(bare)
        if ruled and self.tabular(bare, start + indent, end, indent):
            return
        if _RULER.match(bare):
            self.ruler(bare, start, end, indent)
        elif explicit := _EXPLICIT.match(bare):
            self.explicit(bare[explicit.end() :], start, end, start + indent + explicit.end(), indent)
        else:
            self.prose(bare, start + indent, end, indent)

    def prose(self, bare: str, start: int, end: int, indent: int) -> None:
        if self.start >= 0 and (indent == self.indent or self.kind != "paragraph") and not _MARKS.match(bare):
            self.end, self.first, self.lines = end, start, self.lines + 1
        else:
            self.close()
            marks = _MARKS.match(bare)
            kind = (
                "item" if marks else "quote" if indent and not self.indent and self.kind == "paragraph" else self.kind
            )
            self.kind = kind if marks or indent else "paragraph"
            content = start + (marks.end() if marks else 0)
            self.cuts.append((start, content))
            self.start, self.end, self.first, self.lines, self.indent = content, end, start, 1, indent
        if bare.endswith("::"):
            self.cuts.append((start + len(bare) - 1, start + len(bare)))
            self.hidden = indent

    def ruler(self, bare: str, start: int, end: int, indent: int) -> None:
        """The line over or under a title, or a transition."""
        self.cuts.append((start, end))
        if self.start >= 0 and self.lines == 1 and indent == 0 and len(bare) >= (self.end - self.start) // 2:
            style = self.overline + bare[0]
            if style not in self.styles:
                self.styles.append(style)
            self.pieces.append(Piece(self.start, self.end, "heading", self.styles.index(style) + 1))
            self.start, self.overline = -1, ""
            return
        self.close()
        self.overline = bare[0] if indent == 0 else ""

    def explicit(self, rest: str, start: int, end: int, content: int, indent: int) -> None:
        """What starts with two dots: a directive, a note, a target, or a comment."""
        self.close()
        directive = _DIRECTIVE.match(rest)
        if directive and directive[1] in PROSE_DIRECTIVES:
            title = content + (
                directive.end() if directive[1] not in ("figure", "container", "list-table") else len(rest)
            )
            self.cuts.append((start, min(title, end)))
            if title < end:
                self.start, self.end, self.first, self.lines, self.kind, self.indent = (
                    title,
                    end,
                    start,
                    2,
                    "note",
                    indent,
                )
        elif not directive and (note := _NOTE.match(rest)):
            self.cuts.append((start, content + note.end()))
            self.start, self.end, self.first, self.lines, self.kind = content + note.end(), end, start, 2, "note"
            self.notes.append((note[1], self.start, end))
            self.indent = indent + 3
        else:
            self.cuts.append((start, end))
            self.hidden = indent
            if not directive and not _TARGET.match(rest) and rest:
                self.comments.append(Span(content, end))

    def tabular(self, bare: str, start: int, end: int, indent: int) -> bool:
        """A line of a grid table or of a simple table, cell by cell."""
        grid, simple = _GRID.match(bare), _SIMPLE.match(bare)
        if grid or simple:
            self.close()
            self.cuts.append((start, end))
            self.kind = "paragraph"
            if not self.columns:
                self.table, self.row = self.table + 1, -1
            mark = r"[-=]+" if grid else r"=+"
            self.columns = tuple((found.start() + indent, found.end() + indent) for found in re.finditer(mark, bare))
            self.row += 1
            return True
        line_start = start - indent
        if bare[0] == "|":
            bars = [start + place for place, char in enumerate(bare) if char == "|"]
            self.cuts += [(bar, bar + 1) for bar in bars]
            cells = [(one + 1, other) for one, other in pairwise(bars)]
        elif len(self.columns) > 1 and len(bare) + indent > self.columns[1][0]:
            edges = [line_start + column[0] for column in self.columns]
            cells = [(one, min(other, end)) for one, other in zip(edges, [*edges[1:], end], strict=True) if one < end]
        else:
            self.columns = ()
            return False
        for column, (one, other) in enumerate(cells):
            self.pieces.append(Piece(one, other, "cell", 0, self.row, column, self.table))
        if bare[0] != "|" and self.row > 0:
            self.row += 1
        return True

    def close(self) -> None:
        if self.start >= 0:
            self.pieces.append(Piece(self.start, self.end, self.kind))
        self.start, self.overline = -1, ""
