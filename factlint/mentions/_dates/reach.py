"""How far to the left of an anchor a date reaches, and whether there is anything beside it that dates have."""

from __future__ import annotations

from factlint.languages._letters import SIMPLE
from factlint.mentions._dates.numbers import ROMAN_LETTERS
from factlint.mentions._dates.token import SIGNS, Block
from factlint.mentions._dates.worded import is_number

_REACH = 72
_FULL_YEAR = 4
_SIGNS_BESIDE = frozenset("./-–—‐‑−([")
_BESIDE = _SIGNS_BESIDE | frozenset("'º°ª")
_LEFT = frozenset("'").union(SIGNS)


def run_start(block: Block, anchor: int, end: int, floor: int) -> int | None:
    """How far to the left of an anchor the words of a date reach; None where it cannot be part of one.

    A number of one to three digits needs something beside it that dates have; all else is worth reading.
    """
    floor = max(floor, anchor - _REACH)
    size = end - anchor
    if size != _FULL_YEAR and block.low[anchor].isdecimal():
        beside = size < _FULL_YEAR and (_goes_on(block, anchor, end) or _is_dated(block, anchor, floor))
        if not beside:
            return None
    low, reach, start = block.low, block.words.reach, anchor
    while start > floor:
        stop = start
        while stop > floor and low[stop - 1] == " ":
            stop -= 1
        at = low.rfind(" ", floor, stop) + 1 or floor
        if low[at:stop] not in reach and (at := _before(block, start, floor)) == start:
            break
        start = at
    return start


def _goes_on(block: Block, start: int, end: int) -> bool:
    """Whether a short number has anything behind it that dates have."""
    low = block.low
    following = low[end : end + 1]
    if following != " ":
        return following in _BESIDE or following.isalpha()
    word = SIMPLE.match(low, end + 1)
    if word:
        return word[0] in block.words.reach or ROMAN_LETTERS.issuperset(block.raw[end + 1 : word.end()])
    beside = low[end + 1 : end + 2]
    return beside in _SIGNS_BESIDE or (end - start == 2 and beside.isdecimal())


def _is_dated(block: Block, start: int, floor: int) -> bool:
    """Whether a date word or a dash stands before a number, perhaps with a full stop (`Dec. 31`)."""
    before = _before(block, start, floor)
    if block.low[before] == "." and before < start:
        before, start = _before(block, before, floor), before
    return before < start and (block.low[before].isalpha() or block.low[before] in "-–—/'")


def _before(block: Block, start: int, floor: int) -> int:
    """Where the date word or sign before an offset begins; the offset itself when there is none."""
    low, words, end = block.low, block.words, start
    while end > floor and low[end - 1] == " ":
        end -= 1
    if end <= floor:
        return start
    if low[end - 1] in _LEFT:
        return end - 1
    at = low.rfind(" ", floor, end) + 1 or floor
    word = low[at:end]
    if word in words.reach or (block.raw[at] in ROMAN_LETTERS and words.roman.fullmatch(block.raw, at, end)):
        return at
    if not word.isalpha():
        at = end - 1
        alike = str.isdecimal if low[at].isdecimal() else str.isalpha
        while at > floor and alike(low[at - 1]):
            at -= 1
        word = low[at:end]
        if word.isdecimal() or word in words.reach or _is_roman(block, at, end):
            return at
    return at if words.number_glue and is_number(word, words) else start


def _is_roman(block: Block, start: int, end: int) -> bool:
    return block.raw[start] in ROMAN_LETTERS and block.words.roman.fullmatch(block.raw, start, end) is not None
