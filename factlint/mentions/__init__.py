"""Mentions: spans of text that denote a date, a quantity, a name, a quotation or a citation.

To add a kind, write `mentions/<kind>.py` with one `Kind`. A kind reads the prose of a document block by block,
with the language pack of the block, and yields mentions in order. Patterns are linear; values are parsed once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct

from factlint.documents import Document, Span
from factlint.mentions._names.gazetteer import EMPTY, Gazetteer
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.units import OwnUnit

__all__ = ["Citation", "Gazetteer", "Kind", "Mention", "Quotation", "Setting"]


class Quotation(Struct, frozen=True):
    """Words given as someone else's."""

    text: str


class Citation(Struct, frozen=True):
    """A reference to a source."""

    key: str
    locator: str = ""


class Mention(Struct, frozen=True, kw_only=True):
    """A span of text and the value that it denotes."""

    span: Span
    text: str
    kind: str
    """`date`, `quantity`, `name`, `quotation` or `citation`."""
    value: Date | Quantity | Name | Quotation | Citation
    language: str = "en"


class Setting(Struct, frozen=True, kw_only=True):
    """What the run knows before it reads: nothing here depends on the day or the machine."""

    gazetteer: Gazetteer = EMPTY
    calendar: str = "gregorian"
    """The calendar of unlabelled dates, as declared."""
    country: str = ""
    """Whose calendar reform decides which calendars a date may be in (`ru`); empty: any."""
    units: tuple[OwnUnit, ...] = ()
    """The units that the user's vocabulary files add."""


class Kind(Struct, frozen=True, kw_only=True, eq=False):
    """One kind of mention."""

    name: str
    find: Callable[[Document, Setting, tuple[Mention, ...]], Iterable[Mention]]
    """Takes the document, the setting and the mentions of the kinds that came before."""
    after: tuple[str, ...] = ()
    """The kinds that must be read before this one."""
