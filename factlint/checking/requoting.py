"""A quotation with the words of its source put back."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checking._wording import Wording, wording
from factlint.checking.quoting import Change
from factlint.documents import Span

Rewritten = tuple[Span, str]
"""A place in a quotation, and the words that belong there."""
Places = tuple[int, int]
"""The first of some words, and the one behind the last."""


def requoted(quotation: str, source: str, changes: Sequence[Change]) -> tuple[Rewritten, ...]:
    """What puts the words of a source into a quotation; nothing where it is not plain how."""
    ours, theirs = wording(quotation), wording(source)
    found: list[Rewritten] = []
    for lost, added in changes:
        right = _only(theirs, lost)
        if lost and right is None:
            return ()
        span = _only_span(ours, added) if added else _gap(ours, theirs, right)
        text = source[theirs.starts[right[0]] : theirs.ends[right[1] - 1]] if right else ""
        if span is None or "\n" in quotation[span.start : span.end] or "-\n" in text:
            return ()
        found.append(_spaced(quotation, span, " ".join(text.split())))
    return tuple(found)


def _spaced(quotation: str, span: Span, text: str) -> Rewritten:
    """The text in its place, with the space that belongs to it."""
    if not text:
        return Span(span.start - (span.start > 0 and quotation[span.start - 1] == " "), span.end), ""
    return span, text if span.start < span.end else f" {text}"


def _gap(ours: Wording, theirs: Wording, left_out: Places | None) -> Span | None:
    """Where words were left out of a quotation: behind the one that stands before them in the source."""
    if left_out is None or left_out[0] == 0 or left_out[1] == len(theirs):
        return None
    around = _only(ours, (theirs.word(left_out[0] - 1), theirs.word(left_out[1])))
    return Span(ours.ends[around[0]], ours.ends[around[0]]) if around else None


def _only_span(text: Wording, words: Sequence[str]) -> Span | None:
    places = _only(text, words)
    return Span(text.starts[places[0]], text.ends[places[1] - 1]) if places else None


def _only(text: Wording, words: Sequence[str]) -> Places | None:
    """The one place of some words in a text; None where they have none, or several."""
    at = text.find(list(words)) if words else -1
    if at < 0 or text.find(list(words), at + 1) >= 0:
        return None
    return at, at + len(words)
