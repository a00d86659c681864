"""Values as a line shows them."""

from __future__ import annotations

from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity


def value_text(value: Date | Quantity | Name | str) -> str:
    """A value as a line shows it: EDTF, an amount with its unit, or the text itself."""
    if isinstance(value, Date):
        return value.edtf
    if isinstance(value, Quantity):
        amount = f"{value.amount:,f}" + (f"–{value.upper:,f}" if value.upper is not None else "")
        return " ".join(filter(None, (value.hedge.value, amount, value.unit or value.counted)))
    return value.text if isinstance(value, Name) else value
