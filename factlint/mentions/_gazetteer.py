"""The gazetteer: every name of every entity, found in one pass over a text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alias:
    """One name of one entity."""

    text: str
    entity: str
    kind: str = ""
    """Kind of the entity: `person`, `place`, `organisation`, `event`, `work` or empty."""
    language: str = ""
    full: bool = False
    """The entity's own full name, not a short form of it."""


class Gazetteer:
    """Finds known names in text and near misses of them; built once for a claims base."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        self.aliases = tuple(aliases)


EMPTY = Gazetteer(())
