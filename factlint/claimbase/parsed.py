"""Values as written in a base, to dates and quantities."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from factlint.patterns import regex
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.units import OwnUnit
from factlint.vocabulary import Predicate

_NUMBER = regex(r"[-+−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-+−]?\d+(?:\.\d+)?")
_EXPONENT = regex(r"\d[eE][-+]?\d{3}")
_YEAR = regex(r"1\d{3}|20\d\d")
_EDTF_DAY = regex(r"-?\d{4}-\d\d(?:-\d\d)?")
_EDTF_MARKED = regex(r"(?=.*\d)(?=.*[~?%X/])[-\dXY~?%/.]{4,60}|[\[{][-\d,.]{4,60}[\]}]")
_BRACKET = regex(r"\s*\(([^()]*)\)")
_MOST_DIGITS = 40
_LONGEST_DATE = 64
_LONGEST_QUANTITY = 200


def date_of(text: str, calendar: str = "", *, prose: bool = False) -> Date | None:
    """The date that EDTF text means; with `prose`, also one written as in running text (`January 2009`).

    Raises ValueError for a day that never was.
    """
    from factlint.mentions._dates.edtf import parse_edtf

    found = parse_edtf(text, calendar or "gregorian")
    if found is None and prose and len(text) <= _LONGEST_DATE:
        found = _prose_date(text)
    if found is not None and not found.exists:
        raise ValueError(f"{text} is a day that never was")
    return found


@lru_cache(maxsize=100_000)
def _prose_date(text: str) -> Date | None:
    from factlint.mentions._dates.value import parse_date

    return parse_date(text)


@lru_cache(maxsize=100_000)
def quantity_of(text: str, unit: str = "", own: tuple[OwnUnit, ...] = ()) -> Quantity | None:
    """The quantity that an amount with its unit means; None when the text is more than that."""
    if too_long(text) or len(text) > _LONGEST_QUANTITY:
        return None
    if not unit and (number := plain_number(text)):
        return number
    from factlint.mentions._quantities.value import parse_quantity

    return parse_quantity(f"{text} {unit}".strip(), own=own)


def plain_number(text: str) -> Quantity | None:
    """A bare number, without unit."""
    if not _NUMBER.fullmatch(text) or sum(c.isdigit() for c in text) > _MOST_DIGITS:
        return None
    digits = text.replace(",", "").replace("−", "-")
    amount = Decimal(digits)
    exponent = amount.as_tuple().exponent
    return Quantity(amount=amount, step=Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0))


def type_of(text: str, unit: str = "", own: tuple[OwnUnit, ...] = ()) -> str:
    """What a table's cell looks like: `date`, `number`, `year` (which may be a count) or `text`."""
    if unit:
        return "number"
    if plain_number(text):
        return "year" if _YEAR.fullmatch(text) else "number"
    if (
        _EDTF_DAY.fullmatch(text)
        or _is_marked(text)
        or (any(c.isdigit() for c in text) and len(text) < _LONGEST_DATE and _prose_date(text))
    ):
        return "date"
    return "number" if quantity_of(_BRACKET.sub(r" \1", text), own=own) else "text"


def _is_marked(text: str) -> bool:
    """Whether it is EDTF that says more than a day: about, uncertain, a decade, an interval, a set."""
    try:
        return _EDTF_MARKED.fullmatch(text) is not None and date_of(text) is not None
    except ValueError:
        return False


def cell_value(
    text: str, unit: str, predicate: Predicate, calendar: str = "", own: tuple[OwnUnit, ...] = ()
) -> Date | Quantity | str:
    """What a table's cell means; text where it is neither date nor quantity for certain."""
    unit = unit or predicate.unit
    if predicate.value in ("text", "name"):
        return plain_number(text) or text
    if predicate.value == "date" and (date := date_of(text, calendar, prose=True)):
        return date
    if _EDTF_DAY.fullmatch(text) and (date := date_of(text, calendar)):
        return date
    if text[:1].isdigit() or unit:
        loose = _BRACKET.sub(r" \1", text)
        quantity = quantity_of(loose, unit, own) if unit or not _NUMBER.fullmatch(text) else plain_number(text)
        if quantity and (unit or quantity.unit or not quantity.counted):
            return quantity
    if predicate.value == "quantity":
        return quantity_of(text, own=own) or text
    return date_of(text, calendar, prose=True) or text


def too_long(text: str) -> bool:
    """Whether a text has more digits than any amount needs, in its exponent too."""
    return sum(c.isdigit() for c in text) > _MOST_DIGITS or bool(_EXPONENT.search(text))
