"""The days of feasts in a given year."""

from __future__ import annotations

from factlint.mentions._dates.parts import Written, calendar_of

_REFORM = 1583
"""First whole year of the Gregorian calendar: before it Easter was reckoned otherwise."""


def feast(year: int, rule: tuple[int, ...]) -> Written | None:
    """The day of a feast by its rule in a language pack (`DateWords.feasts`)."""
    if len(rule) == 4:
        return _nth_weekday(year, *rule)
    month, day = rule
    if month < 0:
        julian = calendar_of("julian")
        return _day(julian.to_jdn(year, *julian_easter(year)) + day)
    if month:
        return Written(year=year, month=month, day=day)
    return _day(calendar_of("gregorian").to_jdn(year, *easter(year)) + day) if year >= _REFORM else None


def _nth_weekday(year: int, month: int, weekday: int, which: int, after: int) -> Written:
    gregorian = calendar_of("gregorian")
    if which > 0:
        first = gregorian.to_jdn(year, month, 1)
        return _day(first + (weekday - first) % 7 + 7 * (which - 1) + after)
    last = gregorian.to_jdn(year, month, gregorian.days_in_month(year, month))
    return _day(last - (last - weekday) % 7 + after)


def _day(jdn: int) -> Written:
    year, month, day = calendar_of("gregorian").from_jdn(jdn)
    return Written(year=year, month=month, day=day)


def easter(year: int) -> tuple[int, int]:
    """Month and day of Gregorian Easter Sunday (anonymous algorithm, Nature, 20 April 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    total = h + k - 7 * m + 114
    return total // 31, total % 31 + 1


def julian_easter(year: int) -> tuple[int, int]:
    """Month and day, in the Julian calendar, of Easter as the Orthodox churches keep it (Meeus, 1991, chapter 8)."""
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    total = d + (2 * a + 4 * b - d + 34) % 7 + 114
    return total // 31, total % 31 + 1
