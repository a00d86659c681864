"""Times of day, which are no quantities: `half past six`, `à 14 heures 30`, `alle sei e mezza`."""

from __future__ import annotations

from factlint.mentions._quantities.beside import word_after
from factlint.mentions._quantities.context import counted
from factlint.mentions._quantities.state import Number
from factlint.mentions._quantities.table import Table
from factlint.patterns import regex

_POINTED = regex(r"(?:[01]?\d|2[0-4])[.,][0-5]\d")
_LAST_HOUR = 24
_MINUTES = 60
_FAR = 16
"""Characters before an hour in which the words stand that make it one."""
HOUR = "hour"


def is_hour(text: str, start: int, last: str, number: Number, end: int, table: Table) -> bool:
    """Whether the words around a number, of which the one before it is `last`, make it the hour of a time of day."""
    if last in table.words.clock_before and (_is_hours(text, number, table) or _is_pointed(text, number, end, table)):
        return True
    if last not in table.clock_last or number.value > _LAST_HOUR or number.value.denominator > 1:
        return False
    head = text[max(start, number.start - _FAR) : number.start].lower().split()
    if not any(" ".join(head[-length:]) in table.words.clock_phrases for length in (1, 2, 3)):
        return False
    return not counted(text, number.end, end, table, several=True).head


def _is_hours(text: str, number: Number, table: Table) -> bool:
    if number.ordinal or (number.spelled and not number.bare) or number.value > _LAST_HOUR:
        return False
    word = word_after(text, number.end, number.end + 24)
    return word == "h" or table.words.units.get(word) == HOUR


def _is_pointed(text: str, number: Number, end: int, table: Table) -> bool:
    """Whether minutes stand behind a point (`alle 14.30`), or a half or a quarter is added to the hour in words."""
    added = number.spelled and number.value.denominator in (2, 4) and 1 < number.value < _LAST_HOUR
    if not added and not _POINTED.fullmatch(text, number.start, number.end):
        return False
    return not counted(text, number.end, end, table, several=True).head


def is_minute(text: str, hour: int, number: Number, end: int, table: Table) -> bool:
    """Whether a number says the minutes of the hour that ended at `hour` (`14 Uhr 30`, `six heures et demie`)."""
    if not number.value < _MINUTES:
        return False
    between = text[hour : number.start].lower().split()
    if not any(_tells_hours(word, table) for word in between):
        return False
    if any(not _tells_hours(word, table) and word not in table.words.joiners for word in between):
        return False
    word = word_after(text, number.end, end)
    return table.words.units.get(word) == "minute" or not counted(text, number.end, end, table, several=True).head


def _tells_hours(word: str, table: Table) -> bool:
    return word == "h" or word in table.words.clock or table.words.units.get(word) == HOUR
