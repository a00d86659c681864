"""FL115."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._day_names import calendar_of, ordinal
from factlint.values.date import Date, Precision

_OPENING = regex(r"[\s*_]*\(\Z")


@rule("FL115", on=Draft)
def century_arithmetic(draft: Draft) -> Iterator[Problem]:
    """A century and the year in brackets beside it do not go together.

    ## Why it matters
    The nineteenth century is the eighteen-hundreds: it ends with 1900, and the slip of a hundred years is easy.

    ## Example
    1910 is in the twentieth century:

        The church was built in the nineteenth century (1910).

    ## When it stays silent
    - The year is in the century, or at its border: some count 1900 into the twentieth.
    - The brackets hold more than the one date.
    """
    dates = [mention for mention in draft.mentions if isinstance(mention.value, Date)]
    for one, two in pairwise(dates):
        if not _bracketed(draft, one, two):
            continue
        for century, year in ((one, two), (two, one)):
            if problem := _problem(century, year):
                yield problem


def _bracketed(draft: Draft, one: Mention, two: Mention) -> bool:
    between = draft.document.text[one.span.end : two.span.start]
    return bool(_OPENING.match(between)) and draft.document.text.startswith(")", two.span.end)


def _problem(century: Mention, year: Mention) -> Problem | None:
    long, short = century.value, year.value
    if not (isinstance(long, Date) and isinstance(short, Date)) or not (_is_century(long) and _is_year(short)):
        return None
    days, inner = long.reading, short.reading
    if None in (days.first, days.last, inner.first, inner.last):
        return None
    first, last = days.first or 0, days.last or 0
    if (inner.last or 0) >= first - 366 and (inner.first or 0) <= last + 366:
        return None
    found = calendar_of("gregorian").from_jdn(inner.first or 0)[0]
    stated = _century_of(calendar_of("gregorian").from_jdn((first + last) // 2)[0])
    return Problem(
        span=year.span,
        message=f"{' '.join(year.text.split())} is in the {ordinal(_century_of(found))} century; "
        f"the {ordinal(stated)} is {100 * stated - 99}–{100 * stated}",
        confidence=0.9,
    )


def _century_of(year: int) -> int:
    return (year - 1) // 100 + 1


def _is_century(date: Date) -> bool:
    plain = not (date.approximate or date.uncertain or date.part)
    return date.precision is Precision.CENTURY and plain and "/" not in date.edtf


def _is_year(date: Date) -> bool:
    return date.precision <= Precision.YEAR and "/" not in date.edtf and (date.year or 0) >= 1000
