"""Tables that a Markdown text writes in HTML."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from factlint.documents._document import Block
from factlint.patterns import regex

_TAG = regex(r"<(?P<end>/)?(?P<name>table|tr|t[dh])(?P<rest>\s[^<>]{0,500})?>", re.IGNORECASE)
_SPANS = regex(r"\b(?:col|row)span\s{0,9}=\s{0,9}[\"']?(?!1\b)\d", re.IGNORECASE)


class _Place(Struct, frozen=True):
    """Where a cell begins, or ends (row -1)."""

    start: int
    table: int
    row: int = -1
    column: int = -1


def with_cells(blocks: Iterable[Block], text: str) -> Iterator[Block]:
    """The blocks, those inside the cells of an HTML table marked as cells."""
    if "<table" not in text.lower():
        yield from blocks
        return
    listed = list(blocks)
    places = _places(text, 1 + max((block.table for block in listed), default=-1))
    starts = [place.start for place in places]
    for block in listed:
        at = bisect_right(starts, block.span.start) - 1
        place = places[at] if at >= 0 else None
        if place is None or place.row < 0 or block.kind == "cell":
            yield block
        else:
            yield replace(block, kind="cell", table=place.table, row=place.row, column=place.column)


def _places(text: str, first: int) -> list[_Place]:
    """The cells of all tables in order, with what ends them; a table in a table, or with spans, has none."""
    found: list[_Place] = []
    inside: list[_Place] = []
    depth, deepest, row, column, table = 0, 0, -1, -1, first
    plain = True
    for tag in _TAG.finditer(text):
        name, ends = tag["name"].lower(), bool(tag["end"])
        if name == "table":
            depth = max(0, depth - 1) if ends else depth + 1
            deepest = max(deepest, depth)
            if not ends and depth == 1:
                inside, row, column, plain = [], -1, -1, True
            if ends and depth == 0:
                found += [*inside, _Place(tag.start(), table)] if plain and deepest == 1 else []
                table, deepest = table + 1, 0
        elif depth == 1:
            plain = plain and not _SPANS.search(tag["rest"] or "")
            row, column = (row + 1, -1) if name == "tr" and not ends else (row, column)
            column += name != "tr" and not ends
            inside.append(
                _Place(tag.start(), table, row, column) if name != "tr" and not ends else _Place(tag.start(), table)
            )
    return found
