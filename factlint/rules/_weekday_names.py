"""The weekday of a date, written as another day in the same language."""

from __future__ import annotations

import re

from factlint.documents import Span
from factlint.findings import Edit, Fix
from factlint.statements import pack

_DECLINED = 3
"""Forms from which on the name of a day is declined, so that another would need a form of its own."""


def renamed(text: str, span: Span, language: str, days: tuple[int, int]) -> tuple[Fix, ...]:
    """What writes the second of two days (Monday is 0) for the first, which the span names; none where it is unsure."""
    words = pack(language).dates.weekdays
    if len(words) != 7:
        return ()
    stated, right = (words[day].split() for day in days)
    found = list(re.finditer(rf"(?<!\w){re.escape(stated[0])}(?!\w)", text[span.start : span.end], re.IGNORECASE))
    if len(found) != 1 or max(len(stated), len(right)) >= _DECLINED:
        return ()
    written = right[0].capitalize() if found[0][0][0].isupper() else right[0]
    edit = Edit(Span(span.start + found[0].start(), span.start + found[0].end()), written)
    return (Fix(message=f"write {written}", edits=(edit,)),)
