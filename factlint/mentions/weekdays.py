"""Weekdays that stand alone: `on Friday`. One beside a date is part of that date."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from factlint import languages
from factlint.discover import member, names
from factlint.documents import Document, Span
from factlint.languages import Language
from factlint.mentions import Kind, Mention, Setting
from factlint.patterns import regex
from factlint.values.date import Date, Precision, Reading

SOME_DAY = "XXXX-XX-XX"
"""EDTF of a day of which neither year nor month nor day is written."""
_WORD = regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def _find(document: Document, _setting: Setting, before: tuple[Mention, ...]) -> Iterator[Mention]:
    taken = sorted({span for mention in before for span in _spans(mention)})
    dates = [mention for mention in before if isinstance(mention.value, Date)]
    ends = [mention.span.end for mention in dates]
    for block in document.blocks:
        weekdays = _weekdays(block.language)
        text = document.prose[slice(*block.span)].lower()
        if not any(word in text for word in weekdays):
            continue
        for match in _WORD.finditer(document.prose, block.span.start, block.span.end):
            day = weekdays.get(match.group().lower())
            if day is None or match.group().islower() or _inside(match.span(), taken):
                continue
            at = bisect_right(ends, match.start()) - 1
            behind = at >= 0 and _set_behind(block.language).fullmatch(document.prose, ends[at], match.start())
            value = _day_of(dates[at].value, day) if behind else _some_day(day)
            yield Mention(
                span=Span(*match.span()), text=match.group(), kind="date", value=value, language=block.language
            )


@cache
def _set_behind(code: str) -> re.Pattern[str]:
    """What may stand between a date and the weekday set behind it: a comma, an article, `which was a`."""
    phrases = [phrase.strip() for phrase in member(languages, Language, code).dates.falling.split(",")]
    worded = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True) if phrase)
    return regex(rf"[)\]]?,? (?:(?:{worded or '(?!)'}|\w{{1,3}}) )?", re.IGNORECASE)


def _some_day(weekday: int) -> Date:
    return Date(edtf=SOME_DAY, reading=Reading("gregorian", None, None), precision=Precision.DAY, weekday=weekday)


def _day_of(date: object, weekday: int) -> Date:
    """The date that a weekday is set behind, as that weekday has it: `10 July 1898, a Sunday`."""
    if not isinstance(date, Date) or date.precision is not Precision.DAY or date.weekday is not None:
        return _some_day(weekday)
    return replace(date, weekday=weekday, others=() if date.second else date.others)


def _spans(mention: Mention) -> Iterator[tuple[int, int]]:
    yield mention.span
    if isinstance(mention.value, Date) and mention.value.weekday_span:
        yield mention.value.weekday_span


def _inside(span: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    at = bisect_left(taken, (span[1], 0))
    return any(start <= span[0] and span[1] <= end for start, end in taken[max(0, at - 3) : at])


@cache
def _weekdays(code: str) -> dict[str, int]:
    """Weekday words in lower case to their day, Monday = 0, of a language that writes them with a capital."""
    if code not in names(languages):
        return {}
    words = member(languages, Language, code).dates
    if not words.capitals:
        return {}  # timid: without a capital such words are common ones too (`segunda`)
    return {form: day for day, forms in enumerate(words.weekdays) for form in forms.split()}


WEEKDAYS = Kind(name="weekday", find=_find, after=("date", "name"))
