"""The numbers of a text that are quantities."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factlint.documents import Span
from factlint.mentions._quantities.in_text import number_at, past
from factlint.mentions._quantities.refused import code_end, is_label, no_count
from factlint.mentions._quantities.state import Number
from factlint.mentions._quantities.table import Table
from factlint.patterns import regex

_CONNECTED = regex(r"\s*(?:[-–—,;&]|,?\s?and|to|,?\s?or)?\s*")


def numbers(
    text: str, start: int, end: int, table: Table, taken: Sequence[Span], whole: bool = False
) -> Iterator[Number]:
    """The numbers between two offsets that may be quantities, in order.

    `taken` are spans to keep out of, in order; `whole` when the text is known to be a quantity.
    """
    starts = [span.start for span in taken]
    position = start
    labelled = -1
    while (match := table.anchor.search(text, position, end)) is not None:
        at = match.start()
        if match[1] and not table.opens(text, match[1], at):
            position = match.end()
            continue
        place = bisect_right(starts, at)
        if place and at < taken[place - 1].end:
            position = taken[place - 1].end
            continue
        limit = min(end, taken[place].start) if place < len(taken) else end
        number = number_at(text, start, at, limit, table)
        if number is None:
            position = max(past(text, at, limit), at + 1)
            continue
        position = number.end
        if whole and not text[number.start - 1 : number.start].isalnum():
            yield number
            continue
        if labelled >= 0 and number.start - labelled < 8 and _CONNECTED.fullmatch(text, labelled, number.start):
            labelled = number.end
            continue
        if is_label(text, start, number, table):
            labelled = number.end
            continue
        if text[at].isdecimal():
            refused = code_end(text, start, number, limit, table)
            if refused:
                position = max(position, refused)
                continue
        elif no_count(text, start, number, limit, table):
            continue
        yield number
