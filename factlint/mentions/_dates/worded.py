"""Days and years in the number words of any language: `treinta y uno de mayo de mil novecientos diecisiete`.

The words are read as quantities are; what makes them a day is the month behind them, and what makes them a year is that
nobody counts so exactly.
"""

from __future__ import annotations

from factlint.mentions._dates.lexicon import Lexicon
from factlint.patterns import regex

_DAYS = range(1, 32)
_YEARS = range(1001, 2200)
_ROUND = 100
_REACH = 90
_TOGETHER = 9
"""Letters from which a word may be number words written together."""
_WORD = regex(r" ?([^\W\d_]+)")
_FOLLOWING = regex(r"[^\W\d_]++ ([^\W\d_]++)(?!')")


def worded(low: str, at: int, words: Lexicon) -> tuple[str, int, int] | None:
    """Class (`d`, `o` or `y`), value and end of a number in words that begins at `at`."""
    from factlint.mentions._quantities.table import table
    from factlint.mentions._quantities.tokens import tokens
    from factlint.mentions._quantities.words import Reader

    if _stands_alone(low, at, words):
        return None
    known = table(words.code)
    run = tokens(low, at, min(len(low), at + _REACH), known)
    number = Reader(run, known).number(0) if run else None
    if number is None or number.fraction or number.article or number.value.denominator != 1:
        return None
    value = int(number.value)
    if value in _DAYS and _month_follows(low, number.end, words):
        return "o" if number.ordinal else "d", value, number.end
    return ("y", value, number.end) if value in _YEARS and value % _ROUND else None


def _stands_alone(low: str, at: int, words: Lexicon) -> bool:
    """Whether a number word is followed by a word that is neither of a number nor of a date: no one word is a year."""
    from factlint.mentions._quantities.table import table
    from factlint.mentions._quantities.tokens import word_roles

    following = _FOLLOWING.match(low, at)
    if following is None or (words.number_glue and following.start(1) - at > _TOGETHER):
        return False
    entry = words.phrases.get(following[1])
    if entry is not None and entry.kind in "fgtMs":
        return False
    return word_roles(following[1], table(words.code)) is None


def is_number(word: str, words: Lexicon) -> bool:
    """Whether a word can be part of such a number."""
    if word in words.number_words:
        return True
    if not words.number_glue or len(word) < _TOGETHER:
        return False
    from factlint.mentions._quantities.table import table
    from factlint.mentions._quantities.tokens import word_roles

    return word_roles(word, table(words.code)) is not None


def _month_follows(low: str, end: int, words: Lexicon) -> bool:
    for _ in range(2):
        match = _WORD.match(low, end)
        entry = words.phrases.get(match[1]) if match else None
        if not match or not entry or entry.kind not in "fgt":
            return entry is not None and entry.kind in "Ms"
        end = match.end()
    return False
