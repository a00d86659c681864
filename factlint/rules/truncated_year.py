"""FL110."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.values.date import Date

_THREE_DIGITS = regex(r"(?<!\d)\d{3}(?!\d)")
_COUNTS = regex(r",\s*\d{3}\s+[^\W\d_A-Z]{3,}")
"""`In October, 193 beds`: a number behind a comma, and what it counts."""
_EARLY = 1000
_BEHIND = 20


@rule("FL110", on=Draft)
def truncated_year(draft: Draft) -> Iterator[Problem]:
    """A year lost its last digit.

    ## Why it matters
    The year 191 is a year too, so nothing but the sense of the text shows that a digit is missing.

    ## Example
    The last digit fell off when the line was copied:

        The strike began in September 191.

    ## When it stays silent
    - The number may be meant: a year before 1000 in a text about that time, a day, a page, a count.
    """
    prose = draft.document.prose
    found = [mention for mention in draft.mentions if _short(mention) and not _COUNTS.search(prose, *_around(mention))]
    if not found or _early(draft):
        return
    for mention in found:
        text = " ".join(mention.text.split())
        yield Problem(span=mention.span, message=f"the year of {text} lacks a digit", confidence=0.9)


def _around(mention: Mention) -> tuple[int, int]:
    """A mention with the word behind it."""
    return mention.span.start, mention.span.end + _BEHIND


def _short(mention: Mention) -> bool:
    date = mention.value
    return isinstance(date, Date) and date.truncated and _THREE_DIGITS.search(mention.text) is not None


def _early(draft: Draft) -> bool:
    """Whether the draft, or a claim that it is held against, is about the time before the year 1000."""
    known = [each.claim.value for each in draft.comparisons if each.claim is not None]
    values = (*(mention.value for mention in draft.mentions), *known)
    return any(isinstance(value, Date) and _before_1000(value) for value in values)


def _before_1000(date: Date) -> bool:
    return date.year is not None and date.year < _EARLY and not (date.truncated or date.bare)
