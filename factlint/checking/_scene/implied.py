"""What a sentence is about without naming it: a meeting or a robbery told by its place and its month, or by its words.

`Of the delegates who came to Prague in January 1912, 16 were Bolsheviks.` - `The bank in Tiflis was raided in June.`
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence, Set

from factlint.checking._scene.sorts import kind
from factlint.claimbase.index import Base
from factlint.claimbase.rare_words import rare_among
from factlint.remembering import remembered
from factlint.statements import Sentence, Subject, stem
from factlint.statements.weights import KIND
from factlint.values import date
from factlint.values.date import Date, Precision
from factlint.values.name import Name

PLACE = "place"
HAPPENING = frozenset({"event", "organisation"})
"""Kinds of what may be told of by where and when it was."""
YEARS = 2
"""Years by which a month or a day may be off that is right otherwise."""
ENOUGH = 2
"""Things that have to tell of the same: something of its own that is named, its month or day, its rare words."""


def implied(base: Base, sentence: Sentence, named: Collection[str], stems: Callable[[], Set[str]]) -> Sequence[Subject]:
    """The event or the like that a sentence tells of, if there is one only; `stems` gives those outside of names."""
    told = Counter(event for one in named for event in _tied(base, one))
    if not told:
        return ()
    present = {subject.entity for subject in sentence.subjects}
    here = stems()
    points = {
        event: count + _then(base, sentence, event) + len(_rare(base, event, sentence.block.language) & here)
        for event, count in told.items()
    }
    most = max(points.values())
    meant = [event for event, count in points.items() if count == most]
    if most < ENOUGH or len(meant) > 1 or meant[0] in present:
        return ()
    return (Subject(meant[0], sentence.span.start, KIND, "told of without its name"),)


@remembered
def _tied(base: Base, entity: str) -> frozenset[str]:
    """What was held at a place; what alone has an entity for a value, if it was held somewhere."""
    subjects = {claim.subject for claim in (*base.by_place.get(entity, ()), *base.by_object.get(entity, ()))}
    if kind(base, entity) != PLACE and len(subjects) > 1:
        return frozenset()
    return frozenset(one for one in subjects if _held(base, one))


@remembered
def _held(base: Base, entity: str) -> bool:
    """Whether something was at one place only, as far as its claims tell: an event, the meeting of an organisation."""
    claims = [claim for claim in base.by_subject.get(entity, ()) if claim.subject == entity]
    values = {one for claim in claims if isinstance(claim.value, Name) for one in claim.value.entities}
    places = {claim.place for claim in claims if claim.place} | {one for one in values if kind(base, one) == PLACE}
    return kind(base, entity) in HAPPENING and len(places) == 1


def _then(base: Base, sentence: Sentence, event: str) -> bool:
    """Whether a sentence gives the day or the month of an event, or is right but for the day, or for a year or two."""
    told = (one.value for one in sentence.of_kind("date") if isinstance(one.value, Date))
    exact = [one for one in told if one.precision in (Precision.DAY, Precision.MONTH)]
    return bool(exact) and any(_about(one, known) for one in exact for known in _dates(base, event))


def _about(told: Date, known: Date) -> bool:
    if told.has_year and date.compare(told, known).fits:
        return True
    if told.day and (told.year, told.day) == (known.year, known.day):
        return True
    years = 0 if told.year is None else abs(told.year - (known.year or 0))
    return told.month == known.month and (years == 0 or (years <= YEARS and told.day == known.day))


def _dates(base: Base, event: str) -> Iterator[Date]:
    claims = (claim for claim in base.by_subject.get(event, ()) if claim.subject == event)
    return (claim.value for claim in claims if isinstance(claim.value, Date) and claim.value.has_year)


@remembered
def _rare(base: Base, event: str, language: str) -> frozenset[str]:
    """The stems of what few claims but those of an event have for words of their own."""
    claims = base.by_subject.get(event, ())
    return frozenset(stem(word, language) for claim in claims for word in rare_among(claim.words, base.by_rare_word))
