"""Near misses of names: a pigeonhole index over folded names, and the vetoes that keep other words apart.

Two edits touch at most two of three parts of a word, so one part is intact, moved by at most two places. Each part
of each key is kept as one number (its hash and the key's number) in a sorted array: 24 bytes for a name.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from zlib import crc32

from factlint.mentions._name_wellknown import GIVEN_NAMES, WELL_KNOWN

_ROMAN = re.compile(r"^[ivxlcdm]+$")
_ID_BITS = 26
_MASK = (1 << _ID_BITS) - 1


class NearIndex:
    """Finds the keys within two edits of a word or of a few words."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._keys = keys
        parts: list[int] = []
        for number, key in enumerate(keys):
            length = len(key)
            if length < 4:
                continue
            first, second = length // 3, 2 * length // 3
            parts.append(_part(length, 0, key[:first]) | number)
            parts.append(_part(length, 1, key[first:second]) | number)
            parts.append(_part(length, 2, key[second:]) | number)
        parts.sort()
        self._parts = array("Q", parts)

    def near(self, query: str, reach: int) -> Iterator[tuple[str, int]]:
        """Keys at a distance of 1 to `reach` edits, with the distance; in the order of the keys."""
        from rapidfuzz.distance import OSA

        for number in sorted(self._candidates(query, reach)):
            distance = OSA.distance(query, self._keys[number], score_cutoff=reach)
            if 0 < distance <= reach:
                yield self._keys[number], distance

    def _candidates(self, query: str, reach: int) -> set[int]:
        found: set[int] = set()
        parts, size = self._parts, len(self._parts)
        for length in range(max(4, len(query) - reach), len(query) + reach + 1):
            bounds = (0, length // 3, 2 * length // 3, length)
            for which in range(3):
                start, end = bounds[which], bounds[which + 1]
                for shift in range(-reach, reach + 1):
                    if start + shift < 0 or end + shift > len(query):
                        continue
                    low = _part(length, which, query[start + shift : end + shift])
                    at = bisect_left(parts, low)
                    while at < size and parts[at] - low <= _MASK:
                        found.add(parts[at] & _MASK)
                        at += 1
        return found


def _part(length: int, which: int, text: str) -> int:
    """A number for one part of a key, with room for the key's number; the same in every run."""
    return (crc32(text.encode("utf-8", "surrogatepass"), length * 3 + which) << _ID_BITS) & ~_MASK


def reach(key: str) -> int:
    """How many edits a misspelling of a name of this length may have."""
    return 0 if len(key) < 5 else 1 if len(key) < 8 else 2


def plausible(stated: str, known: str, distance: int) -> bool:
    """Whether one folded name may be a misspelling of another; derivations, numbers and namesakes apart."""
    left, right = stated.split(" "), known.split(" ")
    if len(left) != len(right):
        return distance == 1 and respaced(stated, known) and len(stated) >= 6
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    if any(_numbers_differ(a, b) or (a in WELL_KNOWN and (len(left) == 1 or b in WELL_KNOWN)) for a, b in pairs):
        return False
    if left[0] != right[0] and left[0] in GIVEN_NAMES:
        return False
    if len(left) == 1:
        return _single(stated, known, distance)
    if len(pairs) == 1:
        return _one_word_off(*pairs[0], distance, last=left[-1] == pairs[0][0])
    return len(stated) >= 12 and all(min(len(a), len(b)) >= 5 and not _derivation(a, b) for a, b in pairs)


def respaced(stated: str, known: str) -> bool:
    """Whether two folded names differ in their spaces only."""
    return stated.replace(" ", "") == known.replace(" ", "")


def _single(stated: str, known: str, distance: int) -> bool:
    if distance == 2 and not _far_slip(stated, known):
        return False
    if stated.removesuffix("s") in WELL_KNOWN or stated.removesuffix("ns") in WELL_KNOWN:
        return False
    if len(known) < 8 and stated[0] != known[0] and stated[:2] != known[1::-1]:
        return False  # timid: short words that begin differently are mostly other words
    return not _derivation(stated, known)


def _far_slip(stated: str, known: str) -> bool:
    """Whether two slips may be in one word: letters exchanged, or a long word with its own beginning and ending."""
    if sorted(stated) == sorted(known):
        return True
    return len(known) >= 10 and stated[0] == known[0] and _suffix(stated) == _suffix(known)


def _suffix(word: str) -> str:
    match = _SUFFIX.search(word)
    return match[0] if match else ""


def _one_word_off(stated: str, known: str, distance: int, *, last: bool) -> bool:
    if distance == 2 and min(len(stated), len(known)) < 8:
        return False
    if len(known) <= 2 or len(stated) < 2 or stated == known + "s":
        return False
    if known.endswith(stated) and len(known) - len(stated) == 2:
        return False  # a prefix such as un-, in- or re-
    if stated in WELL_KNOWN and known in (stated + "n", stated + "an"):
        return False
    return not (last and _ending_differs(stated, known))


def _numbers_differ(stated: str, known: str) -> bool:
    """Roman numerals and digits tell namesakes apart: no misspelling."""
    if any(map(str.isdigit, stated + known)):
        return True
    return bool(_ROMAN.match(stated) and _ROMAN.match(known))


def _derivation(stated: str, known: str) -> bool:
    """One word made from the other by what stands at its end (`Georgia`, `Georgian`; `Bolshevik`, `Bolshevism`)."""
    return stated.startswith(known) or known.startswith(stated) or _ending_differs(stated, known)


def _ending_differs(stated: str, known: str) -> bool:
    """Whether all edits stand in the inflection at the end: gender, plural, another language's form."""
    shared = 0
    for a, b in zip(stated, known, strict=False):
        if a != b:
            break
        shared += 1
    rest = stated[shared:], known[shared:]
    if rest[0] == "a" and rest[1] == "ia" and len(known) >= 6:
        return False
    if len(rest[0]) == len(rest[1]) and all(_CONSONANTS.match(part) for part in rest):
        return True
    return all(_ENDING.match(part) for part in rest)


_SUFFIX = re.compile(
    r"(?:ism[aeo]?|isms|ists?|ista|i?ans?|ns?|s|es|ese|ish|ics?|it[yé]|itet|y|ies|i|i?a|o|e|ik|ov|sk[iy]|skaya)$"
)
_CONSONANTS = re.compile(r"^(?:[kmnt]|ks|sm|st)$")
_ENDING = re.compile(
    r"^(?:[aeiouys]{0,2}|[nt]|an|ian|en|es|os|as|us|um|is|in|ist|ism|ik|isch|er|ne|ia|ie|iy|ye|ski|sky|ij|ya|aya|on)$"
)
