"""Fixes that leave markup and line ends alone: each edit is cut down to the words that it changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from factlint.documents import Document, Span
from factlint.findings import Edit, Fix
from factlint.patterns import regex

_WORD = regex(r"\S+")


def sparing(document: Document, fixes: Iterable[Fix]) -> Iterator[Fix]:
    """The fixes, without those that would have to change words that markup runs through."""
    for fix in fixes:
        edits = [_spared(document, edit) for edit in fix.edits]
        if all(edits):
            yield replace(fix, edits=tuple(each for parts in edits for each in parts))


def _spared(document: Document, edit: Edit) -> list[Edit]:
    """An edit of prose as edits of the words that differ; empty when there is markup in one of them."""
    read, written = document.prose[slice(*edit.span)], document.text[slice(*edit.span)]
    if read == written or not read.strip():
        return [edit]
    old, new = [Span(*word.span()) for word in _WORD.finditer(read)], edit.text.split()
    if len(old) == len(new):
        edits = [Edit(span, word) for span, word in zip(old, new, strict=True) if read[slice(*span)] != word]
    else:
        edits = list(_middle(read, old, new))
    if any(read[slice(*each.span)] != written[slice(*each.span)] for each in edits):
        return []
    start = edit.span.start
    return [Edit(Span(start + each.span.start, start + each.span.end), each.text) for each in edits]


def _middle(read: str, old: list[Span], new: list[str]) -> Iterator[Edit]:
    """One edit of the words between those that stay at both ends; nothing where no word is left to stand for others."""
    words = [read[slice(*span)] for span in old]
    shorter = min(len(words), len(new))
    first = next((at for at in range(shorter) if words[at] != new[at]), shorter)
    last = next((at for at in range(shorter - first) if words[-1 - at] != new[-1 - at]), shorter - first)
    taken, put = old[first : len(old) - last], new[first : len(new) - last]
    if taken and put:
        yield Edit(Span(taken[0].start, taken[-1].end), " ".join(put))
