"""One name of one entity."""

from __future__ import annotations

from msgspec import Struct


class Alias(Struct, frozen=True):
    """One name of one entity."""

    text: str
    entity: str
    kind: str = ""
    """Kind of the entity: `person`, `place`, `organisation`, `event`, `work` or empty."""
    language: str = ""
    full: bool = False
    """The entity's own full name, not a short form of it."""
    derived: bool = False
    """A short form made from a name, not given by the base."""
    echo: bool = False
    """A derived form so weak that it counts only where the full name stands in the same document."""
