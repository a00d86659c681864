"""How citation keys and locators are written, in the syntaxes of pandoc, MyST, Sphinx and LaTeX."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.patterns import regex

KEY = regex(
    r"@(?:\{(?P<braced>[^{}\n]{1,300})\}|(?P<url>url:[^\s;\]]{1,500})|(?P<bare>\w+(?:(?:--|[:.#$%&\-+?<>~/])\w+)*))"
)
"""A key with its mark, as pandoc reads it; `--` inside a key is for manubot and BibTeX habits."""

CROSS_REFERENCE = regex(r"(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)[-:]")
"""Quarto and pandoc-crossref references to figures, tables and the like."""

_LOCATOR = regex(
    r"\s*,?\s*(?:\{([^{}]{0,200})\}|((?:(?:pp?|pages?|chaps?|chapters?|secs?|sections?|vols?|figs?|n[no]?|bk|col|fol|paras?|v|vv|"
    r"s\.v|lines?|l|ll|art|ch|cap|pt|ts|str|pág|págs|с|стр|гл|S|Bd|Kap)\.?|§{1,2}|¶{1,2})?\s*"
    r"(?:\d|[ivxlcdmIVXLCDM]+\b)[\w.,:–—\-\s]{0,80}|[Nn]ote \d+))"
)

PLACE_AFTER = regex(r",[ \n](?:pp?|pages?|chap|sec|vol|§{1,2}|¶{1,2}|с|стр|S)\.?[ \n]?\d[\d–-]{0,20}")
"""A locator after a key outside brackets, as footnotes have it."""

_TRAILING = regex(r",[ ][^\W\d]{2,40}\Z")
"""A word behind a comma, which leads over to the next citation (`chap. 3, and`)."""


def locator(suffix: str) -> str:
    """The locator in what follows a key inside its brackets; empty when there is none."""
    match = _LOCATOR.match(suffix[:400])
    if match is None:
        return ""
    return _TRAILING.sub("", " ".join((match[1] or match[2] or "").split()).strip(" ,.:"))


def key_of(match: re.Match[str]) -> str:
    """The key of a match of `KEY`."""
    return match["braced"] or match["url"] or match["bare"]


_ENTRY = regex(r"(?:\{[^{}]{0,500}\}[ \n]{0,9})?(?P<key>[^\s,;{}<>]+)(?:[ \n]{0,9}\{(?P<place>[^{}]{0,500})\})?")
CITE_ROLES = ("cite", "footcite")


def role_keys(text: str, start: int, end: int) -> Iterator[tuple[int, int, str, str]]:
    """The keys in a citation role of Sphinx or MyST (`{see}smith2000{p. 3},jones1999`): place, key, locator."""
    for entry in _ENTRY.finditer(text, start, end):
        yield entry.start("key"), entry.end("key"), entry["key"], locator(entry["place"] or "")


def is_textual(kind: str) -> bool:
    """Whether a citation role of this kind is part of its sentence (`cite:t`, `cite:author`)."""
    return kind.lower().startswith(("t", "author"))
