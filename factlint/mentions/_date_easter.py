"""The date of Easter, on which movable feasts hang."""

from __future__ import annotations


def easter(year: int) -> tuple[int, int]:
    """Month and day of Gregorian Easter Sunday (anonymous algorithm, Nature, 20 April 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    total = h + k - 7 * m + 114
    return total // 31, total % 31 + 1
