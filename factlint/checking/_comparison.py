"""The comparison: a statement beside the claim that it is about."""

from __future__ import annotations

from msgspec import Struct

from factlint.claimbase.index import Claim, Entity, Evidence
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.values.name import Name
from factlint.values.verdict import Verdict

JUDGEMENT, RELATION = "word", "relation"
"""The kinds of mention that words are which compare or rank, and which state or deny something."""


class Comparison(Struct, frozen=True, kw_only=True):
    """A statement beside the claim that it is about."""

    mention: Mention
    verdict: Verdict
    claim: Claim | None = None
    """The claim that decided; None when no claim is about the statement."""
    subject: Entity | None = None
    phrase: str = ""
    """How to say the predicate in a message: `was born`, `runway length`."""
    due: Name | None = None
    """For a contradicted name: who or what stands on record in its place, where that is not the claim's value."""
    confidence: float = 0.0
    figure_of: Entity | None = None
    """The other subject that is on record with the stated number, where the claim contradicts it."""
    citations: tuple[str, ...] = ()
    """Keys of the sources that the draft cites for the statement."""
    span: Span | None = None
    """What to underline when it is more than the mention."""
    unbacked: bool = False
    """The draft promises that its sources back it, and none of them states this."""
    unsupported: bool = False
    """The draft cites sources for it whose texts are at hand, and none of them states this."""
    nearest: tuple[Evidence, ...] = ()
    """For an unbacked or unsupported statement: the passage of the sources that comes nearest."""
    reasons: tuple[str, ...] = ()
    """Why this claim and this verdict, one line per step, for `--explain-matches`."""

    @property
    def in_words(self) -> bool:
        """Whether words are compared that compare, deny or state something, and no value."""
        return self.mention.kind in (JUDGEMENT, RELATION)
