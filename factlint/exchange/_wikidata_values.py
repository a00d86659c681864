"""Times and amounts as Wikidata has them (Wikibase/DataModel/JSON on mediawiki.org).

A time is written in the calendar it names, a year before 1 is counted as historians do (-0044 is 44 BC, there is no
year 0), and what lies beneath the precision is 00.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factlint.claimbase import parsed
from factlint.exchange._wikidata_words import UNIT_WORDS, UNITS
from factlint.patterns import regex
from factlint.values.quantity import Hedge, Quantity

ENTITY = "http://www.wikidata.org/entity/"
CALENDARS = {"": "Q1985727", "gregorian": "Q1985727", "julian": "Q1985786"}
CALENDAR_OF = {"Q1985727": "", "Q1985786": "julian"}
DAY, MONTH, YEAR, DECADE, CENTURY = 11, 10, 9, 8, 7
_TIME = regex(r"([+-])0*(\d{1,4})-(\d\d)-(\d\d)T00:00:00Z")
_EDTF = regex(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_DECADE = regex(r"(\d{3})X")
_CENTURY = regex(r"(\d\d)01/(\d\d)00")
_MONTHS, _DAYS = 12, 31
_LAST_YEAR = 9999


def time_value(edtf: str, calendar: str) -> dict[str, object] | None:
    """The time that a plain date is; None for what is more than a day, month, year, decade or century."""
    found = _dated(edtf)
    if found is None or calendar not in CALENDARS:
        return None
    time, precision = found
    return {
        "time": time,
        "timezone": 0,
        "before": 0,
        "after": 0,
        "precision": precision,
        "calendarmodel": ENTITY + CALENDARS[calendar],
    }


def _dated(edtf: str) -> tuple[str, int] | None:
    if match := _DECADE.fullmatch(edtf):
        return f"+{match[1]}0-00-00T00:00:00Z", DECADE
    if (match := _CENTURY.fullmatch(edtf)) and int(match[2]) == int(match[1]) + 1:
        return f"+{match[2]}00-00-00T00:00:00Z", CENTURY
    match = _EDTF.fullmatch(edtf)
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if month > _MONTHS or day > _DAYS or (match[2] and not month) or (match[3] and not day):
        return None
    sign, number = ("+", year) if year > 0 else ("-", 1 - year)
    return f"{sign}{number:04d}-{month:02d}-{day:02d}T00:00:00Z", DAY if day else MONTH if month else YEAR


def edtf(time: str, precision: int) -> str:
    """The date that a time means to its precision; empty when EDTF of four digits has none."""
    match = _TIME.fullmatch(time)
    if match is None:
        return ""
    number, month, day = int(match[2]), int(match[3]), int(match[4])
    year = number if match[1] == "+" else 1 - number
    if number == 0 or year < -_LAST_YEAR:
        return ""
    written = f"{'-' if year < 0 else ''}{abs(year):04d}"
    if precision == DAY and month and day:
        return f"{written}-{month:02d}-{day:02d}"
    if precision == MONTH and month:
        return f"{written}-{month:02d}"
    if precision == YEAR:
        return written
    return _wide(year, precision) if year > 0 else ""


def _wide(year: int, precision: int) -> str:
    """A decade (the years that begin with its digits) or a century (from its year 1 to its year 100)."""
    if precision == DECADE:
        return f"{year // 10:03d}X"
    century = (year + 99) // 100
    return f"{century - 1:02d}01/{century:02d}00" if precision == CENTURY and century <= _LAST_YEAR // 100 else ""


def quantity_value(text: str) -> dict[str, object] | None:
    """The amount with its unit; None for ranges, hedges and units that have no item here."""
    found = parsed.quantity_of(text)
    if found is None or found.upper is not None or found.hedge not in (Hedge.NONE, Hedge.ABOUT):
        return None
    if (found.unit and found.unit not in UNITS) or found.fraction or found.multiple or found.ordinal:
        return None
    return {"amount": f"{found.amount:+f}", "unit": ENTITY + UNITS[found.unit] if found.unit else "1"}


def quantity_text(amount: str, unit: str) -> str:
    """An amount as a base writes it; empty when it is no number, or its unit has no word here."""
    if not re.fullmatch(r"[+-]?\d{1,30}(?:\.\d{1,30})?", amount):
        return ""
    number = amount.removeprefix("+")
    item = unit.rpartition("/")[2]
    if unit == "1":
        return number
    return f"{number} {UNIT_WORDS[item]}" if item in UNIT_WORDS else ""


def same_amount(text: str, amount: str) -> bool:
    """Whether a text says the amount, however it writes it."""
    found: Quantity | None = parsed.quantity_of(text)
    return found is not None and found.upper is None and found.amount == Decimal(amount)
