"""FL111."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factlint.documents import Span
from factlint.findings import Edit, Fix
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._year_spans import span_start
from factlint.values.date import Date, Precision

_SPAN = regex(r"(\D*)(\d{4})(\D+)(\d{4})(\D*)")
_LONGEST = 120
_EARLIEST = 1000


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
    - "From 1934 to 1931" may be a number that went down: something is counted, or a word tells of a fall.
    """
    dates = [mention for mention in draft.mentions if isinstance(mention.value, Date)]
    for mention in dates:
        if isinstance(mention.value, Date) and _runs_backwards(mention.value):
            yield _problem(mention.span, mention.text, mention.value.ends)
    for one, two in pairwise(dates):
        ends = _backwards_pair(one.value, two.value)
        start = _start(draft.document.prose, one, two) if ends else -1
        if start >= 0:
            yield _problem(Span(start, two.span.end), draft.document.text[start : two.span.end], ends)


def _start(prose: str, one: Mention, two: Mention) -> int:
    """Where the range of two dates begins; -1 where they are no range."""
    span = Span(one.span.start, two.span.end)
    return span.start if _alone(prose, span, one.span.end, two.span.start) else span_start(prose, one, two)


def _problem(span: Span, text: str, ends: tuple[Date, Date] | None) -> Problem:
    back = _back(*ends) if ends else ""
    message = f"{' '.join(text.split())} ends {back}before it begins"
    return Problem(span=span, message=message, fixes=_fixes(span, text))


def _back(first: Date, last: Date) -> str:
    """How far a range runs backwards: `3 years `."""
    years = (first.year or 0) - (last.year or 0)
    if years > 0 and first.year and last.year:
        return f"{years} year{'s' * (years > 1)} "
    days = (first.reading.first or 0) - (last.reading.first or 0)
    return f"{days} day{'s' * (days > 1)} " if first.day and last.day and days > 0 else ""


def _runs_backwards(date: Date) -> bool:
    if "/" not in date.edtf or date.second is not None or date.approximate or date.uncertain or date.bare:
        return False
    return all(_backwards(each.first, each.last) for each in (date.reading, *date.others))


def _backwards_pair(first: object, last: object) -> tuple[Date, Date] | None:
    """Two plain dates with their years, the second before the first by no more than a long life."""
    one, two = _plain_end(first), _plain_end(last)
    return (one, two) if one and two and not _mixed(one, two) and _is_before(two, one) else None


def _is_before(two: Date, one: Date) -> bool:
    if one.month is None:
        return 0 < (one.year or 0) - (two.year or 0) <= _LONGEST
    starts = [each.first for each in (one.reading, *one.others) if each.first is not None]
    ends = [each.last for each in (two.reading, *two.others) if each.last is not None]
    return bool(starts and ends) and 0 < min(starts) - max(ends) <= _LONGEST * 366


def _mixed(one: Date, two: Date) -> bool:
    """A bare year beside a day or a month may belong to something else."""
    return (one.month is None) is not (two.month is None)


def _plain_end(value: object) -> Date | None:
    """A day, a month or a year that is not in doubt; the bound of one that is open."""
    date = value.bound or value if isinstance(value, Date) else None
    if date is None or date.precision > Precision.YEAR or (date.year or 0) < _EARLIEST or date.label or date.part:
        return None
    doubt = date.approximate or date.uncertain or date.truncated or date.ambiguous or date.ranged
    doubt = doubt or (date.bare and date.precision is Precision.DAY)
    return date if date.has_year and date.exists and not doubt and "/" not in date.edtf else None


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
    years = _SPAN.fullmatch(text)
    if not years:
        return ()
    turned = f"{years[1]}{years[4]}{years[3]}{years[2]}{years[5]}"
    return (Fix(message=f"write {' '.join(turned.split())}", edits=(Edit(span, turned),)),)
