"""FL102."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factlint.checking import Comparison
from factlint.documents import Span
from factlint.findings import Edit, Fix, Severity
from factlint.rules import Problem, rule
from factlint.rules._date_slips import dates, meets, rewritten, slip, sources
from factlint.rules._day_names import LABELS, STYLES, calendar_of, date_text, day_of, numbers
from factlint.values.date import Date, Reading
from factlint.values.verdict import Verdict


@rule("FL102", on=Comparison, severity=Severity.WARNING)
def date_in_other_calendar(comparison: Comparison) -> Iterator[Problem]:
    """A date is right in another calendar than the draft is written in, and nothing says so.

    ## Why it matters
    10 April 1870 and 22 April 1870 are one day in two calendars. Without a label, readers take the one for the
    other, and the next writer "corrects" it or converts it a second time. A draft that declares its calendar
    (`calendar: gregorian`) has promised not to mix them.

    ## Example
    The sources: Lenin was born on 22 April 1870, 10 April in the calendar of his country.

        Lenin was born on 10 April 1870.

    ## When it stays silent
    - The date has a label (O.S., N.S. and the like) or stands with its other half: 10 (22) April 1870.
    - The draft declares the calendar that the date is in.
    - The date is so vague that it is right in both calendars.
    """
    both = dates(comparison)
    if both is None or comparison.verdict is not Verdict.OTHER_CALENDAR or comparison.claim is None:
        return
    stated, known = both
    fitting = next((other for other in stated.others if meets(other, known.reading)), None)
    if slip(comparison) is not None:
        return
    if fitting is None:
        yield from _source_in_other(comparison, stated, known)
    elif fitting.calendar in STYLES:
        yield replace(
            _problem(comparison, _message(comparison, stated, known, fitting), date_text(known)),
            fixes=tuple(_fixes(comparison, stated, known, fitting)),
        )


def _problem(comparison: Comparison, message: str, expected: str) -> Problem:
    return Problem(
        span=comparison.span or comparison.mention.span,
        message=message,
        expected=expected,
        claim=comparison.claim.id if comparison.claim else "",
        evidence=comparison.claim.evidence if comparison.claim else (),
        confidence=comparison.confidence,
    )


def _source_in_other(comparison: Comparison, stated: Date, known: Date) -> Iterator[Problem]:
    """It is the source that leaves its calendar unsaid, so nothing is known to be wrong with the draft."""
    fitting = next((other for other in known.others if meets(stated.reading, other)), None)
    written = day_of(known)
    if fitting is None or fitting.calendar not in STYLES or written is None:
        return
    text = " ".join(comparison.mention.text.split())
    message = f"the sources have {numbers(*written)}{sources(comparison)}, which is {text}"
    message += f" if they mean the {STYLES[fitting.calendar]} calendar"
    yield replace(_problem(comparison, message, numbers(*written)), severity=Severity.NOTE)


def _message(comparison: Comparison, stated: Date, known: Date, fitting: Reading) -> str:
    style, written, day = STYLES[fitting.calendar], day_of(stated), day_of(known)
    if written and day and known.reading.first is not None:
        right = calendar_of(stated.reading.calendar).from_jdn(known.reading.first)
        return f"{numbers(*written)} is the {style} date of {numbers(*right)}"
    text = " ".join(comparison.mention.text.split())
    return f"{text} is right in the {style} calendar only; it was {date_text(known)}"


def _fixes(comparison: Comparison, stated: Date, known: Date, fitting: Reading) -> Iterator[Fix]:
    span, label = comparison.mention.span, LABELS[fitting.calendar]
    yield Fix(message=f"label it {label}", edits=(Edit(Span(span.end, span.end), f" ({label})"),))
    if day_of(stated) is None or day_of(known) is None or known.reading.first is None:
        return
    right = calendar_of(stated.reading.calendar).from_jdn(known.reading.first)
    text = rewritten(comparison.mention.text, stated, right)
    if text is not None:
        yield Fix(message=f"write {text}", edits=(Edit(span, text),))
