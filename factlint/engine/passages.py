"""The passage of a source that evidence rests on, with the words around it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from msgspec import Struct

from factlint.claimbase.index import Evidence, Source
from factlint.documents import Document
from factlint.documents._decode import SOURCE_LIMIT
from factlint.documents._open import open_document
from factlint.errors import BadBase, BadDraft

_AROUND = 160
"""Characters to either side."""


class Passage(Struct, frozen=True):
    """A passage between what stands before and behind it."""

    before: str
    exact: str
    after: str


def passage(evidence: Evidence, source: Source | None) -> Passage:
    """The passage in the source's text, else as the evidence has it; raises BadBase when the text lacks it."""
    exact = evidence.exact or evidence.as_written
    kept = Passage(evidence.prefix, exact, evidence.suffix)
    if source is None or not source.text_path:
        return kept
    try:
        document = _opened(source.text_path)
    except BadDraft as error:
        raise BadBase(f"the text of the source cannot be read: {error.message}") from None
    start = _place(document.text, evidence, exact)
    if start < 0:
        raise BadBase(f"“{exact}” is not in the text of the source")
    end = start + len(exact)
    before, after = document.text[max(0, start - _AROUND) : start], document.text[end : end + _AROUND]
    # Words that the window cuts are left out.
    cut = before.find(" ") + 1 if start > _AROUND else 0
    stop = after.rfind(" ") if len(document.text) > end + _AROUND else len(after)
    return Passage(before[cut:], exact, after[:stop])


def _place(text: str, evidence: Evidence, exact: str) -> int:
    """Where the passage starts: where the evidence says, else between its neighbours, else anywhere."""
    if evidence.start >= 0 and text[evidence.start : evidence.end] == exact:
        return evidence.start
    between = text.find(evidence.prefix + exact + evidence.suffix)
    return between + len(evidence.prefix) if between >= 0 else text.find(exact)


@lru_cache(maxsize=8)
def _opened(path: str) -> Document:
    return open_document(Path(path), limit=SOURCE_LIMIT)
