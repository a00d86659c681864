"""FL407."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.findings import Severity
from factlint.rules import Draft, Problem, rule


@rule("FL407", on=Draft, severity=Severity.NOTE, default=False)
def locator_missing(draft: Draft) -> Iterator[Problem]:
    """A citation does not say where in the source to look.

    ## Why it matters
    Without a page or a section nobody can check a statement against a long source.

    ## Example

        The treaty was signed at night [@memoirs].

    ## When it stays silent
    - The citation has a locator: `[@memoirs, p. 12]`.
    - Another citation of the same source in the same paragraph has one.
    - The source is only named in the text (`@memoirs is a long book`).
    """
    document = draft.document
    located = {cite.key: -1 for cite in document.cites}
    for cite in document.cites:
        if cite.locator:
            located[cite.key] = cite.span.start
            continue
        last = located[cite.key]
        if cite.in_text or cite.note or (last >= 0 and "\n\n" not in document.text[last : cite.span.start]):
            continue
        yield Problem(span=cite.span, message=f"no page or section of `{cite.key}` is given")
