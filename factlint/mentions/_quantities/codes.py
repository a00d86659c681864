"""Digits that are a part of something else: a code, the number of a page or a list item, a title."""

from __future__ import annotations

from factlint.mentions._possessive import POSSESSIVE
from factlint.mentions._quantities.beside import word_after, word_before
from factlint.mentions._quantities.state import Number
from factlint.mentions._quantities.table import Table
from factlint.mentions._quantities.unit import SYMBOLS, inches_after
from factlint.patterns import regex

_REST_OF_CODE = regex(r"[\w/:]*(?:[.,-][\w/:]+)*")
_LIST_NUMBER = regex(r"\s*\(?\d{1,3}[.)]\s+\S")
_ENUMERATOR = regex(r"(?:^|[:;,.]|\band|\bor|\by|\bet)\s*\($")
HYPHENED = regex(r"\w[-‐‑]([^\W\d_]+)[-‐‑]$")
_COLON_SCORE = regex(r"(?:[1-9]?\d{1,2}:\d|(?![0-5]?\d:[0-5]\d(?!\d))[1-9]\d{1,2}:[1-9]\d{1,2})(?![\w:]|[.,:]\d)")
"""What is no time of day: `3:1`, `88:79`."""
_OPENING, _CLOSING = frozenset('«„“”"‘'), frozenset('»“”"’')
_SUM = 100
"""The least sum that a letter for a currency stands before."""
_JOINED_CODE = regex(r"[/-]?\d")
_ENDING = regex(r"([^\W\d_]+(?:['’][^\W\d_]+)?[²³23]?(?:/[^\W\d_]+)?)")


def code_end(text: str, start: int, number: Number, end: int, table: Table) -> int:
    """Where the code ends that the digits are a part of; 0 when they are a number of their own."""
    at, stop = number.start, number.end
    if ":" in (text[at - 1 : at], text[stop : stop + 1]) and _in_score(text, start, at, end, table):
        return 0
    before = text[at - 1] if at > start else " "
    after = text[stop] if stop < end else " "
    beyond = text[stop + 1] if stop + 1 < end else " "
    if _is_sum(text, at, number, table):
        return 0
    if before.isalnum() or (before in "_#/\\@&=^.:~|%" and before not in "~=" and not _after_stop(text, start, at)):
        return _rest(text, stop, end)
    if before in "'’′" and text[at - 2 : at - 1].isdecimal() and inches_after(text, stop, end) is None:
        return _rest(text, stop, end)
    if before in "-‐‑" and text[at - 2 : at - 1].isalpha() and not _has_prefix(text, start, at, table):
        return _rest(text, stop, end)
    if after in "/:_\\" and beyond.isalnum():
        return _rest(text, stop, end)
    if after.isalpha() or (before == "[" and after == "]"):
        return 0 if after.isalpha() and _known_ending(text, stop, end, table) else _rest(text, stop, end)
    if before in _OPENING and after in _CLOSING:  # a title: «1984»
        return stop
    if word_after(text, stop, end) in table.words.clock or text.startswith(POSSESSIVE, stop):
        return stop  # `the 90's` are years, a `40's` is a gun
    return stop if _enumerates(text, start, at, stop, end) else 0


def _is_sum(text: str, at: int, number: Number, table: Table) -> bool:
    """Whether a letter before the digits is the sign of a currency (`P1,500`); small numbers have codes (`P53`)."""
    return text[at - 1] in table.words.signs and not text[at - 2 : at - 1].isalnum() and number.value >= _SUM


def _in_score(text: str, start: int, at: int, end: int, table: Table) -> bool:
    """Whether digits are a side of a score or ratio with a colon (`endete 3:1`), never of a verse (`John 3:5`)."""
    first = text.rfind(" ", max(start, at - 5), at) + 1 or max(start, at - 5)
    if _COLON_SCORE.match(text, first + (text[first : first + 1] == "("), end) is None:
        return False
    before = word_before(text, start, first)
    return before.islower() and before not in table.words.labels


def _after_stop(text: str, start: int, at: int) -> bool:
    """Whether a colon or stop before digits ends a clause and is no part of a code."""
    return text[at - 1] in ":." and not text[max(start, at - 2) : at - 1].isalnum()


def _rest(text: str, stop: int, end: int) -> int:
    match = _REST_OF_CODE.match(text, stop, end)
    return max(stop, match.end()) if match else stop


def _has_prefix(text: str, start: int, at: int, table: Table) -> bool:
    head = text[max(start, at - 8) : at].lower()
    between = HYPHENED.search(head)
    return any(head.endswith(prefix) for prefix in table.words.ordinal_prefixes) or (
        between is not None and between[1] in table.words.ratios
    )


def _known_ending(text: str, stop: int, end: int, table: Table) -> bool:
    """Whether the letters directly after digits are a unit or an ordinal mark."""
    match = _ENDING.match(text, stop, end)
    if match is None or _JOINED_CODE.match(text, match.end(), end):
        return False
    word = match[1]
    lowered = word.lower()
    return (
        word in SYMBOLS or lowered in table.words.ordinal_marks or lowered in table.words.units
        or lowered in table.words.times or (word == "M") or word == "m"
    )  # fmt: skip


def _enumerates(text: str, start: int, at: int, stop: int, end: int) -> bool:
    """Whether the number is the mark of a list item: `1. `, `(2) `."""
    if at - start < 8 and not text[start:at].strip(" (\t\n") and _LIST_NUMBER.match(text, start, min(end, stop + 4)):
        return True
    bracketed = text[at - 1 : at] == "(" and text[stop : stop + 1] == ")"
    if not bracketed or stop - at > 2:
        return False
    before = word_before(text, start, at - 1)
    mark = stop - at == 1 and (not before or before[0].islower())
    return mark or bool(_ENUMERATOR.search(text, max(start, at - 6), at))
