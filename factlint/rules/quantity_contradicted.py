"""FL201."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.rules import Problem, rule
from factlint.rules._amounts import quantity_text
from factlint.rules._date_slips import sources
from factlint.rules._hedges import only_the_hedge
from factlint.rules._rewritten_numbers import number_fixes
from factlint.values.quantity import Quantity, in_terms, slip
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
    - The draft gives a share in another way: "one in five", "two out of ten" or "a fifth" for 20%; "half" for 54%.
    - Only the hedge is wrong ("more than 650" for 649): that is `hedge-contradicted`.
    - The units cannot be converted into each other, or one side is an ordinal and the other counts things.
    - The number may be part of a name ("Voyager 2").
    - The claim has a `time`, and the draft speaks of another, or of a part of it: the first quarter is not the year.
    - It is what something rose or fell by, or what somebody expected.
    - It is not clear what the number counts or measures.
    """
    stated, claim = comparison.mention.value, comparison.claim
    if comparison.verdict is not Verdict.CONTRADICTS or claim is None or not isinstance(stated, Quantity):
        return
    if stated.in_name:
        return
    known = claim.value
    if isinstance(known, Quantity):
        if only_the_hedge(stated, known):
            return
        stated, known = in_terms(stated, known)
        right, why = quantity_text(known), _why(comparison, stated, known)
    elif isinstance(known, str):
        right, why = known, ""
    else:
        return
    subject = f"{comparison.subject.name} {comparison.phrase}: " if comparison.subject else ""
    bound = f"{stated.hedge} " if stated.hedge else ""
    text = bound + " ".join(comparison.mention.text.split())
    yield Problem(
        span=comparison.span or comparison.mention.span,
        message=f"{subject}{right}{sources(comparison)}; the draft has {text}{why}",
        expected=right,
        claim=claim.id,
        evidence=claim.evidence,
        confidence=comparison.confidence,
        fixes=number_fixes(comparison.mention, stated, known) if isinstance(known, Quantity) else (),
    )


def _why(comparison: Comparison, stated: Quantity, known: Quantity) -> str:
    """In brackets: whose number it is, or how the known one turned into it; empty when neither is plain."""
    if comparison.figure_of is not None:
        return f" (the figure of {comparison.figure_of.name})"
    kind = slip(stated, known)
    return f" ({kind})" if kind else ""
