"""Language packs: one file per language, data only.

To add a language, write `languages/<ISO 639-1 code>.py` with one `Language`; its `samples` are its test.
Everything that code needs to know of a language stands in the pack, never in a branch elsewhere.
All words are lower case, NFC, as they stand in text (oblique forms are plain entries).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field

from factlint.languages._affixes import Affixes
from factlint.languages._assertions import AssertionWords
from factlint.languages._clauses import ClauseWords
from factlint.languages._modes import ModeWords

if TYPE_CHECKING:
    from factlint.languages._dates import DateWords
    from factlint.languages._numbers import NumberWords
    from factlint.languages._prose import ProseWords


class Language(Struct, frozen=True, kw_only=True, eq=False):
    """What factlint knows of one language."""

    code: str
    name: str
    dates: DateWords
    numbers: NumberWords
    prose: ProseWords
    clauses: ClauseWords = field(default_factory=ClauseWords)
    assertions: AssertionWords = field(default_factory=AssertionWords)
    modes: ModeWords = field(default_factory=ModeWords)
    affixes: Affixes = field(default_factory=Affixes)
    signals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Predicate id to the words and phrases that signal it (`born`: `born`, `birth of`, `came into the world`)."""
    comparatives: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words that set two subjects against each other, to what is less (`-`) or more (`+`) of the first.

    `older`: `-born`; `*` stands for the date whose verb comes before the word (`was founded before`: `-*`).
    """
    samples: Mapping[str, str] = field(default_factory=dict)
    """Dates as written, to EDTF in the Gregorian calendar."""
