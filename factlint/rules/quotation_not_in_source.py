"""FL405."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.rules import Draft, Problem, rule
from factlint.rules._quoted import quoted


@rule("FL405", on=Draft)
def quotation_not_in_source(draft: Draft) -> Iterator[Problem]:
    """A quotation is in none of the sources that are cited for it.

    ## Why it matters
    Words that nobody can find were perhaps never said, or stand in another source.

    ## Example
    The text of `diary` has nothing like it:

        "We shall never see the harbour again", she wrote [@diary].

    ## When it stays silent
    - A passage is nearly the same: that is `quotation-altered`.
    - The text of a cited source is not at hand, or is in another language.
    - The quotation has fewer than four words.
    """
    for found in quoted(draft):
        if found.held.found or found.held.place:
            continue
        yield Problem(
            span=found.mention.span,
            message=f"{', '.join(found.sources)} does not hold this quotation",
            confidence=0.85,
        )
