"""A shape laid over the tokens of a run, and what is found in its groups."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from factlint.mentions._dates.build import Frame
from factlint.mentions._dates.entries import PAIRED
from factlint.mentions._dates.grammar import Shape
from factlint.mentions._dates.token import Token
from factlint.values.date import Date

Tokens = Sequence[Token]


class Found(Struct, frozen=True):
    """A date and the tokens that it takes, as half-open indices."""

    date: Date
    start: int
    end: int


class Fit(Struct, frozen=True, eq=False):
    """A shape with its tokens."""

    shape: Shape
    tokens: Tokens
    text: str
    frame: Frame

    def part(self, name: str) -> Tokens:
        """The tokens of a group; none when the shape has no such group here."""
        start, end = self.shape.groups.get(name, (0, 0))
        return self.tokens[start:end]

    def has(self, name: str) -> bool:
        return name in self.shape.groups

    def found(self, date: Date, end: int | None = None) -> Found:
        """The date, over the shape or up to a token of it."""
        return Found(date, self.shape.start, self.shape.end if end is None else end)

    @property
    def side(self) -> str:
        """Which end the word before a date leaves open."""
        word = self.part("open")
        return ("after" if word[0].kind == ">" else "before") if word else ""

    def label(self, tokens: Tokens) -> tuple[str, str]:
        """The calendar label as written and the calendar that it names."""
        token = first(tokens, "L")
        if token is None:
            return "", ""
        written = self.text[token.start : token.end]
        dotted = "." in written and self.text[token.end : token.end + 1] == "."
        return written + "." * dotted, str(token.value)


def first(tokens: Tokens, kinds: str) -> Token | None:
    """The first token of one of the classes."""
    for token in tokens:
        if token.kind in kinds:
            return token
    return None


def number(token: Token | None) -> int | None:
    """The value of a token that holds a number."""
    return token.value if token is not None and isinstance(token.value, int) else None


def numbers(tokens: Tokens, kinds: str) -> list[int]:
    """The values of all tokens of some classes that hold numbers."""
    return [token.value for token in tokens if token.kind in kinds and isinstance(token.value, int)]


def joins(opener: Tokens, joint: Tokens) -> bool:
    """Whether the words between two dates make them the ends of a range, given the word before the first.

    `and` joins them only after `between`; `before`, and the words for a night, only after `from`.
    """
    if (first(joint, "&") is not None) is not bool(opener and opener[0].kind == "B"):
        return False
    return bool(opener) or not (joint[0].kind == "<" or joint[0].value == PAIRED)


def weekday(tokens: Tokens) -> int | None:
    return number(first(tokens, "w"))


def hedged(tokens: Tokens) -> bool:
    return first(tokens, "~≈") is not None
