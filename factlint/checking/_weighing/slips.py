"""The only event on record at a place that is named: a day that is right but for one part is surely its."""

from __future__ import annotations

from msgspec.structs import replace

from factlint.checking._scene.scene import Scene
from factlint.checking._weighing.candidate import Pair
from factlint.checking._weighing.likelihood import one_part_off
from factlint.claimbase.index import Base
from factlint.remembering import remembered
from factlint.values.date import Date

PLACED, THERE = 0.8, 0.1
"""The subject of the only event at a place that is named, and what it adds to the predicate that the place is named."""


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
