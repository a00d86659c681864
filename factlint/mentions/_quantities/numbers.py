"""The numbers of a text that are quantities."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factlint.documents import Span
from factlint.mentions._quantities.beside import word_after, word_before
from factlint.mentions._quantities.clock import is_hour, is_minute
from factlint.mentions._quantities.codes import code_end
from factlint.mentions._quantities.in_text import number_at, past
from factlint.mentions._quantities.refused import is_label, no_count
from factlint.mentions._quantities.state import Number
from factlint.mentions._quantities.table import Table

_MARKS = frozenset({"", "-", "–", "—", ",", ";", "&"})
"""What stands between the numbers of one label (`pages 12, 14`), besides words."""
_FAR = 16


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
        if match[1] in table.words.signs and text[match.end() : match.end() + 1].isdecimal():
            at = match.end()
        elif match[1] and not table.opens(text, match[1], at):
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
        word = "" if at == match.end() else word_before(text, start, number.start)
        if _goes_on(text, labelled, number, limit, table) or _is_place(text, start, word, number, limit, table):
            labelled = number.end
            continue
        if text[at].isdecimal():
            refused = code_end(text, start, number, limit, table)
            if refused:
                position = max(position, refused)
                labelled = number.end if word_after(text, number.end, limit) in table.words.clock else -1
                continue
        elif no_count(text, start, number, limit, table):
            continue
        yield number


def _is_place(text: str, start: int, word: str, number: Number, end: int, table: Table) -> bool:
    """Whether the word before a number makes it the number of a page, a section or an hour."""
    return is_label(word, number, table) or is_hour(text, start, word.lower(), number, end, table)


def _goes_on(text: str, labelled: int, number: Number, end: int, table: Table) -> bool:
    """Whether a number goes on with a label that ended at `labelled` (`pages 12 and 14`), unless it is -1."""
    if labelled < 0 or number.start - labelled > _FAR:
        return False
    between = text[labelled : number.start].strip().lstrip(", ").lower()
    if between in _MARKS or between in table.words.listing | table.words.to:
        return number.bare or not number.spelled
    return is_minute(text, labelled, number, end, table)
