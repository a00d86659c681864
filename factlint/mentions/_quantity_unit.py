"""Units, signs and percentages beside a number."""

from __future__ import annotations

import re
from typing import NamedTuple

from factlint.mentions._number_table import Table
from factlint.values.units import signs_before, symbols

SYMBOLS = symbols()
_BEFORE = signs_before()


def _alternation(signs: dict[str, str]) -> str:
    return "|".join(re.escape(sign) for sign in sorted(signs, key=lambda sign: (-len(sign), sign)))


_SPACE = "[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]"
_SYMBOL = re.compile(rf"{_SPACE}?({_alternation(SYMBOLS)})(?![\w²³]|/\w*\d)")
_SIGN = re.compile(rf"(?<![^\W_])({_alternation(_BEFORE)}){_SPACE}?$")
_SIGN_ENDS = frozenset(sign[-1] for sign in _BEFORE)
_WORDS = re.compile(rf"(?:{_SPACE}{{1,2}}|[-‐‑]|\n ?|)([^\W\d_]+(?:['’.][^\W\d_]+)*\.?)")
MILLIONS = frozenset("mM")


class Measure(NamedTuple):
    """A unit and where its text ends (after the number) or begins (before it)."""

    unit: str
    edge: int


def unit_after(text: str, at: int, end: int, table: Table, *, scaled: bool = False) -> Measure | None:
    """The unit written after a number that ends at `at`; after a scale word, also with `of` between them."""
    symbol = _SYMBOL.match(text, at, end)
    phrase = _unit_words(text, at, end, table)
    if phrase is None and (scaled or table.words.linked):
        phrase = _unit_words(text, _past_of(text, at, end, table, scaled=scaled), end, table)
    if symbol is not None and (phrase is None or phrase.edge <= symbol.end()):
        return Measure(SYMBOLS[symbol[1]], symbol.end())
    return phrase


def _unit_words(text: str, at: int, end: int, table: Table) -> Measure | None:
    first = _WORDS.match(text, at, end)
    if first is None:
        return None
    for parts, unit in table.units.get(_plain(first[1]), table.units.get(_plain(first[1]).rstrip("."), ())):
        edge = _phrase_end(text, first.end(), end, parts[1:])
        if edge:
            stop = edge - 1 if text[edge - 1] == "." and not parts[-1].endswith(".") else edge
            return Measure(unit, stop)
    return None


def _past_of(text: str, at: int, end: int, table: Table, *, scaled: bool) -> int:
    """The place after a linker or, behind a scale word, after `de` or an elided `d'`; the end where there is none."""
    match = _WORDS.match(text, at, end)
    if match is None:
        return end
    word = _plain(match[1])
    if word in table.words.linked or (scaled and word in table.words.of):
        return match.end()
    return match.start(1) + 2 if scaled and word[1:2] == "'" and word[0] in table.words.elided else end


def _phrase_end(text: str, at: int, end: int, rest: tuple[str, ...]) -> int:
    """Where a phrase ends whose further words are `rest`; 0 when other words stand there."""
    for part in rest:
        match = _WORDS.match(text, at, end)
        if match is None or _plain(match[1]).rstrip(".") != part.rstrip("."):
            return 0
        at = match.end()
    return at


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def unit_before(text: str, start: int, at: int, table: Table) -> Measure | None:
    """The unit or currency sign written before a number that begins at `at`."""
    head = text[max(start, at - 16) : at]
    sign = _SIGN.search(head) if head.rstrip()[-1:] in _SIGN_ENDS else None
    if sign is not None:
        return Measure(_BEFORE[sign[1]], at - len(head) + sign.start())
    if not table.words.units_before:
        return None
    if not head[-1:].isspace():
        return None
    words = head.lower().split()
    for length in (2, 1):
        phrase = " ".join(words[-length:])
        if len(words) >= length and phrase in table.words.units_before and head[-1:].isspace():
            return Measure(table.words.units_before[phrase], at - len(head) + head.lower().rfind(words[-length]))
    return None
