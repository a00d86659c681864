"""Units that a vocabulary file adds."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from factlint.claimbase.complaints import Complaints, nearest, shown
from factlint.claimbase.listing import Found
from factlint.claimbase.records import UnitRecord
from factlint.patterns import regex
from factlint.values.units import UNITS, OwnUnit

_NUMBER = regex(r"\d{1,18}(?:\.\d{1,18}|/\d{1,18})?")


def own_units(records: Iterable[Found[UnitRecord]], complaints: Complaints) -> tuple[OwnUnit, ...]:
    """The units as they are read; a record with the id of a known unit adds words to that one."""
    return tuple(unit for found in records if (unit := _own(found, complaints)) is not None)


def _own(found: Found[UnitRecord], complaints: Complaints) -> OwnUnit | None:
    record = found.record
    known = record.id if record.id in UNITS else record.of
    if known and known not in UNITS:
        message = f"`of` names the unit {shown(known)}, which does not exist"
        found.complain(complaints, "FL603", message, "of", hint=nearest(known, UNITS))
        return None
    if record.factor and not (_NUMBER.fullmatch(record.factor) and _positive(record.factor)):
        message = f"{shown(record.factor)} is no positive number"
        found.complain(complaints, "FL608", message, "factor", hint="write it as in `2`, `0.5` or `1/3`")
        return None
    if bool(record.factor) is not bool(record.of):
        message = "`of` and `factor` go together: `factor` of this unit make one of the unit `of`"
        found.complain(complaints, "FL608", message, "factor" if record.factor else "of")
        return None
    words = tuple((language, tuple(phrase.lower() for phrase in phrases)) for language, phrases in record.words.items())
    size = 1 / Fraction(record.factor) if record.factor else Fraction(1)
    name = ("*", (record.id.lower().replace("-", " "),))
    return OwnUnit(id=record.id, words=(*words, name), of=known, size=size)


def _positive(factor: str) -> bool:
    """Whether the number is above zero and its denominator is not zero."""
    over, _, under = factor.partition("/")
    return float(over) > 0 and (not under or int(under) > 0)
