"""The calendar that a draft says its dates are in."""

from __future__ import annotations

import re
from functools import lru_cache

from factlint.patterns import regex
from factlint.rules import Draft
from factlint.rules._periods import either
from factlint.statements import pack

_OPENING = 5000
"""Characters of prose in which a convention may be stated, before the dates that it is for."""


def declared(draft: Draft) -> str:
    """The calendar that is declared for the draft, or that its opening says its dates are in; empty for neither."""
    return _in_opening(draft) or (draft.calendar if draft.calendar_declared else "")


def _in_opening(draft: Draft) -> str:
    """`Dates are New Style unless marked O.S.`: the calendar that is named first."""
    for block in draft.document.blocks:
        if block.span.start > _OPENING:
            break
        found = _convention(block.language).search(draft.document.prose, block.span.start, block.span.end)
        if found:
            return "gregorian" if found["new"] else "julian"
    return ""


@lru_cache(maxsize=64)
def _convention(language: str) -> re.Pattern[str]:
    words = pack(language).dates
    styles = rf"(?:(?P<new>{either(words.new_style)})|(?P<old>{either(words.old_style)}))"
    return regex(rf"(?<!\w)(?:{either(words.convention)})\s+{styles}(?!\w)", re.IGNORECASE)
