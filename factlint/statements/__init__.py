"""Statements: mentions in their roles, each in its sentence, with the subjects it may be about.

A `Sentence` holds the words, the mentions and the `Subject`s of a stretch of prose; a `Statement` is one mention of
it. Which predicate a statement has is decided beside the claims, in `checking/`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from msgspec import Struct, field

from factlint.documents import Block, Span
from factlint.mentions import Mention
from factlint.mentions._citing import Stretch
from factlint.statements._words import Word, pack, stem, stems, words

__all__ = ["Sentence", "Statement", "Subject", "Word", "pack", "stem", "stems", "words"]


class Subject(Struct, frozen=True):
    """An entity that the statements of a sentence may be about."""

    entity: str | None
    """None for a name or a role that is not on record: somebody else, who must not be taken for a known one."""
    offset: int
    """Where it stands; before the sentence for one that is only in the air."""
    weight: float
    """1.0 for a name; less for a role noun, a pronoun, the section's or the document's topic."""
    how: str


class Sentence(Struct, frozen=True, kw_only=True, eq=False):
    """A sentence as checking sees it."""

    span: Span
    block: Block
    words: tuple[Word, ...]
    costs: tuple[float, ...]
    """For each word, how far it is from the start: words count 1, a comma or a conjunction more."""
    mentions: tuple[Mention, ...]
    subjects: tuple[Subject, ...]
    paragraph: int
    """Which block of the document it is in."""
    asserted: bool = True
    """False when the whole sentence is a plan, a condition or a question."""
    word_starts: tuple[int, ...] = field(default=())
    cited: tuple[Stretch, ...] = ()
    """The stretches of its block for which sources are cited."""

    def index(self, offset: int) -> int:
        """The word at or before an offset."""
        return max(0, bisect_right(self.word_starts, offset) - 1)

    def distance(self, one: int, other: int) -> float:
        """How far apart two offsets are, in words and clause borders."""
        if not self.words:
            return 0.0
        return abs(self.costs[self.index(one)] - self.costs[self.index(other)])

    def of_kind(self, kind: str) -> Iterator[Mention]:
        return (mention for mention in self.mentions if mention.kind == kind)


class Statement(Struct, frozen=True, kw_only=True):
    """One mention in its sentence."""

    mention: Mention
    sentence: Sentence
    negated: bool = False
    quoted: bool = False
    """Inside a quotation with a subject of its own: what its speaker states, not the draft."""
    citations: tuple[str, ...] = ()
