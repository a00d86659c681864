"""FL113."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.findings import Severity
from factlint.rules import Problem, rule
from factlint.rules._date_slips import dates, sources
from factlint.rules._day_names import date_text
from factlint.values.verdict import Verdict


@rule("FL113", on=Comparison, severity=Severity.NOTE, default=False)
def more_precise_than_source(comparison: Comparison) -> Iterator[Problem]:
    """A date says more than the sources know.

    ## Why it matters
    A day that no source gives was found elsewhere, which should be cited, or was made up.

    ## Example
    The sources only know that the school opened in 1893.

        The school opened on 3 September 1893.

    ## When it stays silent
    - Unless it is selected: a claims base rarely has everything that a source says.
    - Some claim has the date as precisely as the draft.
    """
    both = dates(comparison)
    if both is None or comparison.claim is None or comparison.verdict is not Verdict.MORE_PRECISE:
        return
    text, known = " ".join(comparison.mention.text.split()), date_text(both[1])
    yield Problem(
        span=comparison.span or comparison.mention.span,
        message=f"the sources only have {known}{sources(comparison)}; the draft has {text}",
        expected=known,
        claim=comparison.claim.id,
        evidence=comparison.claim.evidence,
        confidence=comparison.confidence,
    )
