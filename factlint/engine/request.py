"""What a run was asked for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The options of one run; anything empty is left to the configuration. Picklable, for worker processes."""

    paths: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    calendar: str = ""
    country: str = ""
    today: str = ""
    """The day it is, as `2027-01-31`, for suppressions that end; empty: they do not."""
    proposed: bool = False
    """Whether proposed claims count."""
    isolated: bool = False
    cache: bool = True
    jobs: int = 0
    """Worker processes; 0: as many as the work is worth."""
    force_exclude: bool = False
    text: str | bytes | None = None
    """The draft itself, when it does not come from a file; `paths` then holds its name."""
