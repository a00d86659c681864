"""Claims on one point: two values where there is one, one value said twice, one source that says two things."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factlint.claimbase._fault import ERROR, NOTE, Fault
from factlint.claimbase.complaints import shown
from factlint.claimbase.index import Base, Claim
from factlint.claimbase.proposals import PROPOSED
from factlint.claimbase.value_text import value_text
from factlint.values import date, quantity
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

REVIEW = "whoever reviews the proposal decides"
_MOST_RIVALS = 20


def verdict(one: Claim, other: Claim) -> Verdict:
    """The verdict on two claims of the same point."""
    a, b = one.value, other.value
    if isinstance(a, Date) and isinstance(b, Date):
        return date.compare(a, b)
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return quantity.compare(a, b)
    if isinstance(a, Name) and isinstance(b, Name):
        return Verdict.AGREES if set(a.entities) & set(b.entities) else Verdict.CONTRADICTS
    return Verdict.NOT_COMPARABLE


def contradictions(base: Base) -> Iterator[Fault]:
    """FL605 and FL642: two claims of a predicate that holds one value, not both marked as disputed."""
    for rivals in _points(base):
        predicate = base.predicates.get(rivals[0].predicate)
        if predicate and not predicate.many:
            for one, other in combinations(rivals[:_MOST_RIVALS], 2):
                yield from _between(one, other)


def duplicates(base: Base) -> Iterator[Fault]:
    """FL641: two claims that say one and the same."""
    for rivals in _points(base):
        first: dict[object, Claim] = {}
        for claim in rivals:
            one = first.setdefault(_what(claim), claim)
            if one is not claim:
                message = f"{shown(claim.id)} says the same as {shown(one.id)} on {_place(one, claim)}"
                hint = "one claim can have the evidence of both"
                yield Fault("FL641", NOTE, message, claim.path, claim.line, claim.id, hint)


def _points(base: Base) -> Iterator[list[Claim]]:
    """The claims of each point that has several, without those that are deprecated."""
    points: dict[tuple[str, ...], list[Claim]] = {}
    for claim in base.claims:
        if "deprecated" not in (claim.status, claim.rank):
            time = claim.time.edtf if claim.time else ""
            key = (claim.subject, claim.predicate, claim.of, claim.place, time, str(claim.ordinal), *claim.words)
            points.setdefault(key, []).append(claim)
    return (claims for claims in points.values() if len(claims) > 1)


def _what(claim: Claim) -> object:
    """What a claim says, in a form that is equal for equal values; a day may be kept in each of its calendars."""
    value = claim.value
    if isinstance(value, Date):
        return (value.reading, value.edtf)
    if isinstance(value, Quantity):
        return (value.amount, value.upper, value.unit, value.counted, value.hedge, value.ordinal)
    return value.entities or value.text if isinstance(value, Name) else value


def _between(one: Claim, other: Claim) -> Iterator[Fault]:
    if one.status == other.status == "disputed":
        return
    found = verdict(one, other)
    if found not in (Verdict.CONTRADICTS, Verdict.OTHER_CALENDAR):
        return
    own = sorted({each.source for each in one.evidence} & {each.source for each in other.evidence})
    same, proposed = found is Verdict.OTHER_CALENDAR, PROPOSED in (one.status, other.status)
    severity = NOTE if same or proposed or one.rank != other.rank else ERROR
    said, before = shown(value_text(other.value)), shown(value_text(one.value))
    if own and not same:
        message = f"{shown(own[0])} says both {before} ({shown(one.id)} on {_place(one, other)}) and {said}"
        hint = REVIEW if proposed else "mark both `status: disputed`, or one `rank: deprecated`"
        yield Fault("FL642", severity, message, other.path, other.line, other.id, hint)
        return
    message = f"{shown(other.id)}{_standing(other)} says {said}, "
    message += f"{shown(one.id)} on {_place(one, other)}{_standing(one)} says {before}"
    message += ", the same day in another calendar" if same else ""
    hint = "name the calendar" if same else "mark both `status: disputed` if the sources disagree"
    if proposed:
        hint = REVIEW
    yield Fault("FL605", severity, message, other.path, other.line, other.id, hint)


def _place(one: Claim, other: Claim) -> str:
    """Where a claim is, as seen from another."""
    return f"line {one.line}" if one.path == other.path else f"{one.path}:{one.line}"


def _standing(claim: Claim) -> str:
    """The sources of a claim, and its rank where it has one, in brackets."""
    parts = [claim.rank] if claim.rank != "normal" else []
    parts += dict.fromkeys(each.source for each in claim.evidence)
    return f" ({', '.join(parts)})" if parts else ""
