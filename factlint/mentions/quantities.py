"""Quantities: amounts with their unit, their hedge and the thing counted."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.documents import Document, Span
from factlint.mentions import Kind, Mention, Setting
from factlint.mentions._quantities.heads import under_headings
from factlint.mentions._quantities.table import table
from factlint.mentions._quantities.value import quantities
from factlint.patterns import regex
from factlint.values.date import Date

_COUNT = regex(r"(?:([^\W\d_]+\.?)\s)?\d{1,3}(?:\s[^\W\d_]+\s\d{1,3})?")
"""Numbers that are read as quantities even where they may well be years (`ca. 100 bis 300`, `von 400 auf 500`)."""


def _find(document: Document, setting: Setting, before: tuple[Mention, ...]) -> Iterator[Mention]:
    return under_headings(document, _in_blocks(document, setting, before))


def _in_blocks(document: Document, setting: Setting, before: tuple[Mention, ...]) -> Iterator[Mention]:
    """Quantities outside dates; a bare number that may be a year is read as both."""
    taken = sorted(mention.span for mention in before if mention.kind == "date" and not _may_count(mention))
    place = 0
    for block in document.blocks:
        while place < len(taken) and taken[place].end <= block.span.start:
            place += 1
        inside: list[Span] = []
        for span in taken[place:]:
            if span.start >= block.span.end:
                break
            inside.append(span)
        words = table(block.language, setting.units)
        found = quantities(document.prose, block.span.start, block.span.end, block.language, words, inside)
        yield from (mention for mention in found if not _is_mark(document.text, mention.span))


def _is_mark(text: str, span: Span) -> bool:
    """Whether brackets stand around digits in the text, though not in its prose: the mark of a note (`[74][75]`)."""
    return text[span.start - 1 : span.start] == "[" and text[span.end : span.end + 1] == "]"


def _may_count(mention: Mention) -> bool:
    bare = isinstance(mention.value, Date) and mention.value.bare
    count = _COUNT.fullmatch(mention.text)
    words = table(mention.language).words
    return bare or (
        count is not None and (not count[1] or count[1].lower() in words.hedges.keys() | words.between.keys())
    )


QUANTITIES = Kind(name="quantity", find=_find, after=("date",))
