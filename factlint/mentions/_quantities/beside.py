"""The words beside a place in a text."""

from __future__ import annotations

from factlint.patterns import regex

_OPENING = "(“\"'‘«„[—–"
_WORD_AFTER = regex(r"[ \N{NO-BREAK SPACE}\n]{0,2}[-‐‑]?([^\W\d_]+(?:['’.][^\W\d_]+)*)")


def word_before(text: str, start: int, at: int) -> str:
    """The word that ends right before a place, as written; empty when there is none."""
    head = text[max(start, at - 24) : at]
    bare = head.rstrip(" \n\N{NO-BREAK SPACE}")
    if len(head) - len(bare) > 3 or not bare or not (bare[-1].isalpha() or bare[-1] in ".§#№°º"):
        return ""
    last = bare[max(bare.rfind(" "), bare.rfind("\n"), bare.rfind("\N{NO-BREAK SPACE}")) + 1 :]
    return last.lstrip(_OPENING)


def word_after(text: str, at: int, end: int) -> str:
    """The word that begins right after a place, in lower case; empty when there is none."""
    match = _WORD_AFTER.match(text, at, end)
    return match[1].lower().replace("’", "'") if match else ""
