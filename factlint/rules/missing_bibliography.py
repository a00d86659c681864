"""FL409."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.documents import Span
from factlint.findings import Severity
from factlint.rules import Draft, Problem, rule


@rule("FL409", on=Draft, severity=Severity.WARNING)
def missing_bibliography(draft: Draft) -> Iterator[Problem]:
    """A bibliography that the draft names cannot be read.

    ## Why it matters
    Without its bibliography the citations of a draft are not checked, and should not look as if they were.

    ## Example
    There is no file `refs.bib` beside the draft:

        ---
        bibliography: refs.bib
        ---

    ## When it stays silent
    - The draft cites nothing.
    - The suffix `.bib` is left out and the file has it.
    """
    if not draft.document.cites:
        return
    for name, reason in draft.unread_bibliographies.items():
        at = max(draft.document.text.find(name, draft.document.text.find("bibliography")), 0)
        yield Problem(span=Span(at, at + len(name)), message=f"the bibliography `{name}` cannot be read: {reason}")
