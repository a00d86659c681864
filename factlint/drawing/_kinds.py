"""What kind of thing a name is the name of: a person, a place, an event."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factlint.claimbase.predicates import built_in
from factlint.documents import Document
from factlint.languages import Language
from factlint.mentions import Mention
from factlint.mentions._names.wellknown import GIVEN_NAMES, WELL_KNOWN
from factlint.patterns import regex
from factlint.statements import pack

_LIFE = regex(r"\s{0,2}\([^()]{0,80}?(\d{3,4})\s?[–—-]\s?[^()]{0,40}?(\d{3,4})\)")
LIFETIME = range(12, 116)
"""Years of a life that a text gives in brackets."""
_WORDS = regex(r" ([^\W\d_]+)(?: ([^\W\d_]+))?")


def kinds(document: Document, mention: Mention) -> Iterator[tuple[str, int]]:
    """What the name itself and the word before it say about its kind."""
    language = pack(mention.language)
    words = [word.lower() for word in mention.text.split()]
    told = heads(mention.text, mention.language)
    if told:
        yield told[0], 10
    before = document.prose[max(0, mention.span.start - 30) : mention.span.start].rstrip()
    word = before.rpartition(" ")[2].strip("(“\"'").lower().rstrip(".")
    if word in language.clauses.personal or word in language.prose.titles:
        yield "person", 6
    if words[0] in GIVEN_NAMES and len(words) > 1 and not told:
        yield "person", 6
    elif word in language.clauses.whereabouts and not told:
        yield "place", 4 if mention.text.lower() in WELL_KNOWN else 2
    elif not told and word not in language.prose.locatives and not word.endswith((",", "and")):
        yield "", 2
    if not told and word not in language.prose.definite and _lived(document.prose, mention.span.end):
        yield "person", 4
    if not told and _acts(document, mention, language):
        yield "person", 4


@lru_cache(maxsize=32)
def pronouns(code: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(pack(code).prose.genders)))
    return regex(rf"\b(?:{words})\b" if words else r"(?!)", re.IGNORECASE)


def heads(text: str, code: str) -> list[str]:
    """The kinds that the common nouns of a name tell, the noun before the first `of` first."""
    language = pack(code)
    kinds = language.clauses.kinds
    words = [word.lower() for word in text.split()]
    inner = next((at for at, word in enumerate(words) if at and word in language.prose.particles), len(words))
    return [kinds[word] for word in (*reversed(words[:inner]), *words[inner:]) if word in kinds]


def _lived(prose: str, end: int) -> bool:
    """Whether a bracket behind a name holds two years that are as far apart as birth and death."""
    years = _LIFE.match(prose, end)
    return years is not None and int(years[2]) - int(years[1]) in LIFETIME


def _acts(document: Document, mention: Mention, language: Language) -> bool:
    """Whether a verb stands right behind the name that is said of persons alone (`died`, `was born`)."""
    behind = _WORDS.match(document.prose, mention.span.end)
    if behind is None:
        return False
    verb = behind[2] if behind[2] and behind[1].lower() in language.prose.passives else behind[1]
    return verb.lower() in _personal_verbs(language.code)


@lru_cache(maxsize=32)
def _personal_verbs(code: str) -> frozenset[str]:
    words = pack(code).signals
    personal = (one.id for one in built_in().values() if one.subject == ("person",) and one.value == "date")
    return frozenset(phrase for key in personal for phrase in words.get(key, ())[:2] if " " not in phrase)
