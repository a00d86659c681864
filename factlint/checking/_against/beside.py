"""A value of a draft beside those of the sources: whether they are the same, and how well their places fit."""

from __future__ import annotations

from enum import IntEnum

from msgspec import Struct
from msgspec.structs import replace

from factlint.checking._against.other_style import same_day
from factlint.checking._against.sources import Sighting, Sources
from factlint.checking.lifespan import ends_of
from factlint.mentions import Mention
from factlint.statements import pack, stem
from factlint.values import date, quantity
from factlint.values.date import Date, Precision
from factlint.values.quantity import Hedge, Quantity
from factlint.values.units import UNITS
from factlint.values.verdict import Verdict

BACKS = (Verdict.AGREES, Verdict.LESS_PRECISE)
"""A draft that is more precise than its sources is not backed by them."""
ANOTHER_SORT = 0.1
"""Fit from which on a number that counts or measures another sort of thing may be the same."""
NEAR = 0.2
"""Fit from which on a value that is merely within bounds (`over 100` for 500) is taken to be about the same."""
BOUNDED = 0.5
"""Fit from which on a date that merely lies before or behind a bound (`until 1951`, for 1946) is the one it bounds."""
ROUND = 5
"""Years that a writer rounds to."""
SHARE = 0.45
"""How much the words next to a value make of the fit of its place, and as much those of its sentence."""
SAME_NOUN = 0.2
"""What two values gain that count the same; others gain less."""
ANY_DATE = 0.1
"""What two dates gain."""
_BOUNDS = ({Hedge.AT_LEAST, Hedge.MORE_THAN}, {Hedge.AT_MOST, Hedge.LESS_THAN})
_BOUNDING = frozenset().union(*_BOUNDS)

GREGORIAN = "gregorian"


class Backing(IntEnum):
    """How far a source's value bears the draft's out."""

    NONE = 0
    LOOSE = 1
    """It may be the same, unless another value stands where the words fit better."""
    FULL = 2


class Match(Struct, frozen=True):
    """A value of a source beside one of the draft."""

    sighting: Sighting
    verdict: Verdict
    fit: float


def verdict(stated: Mention, known: Mention) -> Verdict:
    """The verdict on a mention beside one of a source, wherever they stand."""
    if isinstance(stated.value, Date) and isinstance(known.value, Date):
        return _of_dates(stated.value, known.value)
    if isinstance(stated.value, Quantity) and isinstance(known.value, Quantity):
        return _of_quantities(stated.value, known.value)
    return Verdict.NOT_COMPARABLE


def _of_dates(stated: Date, known: Date) -> Verdict:
    if _opposed(stated, known) or _day_named_otherwise(stated, known):
        return Verdict.CONTRADICTS
    outcome = date.compare(stated, known)
    if not outcome.fits and same_day(stated, known):
        return Verdict.OTHER_CALENDAR
    return Verdict.AGREES if _same_end(stated, known) and not outcome.fits else outcome


def _of_quantities(stated: Quantity, known: Quantity) -> Verdict:
    outcome = quantity.compare(stated, known)
    if outcome is Verdict.CONTRADICTS and stated.age + known.age == 1:
        return Verdict.NOT_COMPARABLE
    # `more than 80` beside `over 50` is another bound, not a finer one
    bounds = any({stated.hedge, known.hedge} <= side for side in _BOUNDS)
    return Verdict.CONTRADICTS if bounds and outcome is Verdict.MORE_PRECISE else outcome


def _same_end(stated: Date, known: Date) -> bool:
    """Whether a date is the end of something open, written with the same numbers."""
    numbers = (stated.year, stated.month, stated.day) != (None, None, None)
    return bool(stated.open or known.open) and numbers and date.same_numbers(stated, known)


def other_weekday(stated: Mention, known: Mention) -> bool:
    """Whether one day is given two weekdays."""
    one, other = stated.value, known.value
    return isinstance(one, Date) and isinstance(other, Date) and _day_named_otherwise(one, other)


def _day_named_otherwise(stated: Date, known: Date) -> bool:
    days = stated.weekday is not None and known.weekday is not None and stated.weekday != known.weekday
    return days and stated.day is not None and (stated.month, stated.day) == (known.month, known.day)


def _opposed(stated: Date, known: Date) -> bool:
    """Whether the numbers of two dates decide, not their intervals: both are open at one end, or both are about."""
    if stated.open and stated.open == known.open:
        return not date.same_numbers(stated, known)
    about = stated.approximate and known.approximate and stated.precision is known.precision is Precision.YEAR
    return about and stated.year is not None and stated.year % ROUND != 0 and stated.year != known.year


def may_back(stated: Date | Quantity, known: Date | Quantity, outcome: Verdict) -> bool:
    """Whether a value may bear another out, wherever the two stand; False when no place can make it."""
    if not (isinstance(stated, Date) and isinstance(known, Date)):
        return outcome in BACKS
    if _same_end(stated, known) or (known.ranged and _is_end(stated, known)):
        return True
    if stated.has_year and not known.has_year:
        return (known.month, known.day) in stated.written_days or same_day(stated, known)
    return outcome in (*BACKS, Verdict.OTHER_CALENDAR) or _cut(stated, known)


def _cut(stated: Date, known: Date) -> bool:
    """Whether a source's year lost its last digit, and all that is left of the date is as stated."""
    alike = (stated.month, stated.day) == (known.month, known.day)
    return known.truncated and alike and date.compare(stated, known).fits


def backing(mention: Mention, match: Match, sources: Sources) -> Backing:
    """How far a source's value bears the draft's out."""
    stated, known = mention.value, match.sighting.mention.value
    if isinstance(stated, Quantity) and isinstance(known, Quantity):
        strange = _of_another_sort(mention, match.sighting.mention)
        bounded = match.verdict is Verdict.LESS_PRECISE and stated.hedge in _BOUNDING
        doubtful = (bounded and (strange or not _close(stated, known))) or (stated.ordinal and not known.ordinal)
        least = NEAR if doubtful else ANOTHER_SORT if strange else 0.0
        rounded = stated.ordinal and match.verdict is not Verdict.AGREES
        if match.verdict not in BACKS or rounded or match.fit < least:
            return Backing.NONE
        return Backing.FULL
    if isinstance(stated, Date) and isinstance(known, Date):
        return _backing(stated, known, match, sources)
    return Backing.FULL if match.verdict in BACKS else Backing.NONE


def _close(stated: Quantity, known: Quantity) -> bool:
    """Whether a bound lies as near to an amount as a rounded one would (`more than 200`, for 213)."""
    return quantity.compare(replace(stated, hedge=Hedge.ABOUT), known).fits


def _backing(stated: Date, known: Date, match: Match, sources: Sources) -> Backing:
    if known.only_weekday and not stated.only_weekday:
        return Backing.NONE
    if _same_end(stated, known):
        return Backing.FULL
    if known.ranged and _is_end(stated, known):
        return Backing.FULL
    if stated.has_year and not known.has_year:
        return _without_year(stated, known, match, sources)
    if match.verdict in BACKS:
        merely = stated.open and match.verdict is Verdict.LESS_PRECISE
        return Backing.FULL if not merely else Backing.LOOSE if match.fit >= BOUNDED else Backing.NONE
    if same_day(stated, known) or _cut(stated, known):
        return Backing.LOOSE
    dual = stated.second or stated.label or in_new_style(stated, known)
    return Backing.FULL if match.verdict is Verdict.OTHER_CALENDAR and dual else Backing.NONE


def in_new_style(stated: Date, known: Date) -> bool:
    """Whether a day is given by today's calendar where the source has it, without a label, by that of its time."""
    one, other = stated.reading, known.reading
    if stated.label or known.label or None in (stated.day, known.day, one.first, other.first):
        return False
    return one.calendar == GREGORIAN and (one.first or 0) > (other.first or 0)


def _without_year(stated: Date, known: Date, match: Match, sources: Sources) -> Backing:
    """A source's day or month, its year told by the sentences around it, or lost."""
    if (known.month, known.day) not in stated.written_days and not same_day(stated, known):
        return Backing.NONE
    near = stated.year in match.sighting.passage.years
    lost = (stated.day is not None or match.fit >= BOUNDED) and (
        match.verdict in BACKS or str(stated.year) in sources.written.digits
    )
    return Backing.LOOSE if near or lost else Backing.NONE


def _of_another_sort(one: Mention, other: Mention) -> bool:
    """Whether a quantity counts or measures another sort of thing: years for bedrooms, a sentence for an age."""
    stated, known = one.value, other.value
    if not (isinstance(stated, Quantity) and isinstance(known, Quantity)) or one.language != other.language:
        return False
    occasion = [value.ordinal and value.counted in pack(one.language).numbers.times for value in (stated, known)]
    lasting = bool(stated.unit and known.unit) and stated.age != known.age
    measured = bool(stated.unit and known.counted) and not (known.unit or stated.age)
    return occasion == [True, False] or lasting or measured


def _is_end(stated: Date, known: Date) -> bool:
    """Whether a date is the first or the last of a span, or bounds an open one, that a source gives."""
    ends = ends_of(known) or filter(None, (known.bound,))
    return any(date.compare(stated, end) in BACKS for end in ends)


def _measured_alike(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts are of one dimension (`1.15 kilometres`, `1,147 metres`)."""
    first, second = (UNITS.get(value.unit) for value in quantity.in_terms(one, other))
    return one.unit == other.unit or (first is not None and second is not None and first.dimension == second.dimension)


def fit(local: float, wide: float, mention: Mention, sighting: Sighting) -> float:
    """How well the place of a sighting fits the place of a mention, 0 to 1.

    By the overlap of the words next to the two, that of the draft's sentence with the passage, and what they count.
    """
    counted = _counted(mention, sighting.mention, sighting.passage.stems)
    return max(0.0, min(1.0, SHARE * (local + wide) + counted))


def most(local: float, wide: float, mention: Mention) -> float:
    """How well a place can fit at most, by the overlaps of a mention's words with its passage."""
    return min(1.0, SHARE * (local + wide) + (SAME_NOUN if mention.kind == "quantity" else ANY_DATE))


def _counted(one: Mention, other: Mention, around: frozenset[str]) -> float:
    """What two counts gain or lose by what is counted; `around` holds the stems of the other one's sentence."""
    if not (isinstance(one.value, Quantity) and isinstance(other.value, Quantity)):
        return ANY_DATE
    if one.value.unit or other.value.unit:
        return 0.15 if _measured_alike(one.value, other.value) else -0.3
    if one.value.counted and other.value.counted:
        wanted = stem(one.value.counted, one.language)
        same = wanted == stem(other.value.counted, other.language)
        return SAME_NOUN if same else 0.0 if wanted in around else -0.3
    return 0.0
