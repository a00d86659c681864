"""Verbs by their form, and the doer behind one in a language that puts it first: `inilathala ni` N, published by N."""

from __future__ import annotations

import re
from functools import lru_cache

from factlint.languages import Language
from factlint.patterns import regex
from factlint.statements import Sentence, pack


def verbal(word: str, language: Language) -> bool:
    """Whether a word in lower case can be a verb that tells what happened, by its form."""
    if language.clauses.past:
        return bool(_past(language.code).fullmatch(word)) and word not in language.clauses.seldom
    return word.endswith(language.prose.verb_endings)


def has_doer_behind(sentence: Sentence, at: int) -> bool:
    """Whether a word is a verb with its doer right behind it, rather than a noun with whose it is."""
    language = pack(sentence.block.language)
    if not language.clauses.verb_first or at + 1 >= len(sentence.words):
        return False
    return sentence.words[at + 1].lower in language.clauses.agents and verbal(sentence.words[at].lower, language)


def marks_name(sentence: Sentence, at: int) -> bool:
    """Whether a word only marks the name of a person behind it: `si` in `ang kuya na si` N, the brother N."""
    personal = pack(sentence.block.language).clauses.personal
    return bool(personal) and at < len(sentence.words) and sentence.words[at].lower in personal


@lru_cache(maxsize=16)
def _past(language: str) -> re.Pattern[str]:
    return regex(pack(language).clauses.past)
