r"""Numbers that markup runs through, put together again: `17&nbsp;943`, `3{,}221`, `1<sup>er</sup> mai`, `5~km$^2$`.

What follows the markup moves up to what stands before it, with the few words behind the number, and the blanks go
behind those: the prose keeps its length, and `Joined.place` tells where each of its characters stands in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from factlint.patterns import regex

_GAP = r"&(?:nbsp|thinsp|#160|#8201|#8239|#[xX]0{0,2}[aA]0|#[xX]2009|#[xX]202[fF]);|\\,|~"
_COMMA = r"\{,\}"
_OPEN = r"<sup>|\\textsuperscript\{|\$\^\{?|\\ :sup:`|\^"
_CLOSE = r"</sup>|\}?\$|\}|`|\^"
_ENDING = r"st|nd|rd|th|e|er|re|ère|ème|nde?|de?|[oaºª]"
_NUMBER = rf"\d{{1,18}}(?:[.,]\d{{1,9}}){{0,6}}(?:(?:{_GAP})\d{{3}}(?!\d)){{0,6}}(?:{_COMMA}\d{{1,9}}){{0,6}}"
_LOWER = r"(?![A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ])[^\W\d_]"
_WORD = rf"(?:%|‰|°[CF]?|€|{_LOWER}[^\W\d_]{{0,40}}(?:\.(?=(?:{_GAP}| ){_LOWER}))?)"
_PIECE = regex(
    rf"(?<![\w.,])(?:10(?:{_OPEN})\d{{1,2}}(?:{_CLOSE})|(?:\d{{1,3}}|[IVXLC]{{1,8}})(?:{_OPEN})(?:{_ENDING})(?:{_CLOSE})"
    rf"|{_NUMBER})(?:(?:{_GAP}| ){_WORD}(?:(?:{_OPEN})[23](?:{_CLOSE}))?){{0,3}}"
)
_MARK = regex(rf"(?P<gap>{_GAP})|(?P<comma>{_COMMA})|(?P<open>{_OPEN})(?=\w{{1,3}}(?:{_CLOSE}))|(?P<close>{_CLOSE})")
_SIGN = regex(rf"[\dIVXLCm](?:{_GAP}|{_COMMA}|{_OPEN})")
_RAISED = {"2": "²", "3": "³"}


class Joined(Struct, frozen=True):
    """One piece: where it starts, and where each character of its prose stands in the text."""

    start: int
    places: tuple[int, ...]
    end: int
    """Of the piece in the text."""

    def place(self, offset: int) -> int:
        """Where a span of the prose that ends at an offset within the piece ends in the text."""
        behind = offset - self.start
        return self.places[behind - 1] + 1 if behind <= len(self.places) else self.end


def joined(text: str, prose: str) -> tuple[str, tuple[Joined, ...]]:
    """The prose with such pieces in one, and the pieces in order; blanks in it show what the reader took for markup."""
    if not _SIGN.search(text):
        return prose, ()
    parts: list[str] = []
    pieces: list[Joined] = []
    position = 0
    for match in _PIECE.finditer(text):
        start, end = match.span()
        if prose[start] != text[start]:  # within code, or a formula
            continue
        read = list(_characters(text, prose, start, end))
        if len(read) == end - start:
            continue
        pieces.append(Joined(start, tuple(place for place, _ in read), end))
        parts += [prose[position:start], "".join(shown for _, shown in read).ljust(end - start)]
        position = end
    return "".join([*parts, prose[position:]]), tuple(pieces)


def _characters(text: str, prose: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The characters of a piece without its markup, each with its place; all of them when it is no markup here."""
    marks = [mark for mark in _MARK.finditer(text, start, end) if not prose[slice(*mark.span())].strip(" ,")]
    position, before = start, ""
    for mark in marks:
        yield from ((place, prose[place]) for place in range(position, mark.start()))
        position, before = mark.end(), text[mark.start() - 1]
        if mark["gap"]:
            yield mark.start(), "\N{NO-BREAK SPACE}"
        elif mark["comma"]:
            yield mark.start(), ","
        elif mark["open"] and text[position] in "0123456789":
            yield from _raised(text, position, mark.start(), before)
            position += before.isalpha()
    yield from ((place, prose[place]) for place in range(position, end))


def _raised(text: str, position: int, mark: int, before: str) -> Iterator[tuple[int, str]]:
    """What a raised number is in a line: an exponent behind a number, a small digit behind a unit."""
    yield (position, _RAISED.get(text[position], text[position])) if before.isalpha() else (mark, "^")
