"""How one number turns into another when it is copied."""

from __future__ import annotations

from decimal import Decimal

FACTORS = {
    Decimal(10): "factor of ten",
    Decimal(100): "factor of a hundred",
    Decimal(1000): "factor of a thousand",
    Decimal(1_000_000): "factor of a million",
}
TEENS = 13, 19
"""The numbers that are named by a digit and `teen`."""


def slip(stated: Decimal, known: Decimal, places: int = 0) -> str:
    """The kind of slip between two amounts, written with so many decimals; empty when none is plain."""
    if not stated or not known or stated == known:
        return ""
    ratio = max(abs(stated), abs(known)) / min(abs(stated), abs(known))
    if ratio in FACTORS:
        return FACTORS[ratio]
    first, second = _digits(stated, places), _digits(known, places)
    if _transposed(first, second):
        return "transposed digits"
    if _teens_for_tens(stated, known):
        return "teens for tens"
    if abs(stated - known) == 1 and stated == int(stated):
        return "off by one"
    return _one_digit(first, second) if min(len(first), len(second)) >= 3 else ""


def _teens_for_tens(one: Decimal, other: Decimal) -> bool:
    """Whether one amount is heard for the other: fifteen and fifty."""
    low, high = sorted((abs(one), abs(other)))
    return TEENS[0] <= low <= TEENS[1] and high == (low - 10) * 10


def _digits(amount: Decimal, places: int) -> str:
    plain = format(abs(amount).normalize(), "f")
    decimals = len(plain.partition(".")[2])
    return plain + ("" if decimals or places <= 0 else ".") + "0" * max(0, places - decimals)


def _transposed(first: str, second: str) -> bool:
    """Whether two neighbouring digits changed places."""
    if len(first) != len(second) or first.find(".") != second.find("."):
        return False
    first, second = first.replace(".", ""), second.replace(".", "")
    differing = [place for place, (one, other) in enumerate(zip(first, second, strict=True)) if one != other]
    match differing:
        case [left, right]:
            return right == left + 1 and first[left] == second[right] and first[right] == second[left]
    return False


def _one_digit(first: str, second: str) -> str:
    if len(first) == len(second):
        wrong = sum(one != other for one, other in zip(first, second, strict=True))
        return "one wrong digit" if wrong == 1 else ""
    longer, shorter = (first, second) if len(first) > len(second) else (second, first)
    if len(longer) - len(shorter) != 1:
        return ""
    missing = any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))
    return ("dropped digit" if longer is second else "added digit") if missing else ""
