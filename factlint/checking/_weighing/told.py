"""What a paragraph has told already: whoever has given a figure rarely gives another one for the same point."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.checking._comparison import Comparison
from factlint.statements import Sentence
from factlint.values.verdict import Verdict


class Told:
    """The claims whose values earlier sentences of a paragraph state."""

    def __init__(self) -> None:
        self._paragraph = -1
        self._claims: set[str] = set()

    def before(self, sentence: Sentence) -> frozenset[str]:
        """The claims that the paragraph of a sentence bears out before it."""
        return frozenset(self._claims) if sentence.paragraph == self._paragraph else frozenset()

    def take(self, sentence: Sentence, comparisons: Iterable[Comparison]) -> None:
        """Remember what a sentence states."""
        if sentence.paragraph != self._paragraph:
            self._paragraph, self._claims = sentence.paragraph, set()
        self._claims |= {one.claim.id for one in comparisons if one.claim and one.verdict is Verdict.AGREES}
