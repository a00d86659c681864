"""Whose age an age is, and at what event: `At the age of 36, Ada Berg founded the school`."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from factlint.checking.cues import signals
from factlint.claimbase.index import Base, Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.mentions._possessive import POSSESSIVE
from factlint.patterns import regex
from factlint.rules._age_words import start, when
from factlint.rules._doers import can_do
from factlint.statements import Sentence, Subject, Word, pack
from factlint.statements.weights import DROPPED, MINOR, NAME, PRONOUN
from factlint.values.date import Date, Precision
from factlint.values.name import Name

_END = regex(r"[.,;!]")
_PLAIN = 2
"""Content words of a clause that leave it plain which of them its date belongs to."""
_FEW = 4
"""Words of the longest phrase before an age (`at the age of`)."""


class Aged(Struct, frozen=True):
    """Who has an age, and the part of the sentence that tells of when."""

    entity: str
    clause: Span


def owner(base: Base, sentence: Sentence, age: Mention) -> Aged | None:
    """The entity whose age it is; None unless the words leave no doubt.

    `Ada Berg, aged 36, ...`, `Ada Berg died in Turin at the age of 36`, `At the age of 36, Ada Berg ...`.
    """
    start = _phrase_start(sentence, age)
    if (dropped := _left_out(base, sentence)) and not any(one.offset < start for one in _named(sentence)):
        clause = Span(sentence.span.start, start)
        return Aged(dropped, clause) if _is_one_clause(sentence, clause) else None
    told = [one for one in sentence.subjects if one.offset >= sentence.span.start and _can_age(base, sentence, one)]
    before = [subject for subject in told if subject.offset < start]
    subject = before[0] if before else next((one for one in told if one.offset >= age.span.end), None)
    if subject is None or subject.weight not in (NAME, PRONOUN) or {one.entity for one in before} - {subject.entity}:
        return None
    end = _end(sentence, subject)
    opening = min(start, subject.offset)
    name = _name(sentence, subject)
    if sentence.prose.startswith(POSSESSIVE, end) or (name and subject.entity and not can_do(base, sentence, name)):
        return None
    if not _is_small(sentence, sentence.span.start, _before_verb(sentence, opening)):
        return None
    if before:
        clause = Span(end, start)
        plain = _is_one_clause(sentence, clause) and (_is_adverb(sentence, age) or _hangs_on_verb(sentence, clause))
    else:
        clause = Span(end, _clause_end(sentence, end))
        plain = _is_small(sentence, age.span.end, _turned(sentence, age.span.end, subject.offset))
    if not plain or not subject.entity:
        return None
    first = min(clause.start, _before_verb(sentence, opening))
    return Aged(subject.entity, Span(first, _past_when(base, sentence, subject.entity, age, clause.end)))


def goes_with(sentence: Sentence, aged: Aged, age: Mention, date: Mention) -> bool:
    """Whether a date says when somebody had an age: `at 17 she entered the school, founded in 1872` has none."""
    since, own = when(age, sentence.prose), date.span.start < aged.clause.end
    if since is not None and since <= date.span.start:
        return _is_told_by(sentence, since, date, own=own)
    return own or _is_small(sentence, age.span.end, date.span.start)


def _is_told_by(sentence: Sentence, since: int, date: Mention, *, own: bool) -> bool:
    """Whether a date is that of the clause which begins there: `when he left Kazan in 1887`.

    It ends the clause, with a subject and a verb, or a verb and an object, at most before it; where nobody else is
    told of (`own`), with a noun that hangs on the verb.
    """
    clause, words = sentence.prose[since : date.span.start], pack(sentence.block.language)
    mark = _END.search(sentence.prose, date.span.end, sentence.span.end)
    end = mark.start() if mark else sentence.span.end
    if any(mark in clause for mark in ",;:("):
        return False
    behind = list(_between(sentence, date.span.end, end))
    if len(behind) > (_PLAIN if words.assertions.verb_last else 0):
        return False
    small = words.prose.stopwords | words.prose.locatives | words.prose.passives | words.prose.pronouns.keys()
    told = [word.lower for word in (*_between(sentence, since, date.span.start), *behind) if word.text[0].islower()]
    plain = 1 if words.prose.genitives & {*told} and not own else _PLAIN
    return len([word for word in told if word not in small]) <= plain and not words.clauses.relatives & {*told}


def _left_out(base: Base, sentence: Sentence) -> str:
    """The one person who is the subject of a sentence without one: `Murió en 1999, a los 73 años`."""
    meant = {one.entity for one in sentence.subjects if one.weight == DROPPED and one.offset < sentence.span.start}
    known = (base.entities[one] for one in meant if one and one in base.entities)
    persons = [one.id for one in known if one.kind == "person"]
    return persons[0] if len(persons) == 1 else ""


def _named(sentence: Sentence) -> Iterator[Subject]:
    return (one for one in sentence.subjects if one.offset >= sentence.span.start and one.weight > MINOR)


def event(base: Base, sentence: Sentence, aged: Aged) -> Claim | None:
    """The one dated event on record that the clause tells of; None when there is none, or several."""
    start, end = aged.clause.start, aged.clause.end
    words = [word for word in sentence.words if start <= word.start < end]
    told = {cue.predicate for cue in signals(base, sentence.block.language, used=True).among(words)}
    named = {one.entity for one in sentence.subjects if one.entity and start <= one.offset < end}
    ties = {claim.subject for claim in base.by_object.get(aged.entity, ())}
    found = [
        claim
        for entity in (aged.entity, *sorted(named & ties - {aged.entity}))
        for claim in base.by_subject.get(entity, ())
        if claim.subject == entity and _is_event(base, claim)
        if claim.predicate in told
    ]
    return found[0] if len(found) == 1 else None


def _can_age(base: Base, sentence: Sentence, subject: Subject) -> bool:
    """Whether a subject is a person, or somebody unknown; not behind `with`, nor, where unknown, behind `in`."""
    entity, prose = base.entities.get(subject.entity or ""), pack(sentence.block.language).prose
    at = sentence.index(subject.offset)
    before = sentence.words[at - 1].lower if at else ""
    if entity is not None:
        return entity.kind in ("person", "", "thing") and before not in prose.prepositions
    return before not in prose.locatives


def _is_event(base: Base, claim: Claim) -> bool:
    """Whether a claim dates what happens once, and is no birth."""
    predicate = base.predicates.get(claim.predicate)
    dated = isinstance(claim.value, Date) and claim.value.precision <= Precision.YEAR
    return dated and predicate is not None and not predicate.many and claim.predicate != "born"


def _phrase_start(sentence: Sentence, age: Mention) -> int:
    """Where the phrase begins that announces an age."""
    numbers = pack(age.language).numbers
    phrases = numbers.ages_before | numbers.ages_with | numbers.ages_apart
    words = [word for word in sentence.words if word.start < age.span.start][-_FEW:]
    for at, word in enumerate(words):
        if " ".join(one.lower for one in words[at:]) in phrases:
            return word.start
    return start(age, sentence.prose)


def _turned(sentence: Sentence, start: int, end: int) -> int:
    """Where the words between an age and its subject end, but for a verb: `Mit 26 Jahren gründete Ada Berg`."""
    words = list(_between(sentence, start, end))
    marks = pack(sentence.block.language).clauses.subjects
    while words and words[-1].lower in marks:
        words.pop()
    return words[-1].start if words and words[-1].text.islower() else end


def _before_verb(sentence: Sentence, opening: int) -> int:
    """Where the verb begins that stands before its subject in a language that puts it first; else the subject."""
    if not pack(sentence.block.language).clauses.verb_first:
        return opening
    turned = _turned(sentence, sentence.span.start, opening)
    marks = pack(sentence.block.language).clauses.subjects
    led = list(_between(sentence, sentence.span.start, opening))[:2]
    return led[0].start if led and all(word.lower in marks for word in led[1:]) else turned


def _past_when(base: Base, sentence: Sentence, entity: str, age: Mention, end: int) -> int:
    """Where the clause ends that says when somebody had an age, of nobody else: `was 53 when he died in Gorki`."""
    words = pack(sentence.block.language)
    joints = words.prose.conjunctions - words.assertions.joins - words.prose.relatives
    at = sentence.index(age.span.end - 1) + 1
    while at < len(sentence.words) and not sentence.marked[at] and sentence.words[at].lower not in joints:
        at += 1
    if at >= len(sentence.words) or sentence.marked[at]:
        return end
    when = Span(sentence.words[at].start, _clause_end(sentence, sentence.words[at].end))
    told = [one for one in _named(sentence) if when.start <= one.offset < when.end and _can_age(base, sentence, one)]
    return when.end if told and all(one.entity == entity for one in told) else end


def _name(sentence: Sentence, subject: Subject) -> Mention | None:
    found = (mention for mention in sentence.of_kind("name") if isinstance(mention.value, Name))
    return next((each for each in found if each.span.start <= subject.offset < each.span.end), None)


def _end(sentence: Sentence, subject: Subject) -> int:
    name = _name(sentence, subject)
    return name.span.end if name else sentence.words[sentence.index(subject.offset)].end


def _between(sentence: Sentence, start: int, end: int) -> Iterator[Word]:
    return (word for word in sentence.words if start <= word.start < end)


def _is_small(sentence: Sentence, start: int, end: int) -> bool:
    """Whether nothing stands there but function words and dates: no other person whose age it could be."""
    prose = pack(sentence.block.language).prose
    small = prose.stopwords | prose.locatives | prose.definite | prose.articles
    dates = [mention.span for mention in sentence.of_kind("date")]
    return all(
        word.lower in small or any(date.start <= word.start < date.end for date in dates)
        for word in _between(sentence, start, end)
    )


def _is_one_clause(sentence: Sentence, clause: Span) -> bool:
    """Whether no word brings in another clause, or another person."""
    words = pack(sentence.block.language)
    others = {*words.prose.conjunctions, *words.prose.pronouns, *words.clauses.relatives}
    return not any(
        word.lower in others or word.text.endswith(POSSESSIVE) for word in _between(sentence, clause.start, clause.end)
    )


def _is_adverb(sentence: Sentence, age: Mention) -> bool:
    """Whether a preposition announces an age, so that it tells of the verb: `a spy, at the age of 36`."""
    start = _phrase_start(sentence, age)
    prose = pack(sentence.block.language).prose
    return start < age.span.start and sentence.words[sentence.index(start)].lower in prose.inside


def _hangs_on_verb(sentence: Sentence, clause: Span) -> bool:
    """Whether an age is no apposition to a noun of the clause: `hired a captain, aged 36`."""
    text = sentence.prose[clause.start : clause.end].rstrip()
    if not text.endswith(",") or text == ",":
        return True
    return any(mention.span.end == clause.start + len(text) - 1 for mention in sentence.of_kind("date"))


def _clause_end(sentence: Sentence, start: int) -> int:
    words = pack(sentence.block.language)
    others = {*words.prose.conjunctions, *words.clauses.relatives}
    stop = next((word.start for word in _between(sentence, start, sentence.span.end) if word.lower in others), None)
    mark = min((at for sign in ",;:" if (at := sentence.prose.find(sign, start, sentence.span.end)) >= 0), default=None)
    return min(stop or sentence.span.end, mark or sentence.span.end)
