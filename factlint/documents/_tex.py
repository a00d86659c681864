"""LaTeX, read command by command: what is prose, and where headings, items, cells, quotes and citations stand."""

from __future__ import annotations

import re

from msgspec import field

from factlint.documents._document import Span
from factlint.documents._pieces import Piece
from factlint.documents._tex_citing import TexCiting
from factlint.documents._tex_marks import (
    ACCENTS,
    BEGIN,
    ESCAPED,
    GROUP,
    HEADINGS,
    ITALIC,
    OPAQUE,
    QUOTES,
    TABLES,
    TOKEN,
    WITHOUT_PROSE,
    WORD_LEFT,
    WORD_RIGHT,
)


class Tex(TexCiting):
    """What the commands of a text come to."""

    fills: dict[int, str] = field(default_factory=dict)
    comments: list[Span] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    emphasis: list[Span] = field(default_factory=list)
    start: int = 0
    kind: str = "paragraph"
    level: int = 0
    groups: list[str] = field(default_factory=list)
    """For each open brace: the command that it is the argument of."""
    opened: list[int] = field(default_factory=list)
    outside: list[tuple[str, int]] = field(default_factory=list)
    """Kinds and levels of what headings and footnotes stand in."""
    environments: list[str] = field(default_factory=list)
    table: int = -1
    row: int = -1
    column: int = -1
    hopeless: set[str] = field(default_factory=set)

    def read(self) -> Tex:
        begin = BEGIN.search(self.text)
        position = self.start = self.cut(0, begin.end()) if begin else 0
        while match := TOKEN.search(self.text, position):
            position = self.token(match)
        self.flush(len(self.text))
        self.cuts.sort()
        return self

    def token(self, match: re.Match[str]) -> int:
        mark, at, end = match[0], match.start(), match.end()
        if mark[0] == "\\":
            return self.command(mark[1:], at, end)
        if mark[0] == "\n":
            self.boundary(at)
            return end - 1
        if mark == "%":
            return self.comment(at)
        if mark[0] == "$":
            return self.until(mark, at, end)
        if mark in "{}":
            self.brace(mark, at, end)
        elif mark == "&" and self.table_open:
            self.flush(at)
            self.column += 1
        elif mark != "~" and mark != "&":
            self.fills[at] = {"``": "“", "''": "”"}.get(mark, "–")
        return self.cut(at, end)

    @property
    def table_open(self) -> bool:
        return bool(self.environments) and self.environments[-1] in TABLES

    def comment(self, at: int) -> int:
        end = self.text.find("\n", at)
        end = len(self.text) if end < 0 else end
        self.comments.append(Span(at, end))
        return self.cut(at, end)

    def until(self, mark: str, at: int, end: int) -> int:
        """Cut to the next `mark`; without one, cut what opened alone."""
        found = -1 if mark in self.hopeless else self.text.find(mark, end)
        if found < 0:
            self.hopeless.add(mark)
            return self.cut(at, end)
        if len(mark) == 1 and "\n\n" in self.text[at:found]:
            return self.cut(at, end)
        return self.cut(at, found + len(mark))

    def command(self, name: str, at: int, end: int) -> int:
        if name in ("(", "["):
            return self.until("\\)" if name == "(" else "\\]", at, end)
        if name in ESCAPED:
            return self.cut(at, at + 1) + 1
        if name in ("verb", "verb*", "lstinline"):
            return self.until(self.text[end : end + 1] or "|", at, end + 1)
        if name in ACCENTS:
            return self.accent(at, end)
        if name == "\\":
            self.line_break(at)
        elif self.is_cite(name):
            return self.cite(name, at, end)
        elif name in ("url", "href"):
            return self.address(name, at, end)
        elif name in ("begin", "end"):
            return self.environment(name, at, end)
        elif name in ("item", "par"):
            self.boundary(at)
            self.kind = "item" if name == "item" else self.kind
        elif name in WITHOUT_PROSE:
            group = GROUP.match(self.text, self.options(end))
            return self.cut(at, group.end() if group else end)
        elif name.rstrip("*") in HEADINGS or name in ("footnote", "footnotetext", "caption") or name in ITALIC:
            return self.argument(name.rstrip("*"), at, end)
        return self.cut(at, self.options(end) if name.isalpha() else end)

    def options(self, end: int) -> int:
        return self.optional(end)[0]

    def accent(self, at: int, end: int) -> int:
        """timid: a word that is spelled with accent commands has no text of its own to point at."""
        before = WORD_LEFT.search(self.text[max(0, at - 40) : at])
        after = WORD_RIGHT.match(self.text, end, end + 60)
        return self.cut(at - (len(before[0]) if before else 0), after.end() if after else end)

    def argument(self, name: str, at: int, end: int) -> int:
        """A command whose argument is a block of its own, or in italics."""
        end = self.options(end)
        if self.text[end : end + 1] != "{":
            return self.cut(at, end)
        if name not in ITALIC:
            self.flush(at)
            self.outside.append((self.kind, self.level))
            self.kind = {"caption": "caption"}.get(name, "heading" if name in HEADINGS else "note")
            self.level = HEADINGS.get(name, 0)
            self.start = end + 1
        if name == "footnote":
            self.notes.append(Span(at, end))
        self.groups.append(name)
        self.opened.append(end + 1)
        return self.cut(at, end + 1)

    def brace(self, mark: str, at: int, end: int) -> None:
        if mark == "{":
            self.groups.append("")
            self.opened.append(end)
        elif self.groups:
            name, opened = self.groups.pop(), self.opened.pop()
            if name in ITALIC:
                self.emphasis.append(Span(opened, at))
            elif name and self.outside:
                self.flush(at)
                self.kind, self.level = self.outside.pop()
                self.start = end
                if name == "footnote" and self.notes:
                    self.notes.pop()

    def environment(self, name: str, at: int, end: int) -> int:
        group = GROUP.match(self.text, end)
        if group is None:
            return self.cut(at, end)
        what, end = group[1], group.end()
        self.boundary(at)
        if name == "end":
            if what in self.environments[-8:]:
                while self.environments.pop() != what:
                    pass
            self.row = -1
        elif what in OPAQUE:
            return self.until(f"\\end{{{what}}}", at, end)
        else:
            self.environments.append(what)
            if what in TABLES:
                self.table, self.row, self.column = self.table + 1, 0, 0
                argument = GROUP.match(self.text, self.options(end))
                end = argument.end() if argument else end
        self.kind = "quote" if any(each in QUOTES for each in self.environments[-4:]) else "paragraph"
        return self.cut(at, self.options(end))

    def line_break(self, at: int) -> None:
        if self.table_open:
            self.flush(at)
            self.row, self.column = self.row + 1, 0

    def boundary(self, at: int) -> None:
        """A paragraph ends."""
        self.flush(at)
        if self.kind == "item":
            self.kind = "paragraph"

    def flush(self, at: int) -> None:
        if self.start < at:
            if self.table_open and self.row >= 0 and not self.outside:
                self.pieces.append(Piece(self.start, at, "cell", 0, self.row, self.column, self.table))
            else:
                self.pieces.append(Piece(self.start, at, self.kind, self.level))
        self.start = max(self.start, at)
