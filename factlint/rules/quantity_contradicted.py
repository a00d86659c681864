"""FL201."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.claimbase.index import Claim
from factlint.rules import Problem, rule
from factlint.rules._date_slips import sources
from factlint.rules._hedges import contradicted, known_text, only_the_hedge
from factlint.values.quantity import Quantity, compare, slip
from factlint.values.verdict import Verdict


@rule("FL201", on=Comparison)
def quantity_contradicted(comparison: Comparison) -> Iterator[Problem]:
    """A number is not the one that the sources give.

    ## Why it matters
    A digit is easily lost, doubled or exchanged, and nothing in the sentence shows it.

    ## Example
    The sources: the line is 137 kilometres long.

        The line is 173 kilometres long.

    ## When it stays silent
    - The number of the draft is the known one, rounded as a writer rounds: "57 million" for 57,123,456, "about 650" for
      649, "40%" for 40.4%, "a hundred miles" for 161 kilometres.
    - Only the hedge is wrong ("more than 650" for 649): that is `hedge-contradicted`.
    - The units cannot be converted into each other, or one side is an ordinal and the other counts things.
    - It is not clear what the number counts or measures.
    """
    both = contradicted(comparison)
    if both is None or only_the_hedge(both[0], both[1].value):
        return
    stated, claim = both
    subject = f"{comparison.subject.name} {comparison.phrase}: " if comparison.subject else ""
    text, right = " ".join(comparison.mention.text.split()), known_text(claim)
    yield Problem(
        span=comparison.span or comparison.mention.span,
        message=f"{subject}{right}{sources(comparison)}; the draft has {text}{_why(comparison, stated, claim)}",
        expected=right,
        claim=claim.id,
        evidence=claim.evidence,
        confidence=comparison.confidence,
    )


def _why(comparison: Comparison, stated: Quantity, claim: Claim) -> str:
    """In brackets: whose number it is, or how the known one turned into it; empty when neither is plain."""
    for rival in comparison.rivals:
        other = rival.of or rival.subject
        value = rival.value
        if (
            other != (claim.of or claim.subject)
            and isinstance(value, Quantity)
            and compare(stated, value) is Verdict.AGREES
        ):
            return f" (the figure of {other})"
    kind = slip(stated, claim.value) if isinstance(claim.value, Quantity) else ""
    return f" ({kind})" if kind else ""
