"""Exchange formats: the records of a base in the formats of others, one file per format.

To add a format, write `exchange/<format>.py` with one `Exchange`. Its `read` takes a text and gives records, its
`write` takes records and gives a text; what either cannot take, it adds to `left`, with the reason. `holds` names the
fields that survive writing and reading; all others are left out before `write` is called, and the user is told.
A test writes and reads every format: what it holds comes back as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct, field

from factlint.claimbase.records import ClaimRecord, EntityRecord, PredicateRecord, SourceRecord, UnitRecord
from factlint.exchange._left import Left

__all__ = ["Exchange", "Left", "Records"]


class Records(Struct, frozen=True, kw_only=True):
    """What a base says, as its files have it."""

    predicates: tuple[PredicateRecord, ...] = ()
    units: tuple[UnitRecord, ...] = ()
    entities: tuple[EntityRecord, ...] = ()
    claims: tuple[ClaimRecord, ...] = ()
    sources: tuple[SourceRecord, ...] = ()


class Exchange(Struct, frozen=True, kw_only=True, eq=False):
    """A format that records are exchanged in."""

    name: str
    title: str
    """What people call it."""
    suffixes: tuple[str, ...] = ()
    """Of files that are in it unless another format is named; the first is the usual one."""
    read: Callable[[str, str, Left], Records] | None = None
    """Takes the text, the path (for messages) and where to list what could not be taken; raises FactlintError."""
    write: Callable[[Records, Left], str] | None = None
    fits: Callable[[str], bool] = field(default=lambda _text: True)
    """Whether a text with the format's suffix is in it: several formats are JSON."""
    holds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """For each section of a base the keys that the format has a place for: `note`, `evidence.locator`."""
