"""FL404."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claimbase.index import Evidence
from factlint.findings import Severity
from factlint.rules import Draft, Problem, rule
from factlint.rules._quoted import Quoted, quoted
from factlint.statements import pack


@rule("FL404", on=Draft, severity=Severity.WARNING)
def quotation_altered(draft: Draft) -> Iterator[Problem]:
    """A quotation is not word for word what the cited source has.

    A changed number or a lost or added negation is an error, whatever else is alike.

    ## Why it matters
    Quotation marks promise the very words. A changed word is put into someone's mouth.

    ## Example
    The source has "the fortress fell in the night of 3 May":

        "The fortress fell in the night of 8 May", she wrote [@diary].

    ## When it stays silent
    - What is left out is marked by an ellipsis, what is put in stands in square brackets.
    - Only case, quotation marks, dashes, punctuation or hyphens at line ends differ.
    - The text of a cited source is not at hand, or is in another language.
    - No passage is like the quotation: that is `quotation-not-in-source`.
    """
    for found in quoted(draft):
        if found.nearest:
            yield _problem(draft, found)


def _problem(draft: Draft, found: Quoted) -> Problem:
    lost, added = " ".join(found.held.lost), " ".join(found.held.added)
    what = f"has `{lost}`" + (f" for `{added}`" if added else " as well") if lost else f"does not have `{added}`"
    source = draft.texts[found.nearest]
    return Problem(
        span=found.mention.span,
        message=f"{found.nearest} {what}",
        expected=found.held.passage,
        evidence=(Evidence(source=found.nearest, as_written=found.held.passage, path=source.path),),
        severity=Severity.ERROR if _grave(found) else None,
        confidence=0.9,
    )


def _grave(found: Quoted) -> bool:
    """Whether a number or a negation differs."""
    lost, added = found.held.lost, found.held.added
    negations = pack(found.mention.language).prose.negations
    numbers = [sorted(word for word in words if any(map(str.isdigit, word))) for words in (lost, added)]
    denials = [sum(word in negations for word in words) for words in (lost, added)]
    return numbers[0] != numbers[1] or denials[0] != denials[1]
