"""FL210."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.rules import Problem, rule
from factlint.rules._date_slips import sources
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict


@rule("FL210", on=Comparison)
def code_contradicted(comparison: Comparison) -> Iterator[Problem]:
    """An identifier is not the one that the sources give.

    ## Why it matters
    An ISBN, a call number or a postal code with one wrong character leads to another thing, or to none.

    ## Example
    The sources: the book's OCLC number is 76798317.

        The book (OCLC number 76793817) is out of print.

    ## When it stays silent
    - The code differs in nothing but hyphens, points, spaces or the case of its letters.
    - The sentence does not name the kind of code, or holds two codes that the known one could have become.
    - The code is altogether another one: it may identify another edition.
    """
    claim, mention = comparison.claim, comparison.mention
    if comparison.verdict is not Verdict.CONTRADICTS or claim is None:
        return
    if comparison.in_words or not isinstance(mention.value, Name) or isinstance(claim.value, Name) or comparison.due:
        return
    known = str(int(claim.value.amount)) if isinstance(claim.value, Quantity) else str(claim.value)
    subject = f"{comparison.subject.name} {comparison.phrase}: " if comparison.subject else ""
    yield Problem(
        span=mention.span,
        message=f"{subject}{known}{sources(comparison)}; the draft has {mention.text}",
        expected=known,
        claim=claim.id,
        evidence=claim.evidence,
        confidence=comparison.confidence,
    )
