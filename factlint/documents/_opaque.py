"""The parts of a Markdown text that are not prose whatever they hold: code, comments, display math, scripts."""

from __future__ import annotations

import re

from msgspec import Struct, field

from factlint.documents._document import Span
from factlint.patterns import regex

_SPECIAL = regex(r"[`~<$\\]|\{(?=/\*)|%(?=[ \t]{0,9}factlint)")
_RUN = regex(r"`+|~+")
_FENCE_LEAD = regex(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?\Z")
_FENCE_CLOSE = regex(r"^[ \t>]*(`{3,}|~{3,})[ \t]*$", re.MULTILINE)
_DIRECTIVE = regex(r"`{3,}|~{3,}|\{([\w:-]+)\}")
_ELEMENT = regex(r"<(script|style|pre|code|math|svg|textarea|kbd|samp|tt)\b[^<>]*>", re.IGNORECASE)
_UNQUOTED = regex(r"\n(?![ \t]*>)")
_OPTION = regex(r"(?:[ \t>]*:[\w-]+:.*\n)+")

PROSE_DIRECTIVES = frozenset(
    "admonition note tip hint important warning caution danger attention error seealso epigraph pull-quote highlights "
    "topic sidebar margin aside dropdown figure tab-item tab-set card grid grid-item exercise solution prf:theorem "
    "prf:proof prf:definition prf:lemma prf:corollary prf:remark prf:example prf:property prf:proposition "
    "prf:conjecture prf:criterion prf:observation prf:axiom prf:algorithm".split()
)
"""MyST directives whose body is prose."""


class Opaque(Struct, frozen=True):
    """What is blanked before the lines are read."""

    cuts: list[tuple[int, int]] = field(default_factory=list)
    comments: list[Span] = field(default_factory=list)
    """Each comment with its delimiters."""


class _Scan:
    """One pass over a text; every search that fails is remembered, so that the pass stays linear."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.found = Opaque(cuts=[(0, start)] if start else [])
        self.position = start
        self.paragraph_end = start
        self.runs: dict[str, list[int]] = {}
        self.hopeless: set[str] = set()
        self.quoted_until = 0
        """Where the block quote of the last fence ends."""
        self.directives: list[str] = []
        """The fences of the prose directives that are open."""

    def run(self) -> Opaque:
        handlers = {
            "`": self.ticks,
            "~": self.tildes,
            "<": self.angle,
            "$": self.dollar,
            "\\": self.escape,
            "{": self.brace,
            "%": self.percent,
        }
        while match := _SPECIAL.search(self.text, self.position):
            self.position = handlers[match[0]](match.start())
        return self.found

    def cut(self, start: int, end: int) -> int:
        self.found.cuts.append((start, end))
        return end

    def escape(self, at: int) -> int:
        return at + 2

    def line_start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def ticks(self, at: int) -> int:
        run = _RUN.match(self.text, at)
        assert run is not None  # noqa: S101  # the caller saw a mark here
        if len(run[0]) >= 3 and self.opens_fence(at, run.end()):
            return self.fence(at, run[0])
        return self.code_span(at, run[0])

    def tildes(self, at: int) -> int:
        run = _RUN.match(self.text, at)
        assert run is not None  # noqa: S101  # the caller saw a mark here
        if len(run[0]) >= 3 and self.opens_fence(at, run.end()):
            return self.fence(at, run[0])
        return run.end()

    def opens_fence(self, at: int, end: int) -> bool:
        line_end = self.text.find("\n", end)
        info = self.text[end : line_end if line_end >= 0 else len(self.text)]
        if self.text[at] == "`" and "`" in info:
            return False
        return _FENCE_LEAD.match(self.text, self.line_start(at), at) is not None and at - self.line_start(at) < 1000

    def fence(self, at: int, run: str) -> int:
        """Blank to the closing fence (or the end of the text); of a prose directive, blank the fences alone."""
        body = self.text.find("\n", at)
        if body < 0:
            return self.cut(at, len(self.text))
        if self.directives and run.startswith(self.directives[-1]) and not self.text[at + len(run) : body].strip():
            self.directives.pop()
            return self.cut(at, body)
        directive = _DIRECTIVE.match(self.text, at + len(run))
        if directive and directive[1] in PROSE_DIRECTIVES:
            self.directives.append(run)
            options = _OPTION.match(self.text, body + 1)
            return self.cut(at, options.end() if options else body)
        limit = self.quote_end(at, body)
        for close in _FENCE_CLOSE.finditer(self.text, body + 1, limit):
            if close[1][0] == run[0] and len(close[1]) >= len(run):
                return self.cut(at, close.end())
        return self.cut(at, limit)

    def quote_end(self, at: int, body: int) -> int:
        """Where the block quote that a fence stands in ends; without one, the end of the text."""
        if ">" not in self.text[self.line_start(at) : at]:
            return len(self.text)
        if body >= self.quoted_until:
            end = _UNQUOTED.search(self.text, body)
            self.quoted_until = end.start() if end else len(self.text)
        return self.quoted_until

    def code_span(self, at: int, run: str) -> int:
        """Blank a code span, which ends at the next equally long run of its paragraph."""
        if at >= self.paragraph_end:
            self.enter_paragraph(at)
        places = self.runs.get(run, [])
        while places and places[-1] <= at:
            places.pop()
        if not places:
            return at + len(run)
        return self.cut(at, places.pop() + len(run))

    def enter_paragraph(self, at: int) -> None:
        end = self.text.find("\n\n", at)
        self.paragraph_end = end if end >= 0 else len(self.text)
        self.runs = {}
        for match in re.finditer("`+", self.text[at : self.paragraph_end]):
            self.runs.setdefault(match[0], []).append(at + match.start())
        for places in self.runs.values():
            places.reverse()

    def angle(self, at: int) -> int:
        if self.text.startswith("<!--", at):
            end = self.closing("-->", at + 4)
            if end > 0:
                self.found.comments.append(Span(at, end))
                return self.cut(at, end)
            return at + 4
        element = _ELEMENT.match(self.text, at)
        if element is None:
            return at + 1
        end = self.element_end(element[1].lower(), element.end())
        return self.cut(at, end) if end > 0 else element.end()

    def brace(self, at: int) -> int:
        """A comment of MDX: `{/* ... */}`."""
        end = self.closing("*/}", at + 3)
        if end <= 0:
            return at + 1
        self.found.comments.append(Span(at, end))
        return self.cut(at, end)

    def percent(self, at: int) -> int:
        """A comment of MyST, to the end of its line, where it is meant for factlint: pandoc's titles look the same."""
        if at != self.line_start(at):
            return at + 1
        end = self.text.find("\n", at)
        end = end if end >= 0 else len(self.text)
        self.found.comments.append(Span(at, end))
        return self.cut(at, end)

    def dollar(self, at: int) -> int:
        """Blank display math."""
        if not self.text.startswith("$$", at):
            return at + 1
        end = self.closing("$$", at + 2)
        if end < 0 or "\n\n" in self.text[at : min(end, at + 4000)]:
            return at + 2
        return self.cut(at, end)

    def closing(self, mark: str, position: int) -> int:
        """The offset after the next `mark`; -1 when there is none."""
        if mark in self.hopeless:
            return -1
        found = self.text.find(mark, position)
        if found < 0:
            self.hopeless.add(mark)
            return -1
        return found + len(mark)

    def element_end(self, name: str, position: int) -> int:
        """The offset after the next closing tag of an element; -1 when there is none."""
        if name in self.hopeless:
            return -1
        found = re.compile(f"</{name}[^<>]*>", re.IGNORECASE).search(self.text, position)
        if found is None:
            self.hopeless.add(name)
            return -1
        return found.end()


def opaque(text: str, start: int = 0) -> Opaque:
    """The opaque parts of a Markdown text from `start` on, in order; `text` has LF line ends."""
    return _Scan(text, start).run()
