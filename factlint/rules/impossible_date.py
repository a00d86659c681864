"""FL105."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.calendars import Calendar, never_was
from factlint.findings import Severity
from factlint.mentions import Mention
from factlint.rules import Draft, Problem, rule
from factlint.rules._day_names import OPPOSITE, TITLES, calendar_of, day_of, numbers, year_text
from factlint.values.date import Date


@rule("FL105", on=Draft)
def impossible_date(draft: Draft) -> Iterator[Problem]:
    """A date names a day that never was.

    ## Why it matters
    A day that the calendar does not have is a slip in the day or in the month, and no reader can tell which.

    ## Example
    June has 30 days:

        The congress met on 31 June 1917.

    ## When it stays silent
    - The day was in the Julian calendar and the date is labelled so: 29 February 1900 (O.S.).
    - It is 30 February 1712, which Sweden had, and no other country is declared.
    - A day that a country left out when it changed its calendar, where the draft declares no country, or the date
      is labelled.
    """
    for mention in draft.mentions:
        date = mention.value
        if not isinstance(date, Date) or "/" in date.edtf:
            continue
        for half in (date, date.second):
            if half is not None and None not in (half.month, half.day):
                yield from _impossible(mention, half, draft.country)
                yield from _left_out(draft, mention, half)


def _impossible(mention: Mention, date: Date, country: str) -> Iterator[Problem]:
    written, calendar = day_of(date), date.reading.calendar
    # timid: an undeclared 30 February 1712 is the Swedish one.
    if date.exists or (not country and written and calendar_of("swedish").exists(*written)):
        return
    if written is None:
        yield Problem(span=mention.span, message=f"{mention.text} never was: the month has no such day")
    elif date.reading.first is None:
        if message := _reason(calendar_of(calendar), written, labelled=bool(date.label)):
            yield Problem(span=mention.span, message=message)
    elif not date.label:
        message = f"{numbers(*written)} was a day of the {TITLES.get(calendar, calendar)} calendar only"
        yield Problem(span=mention.span, message=message, severity=Severity.WARNING)


def _reason(calendar: Calendar, written: tuple[int, int, int], *, labelled: bool) -> str:
    year, month, day = written
    length = calendar.days_in_month(year, month)
    if not length or not calendar.month_names or day < 1:
        return ""
    name = calendar.month_names[month - 1]
    changes = length != calendar.days_in_month(year + 1, month) or length != calendar.days_in_month(year - 1, month)
    when = f"{name} {year_text(year)} had" if changes or (month, day) == (2, 29) else f"{name} has"
    style = f" in the {TITLES[calendar.name]} calendar" if labelled and calendar.name in TITLES else ""
    return f"{day} {name} {year_text(year)} never was: {when} {length} days{style}"


def _left_out(draft: Draft, mention: Mention, date: Date) -> Iterator[Problem]:
    # timid: a label, a dual date or an undeclared country may mean the days as another country counted them.
    if not draft.country or date.label or date.second or mention.value is not date or not date.exists:
        return
    written = day_of(date)
    if written is None or date.reading.calendar not in OPPOSITE:
        return
    reform = never_was(draft.country, *written)
    if reform is None or reform.last is None:
        return
    yield Problem(
        span=mention.span,
        message=f"{numbers(*written)} never was in {reform.name}: "
        f"{numbers(*reform.last)} was followed by {numbers(*reform.first)}",
        severity=Severity.WARNING,
        confidence=0.8,
    )
