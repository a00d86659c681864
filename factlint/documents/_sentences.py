"""Sentences as windows of context: a claim must never depend on a split being right.

A boundary is `. ! ? …` with closing quotes or brackets before white space, or a full stop of a script that writes
none. It is none before a lower-case letter, nor after an initial, an abbreviation of the language or a word that has a
stop of its own inside (`e.g.`, `U.S.`).
"""

from __future__ import annotations

from functools import lru_cache

from factlint import languages
from factlint.discover import member, names
from factlint.documents._document import Block, Document, Span
from factlint.languages import Language
from factlint.patterns import regex

_BOUNDARY = regex(
    r"[.!?…。！？｡।॥۔؟\n](?:"  # first of all, so that the rest is tried at few places
    r"(?<=[.!?…])(?<![.!?…]{2})[.!?…]*[\"'”’»›)\]*_]*(?=\s|\Z)"
    r"|(?<=[。！？｡।॥۔؟])[。！？｡।॥۔؟]*[”」』）]*|(?<=\n)[ \t]*\n)"
)
_WORD_BEFORE = regex(r"[^\s(\[“\"„«‘]*\Z")
_ORDINAL = regex(r"([^\W\d_]+)\s\d{1,3}\.\Z")
_AMOUNT = regex(r"\d[ \u00a0\u202f]?(?:[^\W\d_]{3,4}\.? )?([^\W\d_]{1,4})\Z")
"""A number, perhaps with its thousands, and the abbreviation behind it."""
_AROUND = "\"'“‘„«([¿¡*_-–—"
_WINDOW = 40
"""Characters before a stop that are looked at."""


def sentences_of(document: Document, block: Block) -> tuple[Span, ...]:
    """The sentences of a block of a document, in order; they are looked for once."""
    known = _known(document)
    found = known.get(block.span)
    if found is None:
        words = member(languages, Language, block.language if block.language in names(languages) else "en")
        short, ordinal_before = words.prose.abbreviations, words.numbers.ordinal_before
        found = known[block.span] = tuple(sentences(document.prose, *block.span, short, ordinal_before, words))
    return found


@lru_cache(maxsize=4)
def _known(_document: Document) -> dict[Span, tuple[Span, ...]]:
    """The sentences of the blocks of one document that were looked for."""
    return {}


def sentences(
    text: str,
    start: int,
    end: int,
    abbreviations: frozenset[str] = frozenset(),
    ordinal_before: frozenset[str] = frozenset(),
    language: Language | None = None,
) -> list[Span]:
    """The sentences of `text[start:end]`, without the white space between them, in order.

    After a word of `ordinal_before` a number with a stop is an ordinal (`der 50. Jahrestag`); a language may know
    abbreviations that end a sentence too (`в 1875 г. Ректором стал`).
    """
    found: list[Span] = []
    begin = _skip_space(text, start, end)
    for match in _BOUNDARY.finditer(text, start, end):
        stop = match.end()
        goes_on = match[0][0] == "." and _continues(text, match.start(), stop, end, begin, abbreviations)
        if stop <= begin or (goes_on and not _closes(text, begin, match.start(), stop, end, language)):
            continue
        if ordinal_before and _ordinal(text, max(begin, match.start() - _WINDOW), stop, ordinal_before):
            continue
        if match[0][0] in "!?…" and _lower_follows(text, stop, end):
            continue
        found.append(Span(begin, match.start() if match[0][0] == "\n" else stop))
        begin = _skip_space(text, stop, end)
    if begin < end and (rest := text[begin:end].rstrip()):
        found.append(Span(begin, begin + len(rest)))
    return found


def _closes(text: str, begin: int, dot: int, stop: int, end: int, language: Language | None) -> bool:
    """Whether an abbreviation behind a number ends a sentence: that of a year if a verb stands before it.

    `В 1906 г. Петров уехал` goes on.
    """
    if (
        language is None
        or not language.prose.closing
        or not text[(at := _skip_space(text, stop, end)) : at + 1].isupper()
    ):
        return False
    found = _AMOUNT.search(text, max(begin, dot - _WINDOW), dot)
    word = found[1].lower() if found else ""
    if word not in language.prose.closing:
        return False
    if word not in language.dates.year.replace(",", " ").replace(".", " ").split():
        return True
    return any(one.lower().endswith(language.prose.verb_endings) for one in text[begin:dot].split())


def _ordinal(text: str, start: int, stop: int, ordinal_before: frozenset[str]) -> bool:
    found = _ORDINAL.search(text, start, stop)
    return found is not None and found[1].lower() in ordinal_before


def _skip_space(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _lower_follows(text: str, stop: int, end: int) -> bool:
    letter = text[(at := _skip_space(text, stop, end)) : min(at + 1, end)]
    return letter.islower() or (letter != "" and letter in ",;:")


def _continues(text: str, dot: int, stop: int, end: int, begin: int, abbreviations: frozenset[str]) -> bool:
    """Whether the sentence goes on after a full stop."""
    if _lower_follows(text, stop, end):
        return True
    found = _WORD_BEFORE.search(text[max(begin, dot - _WINDOW) : dot])
    word = found[0].strip(_AROUND) if found else ""
    if not word or text[dot + 1 : dot + 2] == ".":
        return False
    inside = "." in word and not word[0].isdigit()
    if stop - dot > 1:
        return inside and text[stop - 1] in ")]"
    number_follows = text[(at := _skip_space(text, stop, end)) : at + 1].isdigit()
    if len(word) == 1 and word.isalpha():
        return word.isupper() or number_follows or word in abbreviations
    numbered = number_follows and len(word) <= 4 and word[0].isupper()
    return inside or numbered or word.lower() in abbreviations
