"""Units, signs and percentages beside a number."""

from __future__ import annotations

import re
from typing import NamedTuple

from factlint.mentions._quantities.table import Table
from factlint.patterns import regex
from factlint.values.units import UNITS, signs_before, symbols

SYMBOLS = symbols()
_BEFORE = signs_before()


def _alternation(signs: dict[str, str]) -> str:
    return "|".join(re.escape(sign) for sign in sorted(signs, key=lambda sign: (-len(sign), sign)))


_SPACE = "[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]"
_SYMBOL = regex(rf"(?:{_SPACE}|[-‐‑](?=[^\W\d_]{{2}}))?({_alternation(SYMBOLS)})(?![\w²³]|/\w*\d)")
_SIGN = regex(rf"(?<![^\W_])({_alternation(_BEFORE)}){_SPACE}?$")
_SIGN_ENDS = frozenset(sign[-1] for sign in _BEFORE)
_WORDS = regex(rf"(?:{_SPACE}{{1,2}}|[-‐‑]|\n ?|)([^\W\d_]+(?:['’.][^\W\d_]+)*\.?)")
_SPACED = regex(rf"{_SPACE}[-‐‑]{_SPACE}([^\W\d_]+)(?={_SPACE}[-‐‑]{_SPACE})")
"""A unit between hyphens that stand apart, as tokenisers write them (`34 - year - old`)."""
_ABBREVIATED = regex(rf"\.{_SPACE}[^\W\d_A-ZА-ЯЁІЇЄҐŁŚŻŹĆ]")
_INCHES = r"(?:[\"”″]|''|’’)(?!\w)"
_FOOT = regex(rf"['’′](?=\s?\d{{1,2}}[½¼¾]?{_INCHES})")
_INCH = regex(_INCHES)
_AFTER_DEGREES = regex(r"[°º]\s?\d{1,2}$")
_AFTER_FEET = regex(r"\d['’′]\s?\d{1,2}[½¼¾]?$")
_PRIMES = frozenset("'’′\"”″")
MILLIONS = frozenset("mM")


class Measure(NamedTuple):
    """A unit and where its text ends (after the number) or begins (before it)."""

    unit: str
    edge: int


def unit_after(
    text: str, at: int, end: int, table: Table, *, scaled: bool = False, fraction: bool = False
) -> Measure | None:
    """The unit written after a number that ends at `at`.

    After a scale word or a fraction, also with `of` between them, after a fraction also with an article.
    """
    if text[at : at + 1] in _PRIMES and (foot := _feet_or_inches(text, at, end)) is not None:
        return foot
    symbol = _SYMBOL.match(text, at, end)
    phrase = _unit_words(text, at, end, table)
    if phrase is None and (scaled or fraction or table.words.linked):
        past = _past_of(text, at, end, table, scaled=scaled or fraction)
        phrase = _unit_words(text, past, end, table)
        symbol = symbol or _SYMBOL.match(text, past, end)
        if phrase is None and fraction:
            phrase = _unit_words(text, _past_article(text, past, end, table), end, table)
    phrase = phrase or _qualified_money(text, at, end, table)
    if symbol is not None and (phrase is None or phrase.edge <= symbol.end()):
        return Measure(SYMBOLS[symbol[1]], symbol.end())
    return phrase


def _qualified_money(text: str, at: int, end: int, table: Table) -> Measure | None:
    """A currency behind the adjective of a people or another one: `450 Mexican pesos`, `100 золотых рублей`."""
    first = _WORDS.match(text, at, end)
    word = _plain(first[1]) if first else ""
    small = table.words.capital_nouns and first is not None and first[1].islower()
    adjective = small or word.endswith(table.words.adjective_endings) or word in table.peoples
    if first is None or not adjective or word in table.breaks:
        return None
    money = _unit_words(text, first.end(), end, table)
    return money if money is not None and UNITS[money.unit].dimension == "money" else None


def _feet_or_inches(text: str, at: int, end: int) -> Measure | None:
    """The signs for feet and inches, which are told from quotation marks only where both stand (`5' 2"`)."""
    foot = _FOOT.match(text, at, end)
    if foot is not None and not _AFTER_DEGREES.search(text, max(0, at - 6), at):
        return Measure("foot", foot.end())
    return Measure("inch", inches.end()) if (inches := inches_after(text, at, end)) is not None else None


def inches_after(text: str, at: int, end: int) -> re.Match[str] | None:
    """The sign for inches at a place where a number ends, with feet before the number."""
    return _INCH.match(text, at, end) if _AFTER_FEET.search(text, max(0, at - 6), at) else None


def _unit_words(text: str, at: int, end: int, table: Table) -> Measure | None:
    first = _WORDS.match(text, at, end) or _SPACED.match(text, at, end)
    if first is None:
        return None
    for parts, unit in table.units.get(_plain(first[1]), table.units.get(_plain(first[1]).rstrip("."), ())):
        edge = _phrase_end(text, first.end(), end, parts[1:])
        if edge:
            return Measure(unit, edge if parts[-1].endswith(".") else unstopped(text, edge))
    return None


def unstopped(text: str, edge: int) -> int:
    """The end of a word without its full stop, unless the stop marks an abbreviation before a small letter."""
    if text[edge - 1 : edge] != ".":
        return edge
    return edge if _ABBREVIATED.match(text, edge - 1) else edge - 1


def _past_of(text: str, at: int, end: int, table: Table, *, scaled: bool) -> int:
    """The place after a linker or, behind a scale word, after `de` or an elided `d'`; the end where there is none."""
    match = _WORDS.match(text, at, end)
    if match is None:
        return end
    word = _plain(match[1])
    if word in table.words.linked or (scaled and word in table.words.of):
        return match.end()
    return match.start(1) + 2 if scaled and word[1:2] == "'" and word[0] in table.words.elided else end


def _past_article(text: str, at: int, end: int, table: Table) -> int:
    match = _WORDS.match(text, at, end)
    return match.end() if match is not None and _plain(match[1]) in table.words.articles else end


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
    if head[-1:] in table.words.signs:
        return Measure(table.words.signs[head[-1]], at - 1)
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
