"""The words by which a sentence tells what others say, or that something said is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from msgspec import Struct

Phrase = tuple[str, ...]
"""The words of a phrase, in lower case."""


class ModeWords(Struct, frozen=True, kw_only=True, eq=False):
    """What tells a draft's own statements from those that it only reports, in one language."""

    hearsay: frozenset[Phrase] = frozenset()
    """Phrases that give what nobody in particular says, or nobody need believe (`some say`, `according to legend`)."""
    mistaken: frozenset[Phrase] = frozenset()
    """Phrases by which a clause tells of an error (`wrongly`)."""
    refuted: frozenset[Phrase] = frozenset()
    """Phrases that say of all their sentence tells that it is wrong (`which is wrong`, `it is a myth that`)."""
    between: frozenset[str] = frozenset()
    """Words that may stand inside such a phrase (`is often said to`)."""
    own: frozenset[Phrase] = frozenset()
    """Words with which the draft goes on to what it states itself (`but`, `in fact`)."""
    although: frozenset[Phrase] = frozenset()
    """Words before hearsay that ends with its clause (`although some say …, he was …`)."""
    contrary: frozenset[Phrase] = frozenset()
    """Words that set hearsay against what the draft states (`contrary to`)."""


def phrases(text: str) -> frozenset[Phrase]:
    """Phrases between commas; `some/many say/claim` stands for four."""
    return frozenset(one for phrase in text.replace("\n", " ").split(",") for one in _expanded(phrase.lower()))


def _expanded(phrase: str) -> Iterator[Phrase]:
    return product(*(word.split("/") for word in phrase.split()))
