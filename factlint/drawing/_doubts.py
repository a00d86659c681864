"""What cannot be read for certain, said so that a reviewer knows where to look."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claimbase.index import Base
from factlint.documents import Document, Span
from factlint.drawing._said import Drawn
from factlint.values.date import Date, Precision


def doubts(one: Drawn, document: Document, named: frozenset[str], base: Base, *, mixed: bool) -> Iterator[str]:
    """Each doubt about a statement, in words; `named` are the entities that its sentence names."""
    value = one.mention.value
    if isinstance(value, Date):
        yield from _of_date(value, mixed=mixed)
    if _glued(document.text, one.mention.span):
        yield "words run together here"
    if one.plain:
        yield "the predicate is the text's own word"
    if one.subject not in named:
        known = base.entities.get(one.subject)
        yield f"not named in the sentence, taken for {known.name if known else one.subject}"


def _of_date(value: Date, *, mixed: bool) -> Iterator[str]:
    if not value.has_year:
        near = f"; {value.context_year} stands before it" if value.context_year else ""
        yield f"the year is not written{near}"
    if value.truncated:
        yield "the year has lost a digit"
    if value.ambiguous:
        yield "day and month may be the other way round"
    if value.part:
        yield f"{value.part} in it"
    if mixed and value.others and not value.label and value.precision is Precision.DAY and value.second is None:
        yield "no calendar is named, and the text uses two"


def _glued(text: str, span: Span) -> bool:
    return text[span.end : span.end + 1].isalpha() or text[max(0, span.start - 1) : span.start].isalpha()
