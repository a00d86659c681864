"""The blocks of a Markdown text in the making: the one that is open, those that are done, the rows of tables."""

from __future__ import annotations

from msgspec import Struct, field

from factlint.documents._document import Block, Span
from factlint.patterns import regex

_PIPE = regex(r"(?<!\\)\|")


class Open(Struct):
    """The block that is being read."""

    kind: str
    start: int
    end: int
    last_start: int
    """Where its last line starts."""
    lines: int = 1


class Building(Struct):
    """What the lines of a text come to, so far."""

    text: str
    source: str
    """The text before its opaque parts were blanked: only its own white space indents."""
    cuts: list[tuple[int, int]] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    table: int = -1
    sections: list[tuple[int, str]] = field(default_factory=list)
    notes: dict[str, Span] = field(default_factory=dict)
    """The first paragraph of each footnote, by its label."""
    label: str = ""
    """The label of the footnote that was begun last."""
    open: Open | None = None
    after_blank: bool = True
    blank_before: bool = True
    item_indent: int = 0
    """Where the text of the last list item starts; 0 outside lists."""
    row: int = -1
    """The next row of the table that is being read; -1 outside tables."""

    def start(self, kind: str, content: int, end: int, line_start: int) -> None:
        self.open = Open(kind, content, end, line_start)

    def extend(self, start: int, end: int) -> None:
        assert self.open is not None  # noqa: S101  # callers look
        self.open.end, self.open.last_start = end, start
        self.open.lines += 1
        self.after_blank = False

    def close(self, level: int = 0) -> None:
        """Finish the open block; `level` is the depth of a heading."""
        block, self.open = self.open, None
        if block is None:
            return
        text = self.text[block.start : block.end]
        start = block.start + len(text) - len(text.lstrip())
        end = block.end - (len(text) - len(text.rstrip()))
        if block.kind == "note":
            self.notes.setdefault(self.label, Span(start, end))
        if start >= end:
            return
        while level and self.sections and self.sections[-1][0] >= level:
            self.sections.pop()
        self.blocks.append(
            Block(span=Span(start, end), kind=block.kind, section=tuple(name for _, name in self.sections))
        )
        if level:
            self.sections.append((level, " ".join(text.split())))

    def cells(self, start: int, end: int) -> None:
        """One row of a table, a block for each cell that is not empty."""
        section = tuple(name for _, name in self.sections)
        bars = [start + match.start() for match in _PIPE.finditer(self.text[start:end])]
        self.cuts += [(bar, bar + 1) for bar in bars]
        if bars and not self.text[start : bars[0]].strip():
            start = bars.pop(0) + 1
        for column, stop in enumerate([*bars, end]):
            text = self.text[start:stop]
            if text.strip():
                left = start + len(text) - len(text.lstrip())
                span = Span(left, left + len(text.strip()))
                self.blocks.append(
                    Block(span=span, kind="cell", section=section, row=self.row, column=column, table=self.table)
                )
            start = stop + 1
        self.row += 1
