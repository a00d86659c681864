"""The words of a text as quotations are compared by: without what printing changes, each with its place."""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_right
from functools import cache, lru_cache

from msgspec import Struct

from factlint.patterns import regex
from factlint.statements import pack

_WORD = regex(r"(?:\[[^\W\d_]\])?[^\W\d_]+(?:['’‘ʼ`´‐‑\u00ad-]+(?:[ \t]{0,9}\n\s{0,40})?[^\W\d_]+)*|\d+(?:[.,]\d+)*")
"""A word, also one that is broken at the end of a line or begins in brackets (`[T]he`); a number with its marks."""
_JOINS = regex(r"[‐‑\u00ad\s\[\]-]+")
_GROUPS = regex(r",(?=\d{3}(?!\d))")
_LETTERS = str.maketrans({"ё": "е", "æ": "ae", "œ": "oe", **dict.fromkeys("’‘ʼ`´", "'")})
_MASK = "0"
"""What stands for every number where only likeness is looked for."""


@lru_cache(maxsize=1 << 17)
def fold(word: str) -> str:
    """A word without case, hyphens and ligatures; a number without the marks of its groups."""
    if word[0].isdigit():
        return _GROUPS.sub("", word)
    plain = unicodedata.normalize("NFKC", word).casefold().translate(_LETTERS)
    return _JOINS.sub("", plain)


class Wording(Struct, frozen=True):
    """The folded words of a text, joined by spaces, and where each stands in the text and in what is joined."""

    joined: str
    places: array[int]
    """Offsets into `joined`, one for each word."""
    starts: array[int]
    ends: array[int]

    def __len__(self) -> int:
        return len(self.places)

    def word(self, index: int) -> str:
        """The folded word with an index."""
        end = self.places[index + 1] - 1 if index + 1 < len(self.places) else len(self.joined) - 1
        return self.joined[self.places[index] : end]

    def words(self, first: int, last: int) -> list[str]:
        """The folded words from one index up to another."""
        return [self.word(index) for index in range(first, last)]

    def find(self, words: list[str], first: int = 0) -> int:
        """The index of the first place from an index on where these words follow each other; -1 when there is none."""
        begin = self.places[first] - 1 if first < len(self.places) else len(self.joined)
        at = self.joined.find(f" {' '.join(words)} ", begin)
        return bisect_right(self.places, at + 1) - 1 if at >= 0 else -1


def wording(text: str) -> Wording:
    """The wording of a short text."""
    parts: list[str] = []
    places, starts, ends = array("I"), array("I"), array("I")
    at = 1
    for match in _WORD.finditer(text):
        folded = fold(match[0]) or match[0]
        parts.append(folded)
        places.append(at)
        starts.append(match.start())
        ends.append(match.end())
        at += len(folded) + 1
    return Wording(f" {' '.join(parts)} ", places, starts, ends)


@lru_cache(maxsize=4)
def wording_of_source(text: str) -> Wording:
    """The wording of a source, kept for the next quotation from it."""
    return wording(text)


@cache
def denials(language: str) -> frozenset[str]:
    """The negations of a language, folded."""
    return frozenset(fold(word) for word in pack(language).prose.negations)


def denies(word: str, language: str) -> bool:
    """Whether a folded word is a negation: one of the language's, or one that ends in one (`don't`)."""
    negations = denials(language)
    return word in negations or (word.endswith("n't") and "n't" in negations)


@cache
def _numerals(language: str) -> frozenset[str]:
    numbers = pack(language).numbers
    return frozenset(fold(word) for word in (*numbers.cardinals, *numbers.ordinals) if " " not in word)


def counts(word: str, language: str) -> bool:
    """Whether a folded word is a number, in digits or in words."""
    return any(map(str.isdigit, word)) or word in _numerals(language)


def masked(words: list[str], language: str) -> tuple[list[str], list[int]]:
    """The words without negations and with one mask for all numbers, and the index of each that is left."""
    kept = [index for index, word in enumerate(words) if not denies(word, language)]
    return [_MASK if counts(words[index], language) else words[index] for index in kept], kept


def modern(word: str, language: str) -> str:
    """A folded word as it is spelt today, and on one side of the sea; for comparing only."""
    prose = pack(language).prose
    for old, new in (*prose.archaic, *prose.spellings):
        stem = old.rstrip("$")
        word = (
            word[: -len(stem)] + new if old.endswith("$") and word.endswith(stem)
            else word.replace(old, new) if not old.endswith("$")
            else word
        )  # fmt: skip
    return word
