"""Tables: rows of a label and its figures, under a heading that says what the figures are.

Markup gives cells with rows and columns; in plain text a table is a run of lines that end in equally many figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from factlint import vocabulary
from factlint.claimbase.index import Base
from factlint.documents import Document, Span
from factlint.drawing._said import Drawn
from factlint.mentions import Mention
from factlint.patterns import regex
from factlint.statements import pack, stems
from factlint.values.quantity import Quantity
from factlint.vocabulary import Predicate

LEAST_ROWS = 3
_FIRST = 3
"""Single words among this many first signals of a predicate head its columns."""
_LINE = regex(r"[^\n]+")
_THOUSANDS = regex(r"\(?\b(?:000['’]?s|in thousands|thousands)\b\)?|\b000['’]s", re.IGNORECASE)
_BRACKETED = regex(r"\([^()]{0,100}\)")
_LONGEST_CAPTION = 100
_LABEL = regex(r"[\s|:;,.\-–—]+$")


class Row(Struct, frozen=True):
    """A line of a table: where its label stands, and its figures in order."""

    label: Span
    figures: tuple[Mention, ...]


class Table(Struct, frozen=True):
    """Rows with equally many figures under one heading."""

    caption: Span | None
    header: Span
    rows: tuple[Row, ...]


def text_tables(document: Document, mentions: Sequence[Mention]) -> Iterator[Table]:
    """The tables that stand in running text."""
    figures = [mention for mention in mentions if isinstance(mention.value, Quantity)]
    at = 0
    for block in document.blocks:
        rows: list[Row] = []
        above: list[Span] = []
        if block.row >= 0:
            continue
        for match in _LINE.finditer(document.prose, block.span.start, block.span.end):
            while at < len(figures) and figures[at].span.start < match.start():
                at += 1
            row = _row(document, match, figures, at)
            if row and (not rows or len(row.figures) == len(rows[-1].figures)):
                rows.append(row)
                continue
            yield from _table(rows, above)
            if rows:
                above = []
            rows = [row] if row else []
            above = [*above, Span(*match.span())][-2:] if not row else above
        yield from _table(rows, above)


def _row(document: Document, line: re.Match[str], figures: Sequence[Mention], at: int) -> Row | None:
    """A label and the figures that end the line."""
    inside: list[Mention] = []
    while at < len(figures) and figures[at].span.end <= line.end():
        inside.append(figures[at])
        at += 1
    if not inside or document.prose[inside[-1].span.end : line.end()].strip():
        return None
    last = [inside[-1]]
    for figure in reversed(inside[:-1]):
        if document.prose[figure.span.end : last[0].span.start].strip(" \t|"):
            break
        last.insert(0, figure)
    text = document.prose[line.start() : last[0].span.start]
    start = line.start() + len(text) - len(text.lstrip())
    end = line.start() + len(_LABEL.sub("", text))
    return Row(Span(start, end), tuple(last)) if start < end else None


def _table(rows: Sequence[Row], above: Sequence[Span]) -> Iterator[Table]:
    if len(rows) >= LEAST_ROWS and above:
        yield Table(above[-2] if len(above) > 1 else None, above[-1], tuple(rows))


def label_text(document: Document, label: Span) -> str:
    """The name that a label is, without what stands in brackets."""
    return " ".join(_BRACKETED.sub(" ", document.prose[label.start : label.end]).split())


def whole_text(document: Document, table: Table) -> str:
    """The caption of a table when it names an event; else empty."""
    if table.caption is None:
        return ""
    text = " ".join(document.prose[table.caption.start : table.caption.end].split())
    kinds = pack(document.language).clauses.kinds
    events = any(kinds.get(word.lower()) == "event" for word in text.split())
    return text if events and len(text) <= _LONGEST_CAPTION else ""


def columns(document: Document, table: Table, base: Base, code: str) -> list[Predicate | None]:
    """The predicate of each column: those that the heading signals, in its order, where unit and kind fit."""
    header = document.prose[table.header.start : table.header.end]
    heads = signalled(header, base, code)
    found: list[Predicate | None] = []
    for place in range(len(table.rows[0].figures)):
        units = {figure.value.unit for row in table.rows if isinstance((figure := row.figures[place]).value, Quantity)}
        fitting = [one for one in heads if units == {one.unit}]
        found.append(fitting[0] if fitting else None)
        heads = [one for one in heads if not fitting or one is not fitting[0]]
    return found


def signalled(header: str, base: Base, code: str) -> list[Predicate]:
    """The predicates with numbers for values whose first signals stand in a heading, the longest match first."""
    words = stems(header, code)
    scored = []
    for predicate in base.predicates.values():
        if predicate.value != "quantity":
            continue
        for rank, phrase in enumerate(vocabulary.signals(predicate, pack(code))):
            part = stems(phrase, code)
            if rank >= _FIRST and len(part) == 1:
                continue
            place = next((at for at in range(len(words)) if words[at : at + len(part)] == part), -1)
            if part and place >= 0:
                scored.append((-len(part), rank, place, predicate))
                break
    scored.sort(key=lambda one: one[:3])
    return [predicate for *_, predicate in scored]


def figures(
    document: Document, table: Table, base: Base, code: str, labels: dict[Span, str], whole: str
) -> Iterator[Drawn]:
    """What a table says: the figures of each row, as those of its label within the whole that the caption names."""
    predicates = columns(document, table, base, code)
    header = document.prose[table.header.start : table.header.end]
    for place, predicate in enumerate(predicates):
        thousand = bool(_THOUSANDS.search(header)) and (predicate is None or not predicate.unit)
        for number, row in enumerate(table.rows, 1):
            figure, entity = row.figures[place], labels.get(row.label, "")
            if predicate is None or not entity or not isinstance(figure.value, Quantity):
                continue
            value = _scaled(figure.value, figure.text) if thousand else figure.value
            subject, of = (whole, entity) if whole and whole != entity else (entity, "")
            yield Drawn(
                mention=replace(figure, value=value),
                subject=subject,
                predicate=predicate.id,
                of=of,
                row=number,
                how="a row of a table",
            )


def _scaled(value: Quantity, text: str) -> Quantity:
    """The value in thousands, unless it has been read so already."""
    digits = Decimal("".join(c for c in text if c.isdigit()) or "0")
    if value.amount != digits:
        return value
    return replace(value, amount=value.amount * 1000, step=value.step * 1000)
