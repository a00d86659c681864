"""A name: the text and the entities that bear it."""

from __future__ import annotations

from msgspec import Struct

NOTHING = "none"
"""What stands for a name, or a date, where there is none (`spouse: none`)."""


class Name(Struct, frozen=True, tag=True):
    """A name as read."""

    text: str
    entities: tuple[str, ...] = ()
    """Ids of the entities that bear this name, best first; empty for an unknown name."""
    nearest: tuple[str, ...] = ()
    """For an unknown name: the known names that it may be a misspelling of, nearest first."""
    exact: bool = True
    """The text is one of the names of the entities, letter for letter but for case, marks and inflection."""

    @property
    def entity(self) -> str | None:
        """The one entity that bears the name, else None."""
        return self.entities[0] if len(self.entities) == 1 else None
