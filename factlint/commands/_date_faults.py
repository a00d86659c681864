"""Why a text names no day that ever was: `31 June 1917`, `32 January 2020`, `2020-13-45`."""

from __future__ import annotations

from factlint import calendars
from factlint.calendars import Calendar
from factlint.discover import member
from factlint.mentions import Setting
from factlint.mentions._dates.value import parse_date
from factlint.patterns import regex
from factlint.values.date import Date

_ISO = regex(r"-?\d{4}-(\d\d)(?:-(\d\d))?")
_TOO_MANY = regex(r"(?<!\d)(?:3[2-9]|[4-9]\d)(?!\d)")
_MONTHS, _DAYS = 12, 31
_UNKNOWN = "no calendar of that time and place has such a day"


def too_long(date: Date) -> str:
    """What would be right for a day that a month does not have."""
    calendar = member(calendars, Calendar, date.reading.calendar)
    if (
        not (date.year and date.month and date.day)
        or not calendar.month_names
        or date.month > len(calendar.month_names)
    ):
        return "no calendar of that time and place has such a day"
    length = calendar.days_in_month(date.year, date.month)
    name = calendar.month_names[date.month - 1]
    if not length or date.day <= length:
        return "no calendar of that time and place has such a day"
    return f"{name} {date.year} had {length} days" if name == "February" else f"{name} has {length} days"


def out_of_range(text: str, setting: Setting) -> str:
    """Which number of a date is too high to be that of a month or a day; empty where that is not what is wrong."""
    numbers = _ISO.fullmatch(text.strip())
    if numbers and int(numbers[1]) > _MONTHS:
        return f"there is no month {numbers[1]}: year, month and day go in this order"
    if numbers and int(numbers[2] or 1) > _DAYS:
        return f"no month has {numbers[2]} days"
    high = _TOO_MANY.search(text)
    plain = parse_date(f"{text[: high.start()]}1{text[high.end() :]}", language="en", setting=setting) if high else None
    return f"no month has {high[0]} days" if high and plain and plain.day == 1 else ""
