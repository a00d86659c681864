"""A claim that a statement may be about."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from factlint.checking._comparison import Comparison
from factlint.checking._weigh import Weight
from factlint.claimbase.index import Claim
from factlint.statements import Statement
from factlint.values.verdict import Verdict

SHOWN = 4
"""How many candidates `--explain-matches` shows."""


class Candidate(Struct, frozen=True):
    """A claim with the support that the sentence gives it, and what its value comes to beside the stated one."""

    claim: Claim
    weight: Weight
    verdict: Verdict

    @property
    def line(self) -> str:
        """For `--explain-matches`."""
        score = f"{self.weight.subject:.2f} × {self.weight.predicate:.2f}"
        return f"{self.claim.id}: {self.verdict.value}, {score}: {'; '.join(self.weight.reasons)}"


Pair = tuple[Statement, Candidate]
"""A reading of a span, and a claim it may be about."""


def comparison(statement: Statement, candidate: Candidate, outcome: Verdict, pairs: Sequence[Pair]) -> Comparison:
    """The outcome for a statement, with what else was considered."""
    return Comparison(
        mention=statement.mention,
        verdict=outcome,
        claim=candidate.claim,
        phrase=candidate.claim.predicate,
        confidence=round(min(candidate.weight.total, 1.0), 2),
        citations=statement.citations,
        reasons=reasons(pairs),
    )


def reasons(pairs: Sequence[Pair]) -> tuple[str, ...]:
    """The best candidates, a line each."""
    return tuple(candidate.line for _, candidate in pairs[:SHOWN])
