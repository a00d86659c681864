"""Quotations: words between the quotation marks of the language, and block quotes.

Fewer than three words in quotation marks are a title, a nickname or a word that is talked about, not a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from factlint import languages
from factlint.discover import member, names
from factlint.documents import Block, Document, Span
from factlint.languages import Language
from factlint.mentions import Kind, Mention, Quotation, Setting
from factlint.patterns import regex

_LEAST_WORDS = 3
_LEAST_WORDS_OF_BLOCK = 8
_FALLBACK = "en"


class _Marks(Struct, frozen=True):
    """The quotation marks of one language."""

    pattern: re.Pattern[str]
    closing: dict[str, str]
    """Each opening mark, and the mark that closes it; the first pair in the pack wins."""
    two_faced: frozenset[str]
    """Marks that open as well as close, and the apostrophe: what stands beside them decides."""


@cache
def _marks(language: str) -> _Marks:
    pack = member(languages, Language, language if language in names(languages) else _FALLBACK)
    closing: dict[str, str] = {}
    for opening, close in pack.prose.quotes:
        closing.setdefault(opening, close)
    both = frozenset(closing) & frozenset(closing.values())
    every = "".join(sorted(frozenset(closing) | frozenset(closing.values())))
    return _Marks(regex(f"[{re.escape(every)}]"), closing, both | {"’", "'", "‘"})


def find(document: Document, _setting: Setting, _before: tuple[Mention, ...]) -> Iterator[Mention]:
    """The quotations of a document, outermost only, in order."""
    for block in document.blocks:
        if block.kind == "heading":
            continue
        quoted = list(_between_marks(document.prose, block))
        if block.kind == "quote" and not any(span.start - block.span.start < 2 for span in quoted):
            quoted = [block.span]
        least = _LEAST_WORDS_OF_BLOCK if quoted == [block.span] else _LEAST_WORDS
        for span in quoted:
            text = " ".join(document.prose[span.start : span.end].split())
            if text.count(" ") + 1 >= least:
                yield Mention(
                    span=span,
                    text=document.text[span.start : span.end],
                    kind="quotation",
                    value=Quotation(text),
                    language=block.language,
                )


def _between_marks(prose: str, block: Block) -> Iterator[Span]:
    """What stands between a mark and the one that closes it, without the marks."""
    marks = _marks(block.language)
    opened, close, depth = -1, "", 0
    start, end = block.span
    for match in marks.pattern.finditer(prose, start, end):
        mark, at = match[0], match.start()
        if opened < 0:
            if mark in marks.closing and _may_open(prose, at, start, mark, marks):
                opened, close, depth = at + 1, marks.closing[mark], 0
        elif mark == close and _may_close(prose, at, opened, end, mark, marks):
            if depth:
                depth -= 1
                continue
            yield Span(opened, at)
            opened = -1
        elif marks.closing.get(mark) == close and mark not in marks.two_faced:
            depth += 1


def _may_open(prose: str, at: int, start: int, mark: str, marks: _Marks) -> bool:
    if mark not in marks.two_faced:
        return True
    before = prose[at - 1] if at > start else " "
    return not before.isalnum() and not prose[at + 1 : at + 2].isspace()


def _may_close(prose: str, at: int, opened: int, end: int, mark: str, marks: _Marks) -> bool:
    if mark not in marks.two_faced:
        return True
    after = prose[at + 1] if at + 1 < end else " "
    return at > opened and not after.isalnum() and (not prose[at - 1].isspace() or mark in "«»")


QUOTATIONS = Kind(name="quotation", find=find)
