"""FL202."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.findings import Severity
from factlint.rules import Problem, rule
from factlint.rules._amounts import quantity_text
from factlint.rules._date_slips import sources
from factlint.rules._hedges import contradicted, only_the_hedge


@rule("FL202", on=Comparison, severity=Severity.WARNING)
def hedge_contradicted(comparison: Comparison) -> Iterator[Problem]:
    """A number is right but for the bound that stands before it.

    ## Why it matters
    "More than 650" promises the reader what 649 does not keep.

    ## Example
    The sources: 649 sailors were tried.

        More than 650 sailors were tried.

    ## When it stays silent
    - The bound holds: "more than 650" for 700, "nearly 650" for 649, "no more than 650" for 649.
    - The number is exactly the bound: one of the two may be rounded.
    - The number itself is wrong: that is `quantity-contradicted`.
    """
    both = contradicted(comparison)
    if both is None or not only_the_hedge(both[0], both[1]):
        return
    stated, known, claim = both
    text, right = " ".join(comparison.mention.text.split()), quantity_text(known)
    yield Problem(
        span=comparison.span or comparison.mention.span,
        message=f"{right}{sources(comparison)} is not {stated.hedge} {text}",
        expected=right,
        claim=claim.id,
        evidence=claim.evidence,
        confidence=comparison.confidence,
    )
