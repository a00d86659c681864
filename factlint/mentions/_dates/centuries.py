"""Centuries, millennia and decades, and their parts."""

from __future__ import annotations

from msgspec import Struct

from factlint.mentions._dates.eras import Era
from factlint.mentions._dates.fit import Tokens, first, number, numbers
from factlint.mentions._dates.parts import Written


class Point(Struct, frozen=True):
    """The numbers of a date and what was odd about them."""

    written: Written
    alternative: Written | None = None
    truncated: bool = False
    approximate: bool = False
    era: Era | None = None
    """That of Japan or China whose years it counts."""


def century(tokens: Tokens, bce: bool) -> Point | None:
    """Centuries and millennia, and decades, halves and quarters of them."""
    counts, size = numbers(tokens, "dor"), number(first(tokens, "C"))
    if not counts or size is None or not 1 <= counts[-1] <= (99 if bce else 2100 // size + 1):
        return None
    year = 1 - counts[-1] * size if bce else (counts[-1] - 1) * size
    if first(tokens, "W"):
        return Point(Written(year=year, part="turn"), approximate=True)
    half, tenth = number(first(tokens, "H")), number(first(tokens, "V"))
    if half is not None:
        return _share(year, size, half)
    if tenth is not None:
        return Point(Written(year=year + 10 * tenth, years=10))
    if first(tokens, "DK"):
        return _tens(tokens, year)
    return Point(Written(year=year, years=size))


def _tens(tokens: Tokens, century: int) -> Point | None:
    """A decade of a century: the forties of the nineteenth."""
    decades = numbers(tokens, "EDyzdqe")
    return Point(Written(year=century + decades[0] % 100, years=10)) if decades and decades[0] % 10 == 0 else None


def named_century(tokens: Tokens, _bce: bool) -> Point | None:
    """`il Settecento`, and its decades and halves."""
    year, half = number(first(tokens, "c")), number(first(tokens, "H"))
    if year is None:
        return None
    if first(tokens, "EDK"):
        return _tens(tokens, year)
    return Point(Written(year=year, years=100)) if half is None else _share(year, 100, half)


def _share(year: int, size: int, code: int) -> Point:
    """A half or quarter of a century."""
    parts, index = (2, code - 40) if code >= 40 else (4, code - 33)
    return Point(Written(year=year + index * (size // parts), years=size // parts))


def decade(tokens: Tokens, _bce: bool) -> Point | None:
    """`the 1840s`; two digits tell no century."""
    years = numbers(tokens, "EDyzqde")
    if not years or years[0] % 10:
        return None
    short = years[0] < 100
    return Point(Written(year=years[0] + 1900 * short, years=10), truncated=short)
