"""MediaWiki text, read mark by mark: templates, links, references, tables, headings and lists."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from factlint.documents._document import Span
from factlint.documents._entities import ENTITY, reference
from factlint.documents._pieces import Piece
from factlint.documents._wiki_citing import WikiCiting
from factlint.documents._wiki_marks import (
    ADDRESS,
    ATTRIBUTES,
    CAPTION,
    CELL,
    EXTERNAL,
    HEADING,
    HIDDEN_LINKS,
    LINK,
    LIST,
    OPAQUE,
    ROW,
    TEMPLATE,
    TOKEN,
    TRANSPARENT,
)


@dataclass(slots=True)
class Wiki(WikiCiting):
    """What the marks of a text come to."""

    fills: dict[int, str] = field(default_factory=dict)
    comments: list[Span] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    emphasis: list[Span] = field(default_factory=list)
    start: int = 0
    kind: str = "paragraph"
    italic_from: int = -1
    open: list[tuple[str, int]] = field(default_factory=list)
    """Open templates (`{{`: hidden, `{{+`: shown) and links (`[[`, `[[-`: hidden), with their places."""
    hidden: int = 0
    tables: list[list[int]] = field(default_factory=list)
    """For each open table: its number, row and column."""
    table: int = -1
    hopeless: set[str] = field(default_factory=set)

    def read(self) -> Wiki:
        handlers = {
            "{{": self.template, "}}": self.ending, "[[": self.link, "]]": self.ending, "[": self.external,
            "]": self.external_end, "{|": self.table_start, "\n": self.newline, "&": self.entity,
            "|": self.pipe, "||": self.pipe, "!!": self.pipe,
        }  # fmt: skip
        position = self.line(0)
        while match := TOKEN.search(self.text, position):
            at, mark = match.start(), match[0]
            if mark == "<!--":
                position = self.comment(at)
            elif mark[0] == "<":
                position = self.tag(match)
            elif mark[0] == "'":
                position = self.quotes(at, match.end())
            elif mark[0] == "h":
                address = ADDRESS.match(self.text, at)
                position = self.cut(at, address.end() if address else match.end())
            else:
                position = handlers.get(mark, self.other)(at)
        self.flush(len(self.text))
        self.named_by_templates()
        self.cuts.sort()
        return self

    def cut(self, start: int, end: int) -> int:
        self.cuts.append((start, end))
        return end

    def other(self, at: int) -> int:
        return self.cut(at, at + 2) if self.text.startswith("|}", at) else at + 1

    def find(self, mark: str, position: int) -> int:
        found = -1 if mark in self.hopeless else self.text.find(mark, position)
        if found < 0:
            self.hopeless.add(mark)
        return found

    def comment(self, at: int) -> int:
        end = self.find("-->", at + 4)
        if end < 0:
            return self.cut(at, at + 4)
        self.comments.append(Span(at, end + 3))
        return self.cut(at, end + 3)

    def tag(self, match: re.Match[str]) -> int:
        at, end, tag = match.start(), match.end(), match[0]
        name = tag.lstrip("</").split(maxsplit=1)[0].rstrip("/>").lower()
        if tag[1] == "/" or tag.endswith("/>"):
            if name == "ref":
                self.reference(at, end, whole=False)
            elif name == "br":
                self.flush(at)
            return self.cut(at, end)
        if name in OPAQUE or name == "ref":
            close = self.find(f"</{name}", end)
            close = self.text.find(">", close) + 1 if close >= 0 else 0
            if name == "ref" and close:
                self.reference(at, close, whole=True)
            return self.cut(at, close or end)
        if name in ("br", "p", "div", "blockquote"):
            self.flush(at)
        return self.cut(at, end)

    def entity(self, at: int) -> int:
        match = ENTITY.match(self.text, at)
        if match is None:
            return at + 1
        start, end, shown = reference(self.text, match)
        if shown and not self.hidden:
            self.fills[at] = shown
        return self.cut(start, end)

    def quotes(self, at: int, end: int) -> int:
        if end - at != 3:
            if self.italic_from >= 0:
                self.emphasis.append(Span(self.italic_from, at))
                self.italic_from = -1
            else:
                self.italic_from = end
        return self.cut(at, end)

    # Templates and links.

    def template(self, at: int) -> int:
        match = TEMPLATE.match(self.text, at)
        name = match[1].strip().lower() if match else ""
        self.short(at, name)
        shown = name in TRANSPARENT and not self.hidden
        end = match.end() if match else at + 2
        self.open.append(("{{+" if shown else "{{", at))
        self.hidden += not shown
        if shown and name in ("lang", "transl") and self.text[end : end + 1] == "|":
            end = max(end, self.text.find("|", end + 1, end + 12))
        return self.cut(at, end)

    def ending(self, at: int) -> int:
        self.unwind("{{" if self.text[at] == "}" else "[[", at)
        return self.cut(at, at + 2)

    def link(self, at: int) -> int:
        match = LINK.match(self.text, at)
        if match is None:
            return self.cut(at, at + 2)
        hidden = HIDDEN_LINKS.match(match[1]) is not None
        self.open.append(("[[-" if hidden else "[[", at))
        self.hidden += hidden
        return self.cut(at, match.end() if match[2] == "|" else at + 2)

    def unwind(self, kind: str, at: int) -> None:
        """Close a template or a link, when the innermost open one is of its kind."""
        if self.open and self.open[-1][0].startswith(kind):
            what, opened = self.open.pop()
            if what in ("{{", "[[-"):
                self.hidden -= 1
                self.cut(opened, at)

    def external(self, at: int) -> int:
        match = EXTERNAL.match(self.text, at)
        if match and (close := self.text.find("]", match.end(), match.end() + 500)) >= 0:
            self.links.append((Span(at, close + 1), match[0][1:].rstrip()))
        self.open.append(("[", at))
        return self.cut(at, match.end() if match else at + 1)

    def external_end(self, at: int) -> int:
        if self.open and self.open[-1][0] == "[":
            self.open.pop()
            return self.cut(at, at + 1)
        return at + 1

    # Lines, tables, blocks.

    def newline(self, at: int) -> int:
        if self.open and self.hidden:
            return at + 1
        following = self.text[at + 1 : at + 2]
        if following in ("", "\n", "=", "*", "#", ":", ";", "|", "!", "{") or self.kind in ("item", "heading"):
            self.flush(at)
            self.open.clear()
            self.italic_from = -1
        return self.line(at + 1)

    def line(self, at: int) -> int:
        """The marks at the start of a line."""
        if heading := HEADING.match(self.text, at):
            self.flush(at)
            self.cuts += [(at, at + len(heading[1])), (heading.end(2), heading.end())]
            self.pieces.append(Piece(heading.start(2), heading.end(2), "heading", len(heading[1])))
            self.start, self.kind = heading.end(), "paragraph"
            return heading.start(2)
        if self.tables and (row := ROW.match(self.text, at)):
            self.tables[-1][1:] = [self.tables[-1][1] + 1, -1]
            self.kind = "paragraph"
            return self.cut(at, row.end())
        if self.tables and self.text.startswith("|}", at):
            self.tables.pop()
            self.start = at + 2
            return self.cut(at, at + 2)
        if self.tables and (caption := CAPTION.match(self.text, at)):
            self.kind = "caption"
            return self.cut(at, caption.end())
        if self.tables and (cell := CELL.match(self.text, at)):
            return self.cell(at, cell.end())
        marks = LIST.match(self.text, at)
        self.kind = "item" if marks else "paragraph"
        return self.cut(at, marks.end()) if marks else at

    def cell(self, at: int, end: int) -> int:
        self.kind, self.start = "cell", end
        self.tables[-1][1:] = [max(self.tables[-1][1], 0), self.tables[-1][2] + 1]
        attributes = ATTRIBUTES.match(self.text, end)
        end = attributes.end() if attributes and "=" in attributes[0] else end
        return self.cut(at, end)

    def table_start(self, at: int) -> int:
        self.flush(at)
        self.table += 1
        self.tables.append([self.table, -1, -1])
        end = self.text.find("\n", at)
        end = len(self.text) if end < 0 else end
        self.start = end
        return self.cut(at, end)

    def pipe(self, at: int) -> int:
        if self.kind == "cell" and self.tables and not self.open and self.text[at : at + 2] in ("||", "!!"):
            self.flush(at)
            return self.cell(at, at + 2)
        return self.cut(at, at + 1) if self.text[at] == "|" else at + 1

    def flush(self, at: int) -> None:
        if self.start < at:
            place = self.tables[-1] if self.tables and self.kind == "cell" else (-1, -1, -1)
            self.pieces.append(Piece(self.start, at, self.kind, 0, place[1], place[2], place[0]))
        self.start = max(self.start, at)
