"""Lives and spans that do not hold together: an end before its beginning, a deed of the dead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factlint.claimbase._fault import WARNING, Fault
from factlint.claimbase.complaints import shown
from factlint.claimbase.index import Base, Claim
from factlint.values.date import Date
from factlint.values.name import Name

_ORDER = (
    ("born", "died"),
    ("born", "baptised"),
    ("died", "buried"),
    ("founded", "dissolved"),
    ("started", "ended"),
    ("construction-started", "completed"),
    ("construction-started", "demolished"),
    ("completed", "demolished"),
    ("opened", "demolished"),
    ("took-office", "left-office"),
    ("first-aired", "last-aired"),
    ("first-issue", "last-issue"),
)
"""What comes first, and what cannot come before it."""


class _Span(NamedTuple):
    """A span of somebody or something, and what can only be within it."""

    start: str
    end: str
    inside: frozenset[str]


_LIVING = (
    "married divorced met enrolled graduated expelled left visited fled arrested imprisoned "
    "tried sentenced exiled wounded fell-ill retired appointed took-office left-office resigned crowned abdicated "
    "joined speech"
)
"""What only the living do: bodies are moved and returned, the dead are awarded, elected and published."""
_SPANS = (
    _Span("born", "died", frozenset(_LIVING.split())),
    _Span("founded", "dissolved", frozenset("split merged strike acquired nationalised".split())),
    _Span("started", "ended", frozenset("happened held signed surrendered armistice captured besieged".split())),
)
_HOLDING = frozenset(
    "position leader president vice-president prime-minister head-of-state chancellor governor mayor minister senator "
    "speaker deputy commander member-of employer residence military-branch".split()
)
"""What only the living are, at the `time` of the claim; its subject or its value is a person."""
_PARENTS = frozenset(("parent", "father", "mother"))
_CHILDREN = frozenset(("child", "son", "daughter"))

Dated = dict[str, list[Claim]]


def timelines(base: Base) -> Iterator[Fault]:
    """FL636: what ended before it began, and what somebody did before birth or after death."""
    dated = {subject: _dated(base, claims, subject) for subject, claims in base.by_subject.items()}
    for by_kind in dated.values():
        for before, after in _ORDER:
            yield from _outside(by_kind.get(after, ()), by_kind.get(before, ()), ())
        for span in _SPANS:
            inside = [claim for kind in sorted(span.inside) for claim in by_kind.get(kind, ())]
            yield from _outside(inside, by_kind.get(span.start, ()), by_kind.get(span.end, ()))
    for claim in base.claims:
        yield from _undead(base, claim, dated)
        yield from _family(base, claim, dated)


def _dated(base: Base, claims: Sequence[Claim], subject: str) -> Dated:
    """The dates of a subject by predicate, without those that are known to be wrong."""
    found: Dated = {}
    for claim in claims:
        if isinstance(claim.value, Date) and claim.subject == subject and _counts(claim):
            found.setdefault(_kind(base, claim), []).append(claim)
    return found


def _counts(claim: Claim) -> bool:
    return "deprecated" not in (claim.status, claim.rank)


def _kind(base: Base, claim: Claim) -> str:
    predicate = base.predicates.get(claim.predicate)
    return predicate.like[0] if predicate and predicate.like else claim.predicate


def _outside(inside: Sequence[Claim], starts: Sequence[Claim], ends: Sequence[Claim]) -> Iterator[Fault]:
    for claim in inside:
        yield from _beyond(claim, claim.value, starts, ends)


def _beyond(claim: Claim, value: object, starts: Sequence[Claim], ends: Sequence[Claim]) -> Iterator[Fault]:
    """A date that is before every start, or after every end."""
    if not isinstance(value, Date):
        return
    first, last = value.reading.first, value.reading.last
    bounds = [_last(end) for end in ends]
    if ends and first is not None and all(bound is not None and first > bound for bound in bounds):
        yield _fault(claim, "after", ends[0], value)
    bounds = [_first(start) for start in starts]
    if starts and last is not None and all(bound is not None and last < bound for bound in bounds):
        yield _fault(claim, "before", starts[0], value)


def _undead(base: Base, claim: Claim, dated: dict[str, Dated]) -> Iterator[Fault]:
    """An office, a membership or a home whose time is outside the life of the one who has it."""
    if claim.time is None or _kind(base, claim) not in _HOLDING or not _counts(claim):
        return
    bearers = [claim.subject, claim.value.entity or ""] if isinstance(claim.value, Name) else [claim.subject]
    for bearer in bearers:
        life = dated.get(bearer, {})
        yield from _beyond(claim, claim.time, life.get("born", ()), life.get("died", ()))


def _family(base: Base, claim: Claim, dated: dict[str, Dated]) -> Iterator[Fault]:
    """A child that was born before its parent."""
    kind = _kind(base, claim)
    if kind not in _PARENTS | _CHILDREN or not isinstance(claim.value, Name) or not _counts(claim):
        return
    pair = (claim.subject, claim.value.entity or "")
    child, parent = pair if kind in _PARENTS else pair[::-1]
    births = [dated.get(one, {}).get("born", ()) for one in (child, parent)]
    for young in births[0]:
        for old in births[1]:
            last, first = _last(young), _first(old)
            if last is not None and first is not None and last < first:
                yield _fault(young, "before", old, young.value, f"; {shown(claim.id)} makes that the parent")


def _first(claim: Claim) -> int | None:
    return claim.value.reading.first if isinstance(claim.value, Date) else None


def _last(claim: Claim) -> int | None:
    return claim.value.reading.last if isinstance(claim.value, Date) else None


def _fault(claim: Claim, where: str, bound: Claim, value: object, why: str = "") -> Fault:
    edtf = value.edtf if isinstance(value, Date) else ""
    limit = bound.value.edtf if isinstance(bound.value, Date) else ""
    message = f"{shown(claim.id)} ({edtf}) lies {where} {shown(bound.id)} ({limit}){why}"
    return Fault("FL636", WARNING, message, claim.path, claim.line, claim.id)
