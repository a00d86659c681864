"""WordprocessingML (ECMA-376, part 1, chapter 17) to passages, element by element."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct, field

from factlint.documents._extracted import Passage
from factlint.documents._grid import Grid
from factlint.documents._xml import parse
from factlint.patterns import regex

_HEADING = regex(r"heading ([1-9])", re.IGNORECASE)
_LEFT_OUT = frozenset(("moveFrom", "Fallback", "del"))
"""Text moved elsewhere, the second form of a drawing, what is deleted."""
_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_OFF = ("0", "false", "off", "none")
_MOST_LEVELS = 9


def heading_levels(styles: bytes, path: str) -> dict[str, int]:
    """The depth of each style that is a heading's, by the style's id."""
    found: dict[str, int] = {}
    current = ""

    def start(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal current
        value = attributes.get("val", "")
        if name == "style":
            current = attributes.get("styleId", "")
        elif name == "name" and (match := _HEADING.fullmatch(value)):
            found[current] = int(match[1])
        elif name == "name" and value.lower() == "title":
            found[current] = 1
        elif name == "outlineLvl" and value.isdecimal() and int(value) < _MOST_LEVELS:
            found.setdefault(current, int(value) + 1)

    parse(styles, path, start=start)
    return found


def passages(data: bytes, path: str, levels: Mapping[str, int], kind: str = "paragraph") -> list[Passage]:
    """The passages of a part of a document, its paragraphs being of `kind` unless they are something else."""
    part = _Part(levels=levels, usual=kind)
    parse(data, path, start=part.start, end=part.end, text=part.text)
    return part.found


class _Part(Struct):
    """What has been read of a part."""

    levels: Mapping[str, int]
    usual: str
    found: list[Passage] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    """Of the paragraph that is open."""
    kind: str = ""
    level: int = 0
    around: list[tuple[list[str], str, int]] = field(default_factory=list)
    """Words, kind and level of the paragraphs that hold the open one, which is in a text box."""
    running: bool = False
    """Inside a run, the only place of text."""
    writing: bool = False
    """Inside `t`, whose text is text."""
    hidden: bool = False
    """The run that is open is hidden."""
    skipped: int = 0
    """Open elements from the outermost that is left out."""
    tables: list[Grid] = field(default_factory=list)
    """Those that are open, innermost last."""
    count: int = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if self.skipped or name in _LEFT_OUT:
            self.skipped += 1
            return
        if name in ("pStyle", "numPr", "outlineLvl", "vanish", "gridSpan"):
            self.property(name, attributes.get("val", ""))
        elif name == "p":
            self.around.append((self.words, self.kind, self.level))
            self.words, self.kind, self.level = [], self.usual, 0
        elif name == "r":
            self.running, self.hidden = True, False
        elif name == "t":
            self.writing = True
        elif name in _MARKS and self.running:
            self.words.append(_MARKS[name])
        else:
            self.table(name)

    def property(self, name: str, value: str) -> None:
        if name == "vanish":
            self.hidden = value not in _OFF
        elif name == "gridSpan":
            if self.tables and re.fullmatch(r"[1-9]\d?", value):
                self.tables[-1].following += int(value) - 1
        elif name == "numPr":
            self.kind = self.kind if self.kind == "heading" else "item"
        else:
            known = self.levels.get(value, 0) if name == "pStyle" else int(value) + 1 if value.isdecimal() else 0
            if 1 <= known <= _MOST_LEVELS:
                self.kind, self.level = "heading", known

    def table(self, name: str) -> None:
        if name == "tbl":
            self.tables.append(Grid(self.count))
            self.count += 1
        elif name == "tr" and self.tables:
            self.tables[-1].next_row()
        elif name == "tc" and self.tables:
            self.tables[-1].next_cell()

    def text(self, text: str) -> None:
        if self.writing and not (self.skipped or self.hidden):
            self.words.append(text)

    def end(self, name: str) -> None:
        if self.skipped:
            self.skipped -= 1
        elif name == "t":
            self.writing = False
        elif name == "r":
            self.running = False
        elif name == "p":
            self.close()
        elif name == "tbl" and self.tables:
            self.tables.pop()

    def close(self) -> None:
        """A paragraph is at its end."""
        words = "".join(self.words)
        if self.tables:
            grid = self.tables[-1]
            self.found.append(Passage(text=words, kind="cell", row=grid.row, column=grid.column, table=grid.number))
        else:
            self.found.append(Passage(text=words, kind=self.kind, level=self.level))
        self.words, self.kind, self.level = self.around.pop()
        self.running = bool(self.around)
