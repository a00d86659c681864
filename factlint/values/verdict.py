"""The outcome of holding a stated value against a known one."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What a comparison comes to; an uncertain question gets one of these, never a bool."""

    AGREES = "agrees"
    OTHER_CALENDAR = "agrees in another calendar"
    LESS_PRECISE = "less precise"
    MORE_PRECISE = "more precise"
    CONTRADICTS = "contradicts"
    DISPUTED = "disputed"
    NO_CLAIM = "no claim"
    NOT_COMPARABLE = "not comparable"

    @property
    def fits(self) -> bool:
        """Whether the stated value can be true when the known one is."""
        return self in (Verdict.AGREES, Verdict.LESS_PRECISE, Verdict.MORE_PRECISE)
