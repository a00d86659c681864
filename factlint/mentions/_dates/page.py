"""A text in one language on its way to dates: lowered once, and searched once for where a date may be."""

from __future__ import annotations

from bisect import bisect_left

from factlint.mentions._dates.forms import NUMBERS
from factlint.mentions._dates.lexicon import lexicon
from factlint.mentions._dates.token import Block
from factlint.mentions._dates.told import hints

_YEAR = 4
"""Digits of a year."""
_SPACES = "\n\r\t\u00a0\u202f\u2009\u200a\u2007"
_APOSTROPHES = "’ʼ‘`´"
_DOTTED = "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}"


class Page:
    """A stretch of a text from one offset to another; all offsets are those of the stretch."""

    def __init__(self, text: str, language: str, start: int, end: int) -> None:
        self.raw = text[start:end] if end - start < len(text) else text
        self.words = lexicon(language)
        self.anchors = self._anchors()
        self.starts = [start for start, _ in self.anchors]
        self.low = lowered(self.raw) if self.anchors else self.raw
        self.hints = hints(self.low, language) if self.anchors else ()

    def _anchors(self) -> list[tuple[int, int]]:
        """Where a date may be: at a number, or at a word that can make a date without one."""
        text, begin, last = self.raw, -1, -1
        found: list[tuple[int, int]] = []
        for form, start, end in self.words.anchor.find_matches_as_indexes(text):
            if form < NUMBERS and start == last:
                last = end
                continue
            if last > 0:
                found.append((begin, last))
            if form < NUMBERS:
                begin, last = start, end
                continue
            last = -1
            if not start or not text[start - 1].isalnum():
                found.append((start, end))
        if last > 0:
            found.append((begin, last))
        return [place for place in found if not text.startswith("]", place[1]) or not _is_note(text, *place)]

    def block(self, start: int, end: int) -> Block:
        """The block between two offsets."""
        return Block(self.raw[start:end], self.low[start:end], self.words)

    def hinted(self, start: int, end: int) -> bool:
        """Whether there is any word between two offsets that dates are told from others with."""
        at = bisect_left(self.hints, start)
        return at < len(self.hints) and self.hints[at] < end


def _is_note(text: str, start: int, end: int) -> bool:
    """`[12]`: what refers to a note, in some texts every fourth number, is no date."""
    return end - start < _YEAR and text.startswith("[", start - 1)


def lowered(text: str) -> str:
    """A text in lower case with plain spaces and apostrophes, of the same length."""
    low = text
    for signs, plain in ((_SPACES, " "), (_APOSTROPHES, "'")):
        for sign in signs:
            if sign in low:
                low = low.replace(sign, plain)
    # The only letter that becomes two in lower case.
    return _DOTTED.join(map(str.lower, low.split(_DOTTED)))
