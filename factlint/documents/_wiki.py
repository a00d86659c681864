"""MediaWiki text, read mark by mark: templates, links, references, tables, headings and lists."""

from __future__ import annotations

import re

from msgspec import field

from factlint.documents._document import Span
from factlint.documents._entities import ENTITY, reference
from factlint.documents._pieces import Piece
from factlint.documents._wiki_marks import (
    ADDRESS,
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
)
from factlint.documents._wiki_page import Page
from factlint.documents._wiki_templates import BOX, KEY, PLAIN, SHAPES, Opened


class Wiki(Page):
    """What the marks of a text come to."""

    italic_from: int = -1
    open: list[Opened] = field(default_factory=list)
    """Open templates and links, innermost last."""
    hidden: int = 0

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

    def other(self, at: int) -> int:
        return self.cut(at, at + 2) if self.text.startswith("|}", at) else at + 1

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
        name = match[1].strip().lower().replace("_", " ") if match else ""
        end = match.end() if match else at + 2
        self.short(at, name)
        shape = SHAPES.get(name.partition(":")[0])
        if name.startswith(BOX) and not self.open:
            self.table_start(at)
            self.open.append(Opened("{{#", at))
            return self.cut(at, end)
        shown = shape is not None and not self.hidden
        self.open.append(Opened("{{+" if shown else "{{", at, shape or PLAIN))
        self.hidden += not shown
        return self.cut(at, at + 3 + name.index(":") if shown and ":" in name else end)

    def ending(self, at: int) -> int:
        self.unwind("{{" if self.text[at] == "}" else "[[", at)
        return self.cut(at, at + 2)

    def link(self, at: int) -> int:
        match = LINK.match(self.text, at)
        if match is None:
            return self.cut(at, at + 2)
        hidden = HIDDEN_LINKS.match(match[1]) is not None
        self.open.append(Opened("[[-" if hidden else "[[", at))
        self.hidden += hidden
        return self.cut(at, match.end() if match[2] == "|" else at + 2)

    def unwind(self, kind: str, at: int) -> None:
        """Close a template or a link, when the innermost open one is of its kind."""
        if not self.open or not self.open[-1].mark.startswith(kind):
            return
        opened = self.open.pop()
        if opened.mark in ("{{", "[[-"):
            self.hidden -= 1
            self.cut(opened.at, at)
        elif opened.mark == "{{#":
            self.flush(at)
            self.tables.pop()
            self.start, self.kind = at + 2, "paragraph"

    def external(self, at: int) -> int:
        match = EXTERNAL.match(self.text, at)
        if match and (close := self.text.find("]", match.end(), match.end() + 500)) >= 0:
            self.links.append((Span(at, close + 1), match[0][1:].rstrip()))
        self.open.append(Opened("[", at))
        return self.cut(at, match.end() if match else at + 1)

    def external_end(self, at: int) -> int:
        if self.open and self.open[-1].mark == "[":
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
            del self.open[next((n for n, each in enumerate(self.open, start=1) if each.mark == "{{#"), 0) :]
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
        if self.open and self.open[-1].mark == "{{#" and (key := KEY.match(self.text, at)):
            return self.box_row(at, key)
        if self.tables and (row := ROW.match(self.text, at)):
            self.tables[-1].next_row()
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
        inside = "cell" if self.open and self.open[-1].mark == "{{#" else "paragraph"
        self.kind = "item" if marks else inside
        return self.cut(at, marks.end()) if marks else at

    def pipe(self, at: int) -> int:
        if self.kind == "cell" and self.tables and not self.open and self.text[at : at + 2] in ("||", "!!"):
            self.flush(at)
            return self.cell(at, at + 2)
        if self.open and self.open[-1].mark in ("{{+", "{{#") and self.text[at] == "|":
            end, mark = self.open[-1].parameter(self.text, at)
            if mark:
                self.fills[at] = mark
            return self.cut(at, end)
        return self.cut(at, at + 1) if self.text[at] == "|" else at + 1
