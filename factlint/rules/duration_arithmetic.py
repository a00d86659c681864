"""FL119."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._passages import Passage, passages
from factlint.rules._periods import DAYS, Length, Period, either, lengths, periods, timed
from factlint.rules._told_dates import moved, told
from factlint.rules._told_events import told_events
from factlint.statements import pack

_REACH = 60
_NEAR = 40
_SLACK = 2.0
"""Days by which any count may differ: both ends in, both out."""
_ROUND = 5
_MANY = 20


@rule("FL119", on=Draft, severity=Severity.WARNING)
def duration_arithmetic(draft: Draft) -> Iterator[Problem]:
    """A length of time is not the one between the dates beside it.

    ## Why it matters
    The length, or one of the dates, is wrong: often a date was corrected and the sum was not done again.

    ## Example
    From 1914 to 1918 are four years, five if both are counted:

        The war lasted from 1914 to 1918, a total of seven years.

    Dates that are told from another date are held against the date beside them as well:

        It was founded in 1903, forty years before 1917.

    ## When it stays silent
    - Any way of counting makes it right: first or last year or day in or out, years begun or full, either calendar.
    - The length is about, over or under something, or so round that its rounding explains it.
    - It need not have passed ("sentenced to five years"), or comes again ("every two years").
    - Other dates or lengths stand near, or words between that may bring in something else.
    """
    for sentence in passages(draft, timed):
        yield from _in_sentence(draft, sentence)


def _in_sentence(draft: Draft, sentence: Passage) -> Iterator[Problem]:
    prose = draft.document.prose
    found = [length for length in lengths(sentence.mentions) if moved(prose, length) is None]
    spans = list(periods(sentence.mentions, draft.document.prose)) if found else []
    # timid: a sentence with so many is a list or a table.
    for length in found if len(found) + len(spans) <= _MANY else ():
        beside = [period for period in spans if _belong(draft, sentence, length, period)]
        if len(beside) == 1 and _alone(sentence.mentions, length, beside[0]) and not _right(length, beside[0]):
            yield _problem(draft, length, beside[0])
    for each in (*told(sentence, prose), *told_events(draft.base, sentence, prose)):
        yield Problem(
            span=each.span,
            message=each.message,
            expected=each.expected,
            claim=each.claim.id if each.claim else "",
            evidence=each.claim.evidence if each.claim else (),
            confidence=0.8,
        )


class _Patterns(NamedTuple):
    """What may stand after a period and before its length, after that length, and near no length that passed."""

    joint: re.Pattern[str]
    close: re.Pattern[str]
    unspent: re.Pattern[str]
    start: re.Pattern[str]
    opening: re.Pattern[str]
    """Between a length and its period, where the period stands after it."""


@lru_cache(maxsize=64)
def _patterns(language: str) -> _Patterns:
    words = pack(language).dates
    lasting, tail = either(words.lasting), either(words.altogether)
    return _Patterns(
        joint=regex(rf"\)?\s*(?:[,:=(—–]\s*(?:(?:{lasting})\s+)?|(?:{lasting})\s+)", re.IGNORECASE),
        close=regex(rf"(?:\s+(?:{tail}))?\s*(?:[.,;)—–]|$)", re.IGNORECASE),
        unspent=regex(rf"(?<!\w)(?:{either(words.unspent)})(?!\w)", re.IGNORECASE),
        opening=regex(
            rf"(?P<words>(?:\s+[^\W\d_]+){{0,3}})\s*(?P<mark>[,:(—–]?\s*\(?)\s*(?:(?:{either(words.of)})\s+)?",
            re.IGNORECASE,
        ),
        start=regex(rf"(?:{either(words.start, words.between)})\s", re.IGNORECASE),
    )


def _belong(draft: Draft, sentence: Passage, length: Length, period: Period) -> bool:
    """Whether the length is said to be that of the period."""
    prose, span = draft.document.prose, length.mention.span
    patterns = _patterns(length.mention.language)
    first = min(span.start, period.span.start)
    before = prose[max(sentence.span.start, first - _REACH) : first]
    between = prose[min(span.end, period.span.end) : max(span.start, period.span.start)]
    if len(between) > _NEAR or patterns.unspent.search(before) or patterns.unspent.search(between):
        return False
    if period.span.end <= span.start:
        after = prose[span.end : min(span.end + _REACH, sentence.span.end)]
        return bool(patterns.joint.fullmatch(between) and patterns.close.match(after))
    return span.end <= period.span.start and _before(between, draft, length.mention.language, period, patterns)


def _before(between: str, draft: Draft, language: str, period: Period, patterns: _Patterns) -> bool:
    """`four years, from 1914 to 1918`; `four years in exile (1914–1918)`."""
    opening = patterns.opening.fullmatch(between)
    if opening is None:
        return False
    said, dates = opening["words"].split(), pack(language).dates
    marked = opening["mark"].strip() or patterns.start.match(draft.document.prose, period.span.start)
    # timid: `the` and its like bring in something whose dates these may be.
    other = {word.strip() for text in (dates.determiners, dates.after, dates.before) for word in text.split(",")}
    first = said[0] if said else ""
    small = pack(language).prose.stopwords | {word.strip() for text in (dates.of, dates.at) for word in text.split(",")}
    # timid: any other word after the length makes it something else: `ten years older (1870–1924)`.
    ends = not said or first in small or " ".join(said) in [each.strip() for each in dates.altogether.split(",")]
    return bool(marked) and ends and all(word.islower() and word not in other for word in said)


def _alone(mentions: Sequence[Mention], length: Length, period: Period) -> bool:
    """Nothing else that counts time stands near: `four years and three months`, `from 1894 to 1905 and 1910 on`."""
    low = min(length.mention.span.start, period.span.start) - _NEAR
    high = max(length.mention.span.end, period.span.end) + _NEAR
    for mention in mentions:
        inside = period.span.overlaps(mention.span) or mention.span == length.mention.span
        counts = mention.kind == "date" or timed(mention)
        if counts and not inside and low < mention.span.end and mention.span.start < high:
            return False
    return True


def _right(length: Length, period: Period) -> bool:
    unit = DAYS[length.unit]
    slack = max(_SLACK, unit - (period.most - period.least) / 2)
    if length.amount >= _ROUND and length.amount % _ROUND == 0:
        slack = max(slack, 2 * unit * (length.amount > _ROUND), length.days / 10)
    return period.least - slack <= length.days <= period.most + slack


def _problem(draft: Draft, length: Length, period: Period) -> Problem:
    unit = DAYS[length.unit]
    low, high = max(0, round((period.least - 1) / unit)), round(period.most / unit)
    right = f"{low}" if low == high else f"{low} to {high}" if high > low + 1 else f"{low} or {high}"
    text = " ".join(draft.document.text[period.span.start : period.span.end].split())
    message = f"{text} is {right} {length.unit}{'s' * (high != 1)}, not {length.text}"
    return Problem(span=length.mention.span, message=message, expected=right, confidence=0.8)
