"""FL307."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.rules import Problem, rule
from factlint.rules._date_slips import sources
from factlint.values.verdict import Verdict


@rule("FL307", on=Comparison)
def statement_contradicted(comparison: Comparison) -> Iterator[Problem]:
    """What a sentence denies is on record, or what it states is the contrary of what is on record.

    ## Why it matters
    "Never married", "lost the battle" or "his mother" can be wrong when each name and number beside it is right.

    ## Example
    The record: the spouse of Vera Lindholm is Emil Sorge, her father Nils Lindholm.

        Vera Lindholm never married.
        Nils Lindholm was the mother of Vera Lindholm.

    Which predicates rule each other out (winner and loser, north and south) is in the vocabulary, as `contrary`; a
    vocabulary file can add to it. That a subject has no value at all is a claim with the value `none`, or 0.

    A word of one kind stands in the place of another: a silver medal where the record has a gold one, a Catholic for a
    Lutheran, `shot` for `hanged`. It has to be said of whom was named last, beside the noun that the record has too or
    near words that speak for the claim.

    With `--against`, a sentence that repeats one of a source nearly word by word, but has the opposite of one of its
    words (`rose` for `fell`, `accepted` for `rejected`, `all` for `some`), or denies what that one states.

    ## When it stays silent
    - The clause has a word that may limit what it denies: `not until 1917`, `not only`, `never again`, `not alone`.
    - It is reported speech, a quotation, a question, a condition.
    - The event or the relation could be another one: the sentence has a date that is not on record.
    - Beside a source: more than the opposite or the denial differs, or two of them may say the same again.
    - It denies what can happen more than once without `never`, where a date has been told.
    """
    if comparison.verdict is not Verdict.CONTRADICTS or comparison.mention.kind != "relation":
        return
    claim = comparison.claim
    yield Problem(
        span=comparison.span or comparison.mention.span,
        message=f"“{comparison.mention.text}”: on record, {comparison.reasons[0]}{sources(comparison)}",
        claim=claim.id if claim else "",
        evidence=claim.evidence if claim else (),
        confidence=comparison.confidence,
    )
