"""FL902."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.findings import Severity
from factlint.rules import Problem, Silence, rule


@rule("FL902", on=Silence, severity=Severity.WARNING, default=False)
def suppression_without_reason(silence: Silence) -> Iterator[Problem]:
    """A suppression comment does not say why the finding is all right.

    ## Why it matters
    Whoever comes next cannot tell whether the error was meant, or was only in the way.

    ## Example
    The reason is missing:

        The plaque says 31 June 1870. <!-- factlint: ignore[FL105] -->

    ## When it stays silent
    - Some words follow the codes.
    - The comment is at fault in another way, which `unused-suppression` reports.
    """
    if not (silence.reason or silence.fault):
        yield Problem(span=silence.span, message="this suppression gives no reason")
