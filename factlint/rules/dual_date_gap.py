"""FL103."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.calendars import gap
from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.findings import Edit, Fix
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._day_names import calendar_of, day_on_record, numbers
from factlint.rules._dual_days import Day, DualDay, dual_days

_NUMBER = regex(r"(?<!\d)\d{1,2}(?!\d)")


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
    - One half has no day, or neither has a year and the years that stand around them had different gaps.
    - The halves are less than 7 days apart, or more than six weeks: then they are hardly one date.
    - Neither half is labelled, and the year is after the last reform (1923).
    - Two dates with words such as `that is` between them, where neither names its calendar.
    """
    claims = {comparison.mention.span: comparison.claim for comparison in draft.comparisons}
    for dual in dual_days(draft):
        yield from _judged(dual, claims.get(dual.mention.span))


def _judged(dual: DualDay, claim: Claim | None) -> Iterator[Problem]:
    gregorian, julian = calendar_of("gregorian"), calendar_of("julian")
    day, other = julian.to_jdn(*dual.old), gregorian.to_jdn(*dual.new)
    stated = other - gregorian.to_jdn(*dual.old)
    if day == other or stated not in dual.believed:
        return
    right, known = gregorian.from_jdn(day), day_on_record(claim) or 0
    fixes = {
        day: _fix(dual, dual.new, right),
        other: _fix(dual, dual.old, julian.from_jdn(other)),
    }
    yield Problem(
        span=dual.span,
        message=f"{_text(dual, dual.old)} (Julian) is {_text(dual, right)} (Gregorian): "
        f"the gap was {gap(day)} days, not {stated}",
        expected=f"{_text(dual, right)}, or {_text(dual, julian.from_jdn(other))} (Julian) "
        f"for {_text(dual, dual.new)} (Gregorian)",
        evidence=claim.evidence if claim and known in fixes else (),
        fixes=fixes.get(known, ()),
    )


def _text(dual: DualDay, day: Day) -> str:
    """A day in words, without a year that only stands around it."""
    return numbers(*day) if dual.dated else numbers(*day).removesuffix(f" {day[0]}")


def _fix(dual: DualDay, wrong: Day, right: Day) -> tuple[Fix, ...]:
    """What writes one half of a date otherwise; none where more than the number of the day is to be changed."""
    places = [found.span() for found in _NUMBER.finditer(dual.text) if int(found[0]) == wrong[2]]
    if wrong[:2] != right[:2] or len(places) != 1:
        return ()
    start, end = places[0]
    written = f"{dual.text[:start]}{right[2]}{dual.text[end:]}"
    edit = Edit(Span(dual.span.start + start, dual.span.start + end), str(right[2]))
    return (Fix(message=f"write {' '.join(written.split())}", edits=(edit,)),)
