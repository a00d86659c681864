"""Names that stand where another is due: the contradiction of a claim whose date, and all else, the sentence has."""

from __future__ import annotations

from factlint.checking._comparison import Comparison
from factlint.claimbase.index import Base, Claim
from factlint.remembering import remembered
from factlint.statements import Statement
from factlint.values.name import Name
from factlint.values.verdict import Verdict


def contradicted(
    base: Base, statement: Statement, claim: Claim, entity: str, confidence: float, reason: str
) -> Comparison:
    """The contradiction of a claim by a name in the place of an entity; `reason` says what else is the claim's."""
    return Comparison(
        mention=statement.mention,
        verdict=Verdict.CONTRADICTS,
        claim=claim,
        due=_due(base, entity),
        confidence=confidence,
        citations=statement.citations,
        reasons=(f"{claim.id}: {reason}",),
    )


@remembered
def _due(base: Base, entity: str) -> Name:
    return Name(text=base.entities[entity].name, entities=(entity,))
