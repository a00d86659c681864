"""FL401."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from factlint.documents import Cite, Span
from factlint.findings import Edit, Fix
from factlint.patterns import regex
from factlint.rules import Draft, Problem, rule

_PERSISTENT = regex(
    r"(?:doi|pmid|pmc|pmcid|arxiv|isbn|url|https?|wikidata|tag|raw|clinicaltrials|gnd|handle|ark|hdl|orcid|uniprot|rrid):",
    re.IGNORECASE,
)
_YEARED = regex(r"[^\W\d](?:1[5-9]|20)\d\d[a-z]?\Z")
"""How keys end that name a year."""
_CLOSE = 0.8
"""Similarity from which an unknown key is a known one, misspelt."""


@rule("FL401", on=Draft)
def unknown_citation_key(draft: Draft) -> Iterator[Problem]:
    """A citation names a source that is in no bibliography and no source record.

    ## Why it matters
    Behind a key that nobody knows stands no source: the reader gets a question mark where the evidence should be.

    ## Example
    The source record is called `caplan-1917`:

        The Bolsheviks came second [@caplan-1971].

    ## When it stays silent
    - No bibliography is named and none of the draft's keys is known: its keys are kept somewhere else. A key that is
      nearly a known one is reported all the same.
    - A bibliography that the draft names cannot be read: that is `missing-bibliography`.
    - The key is an identifier of its own (`@doi:10.1000/182`), or refers to a figure, a table or a section.
    - `@name` in running text, without brackets and unlike any known key, may be a handle; `@name1987` is none in a
      draft whose bibliography is named.
    """
    cites = [cite for cite in draft.document.cites if not cite.note]
    if not draft.known_keys or not cites:
        return
    listed = draft.keys_declared or any(cite.key in draft.known_keys for cite in cites)
    for cite in cites:
        if cite.key in draft.known_keys or _PERSISTENT.match(cite.key):
            continue
        near = get_close_matches(cite.key, sorted(draft.known_keys), n=1, cutoff=_CLOSE)
        if near or (listed and not draft.unread_bibliographies and not _may_be_handle(draft, cite)):
            yield _problem(cite, near[0] if near else "", draft.document.text)


def _may_be_handle(draft: Draft, cite: Cite) -> bool:
    if not cite.in_text or draft.document.text[cite.span.start] != "@":
        return False
    return not (draft.keys_declared and _YEARED.search(cite.key))


def _problem(cite: Cite, near: str, text: str) -> Problem:
    written = text[cite.span.start : cite.span.end]
    at = cite.span.start + max(written.find(cite.key), 0)
    fix = Fix(message=f"cite `{near}`", edits=(Edit(Span(at, at + len(cite.key)), near),))
    return Problem(
        span=cite.span,
        message=f"no source has the key `{cite.key}`" + (f"; the nearest is `{near}`" if near else ""),
        expected=near,
        fixes=(fix,) if near and written.count(cite.key) == 1 else (),
        confidence=0.95 if near else 0.85,
    )
