"""The tokens of a number: digits, number words, and what may stand between them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factlint.languages._written_together import LONGEST, pieces
from factlint.mentions._quantities.digits import DIGITS, FURTHER, POWER, VULGAR, raised, read_digits
from factlint.mentions._quantities.table import Table
from factlint.patterns import regex

_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CHAIN = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)*(?:-[^\W\d_]+(?:['’][^\W\d_]+)*)+")
_GAP = regex("[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]{0,3}(?:[-‐‑] ?)?\n?[ ]{0,3}")
_ABBREVIATED = regex("\\.(?=[ \N{NO-BREAK SPACE}](?:[^\\W\\d_A-ZА-ЯЁІЇЄҐŁŚŻŹĆ]|[€$£¥₽]))")
_STOPPED = regex("\\.[ \N{NO-BREAK SPACE}]([^\\W\\d_]+)")
_COMMA = regex(r",\s(?=[^\W\d_])")
_FEET = regex(r"\d{1,3}(?=['’]\s?\d{1,2}[½¼¾]?(?:[\"”″]|''|’’))")
_FRACTION = regex(r"(\d{1,3})\s?[/⁄]\s?(\d{1,4})(?![\d/⁄]|[.,]\d)")
_DENOMINATORS = frozenset([*range(2, 13), 15, 16, 20, 24, 25, 30, 32, 40, 50, 64, 100, 128, 1000])
_LONGEST_GROUP = 6
"""Tokens from the comma to the hundred or scale word of the next group (`eighty-nine thousand`)."""
MAX_TOKENS = 24
"""No written number is longer; keeps the reading linear on hostile text."""


class Token(NamedTuple):
    """One part of a number."""

    start: int
    end: int
    roles: Mapping[str, Fraction]
    """What it can do and its value; digits have the only role `digits`."""
    step: Fraction = Fraction(1)
    text: str = ""
    glued: bool = False
    """A hyphen or nothing stands between it and the token before."""


def tokens(text: str, start: int, end: int, table: Table) -> list[Token]:
    """The longest run of tokens from `start` on; digits right behind digits are a number of their own."""
    found: list[Token] = []
    position, glued = start, False
    while len(found) < MAX_TOKENS:
        token = _token(text, position, end, table, glued)
        if token is None or ("digits" in token.roles and found and "digits" in found[-1].roles):
            break
        found.append(token)
        comma = _COMMA.match(text, token.end, end) if _in_thousands(token, found) else None
        if comma is not None and _goes_on(text, comma.end(), end, token, table):
            position, glued = comma.end(), False
            continue
        gap = _GAP.match(text, token.end, end)
        between = gap.group() if gap else ""
        position, glued = token.end + len(between), between.strip(" \n") != "" and between.count("\n") == 0
        if not between and not _touching(text, position, end):
            break
    return found


def _in_thousands(token: Token, found: list[Token]) -> bool:
    """Whether a scale word closes a group of a number that is wholly in words."""
    return len(found) > 1 and token.roles.get("scale", 0) >= 1000 and not any("digits" in each.roles for each in found)


def _goes_on(text: str, position: int, end: int, scale: Token, table: Table) -> bool:
    """Whether hundreds or a smaller scale word follow the comma (`sampung libo, dalawang daan at walo`)."""
    for place in range(_LONGEST_GROUP):
        token = _token(text, position, end, table, glued=False)
        if token is None:
            return False
        if place and ("hundred" in token.roles or 1000 <= token.roles.get("scale", 0) < scale.roles["scale"]):
            return True
        if not (0 < token.roles.get("unit", 1000) < 1000 or (place and "join" in token.roles)):
            return False
        gap = _GAP.match(text, token.end, end)
        position = gap.end() if gap else token.end
    return False


def _touching(text: str, position: int, end: int) -> bool:
    """Whether letters may follow digits without a space (`5bn`, `1½`)."""
    return position < end and (text[position].isalpha() or text[position] in VULGAR)


def _token(text: str, position: int, end: int, table: Table, glued: bool) -> Token | None:
    if position >= end:
        return None
    first = text[position]
    if first.isdecimal():
        return _digit_token(text, position, end, table)
    if first in VULGAR:
        return Token(position, position + 1, {"vulgar": VULGAR[first]})
    word = _WORD.match(text, position, end)
    if word is None:
        return None
    chain = _CHAIN.match(text, position, end)
    for match in (chain, word):
        if match is not None:
            lowered = match.group().lower().replace("’", "'")
            roles = word_roles(lowered, table)
            if roles is not None:
                stopped = "suffix" in roles and _is_abbreviated(text, match.end(), end, table)
                return Token(match.start(), match.end() + stopped, roles, text=lowered, glued=glued)
    if half := table.halved.get(word.group().lower()):
        return Token(position, position + half, {"part": Fraction(1, 2)}, text=word.group().lower()[:half])
    return _elided(word, table)


def _is_abbreviated(text: str, at: int, end: int, table: Table) -> bool:
    """Whether a stop belongs to the word before it: a small letter, a unit or a German noun follows."""
    if _ABBREVIATED.match(text, at, end):
        return True
    following = _STOPPED.match(text, at, end)
    if following is None:
        return False
    word = following[1].lower()
    return word in table.units or (table.words.capital_nouns and word not in table.breaks)


def _elided(word: re.Match[str], table: Table) -> Token | None:
    """A number word that has lost its last vowel before the next word (`settant'anni`)."""
    head, mark, _ = word.group().lower().replace("’", "'").partition("'")
    value = table.words.stems.get(head) if mark else None
    if value is None:
        return None
    end = word.start() + len(head) + 1
    return Token(word.start(), end, {"unit": Fraction(value)}, text=head + "'")


def _digit_token(text: str, position: int, end: int, table: Table) -> Token | None:
    fraction = _FRACTION.match(text, position, end)
    if fraction is not None:
        over, under = int(fraction[1]), int(fraction[2])
        if over < under and under in _DENOMINATORS and over > 0:
            return Token(position, fraction.end(), {"vulgar": Fraction(over, under)})
    match = _FEET.match(text, position, end) or DIGITS.match(text, position, end)
    if match is None:
        return None
    whole = FURTHER.match(text, match.end(), end) is None
    digits = read_digits(match.group(), table.words.decimal, table.words.groups_of_two) if whole else None
    if digits is None or (text[position - 1 : position] == "," and text[position - 2 : position - 1].isdecimal()):
        return _first_of_list(match, table)
    power = POWER.match(text, match.end(), end)
    if power is not None and (value := raised(digits.value, power)) is not None:
        return Token(position, power.end(), {"digits": value})
    return Token(position, match.end(), {"digits": digits.value}, digits.step)


def _first_of_list(match: re.Match[str], table: Table) -> Token | None:
    """The first number of `1,2,3`; None for codes."""
    first, _, rest = match.group().partition(",")
    digits = read_digits(first, table.words.decimal) if not rest or rest.replace(",", "").isdecimal() else None
    return digits and Token(match.start(), match.start() + len(first), {"digits": digits.value}, digits.step)


@lru_cache(maxsize=16384)
def word_roles(word: str, table: Table) -> Mapping[str, Fraction] | None:
    """What a word can do in a number, whether it is one word of it or several written together."""
    roles = table.roles.get(word)
    if roles is not None or not table.words.glue or len(word) < 6:
        return roles
    return _glued_roles(word, table)


def _glued_roles(word: str, table: Table) -> Mapping[str, Fraction] | None:
    """The roles of number words written together: `fünfundzwanzigtausend` is a unit of 25000."""
    if len(word) > LONGEST:
        return None
    for ending in ("", *table.words.ordinal_endings):
        if ending and not word.endswith(ending):
            continue
        parts = _parts(word.removesuffix(ending) if ending else word, table)
        value = _sum(parts, table) if parts else None
        if value is not None:
            return {"ordinal" if ending else "unit": value}
    return _glued_ordinal(word, table)


def _glued_ordinal(word: str, table: Table) -> Mapping[str, Fraction] | None:
    """The role of a number whose last part is an ordinal of its own (`hunderterste`)."""
    for cut in range(2, len(word) - 2):
        tail = table.roles.get(word[cut:])
        if tail is not None and "ordinal" in tail:
            head = word[:cut]
            parts = _parts(
                next((head.removesuffix(glue) for glue in table.words.glue if head.endswith(glue)), head), table
            )
            value = _sum(parts, table) if parts else None
            if value is not None:
                return {"ordinal": value + tail["ordinal"]}
    return None


def _parts(word: str, table: Table) -> list[str] | None:
    """The word cut into stems and glue; None when it is something else."""
    return pieces(word, table.glued, table.longest_stem)


def _sum(parts: list[str], table: Table) -> Fraction | None:
    """The value of stems in their order; None when they do not make a number."""
    total, current = Fraction(0), Fraction(0)
    for place, part in enumerate(parts):
        if part in table.words.glue and part not in table.stems:
            if place in (0, len(parts) - 1):
                return None
            continue
        value = table.stems[part]
        if value >= 1000:
            total, current = total + (current or Fraction(1)) * value, Fraction(0)
        elif value == 100:
            current = (current or Fraction(1)) * 100
        else:
            current += value
    return total + current
