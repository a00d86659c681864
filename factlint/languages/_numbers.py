"""The words that quantities are written with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NumberWords:
    """The number vocabulary of one language."""
