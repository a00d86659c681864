"""Numbers as tokens: a whole date in digits, a year, a day, or nothing that belongs to a date."""

from __future__ import annotations

from factlint.mentions._dates.numbers import (
    CURRENCIES,
    DIGITS,
    THREE,
    TIME,
    UNITS,
    fixed,
    grouped,
    kind_of,
    spaced,
    with_roman_month,
)
from factlint.mentions._dates.token import Block, Token

_DAY, _LONGEST = 2, 4
"""Digits of a day or a month, and of a year."""


def number_at(block: Block, at: int, end: int, *, first: bool, month: bool) -> Token | None:
    """The token of the digits between two offsets: a whole date, a year, a day; None when they are no part of one."""
    if _spoilt(block, at, first=first, month=month):
        return None
    date, low, following = None, block.low, block.low[end : end + 1]
    if following in ("-", "/", "."):
        date = fixed(low, at, end, block.words.order) or with_roman_month(block.raw, at)
    if date is None and following in (".", " ") and end - at <= _DAY:
        date = spaced(low, at, block.words.order)
    if date:
        return Token(date[0], date[1], at, date[2])
    if end - at > _LONGEST or (following == ":" and TIME.match(low, at)) or grouped(low, end, end - at):
        return None
    return _plain(block, low[at:end], at, end)


def _spoilt(block: Block, at: int, *, first: bool, month: bool) -> bool:
    """Whether the number is the tail of a price, an identifier or a longer number."""
    last = block.raw[at - 1 : at]
    inner = block.low[at - 2 : at - 1] if at > 1 else ""
    if not last or block.low[at - 1] == " ":
        # `162 584`: the digits after a space that groups them.
        return first and inner.isdecimal() and THREE.match(block.low, at) is not None
    if first and last in "-/" and inner.isalnum():
        return True
    if last in CURRENCIES or last.isalnum():
        return not (last.isalpha() and month)
    if last in ".,'’:" and inner.isdecimal():
        digits = DIGITS.match(block.low, at)
        return not (last in ",." and digits is not None and len(digits[0]) == 4)
    return False


def _plain(block: Block, digits: str, at: int, end: int) -> Token | None:
    """A year, a day, or a number that takes part in some rarer form."""
    following = block.low[end : end + 1]
    if not following or following in " ," or (following == "." and not block.low[end + 1 : end + 2].isalpha()):
        if following == " " and block.low[end + 1 : end + 2] in UNITS and end + 1 < len(block.low):
            return None
        kind = kind_of(digits, ordinal=False)
        return Token(kind, int(digits), at, end) if kind else None
    value = int(digits)
    decade = block.suffix(end, block.words.decade_suffixes)
    if decade > end and value % 10 == 0 and len(digits) in (2, 4):
        whole = bool(block.words.whole_decades) and block.low.endswith(block.words.whole_decades, end, decade)
        return Token("E" if whole else "D", value, at, decade)
    year = block.suffix(end, block.words.year_forms) if len(digits) == 4 else end
    if year > end:
        return Token("y", value, at, year)
    ordinal = block.suffix(end, block.words.ordinal_suffixes)
    stuck = following in UNITS or (following.isalpha() and not _glued(block, end))
    if ordinal == end and stuck and not block.label_at(end):
        return None
    kind = kind_of(digits, ordinal=ordinal > end)
    return Token(kind, value, at, ordinal) if kind else None


def _glued(block: Block, end: int) -> bool:
    """`1917Lenin`: a lost space."""
    return block.raw[end].isupper() and block.raw[end + 1 : end + 2].islower()
