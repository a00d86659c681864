"""Claims that cannot all be true: two values where there is one, and lives that end before they begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from factlint.claimbase._complaints import shown
from factlint.claimbase._fault import ERROR, NOTE, WARNING, Fault
from factlint.claimbase._proposals import PROPOSED
from factlint.claimbase.index import Base, Claim
from factlint.claimbase.showing import value_text
from factlint.values import date, quantity
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

_MOST_RIVALS = 20
_ORDER = (
    ("born", "died"),
    ("born", "married"),
    ("founded", "dissolved"),
    ("construction-started", "completed"),
    ("completed", "demolished"),
    ("first-aired", "last-aired"),
    ("first-issue", "last-issue"),
)


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
    """FL605: two claims of a predicate that holds one value, not both marked as disputed."""
    points: dict[tuple[str, ...], list[Claim]] = {}
    for claim in base.claims:
        predicate = base.predicates.get(claim.predicate)
        if predicate and not predicate.many and "deprecated" not in (claim.status, claim.rank):
            time = claim.time.edtf if claim.time else ""
            key = (claim.subject, claim.predicate, claim.of, claim.place, time, *claim.words)
            points.setdefault(key, []).append(claim)
    for rivals in points.values():
        for one, other in combinations(rivals[:_MOST_RIVALS], 2):
            yield from _between(one, other)


def _between(one: Claim, other: Claim) -> Iterator[Fault]:
    if one.status == other.status == "disputed":
        return
    found = verdict(one, other)
    if found not in (Verdict.CONTRADICTS, Verdict.OTHER_CALENDAR):
        return
    place = f"line {one.line}" if one.path == other.path else f"{one.path}:{one.line}"
    same, proposed = found is Verdict.OTHER_CALENDAR, PROPOSED in (one.status, other.status)
    said, before = shown(value_text(other.value)), shown(value_text(one.value))
    message = f"{shown(other.id)} says {said}, {shown(one.id)} on {place} says {before}"
    message += ", the same day in another calendar" if same else ""
    hint = "name the calendar" if same else "mark both `status: disputed` if the sources disagree"
    if proposed:
        hint = "whoever reviews the proposal decides"
    yield Fault("FL605", NOTE if same or proposed else ERROR, message, other.path, other.line, other.id, hint)


def timelines(base: Base) -> Iterator[Fault]:
    """FL636: what ended before it began."""
    for subject, claims in base.by_subject.items():
        by_kind: dict[str, list[Claim]] = {}
        for claim in claims:
            if isinstance(claim.value, Date) and claim.subject == subject:
                by_kind.setdefault(_kind(base, claim), []).append(claim)
        for before, after in _ORDER:
            if before in by_kind and after in by_kind:
                yield from _reversed(by_kind[before], by_kind[after])


def _kind(base: Base, claim: Claim) -> str:
    predicate = base.predicates.get(claim.predicate)
    return predicate.like[0] if predicate and predicate.like else claim.predicate


def _reversed(starts: Sequence[Claim], ends: Sequence[Claim]) -> Iterator[Fault]:
    for start in starts:
        for end in ends:
            if not (isinstance(start.value, Date) and isinstance(end.value, Date)):
                continue
            first, last = start.value.reading.first, end.value.reading.last
            if first is not None and last is not None and last < first:
                message = f"{shown(end.id)} ({end.value.edtf}) lies before {shown(start.id)} ({start.value.edtf})"
                yield Fault("FL636", WARNING, message, end.path, end.line, end.id)
