"""FL411."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claimbase.index import Evidence
from factlint.findings import Severity
from factlint.rules import Draft, Problem, rule
from factlint.rules._quoted import passage, quoted
from factlint.rules._speakers import same_person, speaker


@rule("FL411", on=Draft, severity=Severity.WARNING)
def quotation_misattributed(draft: Draft) -> Iterator[Problem]:
    """The cited source gives the words of a quotation to another speaker.

    ## Why it matters
    The words are right and the source is right, and still they are put into the wrong mouth.

    ## Example
    The source has "We shall never leave the harbour," said Anna Hale.

        "We shall never leave the harbour", said Tom Brook [@log].

    ## When it stays silent
    - In the draft or in the source no name stands beside a verb of saying, right before or behind the quotation.
    - The two names share a word, are on record for one person, or are spelt nearly alike.
    - The quotation is in no cited source: that is `quotation-not-in-source`.
    """
    for found in quoted(draft):
        place, span, language = found.held.place, found.mention.span, found.mention.language
        if place is None:
            continue
        source = draft.texts[found.nearest]
        said = speaker(draft.document.prose, span.start, span.end, language)
        right = speaker(source.text, place.start, place.end, language)
        if said and right and not same_person(said, right, draft.base, language):
            yield Problem(
                span=span,
                message=f"in {found.nearest} this is said by {right}, not by {said}",
                expected=right,
                evidence=(Evidence(source=found.nearest, as_written=passage(draft, found), path=source.path),),
                confidence=0.8,
            )
