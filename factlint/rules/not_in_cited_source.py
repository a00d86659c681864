"""FL416."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking import Comparison
from factlint.findings import Severity
from factlint.rules import Problem, rule


@rule("FL416", on=Comparison, severity=Severity.WARNING)
def not_in_cited_source(comparison: Comparison) -> Iterator[Problem]:
    """A date or a number that is in no source, not even in the one that is cited for it.

    ## Why it matters
    The citation promises that whoever looks it up will find it.

    ## Example
    The record of `log` names the file with its text, which says that the library bought 260 volumes.

        The library bought 260 volumes for 400 pounds [@log].

    ## When it stays silent
    - A claim of the base is about the statement: then that is what it is held against.
    - The text of a cited source is not at hand.
    - The text has the number, though not read as the same thing there, the same day in another calendar, or a value
      that rounds to it.
    - Another source whose text is at hand states it: that is `cited-elsewhere`.
    - A date without a year, or a number word up to three, which may be the writer's own count.
    """
    if comparison.unsupported:
        text = " ".join(comparison.mention.text.split())
        nearest = next((each for each in comparison.nearest if each.as_written), None)
        written = " ".join(nearest.as_written.split()) if nearest else ""
        yield Problem(
            span=comparison.mention.span,
            message=f"{', '.join(comparison.citations)} does not state {text}"
            + (f"; what comes nearest is {written}" if written and nearest else ""),
            evidence=comparison.nearest,
            confidence=0.6,
        )
