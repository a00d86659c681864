"""A second verb between a cue and a date: `she married and moved to Oslo in 1890` tells when she moved."""

from __future__ import annotations

from factlint.checking._scene.verbal import verbal
from factlint.checking._scene.words import borders
from factlint.languages import Language
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.statements import Sentence, pack

AUXILIARY = 2
"""Words before a cue among which its auxiliary stands."""
BESIDE = 2
"""Words from a verb that only its place tells to its date at most."""


@remembered
def another_verbs(sentence: Sentence, last: int, mention: Mention) -> bool:
    """Whether a date belongs to a verb that is joined to the one ending at a word, and stands between the two."""
    words, language = sentence.words, pack(sentence.block.language)
    value = sentence.index(mention.span.start)
    joints = (at for at in range(last + 1, value) if _joint(sentence, at, language))
    joint = max(joints, default=-1)
    if joint < 0:
        return False
    first = joint + (words[joint].lower in language.assertions.joins)
    if _passive(sentence, last, language):
        if language.assertions.verb_last and _closes(sentence, value, language):
            return True
        if first == last + 2 and not language.assertions.verb_last:
            return False  # timid: `was born and raised in 1861` dates both
    at = _past_small_words(sentence, first, value, language)
    return at < value and _tells(sentence, at, value, language)


def _joint(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether a word joins a verb to the one before, or is one behind a comma."""
    word = sentence.words[at].lower
    if word in language.assertions.joins:
        return True
    return borders(sentence, at) and bool(language.clauses.past) and verbal(word, language)


def _passive(sentence: Sentence, last: int, language: Language) -> bool:
    """Whether the verb ending at a word has an auxiliary, which another one behind `and` may share."""
    auxiliaries = language.prose.passives | language.prose.copulas
    reach = last if language.assertions.verb_last else AUXILIARY
    return any(word.lower in auxiliaries for word in sentence.words[max(0, last - reach) : last])


def _closes(sentence: Sentence, value: int, language: Language) -> bool:
    """Whether a verb stands behind a date, at the end of its clause: `und 1940 ersetzt`."""
    for at in range(value + 1, len(sentence.words)):
        word = sentence.words[at]
        if borders(sentence, at) or word.lower in language.assertions.joins:
            return False
        if word.text[0].islower() and not _small(word.lower, language):
            return True
    return False


def _past_small_words(sentence: Sentence, at: int, value: int, language: Language) -> int:
    """The first word that is no pronoun, auxiliary or adverb of the small ones; the date where a noun phrase begins."""
    stops = language.prose.governing | language.prose.articles | language.prose.definite
    while at < value and sentence.words[at].lower not in stops and _small(sentence.words[at].lower, language):
        at += 1
    return value if sentence.words[at].lower in stops else at


def _small(word: str, language: Language) -> bool:
    prose = language.prose
    return word in prose.stopwords or word in prose.pronouns or word in prose.passives or word in prose.governing


def _tells(sentence: Sentence, at: int, value: int, language: Language) -> bool:
    """Whether a word is a verb: by its form, or as no noun stands without an article or, in German, a capital."""
    word = sentence.words[at]
    if not word.text[0].islower():
        return False
    if language.clauses.past or language.prose.verb_endings:
        return verbal(word.lower, language)
    return value - at <= BESIDE if language.assertions.verb_last else bool(language.prose.articles)
