"""Quotations held against the text that they are taken from."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from rapidfuzz import fuzz

_SAME = {
    **dict.fromkeys("‘’‚‛′`´ʼ", "'"),
    **dict.fromkeys("“”„‟″«»‹›", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "ё": "е",
    "\u00ad": "",
    "\u200b": "",
    "\ufeff": "",
}
_TABLE = str.maketrans({**_SAME, '"': "", "'": "", **dict.fromkeys("“”„‟″«»‹›‘’‚‛′`´ʼ", "")})
_ELISION = re.compile(r"\[[^\[\]]{0,80}\]|\([.…]{1,4}\)|\.{3,}|…|(?: \. ){2,}")
_WORD = re.compile(r"\w+(?:[.,]\d+)*", re.UNICODE)
_EDGES = " \t\n.,;:!?-–—\"'()[]"
ALTERED = 78.0
"""Similarity (0 to 100) from which a passage is the one that was quoted, if not word by word."""
_MARGIN = 24
"""Characters around the likest passage that are compared too, because words may be left out of the quotation."""
_LEAST_WORDS = 4
"""Words that a piece must have before likeness means anything."""


@dataclass(frozen=True, slots=True)
class Held:
    """What comes of holding a quotation against a text."""

    found: bool
    passage: str = ""
    """For words that are not there: the passage that is most like them, if one is."""
    lost: tuple[str, ...] = ()
    """Words of the passage that the quotation has not."""
    added: tuple[str, ...] = ()
    """Words of the quotation that the passage has not."""


@lru_cache(maxsize=32)
def plain(text: str) -> str:
    """A text without what printing changes: quotation marks, dashes, hyphens at line ends, case, white space."""
    text = re.sub(r"(?<=\w)[-\u00ad]\n\s{0,40}(?=\w)", "", unicodedata.normalize("NFC", text))
    text = text.translate(_TABLE).casefold()
    return " ".join(re.sub(r"[‐‑‒–—―−]", "-", text).split())


def held(quotation: str, source: str) -> Held:
    """Whether a text holds a quotation; pieces between elisions are looked for one by one, in order."""
    text = plain(source)
    position = 0
    for piece in _ELISION.split(quotation):
        words = plain(piece).strip(_EDGES)
        if len(_WORD.findall(words)) < 2:
            continue
        at = text.find(words, position)
        at = text.find(words) if at < 0 else at
        if at < 0:
            return _nearest(words, text)
        position = at + len(words)
    return Held(found=True)


def _nearest(words: str, text: str) -> Held:
    if words.count(" ") + 1 < _LEAST_WORDS:
        return Held(found=False)
    place = fuzz.partial_ratio_alignment(words, text, score_cutoff=ALTERED)
    if place is None:
        return Held(found=False)
    start, end = _whole_words(text, place.dest_start, place.dest_end)
    passage = text[start:end]
    start, end = _whole_words(text, max(0, start - _MARGIN), min(len(text), end + _MARGIN))
    lost, added = _difference(_WORD.findall(text[start:end]), _WORD.findall(words))
    if not (lost or added):
        return Held(found=True)  # punctuation alone
    return Held(found=False, passage=passage, lost=lost, added=added)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return start, end


def _difference(passage: list[str], words: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Words of the one that the other has not; what the passage has before and after the quotation does not count."""
    lost: list[str] = []
    added: list[str] = []
    for change, i, j, k, m in SequenceMatcher(None, passage, words, autojunk=False).get_opcodes():
        if change == "equal":
            continue
        if i == 0:
            i = max(i, j - (m - k))
        elif j == len(passage):
            j = min(j, i + (m - k))
        lost += passage[i:j]
        added += words[k:m]
    return tuple(lost), tuple(added)
