"""Which near misses of names are no misspellings: derivations, namesakes, numbers, well-known names."""

from __future__ import annotations

from itertools import groupby

from factlint.mentions._names.wellknown import GIVEN_NAMES, WELL_KNOWN
from factlint.patterns import regex

SHORT = 5
"""Up to this length, a single word with one other letter is mostly another word."""
VOWELLESS = 6
"""Letters of a name from which one without a vowel between consonants is a slip (`Tucsn`)."""
_ROMAN = regex(r"^[ivxlcdm]+$")


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
        return _one_word_off(*pairs[0], distance, last=left[-1] == pairs[0][0], many=len(left) > 3)
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
    if len(stated) == len(known) <= SHORT and sorted(stated) != sorted(known):
        return False  # timid: `Chita` is no slip in `China`
    return not _derivation(stated, known)


def _far_slip(stated: str, known: str) -> bool:
    """Whether two slips may be in one word: letters exchanged, another one doubled, a long word with its two ends."""
    if sorted(stated) == sorted(known) or _undoubled(stated) == _undoubled(known):
        return True
    return len(known) >= 10 and stated[0] == known[0] and _suffix(stated) == _suffix(known)


def _undoubled(word: str) -> str:
    """A word with each double letter once: `Kuokkala` and `Kuokalla` are the same then."""
    return "".join(letter for letter, _ in groupby(word))


def _suffix(word: str) -> str:
    match = _SUFFIX.search(word)
    return match[0] if match else ""


def _one_word_off(stated: str, known: str, distance: int, *, last: bool, many: bool) -> bool:
    if distance == 2 and min(len(stated), len(known)) < 8:
        return False
    if stated == known + "s" or len(known) < 2 or (not many and (len(known) == 2 or len(stated) < 2)):
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
    if len(known) >= VOWELLESS and _vowel_left_out(stated[:shared], *rest):
        return False
    if len(rest[0]) > 1 and sorted(rest[0]) == sorted(rest[1]):
        return False
    if len(rest[0]) == len(rest[1]) and all(_CONSONANTS.match(part) for part in rest):
        return True
    return all(_ENDING.match(part) for part in rest)


def _vowel_left_out(before: str, stated: str, known: str) -> bool:
    """Whether a vowel is left out between consonants: no inflection does that, but for the plural (`Alps`)."""
    return known[1:] == stated != "s" and known[0] in _VOWELS and not _VOWELS.intersection(before[-1:] + stated)


_VOWELS = frozenset("aeiouyаеиоуыэюяёіїє")
_SUFFIX = regex(
    r"(?:ism[aeo]?|isms|ists?|ista|i?ans?|ns?|s|es|ese|ish|ics?|it[yé]|itet|y|ies|i|i?a|o|e|ik|ov|sk[iy]|skaya)$"
)
_CONSONANTS = regex(r"^(?:[kmnt]|ks|sm|st)$")
_ENDING = regex(
    r"^(?:[aeiouys]{0,2}|[nt]|an|ian|en|es|os|as|us|um|is|in|ist|ism|ik|isch|er|ne|ia|ie|iy|ye|ski|sky|ij|ya|aya|on)$"
)
