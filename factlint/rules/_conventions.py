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
    """`Dates are New Style unless marked O.S.`, `Old Style throughout`: the calendar that is named first."""
    for block in draft.document.blocks:
        if block.span.start > _OPENING:
            break
        found = _convention(block.language).search(draft.document.prose, block.span.start, block.span.end)
        if found:
            return "gregorian" if found["new"] or found["new_first"] else "julian"
    return ""


@lru_cache(maxsize=64)
def _convention(language: str) -> re.Pattern[str]:
    words = pack(language).dates
    new, old = either(words.new_style), either(words.old_style)
    behind = rf"(?:{either(words.convention)})\s+(?:(?P<new>{new})|{old})(?!\w)"
    if not words.convention_after:
        return regex(rf"(?<!\w)(?:{behind}|(?P<new_first>(?!)))", re.IGNORECASE)
    first = rf"(?<![\w,] )(?:(?P<new_first>{new})|{old})\s+(?:{either(words.convention_after)})(?!\w)"
    return regex(rf"(?<!\w)(?:{behind}|{first})", re.IGNORECASE)
