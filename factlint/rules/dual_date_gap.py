"""FL103."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.calendars import gap
from factlint.mentions import Mention
from factlint.rules import Problem, rule
from factlint.rules._day_names import calendar_of, day_of, day_text, numbers
from factlint.values.date import Date

# Further apart, the two are not one day written twice.
_NEAR = range(7, 18)


@rule("FL103", on=Mention)
def dual_date_gap(mention: Mention) -> Iterator[Problem]:
    """The two halves of a dual date are not the same day.

    ## Why it matters
    The Gregorian calendar is ahead of the Julian by 10 days from 1582, 11 from March 1700 (Old Style), 12 from March
    1800, 13 from March 1900 to February 2100. A dual date with another gap has a slip in one of its halves, and
    whoever copies that half copies the slip.

    ## Example
    Lenin's birthday, converted with the gap of the next century:

        He was born on 10 (23) April 1870.

    ## When it stays silent
    - The two halves are the same day.
    - One half has no day, or the year is neither written nor the last one written in the paragraph.
    - The halves are more than 17 days or less than 7 apart: then they are hardly one date.
    """
    date = mention.value
    if not isinstance(date, Date) or date.second is None or not (date.exists and date.second.exists):
        return
    halves = {each.reading.calendar: _day(each, date.context_year) for each in (date, date.second)}
    new, old = halves.get("gregorian"), halves.get("julian")
    if new is None or old is None:
        return
    to_jdn = calendar_of("gregorian").to_jdn
    day, stated = calendar_of("julian").to_jdn(*old), to_jdn(*new) - to_jdn(*old)
    if to_jdn(*new) == day or stated not in _NEAR:
        return
    right = day_text(day)
    yield Problem(
        span=mention.span,
        message=f"{numbers(*old)} (Julian) is {right} (Gregorian): the gap was {gap(day)} days, not {stated}",
        expected=f"{right}, or {day_text(to_jdn(*new), 'julian')} (Julian) for {numbers(*new)} (Gregorian)",
    )


def _day(date: Date, year: int | None) -> tuple[int, int, int] | None:
    """Year, month and day as written, the year from the paragraph where the date has none."""
    if date.has_year or year is None or date.month is None or date.day is None:
        return day_of(date)
    return year, date.month, date.day
