"""FL107."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.calendars import gap
from factlint.checking import Comparison
from factlint.findings import Edit, Fix, Severity
from factlint.rules import Problem, rule
from factlint.rules._date_slips import Slip, dates, proves_calendar, rewritten, shifts, slip, sources
from factlint.rules._day_names import calendar_of, date_text, day_of, day_text, numbers
from factlint.values.date import Date


@rule("FL107", on=Comparison)
def double_conversion(comparison: Comparison) -> Iterator[Problem]:
    """A date was converted from one calendar to the other once too often.

    ## Why it matters
    Who takes a converted date for an unconverted one adds the gap a second time. The result looks like a careful
    conversion and is right in no calendar.

    ## Example
    The sources: Lenin was born on 22 April 1870 (10 April in the Julian calendar).

        Lenin was born on 4 May 1870.

    ## When it stays silent
    - The date is off by anything else than the gap of that day: that is `date-contradicted`.
    - The day is after the last country had changed to the Gregorian calendar (1923).
    - It is before 1752 and no evidence has the day in both calendars: `date-in-other-calendar` tells what may be.

    It is only a warning where no evidence of the claim gives the day in both calendars: then the claim may be the one
    that is in the other calendar, and should say so (`calendar: julian`).
    """
    both = dates(comparison)
    if both is None or comparison.claim is None or slip(comparison) is not Slip.TWICE:
        return
    stated, known = both
    written, day = day_of(stated), known.reading.first
    if written is None or day is None:
        return
    claim, forward = comparison.claim, shifts(stated, known) > 0
    # timid: the claim may itself hold an Old Style day; then the draft is right.
    sure = not forward or proves_calendar(claim)
    right = f"{date_text(known)}{sources(comparison)}"
    yield Problem(
        span=comparison.span or comparison.mention.span,
        message=_sure(numbers(*written), day, comparison, forward=forward)
        if sure
        else _unsure(numbers(*written), right, day),
        expected=date_text(known),
        claim=claim.id,
        evidence=claim.evidence,
        confidence=comparison.confidence,
        severity=None if sure else Severity.WARNING,
        fixes=_fixes(comparison, stated, day) if sure else (),
    )


def _fixes(comparison: Comparison, stated: Date, day: int) -> tuple[Fix, ...]:
    """The known day in the calendar that the draft's date is in."""
    right = calendar_of(stated.reading.calendar).from_jdn(day)
    text = rewritten(comparison.mention.text, stated, right)
    return (Fix(message=f"write {text}", edits=(Edit(comparison.mention.span, text),)),) if text else ()


def _unsure(stated: str, known: str, day: int) -> str:
    return (
        f"{stated} is {known} plus {gap(day)} days: right only if that is an Old Style (Julian) date, "
        "which the base should then say (`calendar: julian`)"
    )


def _sure(stated: str, day: int, comparison: Comparison, *, forward: bool) -> str:
    way = "added" if forward else "taken off"
    return (
        f"{stated} has the {gap(day)} days between the calendars {way} twice: {day_text(day, 'julian')} "
        f"(Old Style, Julian) is {day_text(day)} (New Style, Gregorian){sources(comparison)}"
    )
