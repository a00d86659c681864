"""Claims by the days that they give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factlint.values.date import Date, Precision

if TYPE_CHECKING:
    from factlint.claimbase.index import Claim


def days_of(first: int | None, last: int | None) -> str:
    """What the Julian day numbers of a date are looked up by."""
    return f"{first} {last}"


def by_days(claims: Iterable[Claim]) -> Iterator[tuple[str, Claim]]:
    """The claims that give a day or a month of a year, each with what it is looked up by."""
    dates = ((claim, claim.value) for claim in claims)
    return (
        (days_of(value.reading.first, value.reading.last), claim)
        for claim, value in dates
        if isinstance(value, Date) and value.precision <= Precision.MONTH
    )
