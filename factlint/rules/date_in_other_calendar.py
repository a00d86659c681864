"""FL102."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from factlint.checking import Comparison
from factlint.documents import Span
from factlint.findings import Edit, Fix, Severity
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule
from factlint.rules._conventions import declared
from factlint.rules._date_slips import Slip, dates, lunar, meets, old_year, rewritten, slip, sources
from factlint.rules._day_names import FIRST_GREGORIAN, LABELS, STYLES, calendar_of, date_text, day_of, numbers
from factlint.values.date import Date, Reading
from factlint.values.verdict import Verdict

_TWO_YEARS = regex(r"\d{4}/\d{1,4}(?!\d)")


@rule("FL102", on=Draft, severity=Severity.WARNING)
def date_in_other_calendar(draft: Draft) -> Iterator[Problem]:
    """A date is right in another calendar than the draft is written in, and nothing says so.

    ## Why it matters
    10 April 1870 and 22 April 1870 are one day in two calendars. Without a label, readers take the one for the
    other, and the next writer "corrects" it or converts it a second time. A draft that declares its calendar
    (`calendar: gregorian`, or "Dates are New Style unless marked O.S." in its opening) has promised not to mix them;
    then the message says so.

    ## Example
    The sources: Lenin was born on 22 April 1870, 10 April in the calendar of his country.

        Lenin was born on 10 April 1870.

    ## When it stays silent
    - The date has a label (O.S., N.S. and the like) or stands with its other half: 10 (22) April 1870; or the
      sentence has both: "on 22 April 1870, 10 April by the calendar of the country".
    - The draft declares the calendar that the date is in, or says in its opening that its dates are in it.
    - Its year is written as two, which only the Old Style has: 11 February 1702/3.
    - The date is before 15 October 1582, and Julian as all dates then.
    - Neither date is a day, or the date is so vague that it is right in both calendars.

    It also speaks where the years differ because one of them is counted from 25 March: 30 January 1648 is 30 January
    1649; and where one day, from 1900 on, is the other by the calendar of the moon that birthdays are kept by in East
    Asia: 6 January 1920 may be 25 February 1920.
    """
    calendar = declared(draft)
    for comparison in draft.comparisons:
        if not _told_in_both(comparison, draft):
            yield from _compared(comparison, calendar)


def _told_in_both(comparison: Comparison, draft: Draft) -> bool:
    """Whether the sentence has the date on record as well."""
    if comparison.verdict is not Verdict.OTHER_CALENDAR or comparison.claim is None:
        return False
    at, claim = comparison.mention.span.start, comparison.claim.id
    spans = [one.span for one in draft.sentences if one.span.start <= at < one.span.end]
    return any(
        other.verdict is Verdict.AGREES and other.claim is not None and other.claim.id == claim
        for other in draft.comparisons
        if any(span.start <= other.mention.span.start < span.end for span in spans)
    )


def _compared(comparison: Comparison, calendar: str) -> Iterator[Problem]:
    both = dates(comparison)
    if both is None or comparison.claim is None:
        return
    stated, known = both
    if slip(comparison) is Slip.YEAR:
        yield from _old_year(comparison, stated, known)
    elif slip(comparison) is Slip.MOON:
        yield from _by_moon(comparison, stated, known)
    elif slip(comparison) is Slip.SOURCE:
        yield _if_old(comparison, known)
    elif comparison.verdict is Verdict.OTHER_CALENDAR and slip(comparison) is None:
        yield from _in_other(comparison, stated, known, calendar)


def _in_other(comparison: Comparison, stated: Date, known: Date, calendar: str) -> Iterator[Problem]:
    fitting = next((other for other in stated.others if meets(other, known.reading)), None)
    if day_of(stated) is None and day_of(known) is None:
        return  # timid: two periods that meet in the other calendar may do so at their edges only
    if _TWO_YEARS.search(comparison.mention.text):
        return
    if fitting is None:
        yield from _source_in_other(comparison, stated, known)
    elif fitting.calendar in STYLES and not _of_its_time(fitting) and fitting.calendar != calendar:
        says = f"; the draft says that its dates are {STYLES[calendar]}" if calendar in STYLES else ""
        yield replace(
            _problem(comparison, _message(comparison, stated, known, fitting) + says, date_text(known)),
            fixes=tuple(_fixes(comparison, stated, known, fitting)),
        )


def _of_its_time(reading: Reading) -> bool:
    """Julian, and before the first reform: nobody labels such a date."""
    return reading.calendar == "julian" and (reading.first or 0) < FIRST_GREGORIAN


def _problem(comparison: Comparison, message: str, expected: str) -> Problem:
    return Problem(
        span=comparison.span or comparison.mention.span,
        message=message,
        expected=expected,
        claim=comparison.claim.id if comparison.claim else "",
        evidence=comparison.claim.evidence if comparison.claim else (),
        confidence=comparison.confidence,
    )


def _old_year(comparison: Comparison, stated: Date, known: Date) -> Iterator[Problem]:
    """One of the two counts the year from 25 March, as England did before 1752."""
    early = old_year(stated, known)
    written = day_of(early) if early else None
    if written:
        text = " ".join(comparison.mention.text.split())
        year, month, day = written
        message = f"{text} and {date_text(known)}{sources(comparison)} are one day if the year {year} of "
        message += f"{numbers(year, month, day)} began on 25 March (Old Style): {numbers(year + 1, month, day)}"
        yield _problem(comparison, message, date_text(known))


def _by_moon(comparison: Comparison, stated: Date, known: Date) -> Iterator[Problem]:
    """One of the two counts by the moon; where it is the source, nothing is known to be wrong with the draft."""
    text, day = " ".join(comparison.mention.text.split()), date_text(known)
    if lunar(stated, known) is stated:
        yield _problem(comparison, f"{text} is {day}{sources(comparison)} if it counts by the moon", day)
        return
    message = f"the sources have {day}{sources(comparison)}, which is {text} if they count by the moon"
    yield replace(_problem(comparison, message, day), severity=Severity.NOTE)


def _source_in_other(comparison: Comparison, stated: Date, known: Date) -> Iterator[Problem]:
    """It is the source that leaves its calendar unsaid, so nothing is known to be wrong with the draft."""
    fitting = next((other for other in known.others if meets(stated.reading, other)), None)
    if fitting is not None and fitting.calendar in STYLES and day_of(known) is not None:
        yield _if_old(comparison, known, fitting.calendar)


def _if_old(comparison: Comparison, known: Date, calendar: str = "julian") -> Problem:
    text, day = " ".join(comparison.mention.text.split()), numbers(*(day_of(known) or (0, 1, 1)))
    message = f"the sources have {day}{sources(comparison)}, which is {text}"
    message += f" if they mean the {STYLES[calendar]} calendar"
    return replace(_problem(comparison, message, day), severity=Severity.NOTE)


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
