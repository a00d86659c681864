"""Whether a noun points back to what was spoken of: by the word before it, or by where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factlint.languages import Language
from factlint.languages._prose import ProseWords
from factlint.mentions._possessive import owning
from factlint.statements import Word, stem


def definite(tokens: Sequence[Word], at: int, language: Language) -> bool:
    """Whether a noun points back: behind a word like `the`; where articles lack, at the head of a clause too.

    There it may also stand behind what is said of it, as in `Population of city: 3000`.
    """
    prose = language.prose
    if at and tokens[at - 1].lower in prose.definite:
        return True
    if not prose.bare_nouns:
        return False
    if at == 1 and tokens[0].stem in signalling(language) and not tokens[0].lower.endswith(prose.verb_endings):
        return True
    head = at - 1 if at and tokens[at - 1].lower in prose.locatives else at
    return not head or tokens[head - 1].lower in prose.conjunctions or _before_verb(tokens, at, language)


def _before_verb(tokens: Sequence[Word], at: int, language: Language) -> bool:
    """Whether a noun without an adjective stands before the verb, as what is known does: `В 1812 году роман вышел`."""
    if not at or not _no_adjective(tokens, at - 1, language):
        return False
    return not any(token.lower.endswith(language.prose.verb_endings) for token in tokens[:at])


def _no_adjective(tokens: Sequence[Word], at: int, language: Language) -> bool:
    """Whether a word before a noun tells nothing of it: a preposition, the end of a date, what a predicate signals."""
    word, prose = tokens[at], language.prose
    if word.lower.isdigit():
        return at > 0 and tokens[at - 1].lower in prose.governing
    if word.lower in prose.governing or word.lower in prose.stopwords or word.lower in prose.conjunctions:
        return True
    return word.stem in signalling(language) or word.lower in _of_dates(language)


@lru_cache(maxsize=64)
def _of_dates(language: Language) -> frozenset[str]:
    """The words of a language that dates end with: months and years, with their abbreviations."""
    dates = language.dates
    return frozenset(word for text in (*dates.months, dates.year) for word in text.replace(",", " ").lower().split())


def definites(tokens: Sequence[Word], language: Language) -> list[int]:
    """The words that are definite as nouns, by number."""
    if language.prose.bare_nouns:
        return [at for at in range(len(tokens)) if definite(tokens, at, language)]
    words = language.prose.definite
    return [at for at, before in enumerate(tokens[:-1], 1) if before.lower in words]


def points_back(tokens: Sequence[Word], position: int, language: Language) -> bool:
    """Whether a noun for a role stands behind a possessive, or is definite: `his elder brother`, `the king`."""
    prose = language.prose
    back = position - 1
    while back >= 0 and tokens[back].lower in prose.elder:
        back -= 1
    if back >= 0 and tokens[back].lower in prose.nominatives:
        return False
    if back >= 0 and (tokens[back].lower in prose.pronouns or owning(tokens[back].lower)):
        return True
    first = back + 1
    parted = prose.bare_nouns and back >= 0 and tokens[first].start - tokens[back].end > 1  # a mark: `; дочь умерла`
    return parted or definite(tokens, first, language)


def outside(tokens: Sequence[Word], at: int, prose: ProseWords) -> bool:
    """Whether a noun without an article hangs on a word other than `in`: `до сражения` only says when something was."""
    before = tokens[at - 1].lower if at and prose.bare_nouns else ""
    return before in prose.governing and before not in prose.inside


@lru_cache(maxsize=64)
def signalling(language: Language) -> frozenset[str]:
    """The stems of the single words that signal predicates."""
    words = (word for phrases in language.signals.values() for word in phrases if " " not in word)
    return frozenset(stem(word, language.code) for word in words)
