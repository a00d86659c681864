"""FL214."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.rules import Problem, rule
from factlint.rules._date_slips import sources
from factlint.values.verdict import Verdict


@rule("FL214", on=Comparison)
def judgement_contradicted(comparison: Comparison) -> Iterator[Problem]:
    """A superlative, a threshold or a role that the figures on record do not bear out.

    ## Why it matters
    "Led the team" is a claim about everybody on the team: it can be wrong when each number beside it is right.

    ## Example
    The table: Ann scored 12 points and Bea 20 for the same team. The vocabulary: "led" ranks first by points.

        Ann led the team with 12 points.

    Two subjects of the base are compared as well: `Selwick is smaller than Port Ambry`, `was founded before`, `the
    older of the two`. So are a rank among those on record (`his eldest son`, `the only child`; `the second wife` where
    claims have an `ordinal`) and a change between two years on record (`the population rose from 1990 to 2010`).

    ## When it stays silent
    - No vocabulary says what the phrase means, or the table does not have the figures.
    - Two share the place, or the phrase is negated.
    - The clause goes on: `the first mayor to resign` is another first.
    - It is not clear of whom it is said, or the clause speaks of something that is not on record.
    """
    if comparison.verdict is not Verdict.CONTRADICTS or comparison.mention.kind != "word":
        return
    claim = comparison.claim
    yield Problem(
        span=comparison.span or comparison.mention.span,
        message=f"“{comparison.mention.text}”: {comparison.reasons[0]}{sources(comparison)}",
        claim=claim.id if claim else "",
        evidence=claim.evidence if claim else (),
        confidence=comparison.confidence,
    )
