"""Quantities in a stretch of text, and a whole text as one quantity."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from msgspec.structs import replace

from factlint.documents import Span
from factlint.mentions import Mention
from factlint.mentions._quantities.compound import compounded
from factlint.mentions._quantities.context import counted
from factlint.mentions._quantities.group import grouped
from factlint.mentions._quantities.item import Item, item, mention
from factlint.mentions._quantities.numbers import numbers
from factlint.mentions._quantities.state import Number
from factlint.mentions._quantities.table import Table, everywhere, table
from factlint.patterns import regex
from factlint.values.quantity import Quantity
from factlint.values.units import OwnUnit

_BRACKETED = regex(r"\s*\((.{1,40})\)\s*$")
_TAIL = regex(r"(?![^\W\d_])[\s.]*(?:[^\W\d_][\w'’-]*\.?\s*){0,4}")


def find_quantities(
    text: str, start: int, end: int, language: str, taken: Sequence[Span] = (), *, articles: bool = False
) -> list[Mention]:
    """The quantities between two offsets, in order, outside the spans in `taken` (which are in order).

    With `articles`, an indefinite article before a noun is a 1 (`a goal`).
    """
    return quantities(text, start, end, language, table(language), taken, articles=articles)


def quantities(
    text: str,
    start: int,
    end: int,
    language: str,
    words: Table,
    taken: Sequence[Span] = (),
    *,
    articles: bool = False,
) -> list[Mention]:
    """The same with the words of a table, which may have units of the user's own."""
    items = compounded(text, start, end, list(_items(text, start, end, words, taken)), words)
    if len(items) == 1 and _is_negative(text, start, end, items[0]):
        items = [replace(items[0], value=-items[0].value)]
    items = grouped(text, start, end, items, words)
    if articles:
        items = sorted([*items, *_articles(text, start, end, words, items)], key=lambda found: found.start)
    return [mention(text, start, end, found, words, language) for found in items]


def _is_negative(text: str, start: int, end: int, only: Item) -> bool:
    """Whether a stretch, such as a cell of a table, is a minus, a space and a number, and nothing else."""
    return text[start : only.start].strip() in ("-", "−") and not text[only.end : end].strip() and only.value > 0


def _items(
    text: str, start: int, end: int, words: Table, taken: Sequence[Span], *, whole: bool = False
) -> Iterator[Item]:
    """The numbers with their units; a number word inside the unit before it (`por ciento`) is none."""
    reached = start
    for number in numbers(text, start, end, words, taken, whole=whole):
        if number.start >= reached:
            found = item(text, start, end, number, words)
            reached = found.end
            yield found


def _articles(text: str, start: int, end: int, words: Table, items: Sequence[Item]) -> Iterator[Item]:
    """Indefinite articles before a counted noun, outside the items."""
    if not words.words.articles:
        return
    taken = [(found.start, found.end) for found in items]
    pattern = _article_pattern(tuple(sorted(words.words.articles)))
    for match in pattern.finditer(text, start, end):
        if any(match.start() < stop and first < match.end() for first, stop in taken):
            continue
        thing = counted(text, match.end(), end, words)
        if thing.head:
            number = Number(match.start(), match.end(), 1, Fraction(1), Fraction(1), spelled=True)
            yield Item(
                number=number, start=match.start(), end=match.end(), value=Fraction(1), step=Fraction(1),
                article=True, counted=thing,
            )  # fmt: skip


@lru_cache(maxsize=32)
def _article_pattern(articles: tuple[str, ...]) -> re.Pattern[str]:
    return regex(rf"(?<![\w'’-])(?:{'|'.join(map(re.escape, articles))})(?![\w'’-])", re.IGNORECASE)


@lru_cache(maxsize=65536)
def parse_quantity(text: str, *, language: str = "en", own: tuple[OwnUnit, ...] = ()) -> Quantity | None:
    """The quantity that a whole text is (`17943 thousand votes`, `110 million (dollars)`, `15th`); None for others."""
    text = text.strip()
    if not text or len(text) > 120:
        return None
    bracketed = _BRACKETED.search(text)
    inner = bracketed[1] if bracketed else ""
    body = text[: bracketed.start()] if bracketed else text
    return _whole(f"{body} {inner}" if bracketed and not re.search(r"\d", inner) else body, language, own)


def _whole(text: str, language: str, own: tuple[OwnUnit, ...]) -> Quantity | None:
    words = table(language, everywhere(own))
    items = compounded(text, 0, len(text), list(_items(text, 0, len(text), words, (), whole=True)), words)
    found = [mention(text, 0, len(text), one, words, language) for one in grouped(text, 0, len(text), items, words)]
    if len(found) != 1 or not isinstance(found[0].value, Quantity):
        return None
    only, value = found[0], found[0].value
    before, after = text[: only.span.start].strip(), text[only.span.end :]
    if (before and not value.hedge and not value.age) or not _TAIL.fullmatch(after):
        return None
    capitals = sum(word[:1].isupper() for word in after.split())
    return None if (value.ordinal and after.strip()) or capitals > 1 else value
