"""The calendar of the moon and the sun that China, Korea and Vietnam kept birthdays by, 1900-2100.

Month lengths as ICU 78 computes them (Chinese calendar, GB/T 33661-2017), taken through the `Intl` of Node 20. The
Korean and the Vietnamese calendar differ from it in a few months.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import accumulate

_FIRST_YEAR = 1900
_FIRST_DAY = 2_415_051
# A year is the number of the month that is kept twice (0: none) and 13 bits, the first month first; a set bit is a
# month of 30 days, else it has 29.
_YEARS = """
8096d 0095c 014ae 50a4d 01a4c 01b2a 40d55 00ad4 0135a 2095d 0095c 6149b 0149a 01a4a 51aa5 016a8 01ad4 312da 012b6
70937 0092e 01496 6164b 00d4a 00da8 415b5 0056c 012ae 2092f 0092e 60c96 01a94 01d4a 50da9 00b5a 0056c 3126e 0125c
7192d 0192a 01a94 61b4a 016aa 00ad4 4155b 004ba 0125a 2192b 0152a 71695 00d94 016aa 50ab5 009b6 004b6 31257 00a56
8152a 01d2a 00d54 615aa 0156a 0096c 414ae 014ae 00a4c 31d26 01b2a 70b55 00ad4 012da 5095d 0095a 0149a 41a4d 01a4a
81aa5 016a8 016d4 612da 012b6 00936 41497 01496 a164b 00d4a 00da8 715b4 0156c 012ae 5092f 0092e 00c96 30d4a 01d4a
80d65 00b58 0156c 5126e 0125c 0192c 41a95 01a94 01b4a 20b55 00ad4 7155b 004ba 0125a 5192b 0152a 01694 416ca 015aa
90ab5 00974 014b6 60a57 00a4e 01526 40e95 00d54 015aa 209b5 0096c 614ae 0149e 00a4c 51d26 01aa4 01b54 30d6a 012da
b095d 0095a 0149a 61a4b 01a4a 01aa4 51b54 016b4 00ada 2095b 00936 71497 01496 0154a 516a5 00da4 015b4 30ab6 0126e
8092f 0092e 00c96 60d4a 01d4a 00d64 4156c 0155c 0125c 3192e 0192c 71a95 01a94 01b4a 50b55 00ad4 014da 40a5d 0125a
8152b 0152a 01694 616aa 015aa 00ab4 414ba 014b6 00a56 31527 00d26 70e53 00d54 015aa 509b5 0096c 014ae 40a4e 01a2c
81d26 01aa4 01b54 60d6a 00ada 0095c 4149d 0145a 01a2a 21b25 01aa4
"""


def _lengths(year: str) -> Iterator[int]:
    bits = int(year[1:], 16)
    return (29 + (bits >> (12 - month) & 1) for month in range(13 if year[0] != "0" else 12))


@cache
def _starts() -> dict[tuple[int, int], tuple[int, ...]]:
    """Year and month to the Julian day numbers on which such a month began: two where it was kept twice."""
    years = list(enumerate(_YEARS.split(), _FIRST_YEAR))
    days = accumulate((length for _, year in years for length in _lengths(year)), initial=_FIRST_DAY)
    found: dict[tuple[int, int], tuple[int, ...]] = {}
    for number, year in years:
        leap = int(year[0], 16)
        for index, _ in enumerate(_lengths(year), 1):
            month = index - (0 < leap < index)
            found[number, month] = *found.get((number, month), ()), next(days)
    return found


def days_by_moon(year: int, month: int, day: int) -> tuple[int, ...]:
    """The Julian day numbers that the numbers of a date may mean when they count by the moon; none out of the table."""
    return tuple(start + day - 1 for start in _starts().get((year, month), ()) if day <= 30)
