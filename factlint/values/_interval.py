"""Intervals of days."""

from __future__ import annotations

from msgspec import Struct

_FAR = 10**9
"""Days; farther than any date."""


class Interval(Struct, frozen=True):
    """Julian day numbers from first to last, inclusive; an open end is far away."""

    first: int
    last: int

    @classmethod
    def between(cls, first: int | None, last: int | None) -> Interval:
        return cls(-_FAR if first is None else first, _FAR if last is None else last)

    @property
    def length(self) -> int:
        """Days; 0 for an open interval."""
        return 0 if self.first == -_FAR or self.last == _FAR else self.last - self.first + 1

    def widened(self, days: int) -> Interval:
        return Interval(self.first - days, self.last + days)

    def contains(self, other: Interval) -> bool:
        return self.first <= other.first and other.last <= self.last

    def meets(self, other: Interval) -> bool:
        return self.first <= other.last and other.first <= self.last
