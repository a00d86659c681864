"""What a drawn statement is beside the base: known already, more precise, or in disagreement."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from factlint.claimbase.index import Base, Claim
from factlint.claimbase.showing import value_text
from factlint.drawing._said import Drawn
from factlint.values import date, quantity
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict


class Standing(StrEnum):
    """How a drawn statement stands to the base."""

    NEW = "new"
    KNOWN = "known"
    FINER = "finer"
    DISAGREES = "disagrees"


class Beside(Struct, frozen=True):
    """The standing of a statement, with the claim that decides it."""

    standing: Standing
    claim: Claim | None = None


_SAME = (Verdict.AGREES, Verdict.LESS_PRECISE, Verdict.OTHER_CALENDAR)


def beside(one: Drawn, base: Base) -> Beside:
    """The statement beside the claims on the same point."""
    verdicts = [(_verdict(one.mention.value, claim), claim) for claim in _on_the_point(one, base)]
    for wanted, standing in (
        (_SAME, Standing.KNOWN),
        ((Verdict.MORE_PRECISE,), Standing.FINER),
    ):
        found = next((claim for verdict, claim in verdicts if verdict in wanted), None)
        if found:
            return Beside(standing, found)
    predicate = base.predicates.get(one.predicate)
    rival = next((claim for verdict, claim in verdicts if verdict is Verdict.CONTRADICTS and _rivals(one, claim)), None)
    if rival and predicate and not predicate.many:
        return Beside(Standing.DISAGREES, rival)
    return Beside(Standing.NEW)


def _on_the_point(one: Drawn, base: Base) -> Iterator[Claim]:
    """The claims of the subject, or of the part that the value is of, with this predicate or one like it."""
    seen: set[str] = set()
    own = _family(one.predicate, base)
    for entity in filter(None, (one.subject, one.of)):
        for claim in base.by_subject.get(entity, ()):
            if claim.id not in seen and own & _family(claim.predicate, base):
                seen.add(claim.id)
                yield claim


def _family(predicate: str, base: Base) -> frozenset[str]:
    known = base.predicates.get(predicate)
    return frozenset((predicate, *(known.like if known else ())))


def _verdict(value: object, claim: Claim) -> Verdict:
    if isinstance(value, Date) and isinstance(claim.value, Date):
        return date.compare(value, claim.value)
    if isinstance(value, Quantity) and isinstance(claim.value, Quantity):
        return quantity.compare(value, claim.value)
    return Verdict.NOT_COMPARABLE


def _rivals(one: Drawn, claim: Claim) -> bool:
    """Whether only one of two values can be true: same subject and part, no times or places that differ."""
    return (
        claim.subject == one.subject
        and claim.of == one.of
        and claim.place in ("", one.place)
        and claim.time is None
        and claim.status != "deprecated"
        and claim.rank != "deprecated"
    )


def said(claim: Claim) -> str:
    """A claim as a note names it."""
    return f"{claim.id} ({value_text(claim.value)})"
