"""Days that a draft gives in two calendars: as one dual date, or as two dates that its words equate."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from factlint.calendars import gap
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft
from factlint.rules._day_names import OPPOSITE, calendar_of
from factlint.rules._passages import passages
from factlint.rules._periods import either
from factlint.statements import pack
from factlint.values.date import Date

_NUMBER = regex(r"\d")
"""What a weekday of its own behind a dual date has not."""

Day = tuple[int, int, int]
"""Year, month and day."""
_NEAR = range(7, 47)
"""Days apart of what is still one day written twice, with the month of one half wrong."""
_LABELLED = range(-46, 62)
"""The same where a label says that it is."""
_EQUATED = range(1, 47)
"""The same for two dates with `that is` between them."""
_JULIAN = calendar_of("julian")
_LAST_REFORM = 1923
"""Year in which the last country gave up the Julian calendar: later, an unlabelled pair of days is two days."""


class DualDay(Struct, frozen=True):
    """One day in two calendars."""

    span: Span
    text: str
    mention: Mention
    """The mention that it is, or that it ends with."""
    old: Day
    new: Day
    believed: range
    """Days between the two numbers, old before new, with which it is one day still."""
    dated: bool
    """Whether the year is written with it, rather than around it."""


def dual_days(draft: Draft) -> Iterator[DualDay]:
    """The dual days of a draft whose year is beyond doubt, in no order."""
    written = _Years(draft.mentions)
    for mention in draft.mentions:
        if isinstance(mention.value, Date) and mention.value.second and _NUMBER.search(mention.text):
            labelled = bool(mention.value.label or mention.value.second.label)
            date, second = mention.value, mention.value.second
            halves = (date, second) if date.reading.calendar == "julian" else (second, date)
            yield from _with_year(draft, written, mention.span, mention, halves, _LABELLED if labelled else _NEAR)
    for passage in passages(draft, _labelled):
        for one, two in pairwise(passage.mentions):
            equated = _equated(one, two, draft.document.prose)
            if equated:
                yield from _with_year(draft, written, Span(one.span.start, two.span.end), two, equated, _EQUATED)


def _labelled(mention: Mention) -> bool:
    return isinstance(mention.value, Date) and bool(mention.value.label) and mention.value.second is None


def _equated(one: Mention, two: Mention, prose: str) -> tuple[Date, Date] | None:
    """The halves of `10 April 1870 (O.S.), or 22 April by our calendar`: one labelled, the other not the same way."""
    if not (_labelled(one) or _labelled(two)) or not _joint(two.language).fullmatch(
        prose, one.span.end, two.span.start
    ):
        return None
    first, last = one.value, two.value
    if not (isinstance(first, Date) and isinstance(last, Date)) or first.second or last.second:
        return None
    told = [date.reading.calendar for date in (first, last) if date.label]
    if len(set(told)) != len(told) or told[0] not in OPPOSITE:
        return None
    turned = (first.label and told[0] == "gregorian") or (not first.label and told[0] == "julian")
    return (last, first) if turned else (first, last)


@lru_cache(maxsize=64)
def _joint(language: str) -> re.Pattern[str]:
    dates = pack(language).dates
    between = rf"(?:{either(dates.equals)})(?:\s*,)?(?:\s+(?:{either(dates.at, dates.of)}))*"
    return regex(rf"\)?\s*[,;(—–]?\s*{between}\s*", re.IGNORECASE)


def _with_year(
    draft: Draft, written: _Years, span: Span, mention: Mention, halves: tuple[Date, Date], believed: range
) -> Iterator[DualDay]:
    """The pair with the year that it has, or that what stands around it leaves no doubt about."""
    old, new = halves
    if not all(half.exists and half.day and half.month for half in halves):
        return
    years = {year for year in (old.year, new.year) if year is not None} or written.about(mention)
    pairs = [_days(old, new, year) for year in sorted(years)]
    if not all(map(_was, (day for day, _ in pairs))) or len({gap(_JULIAN.to_jdn(*day)) for day, _ in pairs}) != 1:
        return
    if believed is not _NEAR or pairs[0][0][0] <= _LAST_REFORM:  # timid: `5 May (17 May in Europe) 2020`
        dated = bool(old.year or new.year)
        yield DualDay(span, draft.document.text[slice(*span)], mention, *pairs[0], believed, dated)


def _was(day: Day) -> bool:
    """Whether the Julian calendar has that day: 29 February is in no year but each fourth."""
    return _JULIAN.from_jdn(_JULIAN.to_jdn(*day)) == day


def _days(old: Date, new: Date, year: int) -> tuple[Day, Day]:
    """Both halves, where one has no year in that of the other, or in the neighbour's at its turn."""
    turn = (old.month, new.month) == (12, 1)
    of_old = old.year or (new.year or year + turn) - turn
    return (of_old, old.month or 1, old.day or 1), (new.year or of_old + turn, new.month or 1, new.day or 1)


class _Years:
    """The years that a draft writes, by where they stand."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        dates = ((mention.span.start, mention.value) for mention in mentions if isinstance(mention.value, Date))
        told = [(start, date.year) for start, date in dates if date.year is not None and not date.bare]
        self._starts, self._years = [start for start, _ in told], [year for _, year in told]

    def about(self, mention: Mention) -> set[int]:
        """The year that stands before a date in its paragraph; else the nearest before it and behind it."""
        if isinstance(mention.value, Date) and mention.value.context_year is not None:
            return {mention.value.context_year}
        at = bisect_left(self._starts, mention.span.start)
        return {*self._years[max(0, at - 1) : at + 1]}
