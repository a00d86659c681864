"""FL412."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claimbase.pages import of_locator
from factlint.findings import Severity
from factlint.rules import Draft, Problem, rule

_UNCOUNTED = 10
"""Pages beyond their number that a book may have: plates, indexes."""


@rule("FL412", on=Draft, severity=Severity.WARNING)
def locator_out_of_range(draft: Draft) -> Iterator[Problem]:
    """A citation names a page that the source does not have.

    ## Why it matters
    Whoever looks the statement up finds no such page: the number is mistyped, or another source is meant.

    ## Example
    The record of the source says `page: 48-67`.

        The treaty was signed at night [@memoirs, p. 76].

    ## When it stays silent
    - The record says neither `page` (where it appeared) nor `number-of-pages`.
    - The locator is no page: a chapter, a section, a Roman numeral.
    - Some page of a locator such as `pp. 66-71` is within: where it ends may be counted otherwise.
    - The record has `number-of-pages`, and the locator is within ten pages of it: plates are often not counted.
    """
    for cite in draft.document.cites:
        source = draft.base.sources.get(cite.key)
        if cite.note or source is None or source.pages is None:
            continue
        first, last = source.pages
        pages = of_locator(cite.locator)
        margin = _UNCOUNTED if first == 1 else 0
        if pages and not any(first <= page <= last + margin for page in pages):
            yield Problem(
                span=cite.span,
                message=f"{cite.key} has the pages {first} to {last}, not {cite.locator}",
                confidence=0.9,
            )
