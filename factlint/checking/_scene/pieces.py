"""The pieces of a sentence: its words, names, dates and marks, each with a letter.

| letter | stands for |
|---|---|
| `N` `n` `q` | the name looked at; another name; another that the same could be said of |
| `X` `S` | the subject of the claim; the subject where it owns what follows |
| `T` | at the start: the subject is in the air, or left out |
| `C` | the words of the cue |
| `c` `h` `p` | a form of `to be`; one of `to have`; one of either that tells of the past |
| `b` | a word before whoever did something (`by`) |
| `i` `l` `g` | a word like `in`; another locative; a genitive |
| `d` `a` | a definite word; an indefinite article |
| `k` `r` `u` | a conjunction; a relative pronoun; a pronoun right before the cue that may mean the subject |
| `f` `o` | another function word; a word of content |
| `s` | a noun that says what sort of thing the subject right behind it is, in a language without articles |
| `m` | a date or an amount |
| `,` `;` | a light and a strong border |
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from factlint.checking._scene.scene import Scene
from factlint.documents import Span
from factlint.languages import Language
from factlint.patterns import regex
from factlint.remembering import remembered
from factlint.statements import pack

_DASH = "—"
_STRONG, _LIGHT = regex(r"[;:—]| [–-] "), regex(r"[,()\[\]]")


class Piece(NamedTuple):
    """What a letter stands for, with its place in the text; a mark has the place of the word behind it, and no end."""

    start: int
    end: int
    letter: str


@remembered
def pieces_of(scene: Scene) -> list[Piece]:
    """The pieces of a sentence in order; a name or a date of several words is one."""
    words, language = scene.sentence.words, pack(scene.sentence.block.language)
    spans, letters = _outermost(scene), _letters(scene.sentence.block.language)
    found: list[Piece] = []
    at, last = 0, scene.sentence.span.start
    while at < len(words):
        word = words[at]
        found += _marks(scene.prose[last : word.start], word.start, language)
        span, letter = spans.get(word.start, (None, ""))
        end = span.end if span else word.end
        found.append(Piece(word.start, end, letter or letters.get(word.lower, "o")))
        while at < len(words) and words[at].start < end:
            last, at = words[at].end, at + 1
    return found


def _outermost(scene: Scene) -> Mapping[int, tuple[Span, str]]:
    """The names, dates and amounts that lie in no other one, by where they start, each with its letter."""
    found: dict[int, tuple[Span, str]] = {}
    end = 0
    for mention in sorted(scene.sentence.mentions, key=lambda one: (one.span.start, -one.span.end)):
        if mention.kind in ("name", "date", "quantity") and mention.span.start >= end:
            found[mention.span.start] = mention.span, "n" if mention.kind == "name" else "m"
            end = mention.span.end
    return found


def _marks(gap: str, at: int, language: Language) -> Iterator[Piece]:
    if gap in ("", " "):
        return
    if _DASH in gap and _DASH in language.prose.copulas:
        yield Piece(at, -1, "c")
    elif _STRONG.search(gap):
        yield Piece(at, -1, ";")
    elif _LIGHT.search(gap):
        yield Piece(at, -1, ",")


@lru_cache(maxsize=64)
def _letters(language: str) -> Mapping[str, str]:
    """The letters of the words that have another one than those of content."""
    prose = pack(language).prose
    classes = (  # the first has precedence
        ("p", prose.past),
        ("c", prose.copulas),
        ("h", prose.having),
        ("b", prose.agents),
        ("i", prose.inside),
        ("l", prose.locatives),
        ("d", prose.definite),
        ("g", prose.genitives),
        ("a", prose.articles),
        ("r", pack(language).clauses.relatives),
        ("k", prose.conjunctions),
        ("f", prose.stopwords),
    )
    return {word: letter for letter, members in reversed(classes) for word in members}
