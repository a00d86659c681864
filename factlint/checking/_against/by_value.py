"""The values of the sources by what they may be the same as, so that a value of a draft meets few of them.

Every value lies in buckets: a quantity by the order of all the amounts that it may stand for, a date by the years that
its days may lie in and by its months. Two values that fit share a bucket; many that share one do not fit.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from fractions import Fraction

from msgspec import Struct

from factlint.values import quantity
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.units import UNITS

Value = Date | Quantity
Bucket = tuple[str, Hashable]

YEAR = 365
"""Days of a bucket of dates."""
STEP = math.log(1.1)
"""By how much, in logarithms, the amounts of two buckets differ."""
WIDEST = 40
"""Buckets from which on a value is held against all others."""
PERCENT = "percent"


class ByValue(Struct, frozen=True, kw_only=True, eq=False):
    """Distinct values by their buckets."""

    values: tuple[Value, ...]
    loose: tuple[int, ...]
    """Places in `values` of those that lie in no bucket: an open end, a mere weekday, a bound that reaches far."""
    places: Mapping[Bucket, tuple[int, ...]]

    @classmethod
    def of(cls, values: Iterable[Value]) -> ByValue:
        """Sort values into their buckets."""
        distinct = tuple(dict.fromkeys(values))
        loose: list[int] = []
        places: dict[Bucket, list[int]] = defaultdict(list)
        for place, value in enumerate(distinct):
            own = _buckets(value)
            if not own:
                loose.append(place)
            for bucket in (*own, *_kept_under(value)):
                places[bucket].append(place)
        return cls(values=distinct, loose=tuple(loose), places={key: tuple(found) for key, found in places.items()})

    def near(self, value: Value) -> Iterator[Value]:
        """The values that may fit a value, and others."""
        own = _buckets(value)
        if not own:
            yield from self.values
            return
        buckets = (*own, *_sought_under(value, self.places))
        found = {place for bucket in buckets for place in self.places.get(bucket, ())}
        yield from (self.values[place] for place in sorted(found.union(self.loose)))


def _buckets(value: Value) -> list[Bucket]:
    """The buckets of what a value may stand for; none when it may stand for too much."""
    if isinstance(value, Quantity):
        low, high = quantity.span(value)
        orders = range(_order(low), _order(high) + 1) if low * high > 0 else range(0) if low != high else [0]
        return [("amount", order) for order in orders] if len(orders) <= WIDEST else []
    if not value.has_year:
        months: list[Bucket] = [("month", value.month), ("day", (value.month, value.day))]
        return months if value.month is not None and not value.open else []
    readings = [value.reading, *value.others, *((value.alternative.reading,) if value.alternative else ())]
    years: set[int] = set()
    for reading in readings:
        if reading.first is None or reading.last is None:
            return []
        first, last = (reading.first - value.slack) // YEAR, (reading.last + value.slack) // YEAR
        if last - first > WIDEST:
            return []
        years.update(range(first, last + 1))
    return [("year", year) for year in years]


def _kept_under(value: Value) -> Iterator[Bucket]:
    """Further buckets in which a value of a source is kept."""
    if isinstance(value, Quantity):
        if value.unit or _is_share(value):
            yield "unit", value.unit or PERCENT
        return
    if value.has_year:
        for month in {value.month, *(month for _, month, _ in value.names)} - {None}:
            yield "month", month


def _sought_under(value: Value, places: Mapping[Bucket, tuple[int, ...]]) -> Iterator[Bucket]:
    """Further buckets for a value of a draft: its day in any year, the months beside its own for its day in the other
    calendar, other units, percentages for a fraction."""
    if isinstance(value, Date):
        if value.has_year:
            yield from (("day", day) for day in value.written_days.union(name[1:] for name in value.names))
        elif value.month:
            yield from (("month", (value.month + step) % 12 + 1) for step in (-2, 0))
        return
    if value.unit == PERCENT or _is_share(value):
        yield "unit", PERCENT
    unit = UNITS.get(value.unit)
    for sort, name in list(places) if unit else ():
        other = UNITS.get(str(name)) if sort == "unit" and name != value.unit else None
        if unit and other and other.dimension == unit.dimension:
            yield sort, name


def _is_share(value: Quantity) -> bool:
    """Whether a quantity may be held against a percentage."""
    return value.fraction or (value.group is not None and value.group.share is not None)


def _order(amount: Fraction) -> int:
    """The bucket of an amount that is not nought, by its logarithm."""
    return math.floor((math.log(abs(amount.numerator)) - math.log(amount.denominator)) / STEP)
