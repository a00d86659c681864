"""The nearest right form of a value that does not parse."""

from __future__ import annotations

import re

from factlint.claimbase import parsed
from factlint.patterns import regex

_DATE_FORMS = "write it as in 1870-04-22, 1870-04, 1870 or 1870~"
_QUANTITY_FORMS = "write an amount with its unit, as in `40`, `57 million people`, `42.5 km`"
_LOOSE = regex(r"(-?\d{3,4})[-./ ](\d{1,2})(?:[-./ ](\d{1,2}))?")
_REVERSED = regex(r"(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})")
_MONTHS = 12
_DAYS = 31


def date_hint(text: str) -> str:
    """How a date that is not EDTF should be written."""
    text = text.strip()[:64]
    loose = _LOOSE.fullmatch(text)
    if loose:
        return _written(loose[1], loose[2], loose[3])
    reverse = _REVERSED.fullmatch(text)
    if reverse:
        return _written(reverse[3], reverse[2], reverse[1])
    try:
        found = parsed.date_of(text, prose=True)
    except ValueError:
        return _DATE_FORMS
    return f"write `{found.edtf}`" if found and found.has_year else _DATE_FORMS


def _written(year: str, month: str, day: str | None) -> str:
    """The date in EDTF when its numbers can be one, whether or not the month has that day."""
    sign, digits = ("-", year[1:]) if year.startswith("-") else ("", year)
    if not 1 <= int(month) <= _MONTHS or not 1 <= int(day or 1) <= _DAYS:
        return _DATE_FORMS
    form = f"{sign}{digits:0>4}-{month:0>2}" + (f"-{day:0>2}" if day else "")
    try:
        return f"write `{form}`" if parsed.date_of(form) else _DATE_FORMS
    except ValueError:
        return f"write `{form[:-3]}` if the day is not known"


def quantity_hint(text: str) -> str:
    """How a quantity should be written; the amount alone where the rest is not understood, and no date at all."""
    if _LOOSE.fullmatch(text.strip()) or _REVERSED.fullmatch(text.strip()):
        return "a date wants another predicate"
    amount = re.match(r"[-+−]?\d[\d,.]*", text.strip())
    if amount and parsed.plain_number(amount.group().rstrip(".,")):
        return f"write `{amount.group().rstrip('.,')}`, with a unit that is known"
    return _QUANTITY_FORMS
