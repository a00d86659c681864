"""Numbers in digits: grouping and decimal marks of each language."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factlint.patterns import regex

_SPACES = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_ARABIC_MARKS = str.maketrans("٬٫’", ",.'")
_MARKED = r"[.,'’٬٫]\d+"
MAX_GROUPS = 40
"""No written number has more groups; keeps the reading of `1,2,3,…` linear."""

DIGITS = regex(
    rf"(?P<spaced>\d{{1,3}}(?:(?P<gap>[{_SPACES}])\d{{3}}(?!\d))(?:(?P=gap)\d{{3}}(?!\d))*(?:[.,]\d+)?(?![.,]?\d))"
    rf"|(?P<marked>\d+(?:{_MARKED}){{0,{MAX_GROUPS}}})"
)
FURTHER = regex(_MARKED)
"""A group behind digits that have all the groups a number can have."""
POWER = regex(
    r"(?:\s?[x×*·]\s?10(?:\^(?P<ten>[-−+]?\d{1,2})|(?P<raised>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))"
    r"|[eE](?P<exponent>[-−+]?\d{1,2})|\^(?P<power>[-−+]?\d{1,2})|(?<=\b10)(?P<of_ten>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?![\w.]*\w)"
)
VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6), "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip


class Digits(NamedTuple):
    """A number in digits."""

    value: Fraction
    step: Fraction


@lru_cache(maxsize=8192)
def read_digits(text: str, decimal: str, groups_of_two: bool = False) -> Digits | None:
    """The number that digits with marks between them are; None for a list, a version or a code."""
    plain = text.translate(_ARABIC_MARKS)
    for space in _SPACES:
        plain = plain.replace(space, "'")
    if len(plain) > 40:
        return None
    whole, _, after = _split(plain, decimal, groups_of_two)
    if not whole or (len(whole) > 1 and whole[0] == "0"):
        return None
    return Digits(Fraction(int(whole + after), 10 ** len(after)), Fraction(1, 10 ** len(after)))


def _split(plain: str, decimal: str, groups_of_two: bool) -> tuple[str, str, str]:
    """Digits before and after the decimal mark; three empty strings when the marks make no sense."""
    marks = re.sub(r"\d", "", plain)
    if not marks:
        return plain, "", ""
    last = marks[-1]
    head, _, tail = plain.rpartition(last)
    if last != "'" and len(set(marks)) == 2 and marks.count(last) == 1:
        return (_ungrouped(head, groups_of_two=True), ".", tail) if _ungrouped(head, True) else ("", "", "")
    if len(set(marks)) > 1:
        return "", "", ""
    if len(marks) == 1 and last != "'" and (last == decimal or len(tail) != 3 or head.startswith("0")):
        return head, ".", tail
    return _ungrouped(plain, groups_of_two), "", ""


def _ungrouped(plain: str, groups_of_two: bool) -> str:
    """The digits without the marks between groups; empty when they are no groups."""
    first, *rest = re.split(r"[.,']", plain)
    three = bool(rest) and 1 <= len(first) <= 3 and all(len(group) == 3 for group in rest)
    two = groups_of_two and len(rest) > 1 and len(first) <= 2 and len(rest[-1]) == 3
    if not rest or three or (two and all(len(group) == 2 for group in rest[:-1])):
        return first + "".join(rest)
    return ""


def raised(value: Fraction, match: re.Match[str]) -> Fraction | None:
    """A number with the power or exponent that is written after it."""
    ten = match["ten"] or match["exponent"] or (match["raised"] or "").translate(_SUPERSCRIPTS)
    power = int((ten or match["power"] or match["of_ten"].translate(_SUPERSCRIPTS)).replace("−", "-"))
    if ten:
        return value * Fraction(10) ** power
    return value**power if value and abs(power) <= 30 and value < 10**6 else None
