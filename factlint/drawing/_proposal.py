"""A proposal: a statement of a source as the claim that it would be."""

from __future__ import annotations

from msgspec import Struct

from factlint.drawing._evidence import Passage
from factlint.drawing._values import Written


class Proposal(Struct, frozen=True, kw_only=True):
    """A claim that waits for a reviewer."""

    id: str
    subject: str
    predicate: str
    value: Written
    of: str = ""
    place: str = ""
    time: str = ""
    """EDTF."""
    plain: bool = False
    """The predicate is the text's own word, which no vocabulary has."""
    language: str = "en"
    """Of the passage."""
    passages: tuple[Passage, ...]
    notes: tuple[str, ...] = ()
    """What is doubtful, and which claims of the base or of this text it disagrees with."""

    @property
    def entities(self) -> tuple[str, ...]:
        """The ids that it refers to."""
        return tuple(filter(None, (self.subject, self.of, self.place)))
