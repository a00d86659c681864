"""FL901."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.findings import Edit, Fix, Severity
from factlint.rules import Problem, Silence, rule


@rule("FL901", on=Silence, severity=Severity.WARNING)
def unused_suppression(silence: Silence) -> Iterator[Problem]:
    """A suppression comment keeps nothing silent, or is past the day it was good until.

    ## Why it matters
    A comment that outlives its finding hides the next error on that line.

    ## Example
    Nothing on the line is in conflict with the sources any more:

        The bridge opened in 1870. <!-- factlint: ignore[FL101] the plaque says 1871 -->

    ## When it stays silent
    - The comment silences at least one finding for each of its codes.
    - `until=` names a day and the run was not told which day it is (`--today`).
    """
    if silence.until:
        yield Problem(span=silence.span, message=f"this suppression was good until {silence.until}")
        return
    listed = ", ".join(silence.codes)
    yield Problem(
        span=silence.span,
        message=f"nothing here is silenced by {listed}" if listed else "nothing here is silenced by this comment",
        fixes=(Fix(message="remove the comment", edits=(Edit(silence.span, ""),)),),
    )
