"""A value of a draft beside those of the sources: whether they are the same, and how well their places fit."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from factlint.checking._sources import Sighting, Sources, window
from factlint.checking.lifespan import end_of
from factlint.mentions import Mention
from factlint.statements import Sentence, stem
from factlint.values import date, quantity
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

BACKS = (Verdict.AGREES, Verdict.LESS_PRECISE)
"""A draft that is more precise than its sources is not backed by them."""
NEAR = 0.2
"""Fit from which on a quantity that is merely within bounds (`over 100` for 500) is taken to be about the same."""


class Match(Struct, frozen=True):
    """A value of a source beside one of the draft."""

    sighting: Sighting
    verdict: Verdict
    fit: float


def matches(sentence: Sentence, mention: Mention, context: frozenset[str], sources: Sources) -> Iterable[Match]:
    """Each comparable value of the sources, with its verdict and the fit of its place."""
    around = window(sentence, mention)
    for sighting in sources.sightings.get(mention.kind, ()):
        outcome = verdict(mention, sighting.mention)
        if outcome is Verdict.NOT_COMPARABLE:
            continue
        fit = _fit(around, context, mention, sighting, sources)
        yield Match(sighting, outcome, fit)


def verdict(stated: Mention, known: Mention) -> Verdict:
    """The verdict on a mention beside one of a source, wherever they stand."""
    if isinstance(stated.value, Date) and isinstance(known.value, Date):
        opposed = stated.value.open and stated.value.open == known.value.open
        different = opposed and not date.same_numbers(stated.value, known.value)
        return Verdict.CONTRADICTS if different else date.compare(stated.value, known.value)
    if isinstance(stated.value, Quantity) and isinstance(known.value, Quantity):
        outcome = quantity.compare(stated.value, known.value)
        ages = stated.value.age + known.value.age
        return Verdict.NOT_COMPARABLE if outcome is Verdict.CONTRADICTS and ages == 1 else outcome
    return Verdict.NOT_COMPARABLE


def backs(mention: Mention, match: Match, sources: Sources) -> bool:
    """Whether a source's value bears the draft's out; one without a year does when the year stands elsewhere."""
    stated, known = mention.value, match.sighting.mention.value
    if isinstance(stated, Quantity) and isinstance(known, Quantity):
        bounded = match.verdict is Verdict.LESS_PRECISE and stated.hedge
        loose = bounded or (stated.ordinal and not known.ordinal)
        return match.verdict in BACKS and (not loose or match.fit >= NEAR)
    if not (isinstance(stated, Date) and isinstance(known, Date)):
        return match.verdict in BACKS
    if match.verdict in BACKS:
        return True
    if known.ranged and _is_end(stated, known):
        return True
    if (known.open or stated.open) and date.same_numbers(stated, known):
        return True
    if match.verdict is Verdict.OTHER_CALENDAR and (stated.second or stated.label):
        return True
    if match.verdict is not Verdict.MORE_PRECISE:
        return False
    same = (stated.month, stated.day) == (known.month, known.day)
    return not known.has_year and same and str(stated.year) in sources.written.digits


def _is_end(stated: Date, known: Date) -> bool:
    """Whether a date is the first or the last of a span that a source gives."""
    ends = (end_of(known, last=False), end_of(known, last=True))
    return any(end is not None and date.compare(stated, end) in BACKS for end in ends)


def _fit(
    around: frozenset[str], context: frozenset[str], mention: Mention, sighting: Sighting, sources: Sources
) -> float:
    """How well the place of a sighting fits the place of a mention, 0 to 1."""
    passage = sighting.passage
    local = sources.overlap(around, window(passage.sentence, sighting.mention))
    wide = sources.overlap(context, passage.near)
    counted = _counted(mention, sighting.mention)
    return max(0.0, min(1.0, 0.45 * local + 0.45 * wide + counted))


def _counted(one: Mention, other: Mention) -> float:
    if not (isinstance(one.value, Quantity) and isinstance(other.value, Quantity)):
        return 0.1
    if one.value.unit or other.value.unit:
        return 0.15 if one.value.unit == other.value.unit else -0.3
    if one.value.counted and other.value.counted:
        same = stem(one.value.counted, one.language) == stem(other.value.counted, other.language)
        return 0.2 if same else -0.3
    return 0.0
