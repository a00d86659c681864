"""The date of a thing itself behind its name: `Emma (1815)`, `the Battle of Borodino of 7 September 1812`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz.distance import OSA

from factlint.checking._comparison import Comparison
from factlint.checking._scene.scene import Scene
from factlint.checking._values import verdict
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.statements import Sentence, Statement, pack
from factlint.values.date import Date, Precision
from factlint.values.name import Name
from factlint.values.verdict import Verdict
from factlint.vocabulary import OWN_DATES

NEAR = 5
"""Years within which another year is a slip, rather than that of another edition or of a later event of that name."""
_BRACKET = regex(r"[^\w()]*\(")


def compare_own_dates(scene: Scene, statements: Sequence[Statement], text: str) -> list[Comparison]:
    """A comparison for each date that stands behind the name of an event or a work; `text` is the draft's prose."""
    found: list[Comparison] = []
    for before, statement in pairwise(statements):
        name, date = before.mention, statement.mention
        if not isinstance(name.value, Name) or len(name.value.entities) != 1 or not isinstance(date.value, Date):
            continue
        entity = scene.base.entities.get(name.value.entities[0])
        if _behind(name, date, text) or (entity and entity.kind == "event" and _opens(scene.sentence, name, date)):
            found += _held(scene.base, name.value.entities[0], date.value, statement)
    return found


def _behind(name: Mention, date: Mention, text: str) -> bool:
    """Whether a date stands alone in the bracket behind a name, or hangs on it by a word like `of`."""
    if _BRACKET.fullmatch(text, name.span.end, date.span.start):
        return text.startswith(")", date.span.end)
    return text[name.span.end : date.span.start].strip().lower() in pack(date.language).prose.genitives


def _opens(sentence: Sentence, name: Mention, date: Mention) -> bool:
    """Whether a sentence begins with what was, and when, before anything is said: `At the N in May 1903,`."""
    words, language = sentence.words, pack(date.language)
    first, behind = sentence.index(name.span.start), sentence.index(date.span.end - 1) + 1
    before = [word.lower for word in words[:first]]
    if not before or before[0] not in language.prose.inside or not language.prose.functional.issuperset(before[1:]):
        return False
    between = words[sentence.index(name.span.end - 1) + 1 : sentence.index(date.span.start)]
    when = {*language.prose.inside, *language.dates.dating.split()}
    if len(between) > 1 or any(word.lower not in when for word in between):
        return False
    return behind < len(words) and (sentence.marked[behind] or words[behind].lower in language.clauses.fronted)


def _held(base: Base, entity: str, stated: Date, statement: Statement) -> Iterator[Comparison]:
    claims = [claim for claim in base.by_subject.get(entity, ()) if claim.subject == entity and _is_own(base, claim)]
    verdicts = [(verdict(statement.mention, claim), claim) for claim in claims]
    fitting = next((pair for pair in verdicts if pair[0] is not Verdict.CONTRADICTS), None)
    slips = (pair for pair in verdicts if isinstance(pair[1].value, Date) and _is_slip(stated, pair[1].value))
    best = fitting or next(slips, None)
    if best and best[0] is not Verdict.NOT_COMPARABLE:
        outcome, claim = best
        yield Comparison(
            mention=statement.mention,
            verdict=outcome,
            claim=claim,
            confidence=0.9,
            citations=statement.citations,
            reasons=(f"{claim.id}: {outcome.value}, the date behind a name is that of the thing itself",),
        )


def _is_own(base: Base, claim: Claim) -> bool:
    predicate = base.predicates.get(claim.predicate)
    return isinstance(claim.value, Date) and not OWN_DATES.isdisjoint(
        {claim.predicate, *(predicate.like if predicate else ())}
    )


def _is_slip(stated: Date, known: Date) -> bool:
    """Whether one date is easily written for the other: the same year, the same day, or a year that is near."""
    if stated.year is None or known.year is None or stated.precision > Precision.YEAR:
        return False
    if stated.day and (stated.month, stated.day) == (known.month, known.day):
        return True
    return abs(stated.year - known.year) <= NEAR or OSA.distance(str(stated.year), str(known.year)) == 1
