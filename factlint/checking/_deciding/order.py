"""Which of two claims has the earlier date or the lesser amount."""

from __future__ import annotations

from factlint.checking._naming.ties import family
from factlint.claimbase.index import Base, Claim
from factlint.values.date import Date
from factlint.values.quantity import Quantity


def only(base: Base, entity: str, predicate: str) -> Claim | None:
    """The one claim of an entity with a predicate or one that is like it; None where it holds for a time only."""
    found = [one for one in base.by_subject.get(entity, ()) if predicate in family(base, one.predicate)]
    sure = len(found) == 1 and not found[0].time and not found[0].of and found[0].status != "disputed"
    return found[0] if sure else None


def order(mine: Claim, its: Claim) -> str | None:
    """`-` where the first value is surely earlier or less, `+` where it is later or more."""
    one, other = mine.value, its.value
    if isinstance(one, Date) and isinstance(other, Date):
        first, second = one.reading, other.reading
        if first.last is not None and second.first is not None and first.last < second.first:
            return "-"
        return "+" if first.first is not None and second.last is not None and first.first > second.last else None
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)) or one.unit != other.unit:
        return None
    if one.hedge or other.hedge or one.amount == other.amount:
        return None
    return "-" if one.amount < other.amount else "+"
