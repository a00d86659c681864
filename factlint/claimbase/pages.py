"""The pages of a source, and the pages that a locator names."""

from __future__ import annotations

import re

from factlint.patterns import regex

_RANGE = regex(r"\D{0,12}(\d{1,6})(?:\s*[-–—]{1,2}\s*(\d{1,6}))?\s*\Z")
_PAGES = regex(r"(?:(?:pp?|pages?|pg|págs?|S|с|стр|pah|bl|str)\b\.?\s*)?(?=\d)", re.IGNORECASE)
_PART = regex(r"(\d{1,6})(?:\s*[-–—]{1,2}\s*(\d{1,6}))?(?:\s?ff?\b\.?)?")
_MORE = regex(r"\s*(?:,|;|&|and|und|y|et|и|at)\s*(?=\d)")


def of_record(page: str, count: str) -> tuple[int, int] | None:
    """The pages that a record says a source has: those it takes up where it appeared, else 1 to their number."""
    if page:
        found = _RANGE.match(page)
        if found is None or not found[2]:
            return None
        first = int(found[1])
        return _ordered(first, _abbreviated(first, found[2]))
    found = _RANGE.match(count)
    return (1, int(found[1])) if found and not found[2] and int(found[1]) else None


def of_locator(locator: str) -> tuple[int, ...]:
    """The first and last numbers of the pages that a locator names; empty for what is no page (`ch. 3`, `§ 4`, `iv`).

    A number without a label counts as a page.
    """
    begin = _PAGES.match(locator.strip())
    if begin is None:
        return ()
    text, position, found = locator.strip(), begin.end(), list[int]()
    while part := _PART.match(text, position):
        first = int(part[1])
        found += [first, _abbreviated(first, part[2])] if part[2] else [first]
        position = part.end()
        more = _MORE.match(text, position)
        if more is None:
            break
        position = more.end()
    # timid: what follows may make the number something else than a page (`12 recto`, `3rd plate`).
    return tuple(found) if not text[position:].strip(" .,;:)") else ()


def _abbreviated(first: int, last: str) -> int:
    """The last page of a range in full: `123-8` ends on 128."""
    head = str(first)
    return int(head[: len(head) - len(last)] + last) if len(last) < len(head) else int(last)


def _ordered(first: int, last: int) -> tuple[int, int] | None:
    return (first, last) if first <= last else None
