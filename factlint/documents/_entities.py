"""Character references (`&ndash;`, `&#55;`): what they stand for, where one character of prose can show it."""

from __future__ import annotations

import re

from factlint.patterns import regex

ENTITY = regex(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_WORD_BEFORE = regex(r"(?:\w|&#?\w{1,32};)*\Z")
_WORD_AFTER = regex(r"(?:\w|&#?\w{1,32};)*")


def reference(text: str, match: re.Match[str]) -> tuple[int, int, str]:
    """What to cut for a character reference, and the character to show at its `&` (empty: none).

    A mark is shown; a letter or digit is not, and the whole word goes: it has no text of its own to point at.
    """
    from html import unescape  # few texts have any

    meant = unescape(match[0])
    if len(meant) == 1 and not meant.isalnum():
        return match.start(), match.end(), "" if meant.isspace() else meant
    before = _WORD_BEFORE.search(text[max(0, match.start() - 40) : match.start()])
    after = _WORD_AFTER.match(text, match.end(), match.end() + 200)
    start = match.start() - (len(before[0]) if before else 0)
    return start, after.end() if after else match.end(), ""
