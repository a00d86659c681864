"""FL107."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.calendars import gap
from factlint.checking import Comparison
from factlint.rules import Problem, rule
from factlint.rules._date_slips import Slip, dates, shifts, slip, sources
from factlint.rules._day_names import date_text, day_of, day_text, numbers


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
    """
    both = dates(comparison)
    if both is None or comparison.claim is None or slip(comparison) is not Slip.TWICE:
        return
    stated, known = both
    written, day = day_of(stated), known.reading.first
    if written is None or day is None:
        return
    way = "forward" if shifts(stated, known) > 0 else "back"
    yield Problem(
        span=comparison.span or comparison.mention.span,
        message=f"{numbers(*written)} is {date_text(known)}{sources(comparison)} converted {way} once too often: "
        f"{day_text(day, 'julian')} (Julian) is {day_text(day)} (Gregorian), {gap(day)} days apart",
        expected=date_text(known),
        claim=comparison.claim.id,
        evidence=comparison.claim.evidence,
        confidence=comparison.confidence,
    )
