"""The verbs of a sentence that tell what happened: no participles before nouns, no conditions, no saying that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factlint.drawing._clause import Clauses, is_content, skipped
from factlint.mentions._possessive import POSSESSIVE
from factlint.patterns import regex
from factlint.statements import pack

_SUPPOSING = 4
"""Words before a verb among which `would` or `if` makes it no fact."""


@lru_cache(maxsize=32)
def _past(code: str) -> re.Pattern[str] | None:
    pattern = pack(code).clauses.past
    return regex(pattern) if pattern else None


def verbs(made: Clauses) -> Iterator[int]:
    past = _past(made.language.code)
    if past is None:
        return
    words, prose = made.language.clauses, made.language.prose
    dates = [one.span for one in made.sentence.mentions if one.kind in ("date", "quantity")]
    for at, token in enumerate(made.tokens):
        word = token.lower
        if token.name or word in prose.stopwords or not past.fullmatch(word) or _reports(made, at):
            continue
        if word in words.seldom and not (at and made.tokens[at - 1].lower in words.auxiliaries):
            continue
        if any(span.start <= token.start < span.end for span in dates) or (token.text[0].isupper() and at):
            continue
        if not (_attributive(made, at) if words.verb_first else _adjective(made, at)):
            yield at


def is_supposed(made: Clauses, at: int) -> bool:
    """Whether a word before a verb makes it a condition, a wish or a plan."""
    for place in range(at - 1, max(-1, at - 1 - _SUPPOSING), -1):
        if made.tokens[place].lower in made.language.prose.conditionals:
            return made.tokens[place + 1].lower not in made.language.clauses.asking
        if place and "," in made.between(place - 1, place):
            break
    return False


def _reports(made: Clauses, at: int) -> bool:
    """Whether a verb of saying has a clause behind it, whose date is another matter."""
    if made.tokens[at].lower not in made.language.prose.speech or at + 1 >= len(made.tokens):
        return False
    between = made.between(at, at + 1)
    return made.tokens[at + 1].lower in made.language.clauses.relatives or any(sign in between for sign in ':"“«')


def _attributive(made: Clauses, at: int) -> bool:
    """Whether a verb that comes first is linked to the noun behind it: `natitirang impluwensya`."""
    linkers = made.language.prose.linkers or ("\0",)
    pronouns = made.language.prose.pronouns
    return (
        made.tokens[at].lower.endswith(linkers)
        and is_content(made, at + 1)
        and made.tokens[at + 1].lower not in pronouns
    )


def _adjective(made: Clauses, at: int) -> bool:
    """Whether a participle stands before a noun: behind an article, a possessive or another adjective."""
    if not at:
        return True
    prose, before = made.language.prose, made.tokens[at - 1]
    if before.name is not None:
        return made.text.startswith(POSSESSIVE, before.end)
    word = before.lower
    words = made.language.clauses
    return (
        word in prose.articles
        or word in prose.definite - words.relatives
        or word in words.prepositions
        or word in words.possessives
    )


def is_main(made: Clauses, at: int) -> bool:
    """Whether a verb is that of a main clause: no relative pronoun and no `because` stands right before it."""
    words, prose = made.language.clauses, made.language.prose
    while at and not words.verb_first and skipped(made, at - 1):
        at -= 1
    word = made.tokens[at - 1].lower if at else ""
    if words.verb_first and word not in prose.pronouns and word.endswith(prose.linkers or ("\0",)):
        return False
    return word not in (prose.conjunctions | words.relatives | words.breaks) - words.joins


def is_passive(made: Clauses, at: int) -> bool:
    place = at - 1
    while place >= 0 and skipped(made, place):
        if made.tokens[place].lower in made.language.prose.passives:
            return True
        place -= 1
    return False


def is_verb(made: Clauses, at: int) -> bool:
    past, token = _past(made.language.code), made.tokens[at]
    seldom = made.language.clauses.seldom
    return bool(past and not token.name and token.lower not in seldom and past.fullmatch(token.lower))
