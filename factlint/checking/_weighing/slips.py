"""Dates that are right but for one part, of an event that little else can be: by its place, by its name.

The only event on record at a place; a month in another year, beside the place or behind the name of what was then.
"""

from __future__ import annotations

from msgspec.structs import replace

from factlint.checking._scene.heading import heads, nearest_place
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.sorts import kind
from factlint.checking._weighing.candidate import Pair
from factlint.checking._weighing.likelihood import one_part_off, only_year_off
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.values.date import Date

PLACED, THERE = 0.8, 0.1
"""The subject of the only event at a place that is named, and what it adds to the predicate that the place is named."""

EVENT = "event"
FEW = 4
"""Months and days on record at most of whom or of where another one is unlikely to be right by chance."""
BESIDE, HEADED = 0.15, 0.4
"""What it adds that the place of such a claim stands nearest to the date, and that its subject heads the clause."""


def year_off(scene: Scene, mention: Mention, claim: Claim) -> float:
    """What it adds that only the year of a date is another one, where its event is told by its place or by its name.

    An event that heads the clause of a month without a year was not in another month either.
    """
    value, known = mention.value, claim.value
    if not (isinstance(value, Date) and isinstance(known, Date)):
        return 0.0
    base, sentence = scene.base, scene.sentence
    if not only_year_off(value, known):
        event = kind(base, claim.subject) == EVENT and _months_apart(value, known)
        return HEADED if event and _few_dates(base, claim.subject) and heads(sentence, claim.subject, mention) else 0.0
    if _few_dates(base, claim.subject) and heads(sentence, claim.subject, mention):
        return HEADED
    there = claim.place and _few_dates(base, claim.place) and claim.place in nearest_place(sentence, base, mention)
    return BESIDE if there else 0.0


def _months_apart(value: Date, known: Date) -> bool:
    """Whether a month without its year is not that of another date, nor next to it: no meeting lasts so long."""
    if value.has_year or value.day or value.open or value.month is None or known.month is None:
        return False
    return 1 < (value.month - known.month) % 12 < 11


@remembered
def _few_dates(base: Base, entity: str) -> bool:
    """Whether few months or days are on record of whom or of where something was."""
    claims = (*base.by_subject.get(entity, ()), *base.by_place.get(entity, ()))
    return len({one.value for one in claims if isinstance(one.value, Date) and one.value.month}) <= FEW


def placed(scene: Scene, pair: Pair) -> Pair:
    """The same; with a surer subject for the only event on record at a place, told of all but one part of its day."""
    statement, candidate = pair
    value, known = statement.mention.value, candidate.claim.value
    place = candidate.claim.place
    if place not in scene.named or not (isinstance(value, Date) and isinstance(known, Date)):
        return pair
    dated = value.day and known.day and value.year and known.year  # timid: `2 July` alone may be of any year
    if not (dated and one_part_off(value, known) and _one_event_at(scene.base, place)):
        return pair
    weight = candidate.weight
    surer = replace(weight, subject=max(weight.subject, PLACED), predicate=min(1.0, weight.predicate + THERE))
    return statement, replace(candidate, weight=surer)


@remembered
def _one_event_at(base: Base, place: str) -> bool:
    """Whether all that is on record of a place is of one year at most."""
    claims = (*base.by_place.get(place, ()), *base.by_subject.get(place, ()))
    return len({claim.value.year for claim in claims if isinstance(claim.value, Date)}) <= 1
