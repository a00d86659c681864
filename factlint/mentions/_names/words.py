"""Words of a text as names are compared by: where each stands, and its folded form.

Folding drops case, combining marks and the letter variants that keyboards lack; it never changes where a word stands.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from factlint.patterns import regex

# Combining marks belong to the word. Nothing parts the words of Han, kana and Thai: each letter is a word there.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u00ad\u200c\u200d"
)
_SINGLE = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER = f"[^\\W_{_SINGLE}]"
_WORD = regex(f"{_LETTER}+(?:[{_MARKS}]+{_LETTER}*)*|[{_SINGLE}&]")
_PARTED = regex(rf"[^\W_]+(?:[{_MARKS}]+[^\W_]*)*|&")
"""The same for a text without such letters: the ranges of Han take longer to compile than most drafts to read."""
_THAI, _KANA = regex("[\u0e00-\u0e7f]"), "\u3040"

_LETTERS = str.maketrans(
    {
        "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ə": "a",
        "ŋ": "n", "ŧ": "t", "ĸ": "k", "ʼ": "", "ʻ": "", "ʹ": "", "ʺ": "", "\u00ad": "", "\u200c": "", "\u200d": "",
        "ё": "е", "ѣ": "е", "і": "и", "ѳ": "ф", "ѵ": "и",
    }
)  # fmt: skip


class Words(NamedTuple):
    """The words of a stretch of text, as parallel lists."""

    starts: list[int]
    ends: list[int]
    texts: list[str]
    keys: list[str]


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """The folded form of one word: what remains equal between ways of writing the same name."""
    if word.isascii():
        return "and" if word == "&" else word.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).casefold()).translate(_LETTERS)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)) or word


def _pattern(text: str) -> re.Pattern[str]:
    parted = text.isascii() or (max(text) < _KANA and not _THAI.search(text))
    return _PARTED if parted else _WORD


def words(text: str, start: int = 0, end: int | None = None) -> Words:
    """The words between two offsets; all positions are offsets into `text`."""
    starts: list[int] = []
    ends: list[int] = []
    texts: list[str] = []
    end = len(text) if end is None else end
    for match in _pattern(text[start:end]).finditer(text, start, end):
        first, last = match.span()
        starts.append(first)
        ends.append(last)
        texts.append(text[first:last])
    return Words(starts, ends, texts, list(map(fold, texts)))


def fold_name(name: str) -> tuple[str, ...]:
    """The folded words of a name."""
    if name.isascii():
        plain = name.replace(".", " ").replace(",", " ")
        if plain.replace(" ", "").isalnum():
            return tuple(plain.lower().split())
    return tuple(words(name).keys)
