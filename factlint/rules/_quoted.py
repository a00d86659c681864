"""The quotations of a draft beside the texts of the sources that they are cited from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from msgspec import Struct

from factlint.checking.quoting import Held, held
from factlint.documents import Span
from factlint.documents._sentences import sentences_of
from factlint.mentions import Mention, Quotation
from factlint.mentions._citing import Citing, Stretch, covering
from factlint.rules import Draft

_BESIDE = 80
"""Code points of a source beside a passage, where its first or last word is another in the quotation."""
LEAST_WORDS = 4
"""Words that a quotation must have to be looked for."""


class Quoted(Struct, frozen=True):
    """A quotation beside the sources that are cited for it."""

    mention: Mention
    sources: tuple[str, ...]
    nearest: str
    """The source that holds it, or whose passage is most like it; empty when no passage is."""
    held: Held


def quoted(draft: Draft) -> Iterator[Quoted]:
    """The cited quotations of a draft whose sources' texts are at hand; those in other languages are left out."""
    if not draft.texts:
        return
    quotations = [mention for mention in draft.mentions if mention.kind == "quotation"]
    for mention, keys in _cited(draft, quotations):
        if all(key in draft.texts for key in keys):
            yield from _beside(draft, mention, keys)


def _beside(draft: Draft, mention: Mention, keys: tuple[str, ...]) -> Iterator[Quoted]:
    assert isinstance(mention.value, Quotation)  # noqa: S101  # the kind says so
    nearest, best = "", Held(found=False)
    for key in keys:
        source = draft.texts[key]
        if source.language != mention.language:
            return  # timid: a translated quotation is not word by word
        found = held(mention.value.text, source.text, mention.language)
        if found.found:
            yield Quoted(mention, keys, key, found)
            return
        if found.place and not best.place:
            nearest, best = key, found
    yield Quoted(mention, keys, nearest, best)


def passage(draft: Draft, found: Quoted) -> str:
    """The words of the source, as they stand there."""
    text, place = draft.texts[found.nearest].text, found.held.place
    return " ".join(text[place.start : place.end].split()) if place else ""


def around(draft: Draft, found: Quoted) -> str:
    """The passage with what stands beside it in the source."""
    text, place = draft.texts[found.nearest].text, found.held.place
    return text[max(0, place.start - _BESIDE) : place.end + _BESIDE] if place else ""


def _cited(draft: Draft, quotations: list[Mention]) -> Iterator[tuple[Mention, tuple[str, ...]]]:
    """Each quotation that is long enough, with the keys that cover it."""
    document = draft.document
    citing = Citing(document)
    starts = [block.span.start for block in document.blocks]
    current, covered = -1, tuple[Stretch, ...]()
    for mention in quotations:
        index = bisect_right(starts, mention.span.start) - 1
        if index < 0 or not isinstance(mention.value, Quotation) or mention.value.text.count(" ") + 1 < LEAST_WORDS:
            continue
        if index != current:
            block = document.blocks[index]
            spans = sentences_of(document, block)
            current, covered = index, citing.stretches(index, spans)
        if keys := covering(Span(mention.span.start, mention.span.end + 1), covered):
            yield mention, keys
