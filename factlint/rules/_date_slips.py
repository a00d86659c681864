"""What went wrong with a date that is not the known one: the label, the conversion, or the date itself."""

from __future__ import annotations

import re
from enum import Enum, auto

from factlint.calendars import days_by_moon, gap
from factlint.checking import Comparison
from factlint.claimbase.index import Claim
from factlint.patterns import regex
from factlint.rules._day_names import OPPOSITE, calendar_of, day_of
from factlint.values.date import Date, Reading, compare, same_numbers
from factlint.values.verdict import Verdict

_LAST_REFORM = 2_423_480
_LAST_LADY_DAY = 1752
_DIGITS = regex(r"\b\d{1,2}\b")


class Slip(Enum):
    """Kinds of error."""

    DATE = auto()
    LABEL = auto()
    TWICE = auto()
    YEAR = auto()
    MOON = auto()
    SOURCE = auto()
    """The source's day may itself be Julian, and the draft's be converted from it."""


def dates(comparison: Comparison) -> tuple[Date, Date] | None:
    """The stated and the known date of a comparison; None when it is not about dates."""
    stated = comparison.mention.value
    known = comparison.claim.value if comparison.claim else None
    return (stated, known) if isinstance(stated, Date) and isinstance(known, Date) else None


def slip(comparison: Comparison) -> Slip | None:
    """How a contradicted date is wrong; None where the verdict is not one of an error."""
    both = dates(comparison)
    if both is None or comparison.verdict not in (Verdict.CONTRADICTS, Verdict.OTHER_CALENDAR):
        return None
    if is_mislabelled(*both):
        return Slip.LABEL
    # timid: a verdict may rest on the passage as a whole; values that fit each other are no contradiction.
    if compare(*both) is not Verdict.CONTRADICTS and not _other_bound(*both):
        return None
    if shifts(*both):
        return Slip.SOURCE if _may_be_old(comparison, *both) else Slip.TWICE
    if old_year(*both):
        return Slip.YEAR
    return Slip.MOON if lunar(*both) else Slip.DATE


def _may_be_old(comparison: Comparison, stated: Date, known: Date) -> bool:
    """Whether the claim is of a time when half of Europe kept the Julian calendar, and may be in it."""
    # timid: then the draft is as likely the one that is converted and right.
    early = known.year is not None and known.year < _LAST_LADY_DAY
    claim = comparison.claim
    return early and shifts(stated, known) > 0 and claim is not None and not proves_calendar(claim)


def _other_bound(stated: Date, known: Date) -> bool:
    """Whether both dates say until or since when, and not the same; as stretches of time they would fit."""
    return bool(stated.open) and stated.open == known.open and not same_numbers(stated, known)


def meets(reading: Reading, known: Reading) -> bool:
    """Whether two readings have a day in common; an open end has no bound."""
    if (reading.first, reading.last) == (None, None) or (known.first, known.last) == (None, None):
        return False
    before = reading.last is not None and known.first is not None and reading.last < known.first
    after = reading.first is not None and known.last is not None and reading.first > known.last
    return not (before or after)


def is_mislabelled(stated: Date, known: Date) -> bool:
    """The numbers would be right if the label named the other calendar."""
    written, calendar = day_of(stated), stated.reading.calendar
    if not stated.label or written is None or calendar not in OPPOSITE or stated.second or day_of(known) is None:
        return False
    day = calendar_of(OPPOSITE[calendar]).to_jdn(*written)
    return not meets(stated.reading, known.reading) and known.reading.first == day == known.reading.last


def shifts(stated: Date, known: Date) -> int:
    """Days by which the known date was moved when it was converted once too often; 0 when it was not."""
    written, day = day_of(stated), known.reading.first
    if written is None or day is None or day_of(known) is None or day >= _LAST_REFORM or stated.second:
        return 0
    ahead, moved = gap(day), calendar_of("gregorian").to_jdn(*written) - day
    forward = moved == ahead and not (stated.label and stated.reading.calendar == "julian")
    back = moved == -2 * ahead
    return moved if ahead and (forward or back) else 0


def sources(comparison: Comparison) -> str:
    """The sources of the claim in brackets, after a space; empty without any."""
    return evidence_names(comparison.claim) if comparison.claim else ""


def proves_calendar(claim: Claim) -> bool:
    """Some source of the claim gives the day in both calendars, so the claim is in the calendar that it says."""
    known = claim.value.reading.first if isinstance(claim.value, Date) else None
    if known is None:
        return False
    days = {calendar_of(each).from_jdn(known)[2] for each in OPPOSITE}
    written = (set(map(int, _DIGITS.findall(each.as_written))) for each in claim.evidence)
    return any(days <= numbers for numbers in written)


def old_year(stated: Date, known: Date) -> Date | None:
    """The one of the two dates whose year may have begun on 25 March, which would make them one day."""
    for early, late in ((stated, known), (known, stated)):
        written, other = day_of(early), day_of(late)
        if written is None or other is None or early.label or late.second or early.second:
            continue
        year, month, day = written
        if year < _LAST_LADY_DAY and (month, day) < (3, 25) and year + 1 in (other[0], other[0] - 1):
            meant = calendar_of("julian").to_jdn(year + 1, month, day)
            if other == (year + 1, month, day) or late.reading.first == meant:
                return early
    return None


def lunar(stated: Date, known: Date) -> Date | None:
    """The one of two days whose numbers, counted by the moon of East Asia, are the other; not a mere slip of month."""
    for one, other in ((stated, known), (known, stated)):
        written, day = day_of(one), day_of(other)
        plain = written and day and not (one.label or one.second or other.second) and written[2] != day[2]
        if plain and written and other.reading.first in days_by_moon(*written):
            return one
    return None


def evidence_names(claim: Claim) -> str:
    """The sources of a claim in brackets, after a space; empty without any."""
    names = list(dict.fromkeys(each.source for each in claim.evidence))[:2]
    return f" [{', '.join(names)}]" if names else ""


def rewritten(text: str, date: Date, new: tuple[int, int, int]) -> str | None:
    """The text of a date with other numbers in it; None where it is not plain how it would be written."""
    if date.year is None or "/" in date.edtf or date.second or date.weekday is not None or date.part:
        return None
    year, month, day = new
    changes = [_number(date.day, day), _month(date.month, month), _number(date.year, year)]
    for old, replacement in (change for change in changes if change):
        pattern = re.compile(rf"(?<!\w)0*{old}(?!\w)")
        if len(pattern.findall(text)) != 1:
            return None
        text = pattern.sub(replacement, text)
    return text


def _number(old: int | None, new: int) -> tuple[str, str] | None:
    return (str(old), str(new)) if old is not None and old != new else None


def _month(old: int | None, new: int) -> tuple[str, str] | None:
    names = calendar_of("gregorian").month_names
    return (names[old - 1], names[new - 1]) if old is not None and old != new else None
