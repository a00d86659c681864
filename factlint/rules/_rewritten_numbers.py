"""A number written anew in the place of another, with the marks that the other has."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from factlint.findings import Edit, Fix
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.values.quantity import Hedge, Quantity

_NUMBER = regex(r"\d+(?:[.,\u00a0\u202f\u2009 '’]\d+)*")
_GROUPED = regex(r"\d{1,3}([.,\u00a0\u202f\u2009 '’])\d{3}(?:\1\d{3})*")
_POINTED = regex(r"\d+([.,])\d+")
_GROUPING_BEGINS = 10_000
"""From here on a number may need a mark between its thousands that a smaller one gives no example of."""


class _Writing(NamedTuple):
    """How a number is written."""

    value: Decimal
    group: str = ""
    """The mark between thousands."""
    point: str = ""
    """The decimal mark."""


def number_fixes(mention: Mention, stated: Quantity, known: Quantity) -> tuple[Fix, ...]:
    """The known amount in the place of the stated one; nothing where it is not plain how it would be written."""
    if any(each.upper is not None or each.ordinal or each.fraction for each in (stated, known)):
        return ()
    numbers = list(_NUMBER.finditer(mention.text))
    if len(numbers) != 1 or known.hedge is not Hedge.NONE or known.unit != stated.unit:
        return ()
    new = _like(numbers[0][0], stated.amount, known.amount)
    if new is None:
        return ()
    text = mention.text[: numbers[0].start()] + new + mention.text[numbers[0].end() :]
    return (Fix(message=f"write {' '.join(text.split())}", edits=(Edit(mention.span, text),)),)


def _like(written: str, stated: Decimal, known: Decimal) -> str | None:
    """The known amount as the stated one is written: with its marks, and counted in its thousands or millions."""
    for writing in _writings(written):
        scale = stated / writing.value if writing.value else Decimal(0)
        if scale < 1 or scale != Decimal(10) ** scale.adjusted():
            continue
        digits = f"{known / scale:f}"
        digits = digits.rstrip("0").rstrip(".") if "." in digits else digits
        if "." in digits:
            return digits.replace(".", writing.point) if writing.point else None
        if writing.group:
            return re.sub(r"(?<=\d)(?=(?:\d{3})+\Z)", writing.group, digits)
        return digits if int(digits) < _GROUPING_BEGINS or int(writing.value) >= _GROUPING_BEGINS else None
    return None


def _writings(written: str) -> list[_Writing]:
    """What a number may be read as."""
    if written.isdecimal():
        return [_Writing(Decimal(written))]
    found = []
    if grouped := _GROUPED.fullmatch(written):
        found.append(_Writing(Decimal(written.replace(grouped[1], "")), group=grouped[1]))
    if pointed := _POINTED.fullmatch(written):
        found.append(_Writing(Decimal(written.replace(pointed[1], ".")), point=pointed[1]))
    return found
