"""Words that look alike from language to language: `conference`, `Konferenz`, `kumperensya`.

Names and learned words keep their consonants where they are borrowed. Sentences of two languages are aligned by how
many such words they share: M. Simard, G. Foster, P. Isabelle, "Using cognates to align sentences in bilingual
corpora", TMI 1992.
"""

from __future__ import annotations

from functools import lru_cache

from factlint.mentions._names.translit import latin_keys
from factlint.mentions._names.words import fold
from factlint.patterns import regex

SHORTEST = 3
"""Consonants that a word has at least to be told by them."""
LONGEST = 4
"""Consonants that words have in common, endings left out."""
_SOFT = regex("c(?=[eiy])")
_TWICE = regex(r"(.)\1+")
_SAME = {"ph": "p", "th": "t", "ch": "k", "sch": "s", "sh": "s", "qu": "k", "x": "ks"}
_PAIRS = regex("sch|ph|th|ch|sh|qu|x")
_SOUNDS = str.maketrans("fvwcqzm", "pbbkksn", "aeiouyjh'")
_VOWELS = frozenset("aeiouyjh")


@lru_cache(maxsize=1 << 14)
def consonants(word: str) -> str:
    """The first consonants of a word as most languages write its sounds, `a` for a vowel before them."""
    letters = fold(word)
    if not letters.isascii():
        letters = next(iter(latin_keys(letters)), "")
    letters = _PAIRS.sub(lambda match: _SAME[match[0]], _SOFT.sub("s", letters))
    found = _TWICE.sub(r"\1", letters.translate(_SOUNDS))
    opens = letters[:1] in _VOWELS and not (letters[1:2] == "s" and letters[2:3] not in _VOWELS)
    return ("a" if opens else "") + found[:LONGEST]


def cognate(word: str) -> str:
    """What a word shares with its like in other languages; empty where it is too short to tell."""
    found = consonants(word)
    return found if len(found.removeprefix("a")) >= SHORTEST else ""
