"""What stands beside a number or a month: the class and the word before it, the word behind it."""

from __future__ import annotations

import re

from factlint.mentions._dates.lexicon import Lexicon
from factlint.patterns import regex

_SPACES = " \u00a0\n"
_NEXT_WORD = regex(rf"[{_SPACES}]([^\W\d_]+)")
_LAST_WORD = regex(r"([^\W\d_]+)([.,]?)[ \u00a0]?$")
STRONG = frozenset("i<>UBR~PAY")
"""Classes after which a number is a time rather than a count."""
_SHORTEST_NOUN = 3
_LISTING = frozenset(",&p")
_LISTED = regex(r"[i<>URBZY][fgt]*(?:y[,&p]+)+$")
_MARKS = frozenset("no nr nos p pp vol fol art ch chap fig isbn issn rfc iso № s c t".split())


def class_before(kinds: str, start: int) -> str:
    """The class of the word before; a year in a list has that of the list."""
    before = kinds[start - 1 : start] if start else ""
    if before not in _LISTING:
        return before
    listed = _LISTED.search(kinds, 0, start)
    return kinds[listed.start()] if listed else before


def word_before(text: str, start: int, reach: int) -> re.Match[str] | None:
    """The word before an offset, with the mark behind it; as much of it as is within reach."""
    floor = max(0, start - reach)
    return _LAST_WORD.search(text, max(floor, text.rfind(" ", floor, max(floor, start - 2)) + 1), start)


def opens(text: str, start: int) -> bool:
    """Whether a sentence begins there."""
    before = text[max(0, start - 40) : start].rstrip(" \u00a0\"'«“„(")
    return not before or before[-1] in ".!?:\n"


def bracketed(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start] if start else ""
    return before in ("(", "[") and text[end : end + 1] in tuple(")];,–—-")


def next_word(text: str, end: int) -> str:
    """The word behind an offset and a space; empty when there is none."""
    following = _NEXT_WORD.match(text, end) if text[end : end + 1] in _SPACES else None
    return following[1] if following else ""


def is_counted(text: str, end: int, words: Lexicon) -> bool:
    """Whether a word follows that can be the thing counted."""
    following = next_word(text, end)
    return can_be_counted(following, words) if following else hyphened(text, end)


def hyphened(text: str, end: int) -> bool:
    """Whether a hyphen binds a word to a number, as to a count."""
    return text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha()


def can_be_counted(word: str, words: Lexicon) -> bool:
    """Whether a word can be the thing counted: in lower case, or a noun where nouns have capitals."""
    if word.lower() in words.uncounted:
        return False
    if words.capital_nouns:
        return word[0].isupper()
    return word.islower() or (word.isupper() and len(word) > 1)


def is_plural(word: str, words: Lexicon) -> bool:
    """Whether a word is a plural noun or a unit, as far as its ending and length tell."""
    return not words.plurals or word.endswith(words.plurals) or is_unit(word)


def is_unit(word: str) -> bool:
    return len(word) < _SHORTEST_NOUN


def in_name(text: str, start: int, words: Lexicon) -> bool:
    """`Livorno 1915`, `No. 1917`: the number belongs to the capitalised word or the mark before it."""
    before = word_before(text, start, 40)
    if before is None or before[2] == ",":
        return text[start - 1 : start] in ("'", '"', "“", "«", "‘", "*") if start else False
    if before[2] == ".":
        return len(before[1]) <= 3 and text[start - 1 : start] != "\n" and before[1].lower() in _MARKS
    if words.capital_nouns or not before[1][0].isupper():
        return before[1].lower() in _MARKS
    return not opens(text, before.start())
