"""Blocks in the making: stretches of a text with their kinds, and what the prose makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from factlint.documents._document import Block, Span


class Piece(Struct, frozen=True):
    """A stretch of a text that may be a block, white space and markup around it included."""

    start: int
    end: int
    kind: str = "paragraph"
    level: int = 0
    """Depth of a heading, from 1."""
    row: int = -1
    column: int = -1
    table: int = -1


def blocks(pieces: Iterable[Piece], prose: str) -> Iterator[Block]:
    """The blocks of the pieces that hold prose, trimmed, each under its headings."""
    above: list[tuple[int, str]] = []
    for piece in pieces:
        text = prose[piece.start : piece.end]
        bare = text.strip()
        if not bare:
            continue
        while piece.level and above and above[-1][0] >= piece.level:
            above.pop()
        start = piece.start + len(text) - len(text.lstrip())
        yield Block(
            span=Span(start, start + len(bare)),
            kind=piece.kind,
            section=tuple(name for _, name in above),
            row=piece.row,
            column=piece.column,
            table=piece.table,
        )
        if piece.level:
            above.append((piece.level, " ".join(bare.split())))
