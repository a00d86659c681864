"""FL104."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.documents import Document, Span
from factlint.findings import Edit, Fix, Severity
from factlint.mentions import Mention
from factlint.rules import Draft, Problem, rule
from factlint.rules._conventions import declared
from factlint.rules._day_names import (
    FIRST_GREGORIAN,
    LABELS,
    OPPOSITE,
    STYLES,
    WEEKDAYS,
    calendar_of,
    day_of,
    day_on_record,
    day_text,
    numbers,
)
from factlint.rules._weekday_names import renamed
from factlint.values.date import Date
from factlint.values.verdict import Verdict

_LAST_REFORM = 2_423_480
_LAST_LADY_DAY = 1752
_BESIDE = 40
"""Characters within which a weekday is that of the date before it."""


@rule("FL104", on=Draft)
def weekday_wrong(draft: Draft) -> Iterator[Problem]:
    """The weekday beside a date is not the weekday of that date.

    ## Why it matters
    The gap between the Julian and the Gregorian calendar is never a multiple of seven days, so a weekday decides
    which calendar a date is in, or proves that the date or the weekday is wrong in both.

    ## Example
    The Winter Palace was taken on a Wednesday of the Julian calendar:

        On Thursday, 7 November 1917, the palace fell.

    ## When it stays silent
    - The weekday fits the date in the calendar that it is labelled with, or in either for an unlabelled date before
      the reforms of its century; that is a note then, or a warning in a draft that declares the other calendar.
    - The date is a range, or has no year and no claim of the base bears it out.
    - Before 1752 the year may have begun on 25 March, and the weekday fits the year after.
    """
    dated = [
        mention for mention in draft.mentions if isinstance(mention.value, Date) and mention.value.weekday is not None
    ]
    calendar = declared(draft) if dated else ""
    known = [each for each in draft.comparisons if dated and _tells_day(each)]
    for mention in dated:
        if isinstance(mention.value, Date):
            yield from _judged(draft.document, mention, mention.value, calendar)
            if mention.value.year is None:
                yield from _unlike_claim(draft.document, mention, mention.value, known)


def _judged(document: Document, mention: Mention, date: Date, promised: str) -> Iterator[Problem]:
    if date.weekday is None or _unsure(date):
        return
    written, calendar = day_of(date), date.reading.calendar
    if written is None or calendar not in OPPOSITE:
        return
    days = {each: calendar_of(each).to_jdn(*written) for each in (calendar, OPPOSITE[calendar])}
    fitting = [each for each, day in days.items() if day % 7 == date.weekday]
    if calendar in fitting or _second_fits(date) or _year_began_in_march(date.weekday, *written):
        return
    span = Span(*date.weekday_span) if date.weekday_span else mention.span
    names = {each: WEEKDAYS[day % 7] for each, day in days.items()}
    day, stated = days[calendar], WEEKDAYS[date.weekday]
    old = day < _LAST_REFORM and not date.label and date.second is None
    if fitting and old:
        # timid: before the reform of 1582 unlabelled dates are Julian as a matter of course.
        if day >= FIRST_GREGORIAN:
            message = f"{numbers(*written)} was a {stated} in the {STYLES[fitting[0]]} calendar only; in the"
            message += f" {STYLES[calendar]} it was a {names[calendar]}"
            yield _in_other(mention, span, message, fitting[0], promised)
        return
    label = f" {LABELS[calendar]}" if date.label else ""
    message = f"{numbers(*written)}{label} was a {names[calendar]}, not a {stated}"
    if fitting and date.label:
        message += f", which fits {LABELS[fitting[0]]} only"
    elif old:
        message += f" (in the {STYLES[OPPOSITE[calendar]]} calendar it was a {names[OPPOSITE[calendar]]})"
    sure = not (old or (fitting and date.label))  # else the calendar may be the slip
    fixes = renamed(document.text, span, mention.language, (date.weekday, day % 7)) if sure else ()
    yield Problem(span=span, message=message, expected=names[calendar], confidence=0.9, fixes=fixes)


def _tells_day(comparison: Comparison) -> bool:
    """Whether a claim bears a date out and has its year."""
    claim, dated = comparison.claim, isinstance(comparison.mention.value, Date)
    return dated and comparison.verdict is Verdict.AGREES and claim is not None and day_on_record(claim) is not None


def _unlike_claim(document: Document, mention: Mention, date: Date, known: list[Comparison]) -> Iterator[Problem]:
    """The weekday of a date without a year, which a claim bears out: `on 22 July, a Thursday`."""
    for comparison in known:
        other, day = comparison.mention, day_on_record(comparison.claim)
        beside = other.span.start <= mention.span.start <= other.span.end + _BESIDE
        if not beside or day is None or date.weekday in (None, day % 7) or not _same_numbers(date, other.value):
            continue
        span = Span(*date.weekday_span) if date.weekday_span else mention.span
        right = WEEKDAYS[day % 7]
        yield Problem(
            span=span,
            message=f"{day_text(day)} was a {right}, not a {WEEKDAYS[date.weekday or 0]}",
            expected=right,
            claim=comparison.claim.id if comparison.claim else "",
            evidence=comparison.claim.evidence if comparison.claim else (),
            confidence=comparison.confidence,
            fixes=renamed(document.text, span, mention.language, (date.weekday or 0, day % 7)),
        )
        return


def _same_numbers(date: Date, other: object) -> bool:
    return isinstance(other, Date) and (date.month, date.day) == (other.month, other.day) and date.day is not None


def _in_other(mention: Mention, span: Span, message: str, fitting: str, promised: str) -> Problem:
    """The weekday decides for a calendar; a draft that has promised the other one breaks its word."""
    label, end = LABELS[fitting], mention.span.end
    broken = bool(promised) and promised != fitting
    return Problem(
        span=span,
        message=message + (f"; the draft says that its dates are {STYLES[promised]}" if broken else ""),
        severity=Severity.WARNING if broken else Severity.NOTE,
        confidence=0.8,
        fixes=(Fix(message=f"label it {label}", edits=(Edit(Span(end, end), f" ({label})"),)),) if broken else (),
    )


def _unsure(date: Date) -> bool:
    """The numbers themselves are in doubt."""
    return not date.exists or "/" in date.edtf or date.anchored or date.ambiguous or date.truncated


def _second_fits(date: Date) -> bool:
    """The weekday stands by the other half of a dual date that does not agree."""
    other = day_of(date.second) if date.second else None
    if date.second is None or other is None:
        return False
    return calendar_of(date.second.reading.calendar).to_jdn(*other) % 7 == date.weekday


def _year_began_in_march(weekday: int, year: int, month: int, day: int) -> bool:
    """The weekday fits the year after: in England the number of the year changed on 25 March."""
    if year >= _LAST_LADY_DAY or (month, day) >= (3, 25):
        return False
    return calendar_of("julian").to_jdn(year + 1, month, day) % 7 == weekday
