"""The state of a number that is being read, and the number as read."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from msgspec import Struct


class Number(NamedTuple):
    """A number as read; `next` is the index of the first token after it."""

    start: int
    end: int
    next: int
    value: Fraction
    step: Fraction
    ordinal: bool = False
    spelled: bool = False
    fraction: bool = False
    scale: Fraction = Fraction(1)
    """The scale word that it ends in, which a range may share."""
    article: bool = False
    """Begins with an article (`a hundred`)."""
    bare: bool = False
    """One token without a sign: a lone word or digits."""
    multiple: bool = False
    measure: bool = False
    """An article and the unit after it (`a century`)."""


class State(Struct):
    """What has been read of a number so far."""

    total: Fraction = Fraction(0)
    current: Fraction = Fraction(0)
    last: str = ""
    """The kind of the last token taken; empty before the first."""
    scale: Fraction = Fraction(0)
    """The last scale word."""
    thousands: Fraction = Fraction(0)
    """The part of the total in thousands, which a larger scale word still multiplies (`mil doscientos millones`)."""
    step: Fraction = Fraction(1)
    spelled: bool = False
    fraction: bool = False
    digits: bool = False
    """Begins with digits, to which number words do not add (`280 million first shares`)."""
    place: int = 0
    """The next token."""

    @property
    def value(self) -> Fraction:
        return self.total + self.current

    def add_unit(self, value: Fraction) -> bool:
        """Takes a unit after the tens of an ordinal (`ikadalawampu't isa`)."""
        free = value < 10 and self.current % 10 == 0
        self.current += value if free else 0
        return free

    def add_scale(self, value: Fraction) -> bool:
        """Takes a smaller scale word that counts itself once (`deux millions mille deux cents`)."""
        self.total, self.scale, self.step = self.total + value, value, value
        return True


CLOSED = ("fraction", "point", "multiple", "pair", "measure")
"""Kinds of token after which a number is closed."""


def too_large(roles: Mapping[str, Fraction], state: State) -> bool:
    """Whether a scale or hundred word belongs to a second number (`3 hundred and 2 hundred`)."""
    scale = roles.get("scale", Fraction(0))
    if scale and state.total and state.current and scale >= state.scale:
        return not (state.thousands and scale >= 1_000_000)
    return "hundred" in roles and state.current >= 100
