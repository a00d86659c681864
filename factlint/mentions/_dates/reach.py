"""How far to the left of an anchor a date reaches, and whether there is anything beside it that dates have."""

from __future__ import annotations

from factlint.languages._letters import SIMPLE
from factlint.mentions._dates.numbers import ROMAN_LETTERS
from factlint.mentions._dates.token import SIGNS, Block
from factlint.mentions._dates.worded import is_number

_REACH = 72
_BESIDE = frozenset("./-–—‐‑−([")
_LEFT = frozenset("'").union(SIGNS)


def promising(block: Block, start: int, end: int, floor: int) -> bool:
    """Whether a number of one to three digits has anything beside it that dates have; all else is worth reading."""
    size = end - start
    if size > 3 or not block.low[start].isdecimal():
        return size == 4 or not block.low[start].isdecimal()
    following = block.low[end : end + 1]
    if following and (following in _BESIDE or following.isalpha() or following in "'º°ª"):
        return True
    if following == " ":
        word = SIMPLE.match(block.low, end + 1)
        if word and (word[0] in block.words.reach or ROMAN_LETTERS.issuperset(block.raw[end + 1 : word.end()])):
            return True
        beside = block.low[end + 1 : end + 2]
        if beside in _BESIDE or (size == 2 and beside.isdecimal()):
            return True
    before = _before(block, start, floor)
    if block.low[before] == "." and before < start:
        # `Dec. 31`
        before, start = _before(block, before, floor), before
    return before < start and (block.low[before].isalpha() or block.low[before] in "-–—/'")


def _before(block: Block, start: int, floor: int) -> int:
    """Where the date word or sign before an offset begins; the offset itself when there is none."""
    low, end = block.low, start
    while end > floor and low[end - 1] == " ":
        end -= 1
    if end <= floor:
        return start
    last = low[end - 1]
    if last in _LEFT:
        return end - 1
    at = low.rfind(" ", floor, end) + 1 or floor
    word = low[at:end]
    if word in block.words.reach or block.words.roman.fullmatch(block.raw, at, end):
        return at
    if not word.isalpha():
        at = end - 1
        if last.isdecimal():
            while at > floor and low[at - 1].isdecimal():
                at -= 1
            return at
        while at > floor and low[at - 1].isalpha():
            at -= 1
        word = low[at:end]
    known = word in block.words.reach or block.words.roman.fullmatch(block.raw, at, end) is not None
    known = known or (block.words.number_glue and is_number(word, block.words))
    return at if known else start


def run_start(block: Block, anchor: int, floor: int) -> int:
    """How far to the left of an anchor the words of a date reach."""
    start, floor = anchor, max(floor, anchor - _REACH)
    while (before := _before(block, start, floor)) < start:
        start = before
    return start
