"""Statements: mentions in their roles, each in its sentence, with the subjects it may be about.

A `Sentence` holds the words, the mentions and the `Subject`s of a stretch of prose; a `Statement` is one mention of
it. Which predicate a statement has is decided beside the claims, in `checking/`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Mapping
from itertools import pairwise
from typing import Any

from msgspec import Struct

from factlint.documents import Block, Span
from factlint.mentions import Mention
from factlint.mentions._citing import Stretch
from factlint.patterns import regex
from factlint.remembering import lazy
from factlint.statements._words import Word, pack, stem, stems, words
from factlint.values.quantity import Quantity

__all__ = ["Sentence", "Statement", "Subject", "Word", "pack", "stem", "stems", "words"]

COMMA, BORDER, STRONG_BORDER = 1.5, 3.0, 6.0
"""What a comma or a bracket, a conjunction, and a semicolon or a dash add to the distance between two words."""
STRONG_MARK = regex(r"[;:—]| [–-] ")
_LIGHT = regex(r"[,()\[\]«»“”]")
_UNMARKED = " \n\t*_'’\"“”«»"
"""What parts no words, beside a hyphen."""


class Subject(Struct, frozen=True):
    """An entity that the statements of a sentence may be about."""

    entity: str | None
    """None for a name or a role that is not on record: somebody else, who must not be taken for a known one."""
    offset: int
    """Where it stands; before the sentence for one that is only in the air."""
    weight: float
    """How surely: one of `weights.py`, 1.0 for a name."""
    how: str
    owner: str = ""
    """Whose brother, teacher or capital it is, where a role noun stands for it."""


class Sentence(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """A sentence as checking sees it."""

    span: Span
    prose: str
    """The text of the whole document, without what is no prose."""
    block: Block
    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    subjects: tuple[Subject, ...]
    paragraph: int
    """Which block of the document it is in."""
    asserted: bool = True
    """False when the whole sentence is a plan, a condition or a question."""
    cited: tuple[Stretch, ...] = ()
    """The stretches of its block for which sources are cited."""

    @lazy
    def answers(self) -> dict[Hashable, Any]:
        """What has been worked out of it (`remembering.py`)."""
        return {}

    @lazy
    def lowers(self) -> frozenset[str]:
        """Its words in lower case."""
        return frozenset([word.lower for word in self.words])

    @lazy
    def word_starts(self) -> list[int]:
        """Where each word starts."""
        return [word.start for word in self.words]

    @lazy
    def costs(self) -> list[float]:
        """For each word, how far it is from the start: words count 1, a comma or a conjunction more."""
        conjunctions = pack(self.block.language).prose.conjunctions
        counting = {one.span.end for one in self.mentions if isinstance(one.value, Quantity) and one.value.counted}
        costs: list[float] = []
        total, previous = -1.0, self.words[0].start if self.words else 0
        for start, end, _, _, lower, _ in self.words:
            total += 1.0
            between = self.prose[previous:start]
            if between != " ":
                total += STRONG_BORDER if STRONG_MARK.search(between) else COMMA if _LIGHT.search(between) else 0.0
            if lower in conjunctions and previous not in counting:  # `14 na katao`
                total += BORDER
            costs.append(total)
            previous = end
        return costs

    @lazy
    def marked(self) -> list[bool]:
        """For each word, whether a mark parts it from the one before."""
        between = [self.prose[one.end : other.start] for one, other in pairwise(self.words)]
        return [True, *(gap != " " and gap.strip(_UNMARKED) not in ("", "-") for gap in between)]

    @property
    def free_order(self) -> bool:
        """Whether subjects may as well stand behind their verb in its language (`Умер Ленин`, `Namatay si Rizal`)."""
        language = pack(self.block.language)
        return language.prose.bare_nouns or language.clauses.verb_first

    def unparted(self, one: int, other: int) -> bool:
        """Whether no mark and no conjunction stands between the words at two offsets."""
        return self.distance(one, other) == abs(self.index(one) - self.index(other))

    def broken(self, one: int, other: int) -> bool:
        """Whether a semicolon, a colon or a dash stands between the words at two offsets."""
        first, last = sorted((self.index(one), self.index(other)))
        return any(self.costs[at + 1] - self.costs[at] > STRONG_BORDER for at in range(first, last))

    def index(self, offset: int) -> int:
        """The word at or before an offset."""
        return (bisect_right(self.word_starts, offset) or 1) - 1

    def distance(self, one: int, other: int) -> float:
        """How far apart two offsets are, in words and clause borders."""
        if not self.words:
            return 0.0
        return abs(self.costs[self.index(one)] - self.costs[self.index(other)])

    def of_kind(self, kind: str) -> tuple[Mention, ...]:
        """Its mentions of a kind, in the order of the text."""
        return self._by_kind.get(kind, ())

    def mention_at(self, at: int, kind: str) -> Mention | None:
        """The first mention of a kind that a word, given by its number, belongs to."""
        return self._by_word.get((at, kind))

    @lazy
    def _by_kind(self) -> Mapping[str, tuple[Mention, ...]]:
        found: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.kind, []).append(mention)
        return {kind: tuple(mentions) for kind, mentions in found.items()}

    @lazy
    def _by_word(self) -> Mapping[tuple[int, str], Mention]:
        found: dict[tuple[int, str], Mention] = {}
        for mention in self.mentions:
            (start, end), kind = mention.span, mention.kind
            for at in range(bisect_left(self.word_starts, start), bisect_left(self.word_starts, end)):
                found.setdefault((at, kind), mention)
        return found


class Statement(Struct, frozen=True, kw_only=True):
    """One mention in its sentence."""

    mention: Mention
    sentence: Sentence
    negated: bool = False
    quoted: bool = False
    """Inside a quotation with a subject of its own: what its speaker states, not the draft."""
    hearsay: bool = False
    """What others say, as the draft tells it, without standing up for it."""
    citations: tuple[str, ...] = ()
