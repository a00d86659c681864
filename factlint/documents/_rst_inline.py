"""The marks inside reStructuredText: roles, literals, links, emphasis, references to notes."""

from __future__ import annotations

import re

from msgspec import Struct, field

from factlint.documents._cite_syntax import CITE_ROLES, is_textual, role_keys
from factlint.documents._document import Cite, Span
from factlint.patterns import regex

_TOKEN = regex(r"``|:[\w:+.-]{1,60}:`|`|\*{1,2}|\[[#*\w.-]{1,60}\]_|\\.|https?://|\|[\w -]{1,60}\|", re.DOTALL)
_TARGET = regex(r"[ \n]?<[^<>`]{0,2000}>\Z")
_ADDRESS = regex(r"[^\s<>`]*[^\s<>`.,;:!?)'\"]")


class RstInline(Struct):
    """What the marks inside a text come to."""

    text: str
    cuts: list[tuple[int, int]] = field(default_factory=list)
    emphasis: list[Span] = field(default_factory=list)
    cites: list[Cite] = field(default_factory=list)
    references: list[tuple[Span, str]] = field(default_factory=list)
    """References to notes, with their labels."""
    paragraph_end: int = -1
    starred: dict[str, int] = field(default_factory=dict)

    def read(self) -> RstInline:
        position = 0
        while match := _TOKEN.search(self.text, position):
            if match.start() >= self.paragraph_end:
                end = self.text.find("\n\n", match.start())
                self.paragraph_end = end if end >= 0 else len(self.text)
                self.starred.clear()
            position = self.token(match)
        self.cuts.sort()
        return self

    def token(self, match: re.Match[str]) -> int:
        mark, at, end = match[0], match.start(), match.end()
        if mark == "``":
            close = self.text.find("``", end, self.paragraph_end)
            return self.cut(at, close + 2 if close >= 0 else end)
        if mark[0] in ":`":
            return self.interpreted(mark, at, end)
        if mark[0] == "*":
            return self.star(mark, at, end)
        if mark[0] == "\\":
            return self.cut(at, at + 1) + 1
        if mark[0] == "h":
            address = _ADDRESS.match(self.text, at)
            return self.cut(at, address.end() if address else end)
        if mark[0] == "[":
            self.references.append((Span(at, end), mark[1:-2]))
        return self.cut(at, end)

    def cut(self, start: int, end: int) -> int:
        self.cuts.append((start, end))
        return end

    def interpreted(self, mark: str, at: int, end: int) -> int:
        """A role with its text, or a link; of a link the text stays."""
        close = self.text.find("`", end, min(self.paragraph_end, end + 2000))
        if close < 0:
            return self.cut(at, end)
        after = close + 1
        while self.text[after : after + 1] == "_":
            after += 1
        role = mark.strip(":`").split(":")
        if role[0] in CITE_ROLES:
            self.cite(role, at, end, close)
        if mark != "`" and role[-1] not in ("emphasis", "strong", "title", "title-reference", "abbr"):
            return self.cut(at, after)
        target = _TARGET.search(self.text, end, close)
        self.cut(at, end)
        self.cut(target.start() if target else close, after)
        return end

    def cite(self, role: list[str], at: int, end: int, close: int) -> None:
        for start, stop, key, place in role_keys(self.text, end, close):
            group = Span(at, close + 1)
            self.cites.append(Cite(Span(start, stop), key, group, locator=place, in_text=is_textual(role[-1])))

    def star(self, mark: str, at: int, end: int) -> int:
        before, after = self.text[at - 1 : at] or " ", self.text[end : end + 1] or " "
        if before.isspace() and after.isspace():
            return end
        opened = self.starred.pop(mark, -1)
        if opened >= 0 and not before.isspace():
            if mark == "*":
                self.emphasis.append(Span(opened, at))
        elif not after.isspace():
            self.starred[mark] = end
        return self.cut(at, end)
