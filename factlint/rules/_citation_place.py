"""Where the citation stands that a draft gives for a statement."""

from __future__ import annotations

from collections.abc import Collection

from factlint.documents import Document, Span


def citation_span(document: Document, keys: Collection[str], span: Span) -> Span:
    """The citation with one of these keys that is nearest after a span, else before it; else the span."""
    cites = [cite for cite in document.cites if cite.key in keys]
    after = [cite for cite in cites if cite.group.start >= span.end]
    if after:
        return _place(after[0].group, after[0].span, keys, document)
    before = [cite for cite in cites if cite.group.end <= span.start]
    return _place(before[-1].group, before[-1].span, keys, document) if before else span


def _place(group: Span, own: Span, keys: Collection[str], document: Document) -> Span:
    """The whole citation when all its keys are meant, else the one key."""
    others = any(cite.group == group and cite.key not in keys for cite in document.cites)
    return own if others else group
