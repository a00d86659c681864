"""Days as the table writes them, read back: `23 Shevat 5678 AM`, `5 February 2461 BE`, `30 February 1712`."""

from __future__ import annotations

import re

from factlint import calendars
from factlint.calendars import Calendar
from factlint.discover import members
from factlint.mentions._dates.build import Marks, date_of, day_date
from factlint.mentions._dates.parts import Written
from factlint.patterns import regex
from factlint.values.date import Date

_DAY = regex(r"(?P<day>\d{1,2}) (?P<month>[^\d,]{2,40}?) (?P<year>\d{1,4})(?: (?P<era>[A-Za-z() ]{2,20}))?")
_YEAR = regex(r"(?P<year>\d{1,4}) (?P<era>[A-Za-z() ]{2,20})")
_NUMBER = regex(r"(?:jdn?|julian day(?: number)?) *(\d{1,7})")
_TOLD = regex(r" ?\(± \d+ days\)$")


def named_day(text: str) -> Date | None:
    """The day, or the year, that one calendar writes so; None when no calendar does, or more than one."""
    number = _NUMBER.fullmatch(text.strip().lower())
    if number:
        return day_date(int(number[1]))
    plain = _TOLD.sub("", " ".join(text.split()))
    for pattern, read in ((_DAY, _in), (_YEAR, _year_in)):
        match = pattern.fullmatch(plain)
        if match:
            found = [date for each in members(calendars, Calendar).values() if (date := read(each, match))]
            return found[0] if len(found) == 1 else None
    return None


def _counts(calendar: Calendar, era: str | None) -> bool:
    """Whether years of an era are those of a calendar."""
    return (era or "").casefold() in (calendar.era.casefold(), calendar.era.partition(" ")[0].casefold())


def _year_in(calendar: Calendar, match: re.Match[str]) -> Date | None:
    if not calendar.era or not _counts(calendar, match["era"]):
        return None
    date = date_of(Written(year=int(match["year"]), calendar=calendar.name), Marks(calendar=calendar.name))
    return date if date.reading.first is not None else None


def _in(calendar: Calendar, match: re.Match[str]) -> Date | None:
    names, month = [name.casefold() for name in calendar.month_names], match["month"].casefold()
    if month not in names or not _counts(calendar, match["era"]):
        return None
    year, index, day = int(match["year"]), names.index(month) + 1, int(match["day"])
    if not calendar.exists(year, index, day):
        return None
    date = date_of(Written(year=year, month=index, day=day, calendar=calendar.name), Marks(calendar=calendar.name))
    return date if date.exists and date.reading.first is not None else None
