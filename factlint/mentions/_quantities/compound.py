"""Amounts in two or more units: `5 ft 2 in`, `3 Stunden 20 Minuten`, `un'ora e mezza`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from msgspec.structs import replace

from factlint.mentions._quantities.beside import word_after
from factlint.mentions._quantities.context import counted
from factlint.mentions._quantities.item import Item
from factlint.mentions._quantities.table import Table
from factlint.patterns import regex
from factlint.values.units import SUBUNITS, UNITS, Unit

_DIMENSIONS = frozenset({"length", "mass", "time"})
_OMITTED = {"foot": ("inch", 1, 11), "metre": ("centimetre", 10, 99), "euro": ("cent", 10, 99)}
"""Units to the small one that is left out after them, with its least and greatest amount."""
_LARGE = 1000
_APART = 8
"""Characters that may stand between the parts."""
_LAST_WORDS = regex(r"(?<![^\W_])(?:([^\W\d_]+)['’\s])?([^\W\d_]+)\s([^\W\d_]+)\s$")
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
        found.append(_unit_and_rest(text, start, end, before, item, table) or item)
    return found


def _sum(text: str, end: int, first: Item, second: Item, table: Table) -> Item | None:
    """The two as one amount; None when they are none."""
    if (
        second.start - first.end > _APART
        or not (first.unit or first.multiple)
        or not ((_plain(first) or first.multiple or first.number.measure) and _plain(second))
    ):
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
    if omitted := _omitted(text, end, first, second, table):
        return replace(second, unit=omitted)
    unit = table.words.small_units.get(follower, "")
    if not unit or not _times(UNITS.get(first.unit), UNITS.get(unit)):
        return second
    return replace(second, unit=unit, end=text.lower().index(follower, second.end) + len(follower))


def _omitted(text: str, end: int, first: Item, second: Item, table: Table) -> str:
    """The small unit that people leave out (`five foot two`, `un mètre quatre-vingts`); empty when they would not."""
    unit, lowest, highest = _OMITTED.get(first.unit, ("", 0, 0))
    whole = second.number.scale == 1 == second.value.denominator and first.value < _LARGE
    if not whole or not lowest <= second.value <= highest:
        return ""
    return unit if not counted(text, second.end, end, table, several=True).head else ""


def _times(large: Unit | None, small: Unit | None) -> int:
    """How many of the small unit make the large one; 0 when that is no whole number above 1."""
    if large is None or small is None or large.dimension != small.dimension or large.dimension not in _DIMENSIONS:
        return 0
    ratio = large.factor / small.factor
    return ratio.numerator if ratio.denominator == 1 and ratio > 1 else 0


def _unit_and_rest(text: str, start: int, end: int, before: Item | None, item: Item, table: Table) -> Item | None:
    """`an hour and a half`, `un mètre quatre-vingts`, where the article is no number by itself."""
    part = item.number.fraction and 0 < item.value < 1
    if item.unit and _plain(item):
        return _one_and_rest(text, max(start, item.start - 40, before.end if before else 0), item, table)
    if item.unit or item.number.ordinal or not (part or item.value < 100):
        return None
    floor = max(start, item.start - 40, before.end if before is not None else 0)
    last = text[floor : item.start].lower().split()[-2:]
    if not (part or any(table.words.units.get(word) in _OMITTED for word in last)):
        return None
    if not (part or table.words.articles):
        return _lone_unit_and_small(text, floor, end, last[-1], item, table)
    words = _LAST_WORDS.search(text, floor, item.start)
    if words is None:
        return None
    article, unit, joiner = (words[place].lower().rstrip("'’") if words[place] else "" for place in (1, 2, 3))
    known, multiple = table.words.units.get(unit, ""), unit in table.words.times
    if part and joiner in table.words.joiners and (known or multiple):
        begin = words.start(1 if article in table.words.articles else 2)
        return replace(item, start=begin, value=1 + item.value, unit=known, multiple=multiple, step=Fraction(1, 10))
    return None if part else _unit_and_small(text, end, words, item, table)


def _one_and_rest(text: str, floor: int, item: Item, table: Table) -> Item | None:
    """The small unit behind one of a larger, which is no number by itself: `an hour and ten minutes`."""
    words = _LAST_WORDS.search(text, floor, item.start)
    if words is None or words[3].lower() not in table.words.joiners or not words[1]:
        return None
    times = _times(UNITS.get(table.words.units.get(words[2].lower(), "")), UNITS.get(item.unit))
    if words[1].lower() not in table.words.articles or not 0 < item.value < times:
        return None
    return replace(item, start=words.start(1), value=item.value + times)


def _lone_unit_and_small(text: str, floor: int, end: int, unit: str, item: Item, table: Table) -> Item | None:
    """The small unit behind a unit that stands for one of it, in a language without articles (`метр восемьдесят`)."""
    known = table.words.units.get(unit, "")
    small = _omitted(text, end, replace(item, unit=known, value=Fraction(1)), item, table)
    times = _times(UNITS.get(known), UNITS.get(small))
    first = next(word for word, name in table.words.units.items() if name == known) if times else ""
    if not times or unit != first:
        return None
    return replace(item, start=text.lower().rindex(unit, floor, item.start), value=item.value + times, unit=small)


def _unit_and_small(text: str, end: int, words: re.Match[str], item: Item, table: Table) -> Item | None:
    """The small unit behind `un mètre`, perhaps with a joiner between them."""
    place = 1 if words[3].lower() in table.words.joiners else 2
    article, known = words[place], table.words.units.get(words[place + 1].lower(), "")
    if not article or article.lower() not in table.words.articles:
        return None
    large, small = UNITS.get(known), _omitted(text, end, replace(item, unit=known, value=Fraction(1)), item, table)
    times = _times(large, UNITS.get(small))
    return replace(item, start=words.start(place), value=item.value + times, unit=small) if times else None
