"""FL415."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.findings import Severity
from factlint.rules import Draft, Problem, rule

_GONE = ("retracted", "withdrawn", "deprecated", "superseded")
_STEM = 6
_REACH = 300


@rule("FL415", on=Draft, severity=Severity.WARNING)
def retracted_source(draft: Draft) -> Iterator[Problem]:
    """A source is cited that its record calls retracted, withdrawn, deprecated or superseded.

    ## Why it matters
    What a publisher takes back bears nothing out any more, and readers are the last to hear of it.

    ## Example
    The record of `trial` says `status: retracted`.

        The treatment halved the deaths [@trial].

    ## When it stays silent
    - The record has another `status` (`forthcoming`), or none.
    - The draft cites it a second time: one finding is enough.
    - The paragraph says what the record says: that the source was retracted.
    """
    document, told = draft.document, set[str]()
    for cite in document.cites:
        source = draft.base.sources.get(cite.key)
        word = next((word for word in _GONE if source and word in source.status), "")
        if cite.note or not word or cite.key in told:
            continue
        around = document.prose[max(0, cite.span.start - _REACH) : cite.span.end + _REACH].casefold()
        if word[:_STEM] not in around:
            told.add(cite.key)
            yield Problem(span=cite.span, message=f"{cite.key} is {word}", confidence=0.95)
