"""A number with its unit, on the way to a mention."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

from msgspec import Struct

from factlint.documents import Span
from factlint.mentions import Mention
from factlint.mentions._quantities.beside import word_before
from factlint.mentions._quantities.context import (
    NOTHING,
    Counted,
    age_before,
    age_beside,
    counted,
    follows,
    hedge_after,
    hedge_before,
)
from factlint.mentions._quantities.state import Number
from factlint.mentions._quantities.table import Table
from factlint.mentions._quantities.unit import MILLIONS, Measure, unit_after, unit_before
from factlint.values.quantity import Group, Hedge, Quantity
from factlint.values.units import UNITS, OwnUnit

_DIGITS_KEPT = Context(prec=15, rounding=ROUND_HALF_EVEN)
"""Fractions such as 2/3 are kept to 15 significant digits."""

_HYPHENS = frozenset("-‐‑")
_DEGREES = frozenset({"degree", "celsius", "fahrenheit", "reaumur"})
_MILLION = 10**6
_GROUPED = 1000
"""From here on, `de` may stand between a number and its unit (`deux millions et demi de francs`)."""
_LARGEST = 10**28


class Item(Struct, kw_only=True):
    """A number in its place; `start` and `end` take in signs and the unit."""

    number: Number
    start: int
    end: int
    value: Fraction
    step: Fraction
    unit: str = ""
    multiple: bool = False
    article: bool = False
    counted: Counted = NOTHING
    group: Group | None = None
    upper: Fraction | None = None
    hedge: Hedge | None = None


def item(text: str, start: int, end: int, number: Number, table: Table) -> Item:
    """The number with the signs, the scale letter and the unit around it."""
    found = Item(number=number, start=number.start, end=number.end, value=number.value, step=number.step)
    before = unit_before(text, start, number.start, table)
    if before is not None:
        found.unit, found.start = before.unit, before.edge
    letter = number.end + (text[number.end : number.end + 1] == " ")
    if _in_millions(text, letter, end, found, table):
        found.value, found.step, found.end = found.value * 10**6, found.step * 10**6, letter + 1
    if number.ordinal or number.multiple:
        found.multiple = number.multiple
        return found
    if number.measure:
        found.article, word = not number.fraction, text[number.start : number.end].rsplit(None, 1)[-1].lower()
        found.unit = table.words.units.get(word, "")
        return found
    scaled = number.scale > 1 or number.value >= _MILLION
    part = number.fraction or 0 < number.value < 1
    after = unit_after(text, found.end, end, table, scaled=scaled, fraction=part)
    if after is None and text[found.end : found.end + 1] in _HYPHENS:
        after = _past_hedge(text, found, end, table)
    if after is not None and (before is None or _is_money(after.unit)):
        found.unit, found.end = after.unit, after.edge
        if after.unit in table.own:
            _convert(found, table.own[after.unit])
        if after.unit in _DEGREES and (stop := follows(text, found.end, end, table.words.below_zero)):
            found.value, found.end = -found.value, stop
    elif stop := follows(text, found.end, end, table.words.times):
        found.multiple, found.end = True, stop
    return found


def _in_millions(text: str, letter: int, end: int, found: Item, table: Table) -> bool:
    """Whether a letter behind a number is a million: `5M people`, and of money also `€5 m`, `1.2m GBP`."""
    if text[letter : letter + 1] not in MILLIONS or text[letter + 1 : letter + 2].isalnum() or found.number.scale > 1:
        return False
    if found.unit or (
        text[letter] == "M" and (letter == found.end or _counts_millions(text, letter, end, found, table))
    ):
        return True
    after = unit_after(text, letter + 1, end, table)
    return after is not None and _is_money(after.unit)


def _counts_millions(text: str, letter: int, end: int, found: Item, table: Table) -> bool:
    """Whether a letter apart from its number is no unit: one of grouped digits, or before a noun in the plural."""
    words = table.words
    plural = words.plural_endings or words.counted_endings
    grouped = any(mark in text[found.start : found.end] for mark in ",.") and found.value >= _GROUPED
    return grouped or bool(plural and counted(text, letter + 1, end, table, several=True).head)


def _past_hedge(text: str, found: Item, end: int, table: Table) -> Measure | None:
    """The unit behind a hedge that a hyphen joins to the number (`thirty-odd years`)."""
    hedge, past = hedge_after(text, found.end, end, table)
    after = unit_after(text, past, end, table) if hedge else None
    found.hedge = hedge if after else None
    return after


def _is_money(name: str) -> bool:
    unit = UNITS.get(name)
    return unit is not None and unit.dimension == "money"


def _convert(found: Item, unit: OwnUnit) -> None:
    """An amount of the user's unit in the known unit that it is a part or a multiple of."""
    if unit.of:
        found.unit, found.value, found.step = unit.of, found.value * unit.size, found.step * unit.size


def amount(value: Fraction) -> Decimal:
    """A fraction as a decimal of at most 15 significant digits."""
    if value.denominator == 1 and -_LARGEST < value.numerator < _LARGEST:
        return Decimal(value.numerator)
    return _DIGITS_KEPT.divide(Decimal(value.numerator), Decimal(value.denominator))


def mention(text: str, start: int, end: int, found: Item, table: Table, language: str) -> Mention:
    """The finished mention of an item."""
    number = found.number
    after, past = hedge_after(text, found.end, end, table)
    hedge = found.hedge
    if hedge is None:
        hedge = hedge_before(text, start, found.start, table) or after
    several = found.value != 1 and not (number.ordinal or number.fraction or found.unit)
    age = _is_age(text, start, end, found, table)
    thing = found.counted
    if not thing.head:
        thing = counted(text, past, end, table, several=several, part=number.fraction)
    value = Quantity(
        amount=amount(found.value),
        upper=None if found.upper is None else amount(found.upper),
        step=amount(found.step),
        unit=found.unit,
        counted="" if age else thing.head,
        counted_phrase="" if age else thing.phrase,
        hedge=hedge,
        ordinal=number.ordinal,
        spelled=number.spelled,
        fraction=number.fraction,
        multiple=found.multiple,
        age=age,
        article=found.article,
        in_name=_in_name(text, start, found, thing, table),
        group=found.group,
    )
    span = Span(found.start, found.end)
    return Mention(span=span, text=text[span.start : span.end], kind="quantity", value=value, language=language)


def _is_age(text: str, start: int, end: int, found: Item, table: Table) -> bool:
    if found.unit == "year" and follows(text, found.end, end, table.words.ages_after):
        return True
    if found.unit == "year" and age_beside(text, start, found.start, found.end, end, table):
        return True
    named = table.words.ages_named
    if named and not found.unit and not found.number.ordinal and follows(text, found.end, end, named):
        return True
    return (
        found.unit in ("", "year")
        and not found.number.ordinal
        and found.start == found.number.start
        and (found.unit != "" or not counted(text, found.end, end, table, several=True).head)
        and age_before(text, start, found.start, table)
    )


def _in_name(text: str, start: int, found: Item, thing: Counted, table: Table) -> bool:
    """Whether the number may be a part of a name: `Apollo 12`, `Second Congress`, never at the start of a sentence."""
    number = found.number
    if found.unit or found.multiple or found.group is not None:
        return False
    before = word_before(text, start, found.start)
    if number.spelled:
        capital = text[found.start].isupper() and bool(before)
        following = text[found.end + 1 : found.end + 2]
        return capital and (following.isupper() or before[:1].isupper())
    return before[:1].isupper() and not thing.head and before.lower() not in table.breaks
