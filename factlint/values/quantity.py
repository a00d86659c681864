"""A quantity: an amount or a range, with its unit, its hedge and the thing counted."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from factlint.values.verdict import Verdict


class Hedge(StrEnum):
    """What a writer puts before an amount to loosen or bound it."""

    NONE = ""
    ABOUT = "about"
    NEARLY = "nearly"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """An amount as read, in the unit as written."""

    amount: Decimal
    """The amount, or the low end of a range, with scale words applied (`57 million` is 57000000)."""
    upper: Decimal | None = None
    """The high end of a range."""
    step: Decimal = Decimal(1)
    """The value of the last written digit: 1000000 for `57 million`, 0.1 for `40.4`."""
    unit: str = ""
    """Name of a unit in `values/units.py` (`metre`, `percent`, `rouble`); empty for a plain count."""
    counted: str = ""
    """The counted noun as written, lower case (`children`, `rebounds`); empty when there is none."""
    hedge: Hedge = Hedge.NONE
    ordinal: bool = False
    spelled: bool = False
    """Written in words (`eleven`), at least in part."""


def compare(stated: Quantity, known: Quantity) -> Verdict:
    """The verdict on a stated quantity beside a known one."""
    raise NotImplementedError
