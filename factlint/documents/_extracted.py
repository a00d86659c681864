"""A text taken out of a file passage by passage, and its layout."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from factlint.documents import Layout
from factlint.documents._pieces import Piece, blocks


class Passage(Struct, frozen=True, kw_only=True):
    """A paragraph, heading, list item or table cell."""

    text: str
    kind: str = "paragraph"
    level: int = 0
    """Depth of a heading, from 1."""
    row: int = -1
    column: int = -1
    table: int = -1


def laid_out(passages: Iterable[Passage]) -> tuple[str, Layout]:
    """The passages as one text, an empty line between them (a line end between cells), and its layout."""
    parts: list[str] = []
    pieces: list[Piece] = []
    position = 0
    for passage in passages:
        words = passage.text.strip()
        if not words:
            continue
        parts += [words, "\n" if passage.kind == "cell" else "\n\n"]
        end = position + len(words)
        pieces.append(Piece(position, end, passage.kind, passage.level, passage.row, passage.column, passage.table))
        position = end + len(parts[-1])
    text = "".join(parts)
    return text, Layout(prose=text, blocks=tuple(blocks(pieces, text)))
