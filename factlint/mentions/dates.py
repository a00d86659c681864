"""Dates."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from factlint.documents import Block, Document
from factlint.mentions import Kind, Mention, Setting
from factlint.mentions._date_scripts import with_foreign
from factlint.mentions._date_value import find_dates


def _find(document: Document, setting: Setting, _earlier: tuple[Mention, ...]) -> Iterator[Mention]:
    for block in document.blocks:
        find = partial(_in_block, document.prose, block, setting)
        text = document.prose[block.span.start : block.span.end]
        yield from with_foreign(text, block.language, find(block.language), find)


def _in_block(prose: str, block: Block, setting: Setting, language: str) -> list[Mention]:
    return find_dates(prose, block.span.start, block.span.end, language, setting)


DATES = Kind(name="date", find=_find)
