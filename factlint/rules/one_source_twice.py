"""FL414."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from factlint.claimbase.index import Source
from factlint.documents import Cite, Span
from factlint.findings import Severity
from factlint.rules import Draft, Problem, rule


@rule("FL414", on=Draft, severity=Severity.NOTE)
def one_source_twice(draft: Draft) -> Iterator[Problem]:
    """Two sources that are cited together are one: one of them only repeats the other.

    ## Why it matters
    Two citations look like two witnesses. A reprint, a translation or a report of a report adds none.

    ## Example
    The record of `reprint` says `based_on: [gazette]`.

        The bridge was opened in 1870 [@gazette; @reprint].

    ## When it stays silent
    - The citations stand for different statements.
    - Each of the two rests on something that the other does not rest on.
    - Records without `based_on` rest on nothing else.
    """
    for group, cites in _groups(draft):
        origins = {cite.key: origin(cite.key, draft.base.sources) for cite in cites}
        for one, other in combinations(origins, 2):
            if origins[one] == origins[other]:
                yield Problem(span=group, message=_message(one, other, origins[one]), confidence=0.9)
                break


def origin(key: str, sources: Mapping[str, Source]) -> frozenset[str]:
    """The sources that one rests on in the end; itself when it rests on no other."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = [key]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        source = sources.get(name)
        if source is not None and source.based_on:
            waiting += source.based_on
        else:
            found.add(name)
    return frozenset(found)


def _groups(draft: Draft) -> Iterator[tuple[Span, list[Cite]]]:
    """The citations that stand in one bracket or right beside each other, with the span of them all."""
    open_span, inside = Span(0, 0), list[Cite]()
    for cite in draft.document.cites:
        beside = cite.group.start < open_span.end or not draft.document.text[open_span.end : cite.group.start].strip()
        if inside and beside:
            open_span = Span(open_span.start, max(open_span.end, cite.group.end))
            inside.append(cite)
            continue
        if len(inside) > 1:
            yield open_span, inside
        open_span, inside = cite.group, [cite]
    if len(inside) > 1:
        yield open_span, inside


def _message(one: str, other: str, shared: frozenset[str]) -> str:
    for first, second in ((one, other), (other, one)):
        if first in shared:
            return f"{second} rests on {first}: the two are one source"
    return f"{one} and {other} both rest on {', '.join(sorted(shared))}: they are one source"
