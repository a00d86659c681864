"""Who is said to have said a quotation: the name beside a verb of saying, right before it or right behind it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from rapidfuzz import fuzz

from factlint.claimbase.index import Base
from factlint.languages import Language
from factlint.mentions._names.words import fold, words
from factlint.patterns import regex
from factlint.statements import pack

_TOKEN = regex(r"[^\W\d_][\w'’-]*\.?|[^\w\s]")
_REACH = 90
"""Characters beside a quotation in which its speaker is looked for."""
_LONGEST = 600
"""Characters that a quotation may have on either side of the words that were taken from it."""
_MOST_NAMES = 5
_ALIKE = 80
"""Similarity (0 to 100) from which two names are one, spelt in two ways."""


def speaker(text: str, start: int, end: int, language: str) -> str:
    """The name of the one who says what stands from `start` to `end`; empty when none stands beside it.

    The words may be a part of a longer quotation.
    """
    marks = _marks(language)
    left = max((text.rfind(mark, max(0, start - _LONGEST), start) for mark in marks[0]), default=-1)
    found = [at for mark in marks[1] if (at := text.find(mark, end, end + _LONGEST)) >= 0]
    if left < 0 or not found or "\n\n" in text[left : min(found)]:
        return ""
    right = min(found)
    behind = _TOKEN.findall(text[right + 1 : right + 1 + _REACH].partition("\n\n")[0])
    before = _TOKEN.findall(text[max(0, left - _REACH) : left].rpartition("\n\n")[2])
    return _behind(behind, pack(language)) or _before(before, pack(language))


@cache
def _marks(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The quotation marks that open and those that close, without the apostrophe."""
    pairs = [pair for pair in pack(language).prose.quotes if pair[1] not in ("'", "’")]
    return tuple(opening for opening, _ in pairs), tuple(closing for _, closing in pairs)


def _behind(tokens: list[str], language: Language) -> str:
    """`said Anna Hale`, `Anna Hale said`, behind a quotation."""
    at = next((number for number, token in enumerate(tokens) if token not in (",", "–", "—", "-", ".")), len(tokens))
    if at and "." in tokens[:at]:
        return ""
    tokens = tokens[at:]
    if tokens and tokens[0].lower() in language.prose.speech:
        rest = tokens[1:]
        return _name(rest[1:] if rest and rest[0].lower() in language.prose.stopwords else rest, language)
    name = _name(tokens, language)
    verb = tokens[len(name.split()) :][:1] if name else []
    return name if verb and verb[0].lower() in language.prose.speech else ""


def _before(tokens: list[str], language: Language) -> str:
    """`Anna Hale said:`, `according to Anna Hale,` before a quotation."""
    while tokens and tokens[-1] in (",", ":", "–", "—"):
        tokens = tokens[:-1]
    if tokens and tokens[-1].lower() in language.prose.speech:
        return _name(_run_at_end(tokens[:-1], language), language)
    run = _run_at_end(tokens, language)
    lead = " ".join(tokens[: len(tokens) - len(run)]).lower()
    attributed = any(lead == phrase or lead.endswith(f" {phrase}") for phrase in language.prose.attributions)
    return _name(run, language) if attributed else ""


def _run_at_end(tokens: list[str], language: Language) -> list[str]:
    at = len(tokens)
    while at and (tokens[at - 1][0].isupper() or tokens[at - 1].lower() in language.prose.particles):
        if at < len(tokens) and _ends(tokens[at - 1], language):
            break
        at -= 1
    return tokens[at:]


def _ends(token: str, language: Language) -> bool:
    """Whether a sentence may end with a word: it has a full stop, and is no initial and no title."""
    return token.endswith(".") and len(token) > len("A.") and token.lower().rstrip(".") not in language.prose.titles


def _name(tokens: Sequence[str], language: Language) -> str:
    """The capitalised words that some tokens begin with, without titles; empty for a pronoun."""
    run: list[str] = []
    for token in tokens[:_MOST_NAMES]:
        if not (token[0].isupper() or (run and token.lower() in language.prose.particles)):
            break
        run.append(token)
        if _ends(token, language):
            break
    prose = language.prose
    small = {word.lower().rstrip(".") for word in run}
    if not run or small <= prose.titles | prose.pronouns.keys() | prose.stopwords:
        return ""
    return " ".join(run).rstrip(".")


def same_person(one: str, other: str, base: Base, language: str) -> bool:
    """Whether two names can stand for one: they share a word, are on record for one, or are spelt nearly alike."""
    titles = pack(language).prose.titles
    parts = [{fold(word) for word in words(name).texts if len(word) > 1} - titles for name in (one, other)]
    if parts[0] & parts[1] or not all(parts):
        return True
    known = [
        {alias.entity for *_, aliases in base.gazetteer.find_words(name, words(name), language) for alias in aliases}
        for name in (one, other)
    ]
    return bool(known[0] & known[1]) or any(fuzz.ratio(a, b) >= _ALIKE for a in parts[0] for b in parts[1])
