"""What tells the language of a short text, which has few function words: every word that a pack knows.

A month counts beside a number only, where it is no other word; a number word, and what is written to a number, tell
more than a common word; letters of its own tell a language too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache, lru_cache

from factlint.documents._telling import AFTER
from factlint.documents._word_tables import languages_of, table
from factlint.languages._letters import LETTERS
from factlint.languages._written_together import pieces
from factlint.patterns import regex

_TOKEN = regex(rf"\d+|(?<![\d.]){LETTERS}(?:['’ʼ-]{LETTERS})*")
_OPENS = regex(r"(?:^|[.!?:»”\n])[\s\"'“«„‘(¿¡]*$")
_INITIAL = regex(r"\w\.")
_NUMBER, _DATE = 2, 2
"""What a number word counts, and a word of dates beside a number; any other word is 1."""
_LEAST = 4
"""Letters from which a month tells a language without a pack."""
_TOGETHER = 6
"""Letters from which a word may be number words written together."""
_BESIDE = 2
"""Words that may stand between a month and its number (`14 de octubre`)."""


def evidence(text: str) -> Counter[str]:
    """How much speaks for each language that has a pack."""
    counts: Counter[str] = Counter()
    _add_numbers(counts, text.lower().split())
    tokens = [(match[0], match.start()) for match in _TOKEN.finditer(text)]
    shouted = text.isupper()
    for index, (word, start) in enumerate(tokens):
        if word[0].isdecimal() or (word.isupper() and _INITIAL.match(text, start)):
            continue
        low = word.lower()
        dated = any(near[0].isdecimal() for near, _ in tokens[max(0, index - _BESIDE) : index + _BESIDE + 1])
        codes = languages_of("dates", low) if dated else []
        for code in codes:
            counts[code] += _DATE
        # What has a capital inside a sentence is a name: `El Salvador`, `Die Zeit`.
        if shouted or word[0].islower() or _opens(text, start):
            for code in (*languages_of("common", low), *_elided(low), *_lettered(low)):
                counts[code] += code not in codes
    return counts


def _opens(text: str, start: int) -> bool:
    """Whether a sentence begins there."""
    return _OPENS.search(text, max(0, start - 8), start) is not None


def without_pack(text: str) -> str:
    """The language whose months stand beside the numbers of a text, when no pack has them; empty for none."""
    tokens = _TOKEN.findall(text)
    if not any(token[0].isdecimal() for token in tokens):
        return ""
    counts: Counter[str] = Counter()
    for index, word in enumerate(tokens):
        beside = tokens[max(0, index - 1) : index + 2]
        telling = len(word) >= _LEAST or not word.isascii()
        if telling and word.lower() not in table("dates") and any(near[0].isdecimal() for near in beside):
            counts.update(languages_of("months", word.lower()))
    # Those that have a month in common read it alike.
    return min(counts, key=lambda code: (-counts[code], code), default="")


def _add_numbers(counts: Counter[str], words: list[str]) -> None:
    """Counts number words, and units behind numbers, of words in lower case."""
    counted = False
    for word in words:
        codes = [*_number_codes(word.rstrip(AFTER).replace("’", "'"))]
        codes += languages_of("units", word.rstrip(AFTER)) if counted else []
        for code in dict.fromkeys(codes):
            counts[code] += _NUMBER
        counted = bool(codes) or word[-1:].isdecimal()


def _elided(word: str) -> list[str]:
    """The packs in which the word begins with another one, run together with it: `l'ultima`."""
    head, apostrophe, _ = word.replace("’", "'").partition("'")
    return languages_of("elisions", head) if apostrophe else []


@lru_cache(maxsize=4096)
def _lettered(word: str) -> tuple[str, ...]:
    """The packs that have every special letter of a word; none for a word without."""
    found = [codes for letter in sorted(set(word)) if (codes := languages_of("letters", letter))]
    return tuple(code for code in found[0] if all(code in codes for codes in found)) if found else ()


@cache
def _glued() -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
    """The packs that write number words together, with the pieces and the endings."""
    return {code: (_words_of("pieces", code), _words_of("endings", code)) for code in languages_of("endings", "")}


def _words_of(kind: str, code: str) -> frozenset[str]:
    return frozenset(word for word in table(kind) if code in languages_of(kind, word))


@lru_cache(maxsize=4096)
def _number_codes(word: str) -> tuple[str, ...]:
    """The packs in which a word is a number: they tell a language where nothing else does."""
    if word[:1].isdecimal():
        return tuple(languages_of("ordinals", word.lstrip("0123456789")))
    word = word.partition("'")[0] or word
    if len(word) < _TOGETHER or word in table("numbers"):
        return tuple(languages_of("numbers", word))
    return tuple(
        code
        for code, (parts, endings) in _glued().items()
        if any(word.endswith(ending) and pieces(word.removesuffix(ending), parts, _TOGETHER * 2) for ending in endings)
    )
