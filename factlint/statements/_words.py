"""Words of a sentence, reduced to stems so that forms of one word meet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from factlint import languages
from factlint.discover import member, names
from factlint.languages import Language
from factlint.mentions._possessive import owner
from factlint.patterns import regex

_WORD = regex(r"[^\W_]+(?:['’\-][^\W_]+)*")
_ELIDED = regex(r"([^\W\d_]{1,6})['’](?=\w)")
_FALLBACK = "en"
_SHORTEST_STEM = 3
_MOST = 200_000
"""Words of a language that are remembered."""


class Word(NamedTuple):
    """A word of the text: offsets, as written, its stem, in lower case, and that without a possessive ending."""

    start: int
    end: int
    text: str
    stem: str
    lower: str
    bare: str


@lru_cache(maxsize=64)
def pack(code: str) -> Language:
    """The language pack for a code; English where there is none."""
    known = names(languages)
    return member(languages, Language, code if code in known else _FALLBACK)


@lru_cache(maxsize=_MOST)
def stem(word: str, language: str) -> str:
    """The word in lower case, without marks and without the language's endings."""
    folded = _fold(word)
    irregular = pack(language).prose.irregular.get(folded)
    if irregular:
        return irregular
    inflected = _inflected(language)
    if inflected and inflected.search(folded):
        for pattern, instead in _inflections(language):
            folded = pattern.sub(instead, folded)
    for ending, replacement in _endings(language).get(folded[-1:], ()):
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST_STEM:
            return folded[: -len(ending)] + replacement
    return folded


def _fold(word: str) -> str:
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).replace("’", "'")


@lru_cache(maxsize=64)
def _inflected(language: str) -> re.Pattern[str] | None:
    """What matches in a word that any of the patterns changes: few words do."""
    patterns = [f"(?:{pattern})" for pattern, _ in pack(language).prose.inflections]
    return regex("|".join(patterns)) if patterns else None


@lru_cache(maxsize=64)
def _inflections(language: str) -> Sequence[tuple[re.Pattern[str], str]]:
    """The patterns of a language that change a word, and what stands instead."""
    return [(regex(pattern), instead) for pattern, instead in pack(language).prose.inflections]


@lru_cache(maxsize=64)
def _endings(language: str) -> Mapping[str, Sequence[tuple[str, str]]]:
    """The endings of a language, and what stands instead of each, by their last letter."""
    found: dict[str, list[tuple[str, str]]] = {}
    for ending, instead in pack(language).prose.endings:
        found.setdefault(_fold(ending)[-1:], []).append((_fold(ending), _fold(instead)))
    return found


class _Known(dict[str, tuple[str, str, str, str]]):
    """What is to be known of each word of one language that was met; a long text holds each but once."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, word: str) -> tuple[str, str, str, str]:
        if len(self) > _MOST:
            self.clear()
        lower = word.lower()
        bare = owner(lower)
        self[word] = found = word, stem(word, self._language), lower, bare
        return found


@lru_cache(maxsize=64)
def _known(language: str) -> _Known:
    return _Known(language)


def words(text: str, start: int, end: int, language: str) -> list[Word]:
    """The words between two offsets; parts of a hyphenated word, and elided ones, are words of their own."""
    known, make = _known(language), tuple.__new__  # Word() itself takes twice as long
    elisions = pack(language).prose.elisions
    matches = _WORD.finditer(text, start, end)
    if text.find("-", start, end) < 0 and not elisions:
        return [make(Word, (*match.span(), *known[match[0]])) for match in matches]
    found = []
    for match in matches:
        offset, last = match.span()
        whole = text[offset:last]
        if elisions and (elided := _ELIDED.match(whole)) and elided[1].lower() in elisions:
            found.append(make(Word, (offset, offset + elided.end(), *known[elided[1]])))
            offset, whole = offset + elided.end(), whole[elided.end() :]
        if "-" not in whole:
            found.append(make(Word, (offset, last, *known[whole])))
            continue
        for part in whole.split("-"):
            if part:
                found.append(make(Word, (offset, offset + len(part), *known[part])))
            offset += len(part) + 1
    return found


def stems(phrase: str, language: str) -> tuple[str, ...]:
    """The stems of a phrase, in order."""
    if phrase.replace(" ", "").isalnum():
        return tuple([stem(word, language) for word in phrase.split()])
    return tuple(word.stem for word in words(phrase, 0, len(phrase), language))
