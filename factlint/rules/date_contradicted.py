"""FL101."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.findings import Edit, Fix, Severity
from factlint.rules import Problem, rule
from factlint.rules._date_slips import Slip, dates, rewritten, slip, sources
from factlint.rules._day_names import calendar_of, date_text, day_of, usual_calendar
from factlint.values.date import Date, Precision


@rule("FL101", on=Comparison)
def date_contradicted(comparison: Comparison) -> Iterator[Problem]:
    """A date is not the one that the sources give.

    ## Why it matters
    Readers copy dates onwards, and a copied error outlives its correction.

    ## Example
    The sources: Lenin was born on 22 April 1870.

        Vladimir Lenin was born on 22 April 1871.

    ## When it stays silent
    - The draft says less than the sources know ("in 1870"), or more.
    - The same day in another calendar (`date-in-other-calendar`), under the wrong label (`wrong-calendar-label`), or
      converted once too often (`double-conversion`): those have their own rules.
    - The sources disagree among themselves, and one of them has the date of the draft.
    - It is not clear what the date is the date of.

    It is a note only where one of the two dates is 1 January and the other a day of another month in the same year:
    records that know a year and no day often give 1 January.
    """
    both = dates(comparison)
    if both is None or comparison.claim is None or slip(comparison) is not Slip.DATE:
        return
    stated, known = both
    subject = f"{comparison.subject.name} {comparison.phrase} ".lstrip() if comparison.subject else ""
    text, right = " ".join(comparison.mention.text.split()), date_text(known)
    filled = _fills_in(stated, known) or _fills_in(known, stated)
    yield Problem(
        span=comparison.span or comparison.mention.span,
        message=f"{subject}{right}{sources(comparison)}; the draft has {text}"
        + ("; 1 January may stand for a day that is not known" if filled else ""),
        expected=right,
        claim=comparison.claim.id,
        evidence=comparison.claim.evidence,
        confidence=comparison.confidence,
        fixes=() if filled else _fixes(comparison, stated, known),
        severity=Severity.NOTE if filled else None,
    )


def _fills_in(date: Date, other: Date) -> bool:
    """Whether a date is 1 January and the other a later month of that year."""
    one, two = day_of(date), day_of(other)
    return one is not None and two is not None and one == (two[0], 1, 1) and two[1] != 1


def _fixes(comparison: Comparison, stated: Date, known: Date) -> tuple[Fix, ...]:
    new = _known_numbers(stated, known)
    text = rewritten(comparison.mention.text, stated, new) if new else None
    if text is None:
        return ()
    return (Fix(message=f"write {text}", edits=(Edit(comparison.mention.span, text),)),)


def _known_numbers(stated: Date, known: Date) -> tuple[int, int, int] | None:
    """The known day in the calendar of the draft, where the known date is at least as precise."""
    if known.precision > stated.precision or stated.precision > Precision.YEAR or known.reading.first is None:
        return None
    if stated.precision is Precision.DAY and day_of(known) is None:
        return None
    if stated.precision is Precision.YEAR and stated.month is not None:
        return None
    calendar = stated.reading.calendar if stated.label or stated.reading.calendar == "julian" else usual_calendar(known)
    return calendar_of(calendar).from_jdn(known.reading.first)
