"""Blanking: spans of a text replaced by as many spaces, line ends kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from factlint.patterns import regex

_NOT_NEWLINE = regex(r"[^\n]+")


def _spaces(match: re.Match[str]) -> str:
    return " " * (match.end() - match.start())


def blank(text: str, cuts: Iterable[tuple[int, int]], fills: Mapping[int, str] | None = None) -> str:
    """The text with every cut (half-open, in order of their starts, overlaps allowed) replaced by spaces.

    `fills` maps offsets to single characters that stand there instead of a space.
    """
    pieces: list[str] = []
    position = 0
    for start, end in cuts:
        start = max(start, position)
        if end <= start:
            continue
        pieces.append(text[position:start])
        gone = text[start:end]
        pieces.append(_NOT_NEWLINE.sub(_spaces, gone) if "\n" in gone else " " * (end - start))
        position = end
    pieces.append(text[position:])
    masked = "".join(pieces)
    return _filled(masked, fills) if fills else masked


def _filled(text: str, fills: Mapping[int, str]) -> str:
    pieces: list[str] = []
    position = 0
    for place in sorted(fills):
        pieces += [text[position:place], fills[place]]
        position = place + 1
    return "".join([*pieces, text[position:]])


def unify_line_ends(text: str) -> str:
    """The text with LF as its only line end, at the same length: CR before LF becomes a space, a lone CR becomes LF."""
    if "\r" not in text:
        return text
    return text.replace("\r\n", " \n").replace("\r", "\n")
