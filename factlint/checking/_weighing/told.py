"""What a paragraph has told already: its claims, and what it goes on about."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from factlint.checking._comparison import Comparison
from factlint.checking._weighing.going import NOTHING, Going, said
from factlint.claimbase.index import Base
from factlint.statements import Sentence
from factlint.values.verdict import Verdict


class Before(Struct, frozen=True):
    """What stands before a sentence in its paragraph."""

    claims: frozenset[str] = frozenset()
    """Those borne out: whoever has given a figure rarely gives another one for the same point."""
    going: Going = NOTHING
    """What the sentence right before says of others."""


FIRST = Before()
"""Nothing: a sentence begins its paragraph."""


class Told:
    """The claims that the sentences of a paragraph state, one after the other."""

    def __init__(self, base: Base) -> None:
        self._base = base
        self._paragraph = -1
        self._before = FIRST

    def before(self, sentence: Sentence) -> Before:
        """What the paragraph of a sentence tells before it."""
        return self._before if sentence.paragraph == self._paragraph else FIRST

    def take(self, sentence: Sentence, comparisons: Iterable[Comparison]) -> None:
        """Remember what a sentence states."""
        held = [(one.verdict, one.claim) for one in comparisons if one.claim]
        claims = self.before(sentence).claims | {claim.id for outcome, claim in held if outcome is Verdict.AGREES}
        self._paragraph = sentence.paragraph
        self._before = Before(claims, said(self._base, (claim for _, claim in held)))
