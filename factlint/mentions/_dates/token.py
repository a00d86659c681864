"""Tokens of dates, and the block of text that they are read from."""

from __future__ import annotations

from msgspec import Struct

from factlint.languages._letters import SIMPLE
from factlint.mentions._dates.entries import Value
from factlint.mentions._dates.lexicon import Lexicon
from factlint.mentions._dates.parts import Written

SIGNS = {
    ",": ",",
    ".": ":",
    "-": "-",
    "‐": "-",
    "‑": "-",
    "–": "-",
    "—": "-",
    "−": "-",
    "/": "/",
    "(": "«",
    "[": "«",
    ")": "»",
    "]": "»",
    "?": "!",
    "~": "^",
}
"""Sign to its class."""


class Token(Struct, frozen=True, gc=False):
    """One word, number or sign of a date; offsets count from the start of the block."""

    kind: str
    value: Value | Written | tuple[Written, ...]
    start: int
    end: int


class Run(Struct, frozen=True, eq=False):
    """Tokens of dates without a gap, in a block of text."""

    tokens: list[Token]
    kinds: str
    """Their classes, one character each."""
    text: str
    words: Lexicon


class Block(Struct, frozen=True, eq=False):
    """A text as it is and in lower case with plain spaces and apostrophes, both of the same length."""

    raw: str
    low: str
    words: Lexicon

    def suffix(self, at: int, forms: tuple[str, ...]) -> int:
        """Where one of the suffixes ends, or `at` itself."""
        if self.low.startswith(forms, at):
            for form in forms:
                end = at + len(form)
                if self.low.startswith(form, at) and not self.low[end : end + 1].isalnum():
                    return end
        return at

    def label_at(self, at: int) -> bool:
        """`1870greg.`: a label set as a superscript, without a space."""
        head = SIMPLE.match(self.low, at)
        if head is None or head[0] not in self.words.labels:
            return False
        return self.low.startswith(self.words.labels[head[0]], at)
