"""FL115."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._day_names import date_text, ordinal
from factlint.rules._periods import either
from factlint.statements import pack
from factlint.values.date import Date, Precision

_OPENING = regex(r"[\s*_]*\(\Z")
_STARTS = regex(r"(?:\A|[.!?;:]\s|\n)[\s*_]*\Z")
_CLOSED = regex(r"\s*[.,;:)!?]|\s*\Z")
_CENTURY = regex(r"(\d\d)XX")
_BACK = 40
_BORDERS = {"early": (10, 1), "late": (1, 10)}
"""Years before and after a century that still go as its beginning or its end; some count 1900 into the twentieth."""


class _Patterns(NamedTuple):
    joint: re.Pattern[str]
    """Between a century and a year that tell of one time."""
    told: re.Pattern[str]
    """Before a century that is a time, and not what something is of."""


@rule("FL115", on=Draft)
def century_arithmetic(draft: Draft) -> Iterator[Problem]:
    """A century and the year that stands with it do not go together.

    ## Why it matters
    The nineteenth century is the eighteen-hundreds: it ends with 1900, and the slip of a hundred years is easy.

    ## Example
    1910 is in the twentieth century:

        The church was built in the nineteenth century (1910).

    ## When it stays silent
    - The year is in the century, or at its border: some count 1900 into the twentieth.
    - The two are not one time told twice: in brackets, side by side ("in the 15th century, in 1523,"), with "that is".
    """
    dates = [mention for mention in draft.mentions if isinstance(mention.value, Date)]
    for one, two in pairwise(dates):
        for century, year in ((one, two), (two, one)):
            problem = _problem(century, year)
            if (
                problem
                and not _in_title(century)
                and (_bracketed(draft, one, two) or _apposed(draft, one, two, century))
            ):
                yield problem


def _in_title(century: Mention) -> bool:
    """Whether a century is spelt as in a title: `Rhetoric in the Late Fourth Century (1983)`."""
    last = century.text.split()[-1]
    return last[0].isupper() and not last.isupper() and not pack(century.language).dates.capital_nouns


def _bracketed(draft: Draft, one: Mention, two: Mention) -> bool:
    between = draft.document.text[one.span.end : two.span.start]
    return bool(_OPENING.match(between)) and draft.document.text.startswith(")", two.span.end)


def _apposed(draft: Draft, one: Mention, two: Mention, century: Mention) -> bool:
    """`in the 15th century in 1523`, `In 1612, at the end of the 16th century, ...`: one time told twice."""
    prose, patterns = draft.document.prose, _patterns(century.language)
    joint = patterns.joint.fullmatch(prose, one.span.end, two.span.start)
    date = century.value
    if joint is None or not isinstance(date, Date):
        return False
    if joint["namely"] and joint["comma"]:
        return True
    before = prose[max(0, century.span.start - _BACK) : century.span.start]
    told = patterns.told.search(before)
    if century is one and not (date.part or told):
        return False
    opens = _STARTS.search(before[: told.start()] if told else before)
    # timid: `Unlike in the 15th century, in 1523 the town`, `in the 16th-century church`.
    closed = _CLOSED.match(prose, two.span.end) is not None
    return closed or (century is one and (not joint["comma"] or opens is not None))


@lru_cache(maxsize=64)
def _patterns(language: str) -> _Patterns:
    words, prose = pack(language).dates, pack(language).prose
    open_ended = {
        each.strip() for text in (words.start, words.after, words.before, words.until) for each in text.split(",")
    }
    phrases = {each.strip() for each in words.at.split(",")} | prose.inside
    at = either(*sorted(phrases - open_ended - prose.sources - prose.genitives))
    namely = either(*sorted(each.strip() for each in words.namely.split(",")))
    the = either(*sorted(prose.definite))
    return _Patterns(
        joint=regex(
            rf"(?P<comma>\s*,)?\s*(?:(?P<namely>{namely}),?\s+)?(?:(?:{at})\s+)?(?:(?:{the})\s+)?", re.IGNORECASE
        ),
        told=regex(rf"(?<!\w)(?:{at})\s+(?:(?:{the})\s+)?\Z", re.IGNORECASE),
    )


def _problem(century: Mention, year: Mention) -> Problem | None:
    long, short = century.value, year.value
    if not (isinstance(long, Date) and isinstance(short, Date)) or not (_is_century(long) and _is_year(short)):
        return None
    digits = _CENTURY.match(long.edtf)
    found = short.year or 0
    if digits is None or found <= 0:
        return None
    stated = int(digits[1]) + 1
    low, high = _BORDERS.get(long.part, (1, 1))
    if 100 * stated - 99 - low <= found <= 100 * stated + high:
        return None
    return Problem(
        span=year.span,
        message=f"{date_text(short)} is in the {ordinal(_century_of(found))} century; "
        f"the {ordinal(stated)} is {100 * stated - 99}–{100 * stated}",
        confidence=0.9,
    )


def _century_of(year: int) -> int:
    return (year - 1) // 100 + 1


def _is_century(date: Date) -> bool:
    plain = not (date.approximate or date.uncertain or date.open)
    return date.precision is Precision.CENTURY and plain and "/" not in date.edtf


def _is_year(date: Date) -> bool:
    return date.precision <= Precision.YEAR and "/" not in date.edtf and (date.year or 0) >= 1000
