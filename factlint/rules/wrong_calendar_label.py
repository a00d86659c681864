"""FL106."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from factlint.checking import Comparison
from factlint.findings import Edit, Fix
from factlint.mentions import Mention
from factlint.rules import Problem, rule
from factlint.rules._date_slips import Slip, dates, slip, sources
from factlint.rules._day_names import LABELS, OPPOSITE, STYLES, day_of, day_text, numbers
from factlint.statements import pack
from factlint.values.date import Date


@rule("FL106", on=Comparison)
def wrong_calendar_label(comparison: Comparison) -> Iterator[Problem]:
    """A date is right, but its label names the other calendar.

    ## Why it matters
    Under the wrong label the date is 10 to 13 days off, and it looks as if somebody had been careful.

    ## Example
    The sources: Lenin was born on 22 April 1870, New Style.

        Lenin was born on 22 April 1870 (O.S.).

    ## When it stays silent
    - The date has no label, or both halves of a dual date are written.
    - The numbers are wrong in both calendars: that is `date-contradicted`.
    """
    both = dates(comparison)
    if both is None or comparison.claim is None or slip(comparison) is not Slip.LABEL:
        return
    stated, known = both
    written, calendar = day_of(stated), stated.reading.calendar
    if written is None or known.reading.first is None:
        return
    right = day_text(known.reading.first, calendar)
    other = OPPOSITE[calendar]
    yield Problem(
        span=comparison.span or comparison.mention.span,
        message=f"{numbers(*written)} is the {STYLES[other]} date{sources(comparison)}, not the {STYLES[calendar]}, "
        f"which is {right}",
        expected=f"{numbers(*written)} {LABELS[other]} or {right} {LABELS[calendar]}",
        claim=comparison.claim.id,
        evidence=comparison.claim.evidence,
        confidence=comparison.confidence,
        fixes=_fixes(comparison.mention, stated, other),
    )


def _fixes(mention: Mention, stated: Date, calendar: str) -> tuple[Fix, ...]:
    """The date with the label of the other calendar that is most like the one it has."""
    dates = pack(mention.language).dates
    phrases = [phrase.strip() for phrase in (dates.old_style if calendar == "julian" else dates.new_style).split(",")]
    like = get_close_matches(stated.label.lower(), phrases, 1, 0.5)
    if not like or mention.text.count(stated.label) != 1:
        return ()
    label = like[0].upper() if stated.label.isupper() else like[0].title() if stated.label.istitle() else like[0]
    text = mention.text.replace(stated.label, label)
    return (Fix(message=f"label it {label}", edits=(Edit(mention.span, text),)),)
