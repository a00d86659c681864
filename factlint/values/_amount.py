"""What a written quantity consists of."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from msgspec import Struct


class Hedge(StrEnum):
    """What a writer puts before an amount to loosen or bound it."""

    NONE = ""
    ABOUT = "about"
    NEARLY = "nearly"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"


class Group(Struct, frozen=True):
    """Numbers that belong together: the two sides of a score, a part and its whole."""

    kind: str
    """`score` (107–99), `ratio` (one in five, 16 of 18), `made-of` (9-for-12) or `change` (from 5 to 7)."""
    index: int
    """The place of this number in the group, from 0."""
    start: int
    """Offset of the group's first number: the same for all its members."""
    size: int = 2
    share: Decimal | None = None
    """What the first number of a `ratio` is of the second."""


class Quantity(Struct, frozen=True, kw_only=True, tag=True, omit_defaults=True):
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
    counted_phrase: str = ""
    """Up to three words that follow, as written, lower case: `peasant votes`."""
    hedge: Hedge = Hedge.NONE
    ordinal: bool = False
    spelled: bool = False
    """Written in words (`eleven`), at least in part."""
    fraction: bool = False
    """Written as a fraction (`two-thirds`, `half`)."""
    multiple: bool = False
    """A factor: `twice`, `three times`."""
    age: bool = False
    article: bool = False
    """An indefinite article read as 1."""
    in_name: bool = False
    """Directly after a capitalised word, with nothing counted: perhaps part of a name (`Apollo 12`)."""
    group: Group | None = None
