"""FL118."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.findings import Edit, Fix
from factlint.mentions import Mention
from factlint.rules import Problem, rule
from factlint.rules._date_slips import sources
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict


@rule("FL118", on=Comparison)
def mistyped_year(comparison: Comparison) -> Iterator[Problem]:
    """A number stands where the sources have a year, one keystroke away from it.

    ## Why it matters
    19830 for 1983 is no year at all; a spelling checker does not see it.

    ## Example
    The sources: the tower was completed in 1983.

        The tower was completed in 19830.

    ## When it stays silent
    - The number counts or measures something.
    - It differs from the known year in more than one character.
    - It can be a year itself: then it is a date, and `date-contradicted` judges it.
    """
    claim, mention = comparison.claim, comparison.mention
    if comparison.verdict is not Verdict.CONTRADICTS or claim is None:
        return
    if not isinstance(mention.value, Quantity) or not isinstance(claim.value, Date):
        return
    subject = f"{comparison.subject.name} {comparison.phrase} " if comparison.subject else ""
    yield Problem(
        span=mention.span,
        message=f"{subject}{claim.value.year}{sources(comparison)}; the draft has {mention.text}",
        expected=str(claim.value.year),
        claim=claim.id,
        evidence=claim.evidence,
        confidence=comparison.confidence,
        fixes=_fixes(mention, str(claim.value.year)),
    )


def _fixes(mention: Mention, year: str) -> tuple[Fix, ...]:
    if not mention.text.isdecimal():
        return ()
    return (Fix(message=f"write {year}", edits=(Edit(mention.span, year),)),)
