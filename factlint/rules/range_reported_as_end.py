"""FL212."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.findings import Severity
from factlint.rules import Problem, rule
from factlint.rules._amounts import quantity_text
from factlint.rules._date_slips import sources
from factlint.values.quantity import Hedge, Quantity


@rule("FL212", on=Comparison, severity=Severity.NOTE)
def range_reported_as_end(comparison: Comparison) -> Iterator[Problem]:
    """One end of a range is given as if it were the number.

    ## Why it matters
    "Seven thousand took part" says more than a source that has "five to seven thousand".

    ## Example
    The sources: the strike had 5,000 to 7,000 strikers.

        The strike had 7,000 strikers.

    ## When it stays silent
    - The draft has the range, a number inside it, or its end with the fitting hedge ("up to 7,000", "at least 5,000").
    """
    stated, claim = comparison.mention.value, comparison.claim
    if claim is None or not isinstance(stated, Quantity) or not isinstance(claim.value, Quantity):
        return
    known = claim.value
    if known.upper is None or stated.upper is not None or stated.hedge is not Hedge.NONE or stated.unit != known.unit:
        return
    if comparison.verdict.fits and stated.amount in (known.amount, known.upper):
        right = quantity_text(known)
        yield Problem(
            span=comparison.mention.span,
            message=f"{right}{sources(comparison)}; the draft has one end of it",
            expected=right,
            claim=claim.id,
            evidence=claim.evidence,
            confidence=comparison.confidence,
        )
