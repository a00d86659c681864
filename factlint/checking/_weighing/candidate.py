"""A claim that a statement may be about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from factlint.checking._comparison import Comparison
from factlint.checking._weighing.weigh import Weight
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

    def line(self, why_not: str = "") -> str:
        """For `--explain-matches`, with why the claim is not contradicted all the same."""
        score = f"{self.weight.subject:.2f} × {self.weight.predicate:.2f}"
        silent = (f"silent: {why_not}",) if why_not else ()
        return f"{self.claim.id}: {self.verdict.value}, {score}: {'; '.join((*self.weight.reasons, *silent))}"


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


def reasons(pairs: Sequence[Pair], why_not: Mapping[str, str] = MappingProxyType({})) -> tuple[str, ...]:
    """The best candidates, a line each; `why_not` has by claim why it is not contradicted."""
    return tuple(candidate.line(why_not.get(candidate.claim.id, "")) for _, candidate in pairs[:SHOWN])
