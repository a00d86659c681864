"""FL111."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factlint.documents import Span
from factlint.findings import Edit, Fix
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.values.date import Date, Precision

_YEARS = regex(r"(\d{4})(\s*[-–—]\s*)(\d{4})")
_LONGEST = 120


@rule("FL111", on=Draft)
def reversed_range(draft: Draft) -> Iterator[Problem]:
    """A range of dates ends before it begins.

    ## Why it matters
    One of the ends is wrong, or the two were exchanged.

    ## Example
    The famine ended in 1922:

        The famine of 1922–1921 killed millions.

    ## When it stays silent
    - One of the ends is open, approximate or before our era.
    - The second end is shortened (1896–97), or the dates overlap.
    """
    dates = [mention for mention in draft.mentions if isinstance(mention.value, Date)]
    for mention in dates:
        if isinstance(mention.value, Date) and _runs_backwards(mention.value):
            yield _problem(mention.span, mention.text)
    for one, two in pairwise(dates):
        span = Span(one.span.start, two.span.end)
        if _backwards_pair(one.value, two.value) and _alone(draft.document.prose, span, one.span.end, two.span.start):
            yield _problem(span, draft.document.text[span.start : span.end])


def _problem(span: Span, text: str) -> Problem:
    return Problem(span=span, message=f"{' '.join(text.split())} ends before it begins", fixes=_fixes(span, text))


def _runs_backwards(date: Date) -> bool:
    if "/" not in date.edtf or date.second is not None or date.approximate or date.uncertain or date.bare:
        return False
    return all(_backwards(each.first, each.last) for each in (date.reading, *date.others))


def _backwards_pair(first: object, last: object) -> bool:
    """Two plain years, or two days with their years, the second before the first by no more than a long life."""
    if not (isinstance(first, Date) and isinstance(last, Date)):
        return False
    if _plain_day(first) and _plain_day(last):
        starts = [each.first for each in (first.reading, *first.others) if each.first is not None]
        ends = [each.last for each in (last.reading, *last.others) if each.last is not None]
        return bool(starts and ends) and 0 < min(starts) - max(ends) <= _LONGEST * 366
    years = [_plain_year(date) for date in (first, last)]
    return None not in years and 0 < (years[0] or 0) - (years[1] or 0) <= _LONGEST


def _plain_day(date: Date) -> bool:
    plain = not (date.approximate or date.uncertain or date.truncated or date.ambiguous or date.ranged or date.bare)
    return date.precision is Precision.DAY and date.has_year and date.exists and plain


def _plain_year(date: Date) -> int | None:
    plain = date.precision is Precision.YEAR and date.month is None and not (date.approximate or date.label)
    return date.year if plain and "/" not in date.edtf and (date.year or 0) >= 1000 else None


def _alone(text: str, span: Span, end: int, start: int) -> bool:
    """The two years are joined by one dash, and no third number or word hangs on them."""
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    # timid: with a hyphen, without brackets, it may be a number of another kind.
    joint, bracketed = text[end:start], (before, after) == ("(", ")")
    joined = joint.strip() in ("–", "—") or (bracketed and joint.strip() == "-")
    return joined and not re.match(r"[\w/–—-]", before or " ") and not re.match(r"[\w/–—-]", after or " ")


def _backwards(first: int | None, last: int | None) -> bool:
    return first is not None and last is not None and last < first and last > 0


def _fixes(span: Span, text: str) -> tuple[Fix, ...]:
    years = _YEARS.fullmatch(text)
    if not years:
        return ()
    turned = years[3] + years[2] + years[1]
    return (Fix(message=f"write {turned}", edits=(Edit(span, turned),)),)
