"""The Indian national calendar, Saka era; official since 1 Chaitra 1879, 22 March 1957.

Rules: Report of the Calendar Reform Committee (Government of India, 1955): leap years are the Gregorian ones,
and 1 Chaitra is 22 March, 21 March in a leap year.
"""

from __future__ import annotations

from factlint.calendars import Calendar
from factlint.calendars._solar import gregorian_from_jdn, gregorian_to_jdn, is_gregorian_leap, twelve

_SAKA = 78


def _new_year(year: int) -> int:
    gregorian = year + _SAKA
    return gregorian_to_jdn(gregorian, 3, 21 if is_gregorian_leap(gregorian) else 22)


def _days_in_month(year: int, month: int) -> int:
    if not 1 <= month <= 12:
        return 0
    if month == 1:
        return 31 if is_gregorian_leap(year + _SAKA) else 30
    return 31 if month <= 6 else 30


def _to_jdn(year: int, month: int, day: int) -> int:
    return _new_year(year) + sum(_days_in_month(year, each) for each in range(1, month)) + day - 1


def _from_jdn(jdn: int) -> tuple[int, int, int]:
    year = gregorian_from_jdn(jdn)[0] - _SAKA
    if jdn < _new_year(year):
        year -= 1
    rest, month = jdn - _new_year(year) + 1, 1
    while rest > _days_in_month(year, month):
        rest -= _days_in_month(year, month)
        month += 1
    return year, month, rest


INDIAN_NATIONAL = Calendar(
    name="indian_national",
    title="Indian national (Saka)",
    to_jdn=_to_jdn,
    from_jdn=_from_jdn,
    months_in_year=twelve,
    days_in_month=_days_in_month,
    month_names=(
        "Chaitra", "Vaisakha", "Jyaistha", "Asadha", "Sravana", "Bhadra",
        "Asvina", "Kartika", "Agrahayana", "Pausa", "Magha", "Phalguna",
    ),
    era="Saka",
    samples=(((1879, 1, 1), 2_435_920), ((1922, 1, 1), 2_451_625)),
)  # fmt: skip
