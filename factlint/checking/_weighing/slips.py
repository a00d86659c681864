"""What makes a stated value look like a slip of the one on record: most of it is right."""

from __future__ import annotations

from msgspec.structs import replace

from factlint.checking._scene.scene import Scene
from factlint.checking._weighing.candidate import Pair
from factlint.checking._weighing.likelihood import years_near
from factlint.claimbase.index import Base, Claim
from factlint.mentions import Mention
from factlint.remembering import remembered
from factlint.values.date import Date
from factlint.values.quantity import Quantity, slip

SLIP = 0.35
"""What it adds to a predicate that digits of an amount have changed places, or one is another."""
SLIP_DIGITS = 3
PLAIN = ("wrong unit", "transposed digits")
"""Slips that are seldom an accident, however few the digits."""
ONE_PART = 0.25
"""What it adds that of a date's year, month and day just one is another: two events seldom share the rest."""
SLIP_YEARS = 10
"""Years by which a date may be off that is right in its other parts."""
PLACED, THERE = 0.8, 0.1
"""The subject of the only event at a place that is named, and what it adds to the predicate that the place is named."""


def most_for_slip(mention: Mention, claim: Claim) -> float:
    """The most that a slip can add for two values."""
    if isinstance(mention.value, Quantity) and isinstance(claim.value, Quantity):
        return SLIP
    return ONE_PART if isinstance(mention.value, Date) and isinstance(claim.value, Date) else 0.0


def for_slip(mention: Mention, claim: Claim) -> float:
    """What it adds that a value looks like a slip of the known one."""
    value, known = mention.value, claim.value
    if isinstance(value, Quantity) and isinstance(known, Quantity):
        digits = _digits(value), _digits(known)
        long = digits[1] >= SLIP_DIGITS and digits[0] > 1
        if not (long or digits[0] == digits[1]):
            return 0.0
        kind = slip(value, known)
        return SLIP if kind in PLAIN or (kind and long) else 0.0
    if isinstance(value, Date) and isinstance(known, Date):
        return ONE_PART if _one_part_off(value, known) else 0.0
    return 0.0


def placed(scene: Scene, pair: Pair) -> Pair:
    """The same; with a surer subject for the only event on record at a place, told of all but one part of its day."""
    statement, candidate = pair
    value, known = statement.mention.value, candidate.claim.value
    place = candidate.claim.place
    if place not in scene.named or not (isinstance(value, Date) and isinstance(known, Date)):
        return pair
    if not (value.day and known.day and _one_part_off(value, known) and _one_event_at(scene.base, place)):
        return pair
    weight = candidate.weight
    surer = replace(weight, subject=max(weight.subject, PLACED), predicate=min(1.0, weight.predicate + THERE))
    return statement, replace(candidate, weight=surer)


@remembered
def _one_event_at(base: Base, place: str) -> bool:
    """Whether all that is on record of a place is of one year at most."""
    claims = (*base.by_place.get(place, ()), *base.by_subject.get(place, ()))
    return len({claim.value.year for claim in claims if isinstance(claim.value, Date)}) <= 1


def _digits(quantity: Quantity) -> int:
    """How many digits an amount has, but for the noughts at its ends."""
    return len(str(quantity.amount).replace(".", "").strip("0"))


def _one_part_off(value: Date, known: Date) -> bool:
    """Whether two dates differ in one part that both have, and share another; their years not by much."""
    parts = [(mine, its) for mine, its in zip(_parts(value), _parts(known), strict=True) if mine and its]
    return len(parts) > 1 and sum(mine != its for mine, its in parts) == 1 and years_near(value, known, SLIP_YEARS)


def _parts(value: Date) -> tuple[int | None, int | None, int | None]:
    return value.year, value.month, value.day
