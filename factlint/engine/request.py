"""What a run was asked for."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct


class Fixes(Enum):
    """Which fixes to apply."""

    NONE = "none"
    SAFE = "safe"
    UNSAFE = "unsafe"
    """All: safe ones first."""


class Request(Struct, frozen=True, kw_only=True):
    """The options of one run; anything empty is left to the configuration. Picklable, for worker processes."""

    paths: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    calendar: str = ""
    country: str = ""
    today: str = ""
    """The day it is, as `2027-01-31`, for suppressions that end; empty: they do not."""
    proposed: bool = False
    """Whether proposed claims count."""
    implied: bool = True
    """Whether what claims say besides counts as claims (`claimbase/implied.py`)."""
    isolated: bool = False
    """Read no configuration."""
    config: str = ""
    """The configuration file for all drafts, instead of the nearest one of each."""
    explained: bool = True
    """Whether the statements say why; without it, less has to be weighed."""
    cache: bool = True
    jobs: int = 0
    """Worker processes; 0: as many as the work is worth."""
    force_exclude: bool = False
    """Leave out what is excluded even when it is named."""
    baseline: str = ""
    """The file of findings that are put up with, instead of the project's."""
    use_baseline: bool = True
    since: str = ""
    """Report only what the change since this revision can have caused."""
    fixes: Fixes = Fixes.NONE
    writes: bool = True
    """Whether fixed drafts are written."""
    text: str | bytes | None = None
    """The draft itself, when it does not come from a file; `paths` then holds its name."""
