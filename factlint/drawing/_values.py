"""Values as a claims file writes them."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from factlint.mentions._dates.edtf import parse_edtf
from factlint.mentions._quantities.value import parse_quantity
from factlint.values.date import Date, Precision
from factlint.values.quantity import Hedge, Quantity

_WRITTEN = ("julian",)
"""Calendars whose dates are written in their own numbers; those of others in Gregorian ones."""
_MOST_PLACES = 12
_SCALES = ((Decimal(10**9), "billion"), (Decimal(10**6), "million"), (Decimal(10**3), "thousand"))


class Written(Struct, frozen=True):
    """A value as text, with the calendar of its numbers."""

    text: str
    type: str
    calendar: str = ""


def written(value: Date | Quantity) -> Written | None:
    """The value as text that reads back as the same; None when no text does."""
    if isinstance(value, Quantity):
        text = _quantity(value)
        back = parse_quantity(text)
        same = back is not None and (back.amount, back.upper, back.unit) == (value.amount, value.upper, value.unit)
        return Written(text, "quantity") if same else None
    found = Written(_as_written(value), "date", value.reading.calendar) if _own(value) else Written(value.edtf, "date")
    return found if parse_edtf(found.text, found.calendar or "gregorian") else None


def _own(value: Date) -> bool:
    plain = value.precision in (Precision.DAY, Precision.MONTH) and not (
        value.ranged or value.approximate or value.open
    )
    return value.reading.calendar in _WRITTEN and plain and value.second is None


def _as_written(value: Date) -> str:
    """The numbers as they stand in the source."""
    year = "XXXX" if value.year is None else f"{value.year:04}"
    return "-".join([year, *(f"{part:02}" for part in (value.month, value.day) if part is not None)])


def _quantity(value: Quantity) -> str:
    scale, word = next(
        ((scale, word) for scale, word in _SCALES if value.amount >= scale and value.step * 100 >= scale),
        (Decimal(1), ""),
    )
    places = max(0, -int((value.step / scale).normalize().as_tuple().exponent))
    amount = _number(value.amount / scale, places)
    if value.upper is not None:
        amount += f"–{_number(value.upper / scale, places)}"
    amount = f"{amount} {word}".strip()
    hedge = value.hedge.value if value.hedge is not Hedge.NONE else ""
    return " ".join(filter(None, (hedge, amount, value.unit.replace("_", " "))))


def _number(amount: Decimal, places: int) -> str:
    """The amount with at least so many digits behind the point, as the source has them."""
    own = max(0, -int(amount.normalize().as_tuple().exponent))
    return f"{amount:,.{min(max(own, places), _MOST_PLACES)}f}"
