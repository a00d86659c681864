"""Weekdays that stand alone: `on Friday`. One beside a date is part of that date."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from factlint import languages
from factlint.discover import member, names
from factlint.documents import Document, Span
from factlint.languages import Language
from factlint.mentions import Kind, Mention, Setting
from factlint.values.date import Date, Precision, Reading

SOME_DAY = "XXXX-XX-XX"
"""EDTF of a day of which neither year nor month nor day is written."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def _find(document: Document, _setting: Setting, before: tuple[Mention, ...]) -> Iterator[Mention]:
    taken = sorted({span for mention in before for span in _spans(mention)})
    for block in document.blocks:
        weekdays = _weekdays(block.language)
        if not weekdays:
            continue
        for match in _WORD.finditer(document.prose, block.span.start, block.span.end):
            day = weekdays.get(match.group().lower())
            if day is None or match.group().islower() or _inside(match.span(), taken):
                continue
            value = Date(edtf=SOME_DAY, reading=Reading("gregorian", None, None), precision=Precision.DAY, weekday=day)
            yield Mention(
                span=Span(*match.span()), text=match.group(), kind="date", value=value, language=block.language
            )


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
