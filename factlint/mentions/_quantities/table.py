"""The number words of a language, compiled for reading."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from factlint import languages
from factlint.discover import member, names
from factlint.languages import Language
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords
from factlint.patterns import regex
from factlint.values.units import OwnUnit

Roles = Mapping[str, Fraction]
"""What a word can do in a number, with its value: `unit`, `hundred`, `scale`, `suffix`, `ordinal`, `scale-ordinal`,
`denominator`, `part`, `join`, `article`, `minus`, `point`, `multiple` or `pair`."""

_KINDS = {
    "unit": "cardinals",
    "hundred": "hundreds",
    "scale": "scales",
    "suffix": "suffixes",
    "ordinal": "ordinals",
    "scale-ordinal": "scale_ordinals",
    "denominator": "fractions",
    "part": "parts",
    "join": "joiners",
    "article": "articles",
    "minus": "negatives",
    "point": "points",
    "multiple": "multiples",
    "pair": "pairs",
    "measure": "measures",
}
_STARTING = (
    "unit",
    "hundred",
    "scale",
    "ordinal",
    "scale-ordinal",
    "denominator",
    "part",
    "minus",
    "multiple",
    "pair",
    "measure",
)


class Table(Struct, frozen=True, kw_only=True, eq=False):
    """One language's number words, ready to be looked up."""

    words: NumberWords
    roles: Mapping[str, Roles]
    anchor: re.Pattern[str]
    """Finds where a number may begin; its group is the word that does, if `opens` says so."""
    opening: Mapping[str, tuple[str, ...]]
    """The words that may begin a number, as they may be written, by the letters that each begins with."""
    breaks: frozenset[str]
    """Words that end the thing counted."""
    units: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    """First word of a unit to its whole phrases, longest first."""
    hedge_words: frozenset[str]
    """Last words of the phrases before an amount."""
    clock_last: frozenset[str]
    """Last words of the phrases before an hour."""
    after_words: frozenset[str]
    """First words of the hedges after an amount."""
    marks: frozenset[str]
    """First signs of ordinal marks and last signs of ordinal prefixes."""
    stems: Mapping[str, Fraction]
    """Parts of numbers written together."""
    glued: frozenset[str]
    """The stems and what joins them."""
    longest_stem: int
    halved: Mapping[str, int]
    """Units with what makes them half (`полвека`) to the length of that."""
    own: Mapping[str, OwnUnit]
    """The user's units by their ids."""
    peoples: frozenset[str]
    """Countries and peoples, as nouns and as adjectives."""

    def opens(self, text: str, letters: str, at: int) -> bool:
        """Whether the letters at an offset begin a number; written together they may be more than those of a word."""
        if self.words.glue:
            return letters.startswith(tuple(self.opening))
        return text.startswith(self.opening.get(letters, ()), at)


def table(language: str, own: tuple[OwnUnit, ...] = ()) -> Table:
    """The table of a language with the user's units; one that knows only digits when there is no pack."""
    return _extended(language, own) if own else _plain(language)


def everywhere(own: tuple[OwnUnit, ...]) -> tuple[OwnUnit, ...]:
    """The units with the words of all languages, as a claims base may be written in any."""
    return tuple(replace(unit, words=tuple(("*", phrases) for _, phrases in unit.words)) for unit in own)


@lru_cache(maxsize=64)
def _extended(language: str, own: tuple[OwnUnit, ...]) -> Table:
    known = _plain(language)
    phrases = {
        phrase: unit.id
        for unit in own
        for code, words in unit.words
        if code in ("*", language, language.partition("-")[0])
        for phrase in words
    }
    units = _by_first_word({**known.words.units, **phrases})
    return replace(known, units=units, own={unit.id: unit for unit in own})


@cache
def _plain(language: str) -> Table:
    code = language if language in names(languages) else language.partition("-")[0]
    if code not in names(languages):
        return _compile(NumberWords(), ProseWords(stopwords=frozenset()))
    pack = member(languages, Language, code)
    return _compile(pack.numbers, pack.prose)


def _compile(words: NumberWords, prose: ProseWords) -> Table:
    roles = _roles(words)
    starting = [word for word, kinds in roles.items() if any(kind in kinds for kind in _STARTING)]
    halved = {prefix + unit: len(prefix) for prefix in words.half_prefixes for unit in words.units if " " not in unit}
    halved = {word: length for word, length in halved.items() if word not in words.clock}  # `полдень` is noon
    opening = _opening((*starting, *words.stems, *halved, *words.signs))
    stems = {word: value for word, kinds in roles.items() for kind, value in kinds.items() if kind in _GLUED} | {
        stem: Fraction(value) for stem, value in words.stems.items()
    }
    return Table(
        words=words,
        roles=roles,
        anchor=_anchor(opening),
        opening=opening,
        breaks=prose.stopwords | words.breaks | prose.conjunctions,
        units=_by_first_word(words.units),
        hedge_words=frozenset(phrase.split()[-1] for phrase in (*words.hedges, *words.ages_before)),
        clock_last=frozenset(phrase.split()[-1] for phrase in words.clock_phrases),
        after_words=frozenset(phrase.split()[0] for phrase in words.hedges_after),
        marks=_marks(words),
        stems=stems,
        glued=frozenset(stems) | frozenset(words.glue),
        longest_stem=max(map(len, stems), default=0),
        halved=halved,
        own={},
        peoples=frozenset(name for group in prose.synonyms for name in group),
    )


_LETTERS = regex(r"[^\W\d_]+")
_BEGINNING = 4
"""Letters by which the words that may begin a number are looked for."""
_VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_GLUED = ("unit", "hundred", "scale", "part")


def _marks(words: NumberWords) -> frozenset[str]:
    starts = {form for mark in words.ordinal_marks for form in (mark[0].lower(), mark[0].upper())}
    return frozenset(
        starts | {prefix[-1] for prefix in words.ordinal_prefixes} | ({"."} if words.ordinal_before else set())
    )


def _roles(words: NumberWords) -> dict[str, dict[str, Fraction]]:
    found: dict[str, dict[str, Fraction]] = {}
    for kind, name in _KINDS.items():
        entries: Any = getattr(words, name)
        for word in entries:
            value = Fraction(entries[word]) if isinstance(entries, Mapping) else Fraction(1)
            for form in {word, _unaccented(word)} if words.unaccented else {word}:
                found.setdefault(form, {}).setdefault(kind, value)
    return found


def _unaccented(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


def _by_first_word(units: Mapping[str, str]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, unit in units.items():
        parts = tuple(phrase.split())
        found.setdefault(parts[0], []).append((parts, unit))
    return {first: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for first, entries in found.items()}


def _anchor(opening: Iterable[str]) -> re.Pattern[str]:
    """A digit, or as its group a word that begins like one of those given.

    Whole words would make patterns of up to 30,000 characters, which take longer to compile than most texts to read.
    """
    beginnings = {word[:_BEGINNING] for word in opening}
    first = "".join(sorted({word[0] for word in beginnings}))
    # The look-ahead lets the engine pass most places by one test of a set.
    return regex(rf"\b(?=[\d{_VULGAR}{first}])(?:[\d{_VULGAR}]|({_trie(beginnings)}[^\W\d_]*))")


def _opening(starting: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for word in starting:
        for form in (word, word.capitalize(), word.upper()):
            if letters := _LETTERS.match(form):
                found.setdefault(letters[0], {}).update(dict.fromkeys((form, form.replace("'", "’"))))
    return {letters: tuple(forms) for letters, forms in found.items()}


def _trie(forms: Iterable[str]) -> str:
    """An alternation with shared beginnings: several times faster than a flat one."""
    root: dict[str, Any] = {}
    for form in forms:
        node = root
        for letter in form:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _pattern(root)


def _pattern(node: dict[str, Any]) -> str:
    branches = [re.escape(letter) + _pattern(below) for letter, below in sorted(node.items()) if letter]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 and "" not in node else f"(?:{'|'.join(branches)})"
    return body + "?" if "" in node else body
