"""Dates."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.documents import Document
from factlint.mentions import Kind, Mention, Setting
from factlint.mentions._date_value import find_dates


def _find(document: Document, setting: Setting, earlier: tuple[Mention, ...]) -> Iterator[Mention]:
    for block in document.blocks:
        yield from find_dates(document.prose, block.span.start, block.span.end, block.language, setting)


DATES = Kind(name="date", find=_find)
