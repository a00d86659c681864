"""The words that dates are written with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DateWords:
    """The date vocabulary of one language."""
