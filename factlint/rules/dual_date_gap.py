"""FL103."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.calendars import gap
from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.findings import Edit, Fix
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._day_names import calendar_of, day_of, day_text, numbers
from factlint.values.date import Date

_NUMBER = regex(r"(?<!\d)\d{1,2}(?!\d)")

Day = tuple[int, int, int]
"""Year, month and day."""
_NEAR = range(7, 47)
"""Days apart of what is still one day written twice, with the month of one half wrong."""
_LABELLED = range(-46, 62)
"""The same where a label says that it is."""


@rule("FL103", on=Draft)
def dual_date_gap(draft: Draft) -> Iterator[Problem]:
    """The two halves of a dual date are not the same day.

    ## Why it matters
    The Gregorian calendar is ahead of the Julian by 10 days from 1582, 11 from March 1700 (Old Style), 12 from March
    1800, 13 from March 1900 to February 2100. A dual date with another gap has a slip in one of its halves, and
    whoever copies that half copies the slip.

    ## Example
    Lenin's birthday, converted with the gap of the next century:

        He was born on 10 (23) April 1870.

    Where the base has one of the two days, the other can be fixed.

    ## When it stays silent
    - The two halves are the same day.
    - One half has no day, or the year is neither written nor the last one written in the paragraph.
    - The halves are less than 7 days apart, or more than six weeks: then they are hardly one date.
    """
    claims = {comparison.mention.span: comparison.claim for comparison in draft.comparisons}
    for mention in draft.mentions:
        if isinstance(mention.value, Date) and mention.value.second:
            yield from _judged(mention, mention.value, mention.value.second, claims.get(mention.span))


def _judged(mention: Mention, date: Date, second: Date, claim: Claim | None) -> Iterator[Problem]:
    halves = {each.reading.calendar: _day(each, date.context_year) for each in (date, second)}
    new, old = halves.get("gregorian"), halves.get("julian")
    if not (date.exists and second.exists) or new is None or old is None:
        return
    gregorian, julian = calendar_of("gregorian"), calendar_of("julian")
    day, other = julian.to_jdn(*old), gregorian.to_jdn(*new)
    stated = other - gregorian.to_jdn(*old)
    if day == other or stated not in (_LABELLED if date.label or second.label else _NEAR):
        return
    right, known = day_text(day), _known(claim)
    fixes = {day: _fix(mention, new, gregorian.from_jdn(day)), other: _fix(mention, old, julian.from_jdn(other))}
    yield Problem(
        span=mention.span,
        message=f"{numbers(*old)} (Julian) is {right} (Gregorian): the gap was {gap(day)} days, not {stated}",
        expected=f"{right}, or {day_text(other, 'julian')} (Julian) for {numbers(*new)} (Gregorian)",
        evidence=claim.evidence if claim and known in fixes else (),
        fixes=fixes.get(known, ()),
    )


def _known(claim: Claim | None) -> int:
    """The day on record; 0 where it is not."""
    value = claim.value if claim else None
    return value.reading.first or 0 if isinstance(value, Date) and day_of(value) else 0


def _fix(mention: Mention, wrong: Day, right: Day) -> tuple[Fix, ...]:
    """What writes one half of a date otherwise; none where more than the number of the day is to be changed."""
    places = [found.span() for found in _NUMBER.finditer(mention.text) if int(found[0]) == wrong[2]]
    if wrong[:2] != right[:2] or len(places) != 1:
        return ()
    start, end = places[0]
    written = f"{mention.text[:start]}{right[2]}{mention.text[end:]}"
    edit = Edit(Span(mention.span.start + start, mention.span.start + end), str(right[2]))
    return (Fix(message=f"write {' '.join(written.split())}", edits=(edit,)),)


def _day(date: Date, year: int | None) -> Day | None:
    """Year, month and day as written, the year from the paragraph where the date has none."""
    if date.has_year or year is None or date.month is None or date.day is None:
        return day_of(date)
    return year, date.month, date.day
