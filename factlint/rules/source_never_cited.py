"""FL406."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factlint.documents import Document, Span
from factlint.findings import Severity
from factlint.rules import Draft, Problem, rule


@rule("FL406", on=Draft, severity=Severity.NOTE, default=False)
def source_never_cited(draft: Draft) -> Iterator[Problem]:
    """A source in the draft's own list of references is never cited.

    ## Why it matters
    A reader takes a listed source for one that something rests on.

    ## Example
    Nothing cites `memoirs`:

        ---
        references:
          - id: memoirs
        ---

    ## When it stays silent
    - The list is a bibliography file, which may serve many drafts.
    - `nocite` names the source, or all sources (`@*`).
    """
    document = draft.document
    kept = {cite.key for cite in document.cites}
    nocite = str(document.front_matter.get("nocite", ""))
    if "@*" in nocite:
        return
    for key in _listed(document.front_matter.get("references")):
        if key not in kept and f"@{key}" not in nocite:
            yield Problem(span=_place(document, key), message=f"`{key}` is never cited")


def _listed(references: Any) -> Iterator[str]:
    for item in references if isinstance(references, list) else []:
        if isinstance(item, dict) and isinstance(item.get("id"), str):
            yield item["id"]


def _place(document: Document, key: str) -> Span:
    """Where front matter gives the key."""
    at = document.text.find(f"id: {key}")
    return Span(at + 4, at + 4 + len(key)) if at >= 0 else Span(0, 0)
