"""FL901."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.findings import Fix, Severity
from factlint.rules import Problem, Silence, rule


@rule("FL901", on=Silence, severity=Severity.WARNING)
def unused_suppression(silence: Silence) -> Iterator[Problem]:
    """A suppression comment keeps nothing silent, names no rule, cannot be understood, or is past its last day.

    ## Why it matters
    A comment that outlives its finding, or names no rule, hides the next error on that line; one that is misspelt, or
    stands in the text of a format that has other comments, hides nothing, though its writer thinks so.

    ## Example
    Nothing on the line is in conflict with the sources any more:

        The bridge opened in 1870. <!-- factlint: ignore[FL101] the plaque says 1871 -->

    ## When it stays silent
    - The comment silences at least one finding for each of its codes.
    - The rules that it names did not run.
    - `until=` names a day and the run was not told which day it is (`--today`).
    """
    if silence.fault or silence.until:
        yield Problem(span=silence.span, message=silence.fault or f"this suppression was good until {silence.until}")
    elif not silence.needed:
        listed = ", ".join(silence.codes)
        removal = silence.removal
        yield Problem(
            span=silence.span,
            message=f"nothing here is silenced by {listed or 'this comment'}",
            fixes=(Fix(message="take it out", edits=(removal,), safe=True),) if removal else (),
        )
    elif naming := silence.naming:
        named = naming.text
        yield Problem(
            span=silence.span,
            message=f"this suppression names no rule, and would hide any error here; write `ignore{named}`",
            fixes=(Fix(message=f"name {named.strip('[]')}", edits=(naming,), safe=True),),
        )
