"""The blocks of a Markdown text, read line by line: headings, items, quotes, tables, notes, paragraphs.

Marks at the start of a line are cut; nesting is read by stripping all marks at once, so its depth does not matter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from factlint.documents._building import Building, Open
from factlint.patterns import regex

_MARKS = regex(
    r"(?:[ \t]{0,8}(?:>|(?:[-*+•]|#\.|\(?(?:\d{1,3}[.)]|[a-z]\)))(?=[ \t]|$)(?:[ \t]+\[[ xX]\](?=[ \t]))?))+"
)
_RULE = regex(r"[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=[=\s]*)\Z")
_SETEXT = regex(r"[ \t]{0,3}(=+|-+)[ \t]*\Z")
_HEADING = regex(r"[ \t]{0,3}(#{1,6})(?=[ \t]|\Z)[ \t]*")
_DELIMITER_MARKS = frozenset("|-: \t")
_NOTE = regex(r"[ \t]{0,3}\[\^([^\]\s]{1,100})\]:")
_REFERENCE = regex(
    r"[ \t]{0,3}\[(?!\^)[^\]]{1,500}\]:[ \t]{0,40}(?:<[^<>]{0,2000}>|\S+)[ \t]*"
    r"(?:\"[^\"]{0,1000}\"|'[^']{0,1000}'|\([^()]{0,1000}\))?[ \t]*\Z"
)
_WHOLE = regex(r"[ \t]*(?::::+.*|\([\w:.-]+\)=[ \t]*|\{%.*%\}[ \t]*|\{\{.*\}\}[ \t]*|:[\w-]+:[ \t]\S*[ \t]*)\Z")
_DEFINITION = regex(r"[ \t]{0,3}[:~][ \t]+")
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _without_tail(line: str) -> str:
    """A heading line without its attributes and its closing marks."""
    line = line.rstrip()
    if line.endswith("}") and "{" in line:
        line = line[: line.rindex("{")].rstrip()
    bare = line.rstrip("#")
    return bare.rstrip() if bare[-1:] in (" ", "\t") else line


class Lines(Building):
    """What the lines of a text come to."""

    def read(self) -> Lines:
        text, position = self.text, 0
        while position < len(text):
            end = text.find("\n", position)
            end = len(text) if end < 0 else end
            if self.open is not None and self.row < 0 and text[position : position + 1] in _PLAIN:
                self.extend(position, end)
            else:
                self.line(position, end)
            position = end + 1
        self.close()
        self.cuts.sort()
        return self

    def line(self, start: int, end: int) -> None:
        line = self.text[start:end]
        if not line or line.isspace():
            self.close()
            self.row = -1
            self.after_blank = True
            return
        self.blank_before, self.after_blank = self.after_blank, False
        if self.row >= 0 and "|" in line:
            self.cells(start, end)
            return
        self.row = -1
        bare = line.lstrip(" \t")
        for step in _STEPS.get(bare[0], ()):
            if step(self, line, start, end):
                return
        indented = self.source[start] in " \t"
        if indented and self.open is None and self.code(line, start, end):
            return
        if not indented and self.blank_before:
            self.item_indent = 0
        self.marked(line, start, end)

    # Whole-line constructs: each gives back whether it took the line.

    def delimiters(self, line: str, start: int, end: int) -> bool:
        """The second line of a table makes the line above it a header."""
        above = self.open
        if "|" not in line or "-" not in line or above is None or not _DELIMITER_MARKS.issuperset(line):
            return False
        header = self.text[above.last_start : above.end]
        if "|" not in header:
            return False
        self.open = None
        if above.lines > 1:
            before = self.text.rfind("\n", 0, above.last_start)
            self.open = Open(above.kind, above.start, before, before)
            self.close()
        self.cuts.append((start, end))
        self.row = 0
        self.table += 1
        self.cells(above.last_start, above.end)
        return True

    def underline(self, line: str, start: int, end: int) -> bool:
        """A line of `=` or `-` makes the paragraph above it a heading; alone, it is a rule."""
        setext = _SETEXT.match(line)
        if setext and self.open is not None and self.open.kind == "paragraph":
            self.open.kind = "heading"
            self.close(1 if setext[1][0] == "=" else 2)
        elif not _RULE.match(line):
            return False
        self.close()
        self.cuts.append((start, end))
        return True

    def whole(self, line: str, start: int, end: int) -> bool:
        """Lines without prose: fences of divisions, labels, link definitions."""
        if not (_WHOLE.match(line) or (self.open is None and _REFERENCE.match(line))):
            return False
        self.close()
        self.cuts.append((start, end))
        return True

    def heading(self, line: str, start: int, end: int) -> bool:
        mark = _HEADING.match(line)
        if mark is None:
            return False
        self.close()
        stop = start + max(mark.end(), len(_without_tail(line)))
        self.cuts += [(start, start + mark.end()), (stop, end)]
        if stop > start + mark.end():
            self.open = Open("heading", start + mark.end(), stop, start)
            self.close(len(mark[1]))
        return True

    def note(self, line: str, start: int, end: int) -> bool:
        mark = _NOTE.match(line)
        if mark is None:
            return False
        self.close()
        self.cuts.append((start, start + mark.end()))
        self.label = mark[1]
        self.item_indent = 4
        self.start("note", start + mark.end(), end, start)
        return True

    def code(self, line: str, start: int, end: int) -> bool:
        """Indented code: four columns deeper than the text around it."""
        source = self.source[start:end]
        indent = len(source[: len(source) - len(source.lstrip(" \t"))].expandtabs(4))
        if indent < 4 or indent < self.item_indent + 4:
            return False
        if self.item_indent and _MARKS.match(line):
            return False  # timid: a deeper item, whose parent was indented oddly
        self.cuts.append((start, end))
        self.after_blank = self.blank_before
        return True

    def marked(self, line: str, start: int, end: int) -> None:
        """A line of prose, perhaps with quote and list marks before it."""
        marks = _MARKS.match(line)
        if marks is None or not self.interrupts(marks[0]):
            definition = _DEFINITION.match(line) if self.open is None or self.open.lines == 1 else None
            if definition:
                self.close()
                self.cuts.append((start, start + definition.end()))
                self.start("item", start + definition.end(), end, start)
            elif self.open is not None:
                self.extend(start, end)
            else:
                self.start("item" if self.item_indent and line[0] in " \t" else "paragraph", start, end, start)
            return
        content = start + marks.end()
        self.cuts.append((start, content))
        if not line[marks.end() :].strip():
            self.close()
            return
        kind = "quote" if marks[0].rstrip().endswith(">") else "item"
        if kind == "quote" and self.open is not None and self.open.kind == "quote":
            self.extend(start, end)
            return
        self.close()
        if kind == "item":
            self.item_indent = len(marks[0].expandtabs(4)) + 1
        if heading := _HEADING.match(self.text[content:end]):
            self.cuts.append((content, content + heading.end()))
            kind = "heading"
        self.start(kind, content, end, start)

    def interrupts(self, marks: str) -> bool:
        """Whether marks start a block; inside a paragraph only quote marks, bullets and a first number do."""
        return (
            self.open is None
            or self.open.kind != "paragraph"
            or marks.strip()[:1] in "-*+>•"
            or marks.strip() in ("1.", "1)")
        )


_STEPS: Mapping[str, tuple[Callable[[Lines, str, int, int], bool], ...]] = {
    "|": (Lines.delimiters,),
    "-": (Lines.delimiters, Lines.underline),
    ":": (Lines.delimiters, Lines.whole),
    "=": (Lines.underline,),
    "*": (Lines.underline,),
    "_": (Lines.underline,),
    "#": (Lines.heading,),
    "[": (Lines.note, Lines.whole),
    "(": (Lines.whole,),
    "{": (Lines.whole,),
}
"""What a line may be, by its first character."""
