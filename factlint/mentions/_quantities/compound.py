"""Amounts in two or more units: `5 ft 2 in`, `3 Stunden 20 Minuten`, `un'ora e mezza`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from factlint.mentions._quantities.beside import word_after
from factlint.mentions._quantities.item import Item
from factlint.mentions._quantities.table import Table
from factlint.values.units import SUBUNITS, UNITS, Unit

_DIMENSIONS = frozenset({"length", "mass", "time"})
_APART = 8
"""Characters that may stand between the parts."""
_LAST_WORDS = re.compile(r"(?<![^\W_])(?:([^\W\d_]+)['’\s])?([^\W\d_]+)\s([^\W\d_]+)\s$")
"""Perhaps an article, a unit and a joiner: `an hour and (a half)`, `hora y (media)`."""


def compounded(text: str, start: int, end: int, items: Sequence[Item], table: Table) -> list[Item]:
    """The items, those that are parts of one amount made one in the smallest unit."""
    found: list[Item] = []
    for item in items:
        before = found[-1] if found else None
        whole = _sum(text, end, before, item, table) if before is not None else None
        if whole is not None:
            found[-1] = whole
            continue
        found.append(_unit_and_part(text, start, before, item, table) or item)
    return found


def _sum(text: str, end: int, first: Item, second: Item, table: Table) -> Item | None:
    """The two as one amount; None when they are none."""
    if second.start - first.end > _APART or not first.unit or not (_plain(first) and _plain(second)):
        return None
    between = text[first.end : second.start].lower().replace(",", " ").split()
    joined = len(between) == 1 and between[0] in table.words.joiners | table.words.tens_joiners
    if between and not joined:
        return None
    if joined and _is_part(text, end, second, table):
        return replace(first, value=first.value + second.value, end=second.end, step=Fraction(1, 10))
    second = _small(text, end, first, second, table)
    if coins := SUBUNITS.get((first.unit, second.unit)):
        small = 0 <= second.value < coins and first.value >= 0
        return _in_money(first, second, coins) if small else None
    times = _times(UNITS.get(first.unit), UNITS.get(second.unit))
    if not times or not 0 <= second.value < times or first.value.denominator != 1 or first.value < 0:
        return None
    return replace(first, value=first.value * times + second.value, unit=second.unit, end=second.end, step=second.step)


def _in_money(first: Item, second: Item, coins: int) -> Item:
    value = first.value + second.value / coins
    return replace(first, value=value, end=second.end, step=second.step / coins)


def _plain(item: Item) -> bool:
    return not (item.number.ordinal or item.multiple or item.article or item.group or item.upper)


def _is_part(text: str, end: int, item: Item, table: Table) -> bool:
    """Whether an item is a half, a third or another part, of nothing that follows."""
    part = not item.unit and item.number.fraction and 0 < item.value < 1
    return part and word_after(text, item.end, end) not in table.words.of


def _small(text: str, end: int, first: Item, second: Item, table: Table) -> Item:
    """The second with a unit whose sign is too common to be one elsewhere (`5 ft 2 in`)."""
    if second.unit:
        return second
    follower = word_after(text, second.end, end)
    unit = table.words.small_units.get(follower, "")
    if not unit or not _times(UNITS.get(first.unit), UNITS.get(unit)):
        return second
    return replace(second, unit=unit, end=text.lower().index(follower, second.end) + len(follower))


def _times(large: Unit | None, small: Unit | None) -> int:
    """How many of the small unit make the large one; 0 when that is no whole number above 1."""
    if large is None or small is None or large.dimension != small.dimension or large.dimension not in _DIMENSIONS:
        return 0
    ratio = large.factor / small.factor
    return ratio.numerator if ratio.denominator == 1 and ratio > 1 else 0


def _unit_and_part(text: str, start: int, before: Item | None, item: Item, table: Table) -> Item | None:
    """`an hour and a half`, where the article is no number by itself."""
    if not (item.number.fraction and not item.unit and 0 < item.value < 1):
        return None
    floor = max(start, item.start - 40, before.end if before is not None else 0)
    words = _LAST_WORDS.search(text, floor, item.start)
    if words is None:
        return None
    article, unit, joiner = (words[place].lower().rstrip("'’") if words[place] else "" for place in (1, 2, 3))
    unit = table.words.units.get(unit, "")
    if joiner not in table.words.joiners or not unit:
        return None
    begin = words.start(1 if article in table.words.articles else 2)
    return replace(item, start=begin, value=1 + item.value, unit=unit, step=Fraction(1, 10))
