"""Markup read line by line: AsciiDoc, Org and Typst differ in their marks only."""

from __future__ import annotations

import re

from msgspec import Struct, field

from factlint.documents import Comment, Layout, Span
from factlint.documents._mask import blank, unify_line_ends
from factlint.documents._pieces import Piece, blocks


class Marks(Struct, frozen=True, kw_only=True):
    """The marks of a format; every pattern is held against one line, from its start unless it says otherwise."""

    comment: re.Pattern[str]
    """A comment, from its mark to the end of its line."""
    fences: tuple[tuple[re.Pattern[str], str], ...]
    """What opens a block that is no prose, and how the line begins that closes it; `{}` stands for group 1."""
    hidden: re.Pattern[str]
    """A line that is no prose."""
    heading: re.Pattern[str]
    """What stands before the text of a heading; group 1 is as long as the heading is deep."""
    item: re.Pattern[str]
    """What stands before the text of a list's item."""
    inline: re.Pattern[str]
    """Marks within a line, found anywhere: they are cut but for their named groups."""
    trailing: re.Pattern[str] | None = None
    """A comment behind prose, found anywhere."""
    rule: re.Pattern[str] | None = None
    """A line of a table that holds no cells; without it the format has no tables of `|`."""
    delimited: bool = False
    """Whether such a line begins and ends a table, whose first line of cells says how many a row has."""
    nested: bool = False
    """Whether a hidden line goes on until its brackets are closed, an empty line at the latest."""


class LightMarkup(Struct):
    """A text while its lines are read."""

    text: str
    marks: Marks
    cuts: list[tuple[int, int]] = field(default_factory=list)
    comments: list[Span] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    start: int = -1
    """Where the open paragraph or item starts; -1: none is open."""
    end: int = -1
    kind: str = "paragraph"
    closing: str = ""
    """How the line begins that ends what is hidden."""
    depth: int = 0
    """Brackets that a hidden line has left open."""
    table: int = -1
    columns: int = 0
    """Of the open table; 0: none is open."""
    count: int = 0
    """Cells of the open table so far."""
    within: bool = False
    """Whether a delimited table is open: empty lines do not end it."""

    def read(self) -> LightMarkup:
        position = 0
        while position < len(self.text):
            end = self.text.find("\n", position)
            end = len(self.text) if end < 0 else end
            self.line(position, end)
            position = end + 1
        self.close()
        return self

    def line(self, start: int, end: int) -> None:
        line = self.text[start:end]
        if not self.is_prose(line, start, end):
            self.cuts.append((start, end))
            return
        if not line.strip():
            self.close()
        elif heading := self.marks.heading.match(line):
            self.close()
            self.cuts.append((start, start + heading.end()))
            self.pieces.append(Piece(start + heading.end(), end, "heading", len(heading[1])))
        elif self.marks.rule and line.lstrip().startswith("|"):
            self.cells(line, start)
        else:
            self.prose(line, start, end)

    def is_prose(self, line: str, start: int, end: int) -> bool:
        """Whether a line is prose or a mark of it; closes the paragraph before one that is not."""
        if self.closing:
            self.closing = "" if line.strip().lower().startswith(self.closing) else self.closing
            return False
        if self.depth > 0 and line.strip():
            self.depth += _opened(line)
            return False
        self.depth = 0
        if self.marks.comment.match(line):
            self.comments.append(Span(start, end))
            return False
        for fence, closing in self.marks.fences:
            if found := fence.match(line):
                self.close()
                self.closing = closing.format(*found.groups()).lower()
                return False
        if self.marks.hidden.match(line):
            self.close()
            self.depth = _opened(line) if self.marks.nested else 0
            return False
        return True

    def prose(self, line: str, start: int, end: int) -> None:
        item = self.marks.item.match(line)
        if item or self.start < 0:
            self.close()
            self.start, self.kind = start, "item" if item else "paragraph"
        if item:
            self.cuts.append((start, start + item.end()))
        if self.marks.trailing and (note := self.marks.trailing.search(line)):
            self.comments.append(Span(start + note.start(), end))
            self.cuts.append((start + note.start(), end))
        self.end = end

    def cells(self, line: str, start: int) -> None:
        """A line of a table: what stands between its bars."""
        if self.marks.rule and self.marks.rule.fullmatch(line.strip()):
            self.cuts.append((start, start + len(line)))
            if self.marks.delimited:
                self.within = not self.within
                self.close()
                self.columns = 0
            return
        bars = [place for place, sign in enumerate(line) if sign == "|"]
        if not self.columns:
            self.close()
            self.table, self.columns, self.count = self.table + 1, len(bars), 0
        if not self.marks.delimited:
            self.count += -self.count % self.columns
        for bar, after in zip(bars, [*bars[1:], len(line)], strict=True):
            row, column = divmod(self.count, self.columns)
            self.cuts.append((start + bar, start + bar + 1))
            self.pieces.append(Piece(start + bar + 1, start + after, "cell", row=row, column=column, table=self.table))
            self.count += 1

    def close(self) -> None:
        """End the open paragraph, item or table."""
        if self.start >= 0:
            self.pieces.append(Piece(self.start, self.end, self.kind))
        self.start = -1
        if not self.within:
            self.columns = 0


def _opened(line: str) -> int:
    """How many more brackets a line opens than it closes."""
    return line.count("(") + line.count("{") + line.count("[") - line.count(")") - line.count("}") - line.count("]")


def read_marked(text: str, marks: Marks) -> Layout:
    """The layout of a text with such marks."""
    source = unify_line_ends(text)
    lines = LightMarkup(source, marks).read()
    left = blank(source, sorted(lines.cuts))
    prose = blank(left, [cut for match in marks.inline.finditer(left) for cut in _around(match)])
    comments = tuple(Comment(span, text[slice(*span)].strip()) for span in lines.comments)
    return Layout(prose=prose, blocks=tuple(blocks(lines.pieces, prose)), comments=comments)


def _around(match: re.Match[str]) -> list[tuple[int, int]]:
    """What a mark has around the text in it."""
    start, cuts = match.start(), []
    for name in sorted(match.re.groupindex, key=match.start):
        if match[name] is not None:
            cuts.append((start, match.start(name)))
            start = match.end(name)
    return [*cuts, (start, match.end())]
