"""Where the citation stands that a draft gives for a statement."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection
from itertools import islice, takewhile

from factlint.documents import Document, Span


def citation_span(document: Document, keys: Collection[str], span: Span) -> Span:
    """The citation with one of these keys that follows a span in its paragraph, else precedes it; else the span."""
    cites = document.cites
    index = bisect_left(cites, span.end, key=lambda cite: cite.group.start)
    after = next((cite for cite in islice(cites, index, None) if cite.key in keys), None)
    if after is not None and "\n\n" in document.text[span.end : after.group.start]:
        after = None
    found = after or next((cite for cite in reversed(cites[:index]) if cite.key in keys), None)
    if found is None:
        return span
    group = takewhile(lambda cite: cite.group.start <= found.group.start, islice(cites, max(0, index - 1), None))
    shared = any(cite.group == found.group and cite.key not in keys for cite in group)
    return found.span if shared else found.group
