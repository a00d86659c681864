"""Of whom a verb is said in a language that puts it first: `Dumating si` N, N came; `ang aklat na inilathala`."""

from __future__ import annotations

from factlint.checking._scene.holder import antecedent, is_relative
from factlint.checking._scene.phrase import about
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.verbal import verbal
from factlint.checking._scene.words import borders
from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.languages import Language
from factlint.statements import Sentence, pack

REACH = 14
"""Words behind a verb among which its subject stands."""


def said_of_another(scene: Scene, first: int, last: int, claim: Claim) -> bool:
    """Whether a verb, its words given by number, has a subject behind it, or a noun before its `na`, that is another's.

    Where the claim's subject stands in the same clause, and is no place or the like, the verb may be said of it.
    """
    sentence, language = scene.sentence, pack(scene.sentence.block.language)
    if not language.clauses.verb_first:
        return False
    clause = _clause(sentence, last + 1, language)
    if any(about(scene, _phrase(sentence, at), claim) for at in clause):
        return False
    if is_relative(sentence, first - 1, language.prose):
        thing = antecedent(sentence, first - 1, language.prose)
        return thing is not None and not about(scene, thing, claim)
    return any(_is_subject(sentence, at, language) for at in clause)


def is_fronted_apart(sentence: Sentence, first: int, start: int) -> bool:
    """Whether a phrase of another time, set before the verb, parts a word from a value: `Bago ang N ay …`."""
    clauses = pack(sentence.block.language).clauses
    opening, last = sorted((first, sentence.index(start)))
    if not clauses.fronted or not any(word.lower in clauses.fronted for word in sentence.words[opening:last]):
        return False
    while not borders(sentence, opening) and sentence.words[opening].lower not in clauses.breaks:
        opening -= 1
    return sentence.words[opening].lower in clauses.breaks


def _clause(sentence: Sentence, at: int, language: Language) -> list[int]:
    """The words of the clause that goes on at one, as far as another verb, without what says where it happened."""
    found, last, where = list[int](), min(at + REACH, len(sentence.words)), False
    marks = language.clauses.subjects | language.clauses.agents | language.clauses.personal
    while at < last and not borders(sentence, at):
        word = sentence.words[at].lower
        if word in language.clauses.breaks or (word == sentence.words[at].text and verbal(word, language)):
            break
        where = word in language.clauses.whereabouts or (where and word not in marks)
        if not where:
            found.append(at)
        at += 1
    return found


def _phrase(sentence: Sentence, at: int) -> Span:
    return Span(sentence.words[at].start, sentence.words[at].end)


def _is_subject(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether a word is a pronoun, or stands before a name, that is the subject of the verb before."""
    if sentence.words[at].lower not in language.clauses.subjects:
        return False
    behind = at + 1
    if sentence.words[at].lower in language.prose.pronouns:
        return True
    if behind < len(sentence.words) and sentence.words[behind].lower in language.clauses.plural:
        behind += 1
    return behind < len(sentence.words) and sentence.mention_at(behind, "name") is not None
