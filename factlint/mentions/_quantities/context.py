"""What stands around an amount: hedges, the thing counted, ages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from factlint.mentions._quantities.table import Table
from factlint.patterns import regex
from factlint.values.quantity import Hedge

_SIGNS = {
    "~": Hedge.ABOUT,
    "≈": Hedge.ABOUT,
    "±": Hedge.ABOUT,
    ">": Hedge.MORE_THAN,
    "<": Hedge.LESS_THAN,
    "≥": Hedge.AT_LEAST,
    "≤": Hedge.AT_MOST,
}
_SPACED = regex(r" [-‐‑] ([^\W\d_]+)")
_NEXT = regex(r"(?:[ \N{NO-BREAK SPACE}]{1,2}|[-‐‑]|[ ]?\n[ ]?)([^\W\d_]+(?:['’-][^\W\d_]+)*)")
_MARKS = (".", ",", ";", ":", "(", "–", "—")
_CLAUSE = regex(r"[^\W\d_]+|[.;:]")
_OPENING = "(“\"'‘«„["
_NUMBERS = frozenset({"unit", "hundred", "scale"})
LONGEST_PHRASE = 5
_BEHIND = 4
"""Words of the longest phrase behind an amount."""
_CHANGE = 80
"""Characters before an amount in which its change is said."""
COUNTED_WORDS = 3


class Counted(NamedTuple):
    """The thing counted: its head and the words that follow the number."""

    head: str = ""
    phrase: str = ""


NOTHING = Counted()


def last_word(head: str) -> str:
    """The last word of what stands before an amount, as the phrases have it."""
    last = head.rsplit(None, 1)
    return last[-1].lower().lstrip(_OPENING).replace("’", "'") if last else ""


def hedge_before(text: str, start: int, at: int, table: Table) -> Hedge:
    """The hedge in the words or the sign before an amount."""
    head = text[max(start, at - 56) : at]
    bare = head.rstrip()
    if bare[-1:] in _SIGNS:
        return _SIGNS[bare[-1]]
    if last_word(bare) not in table.hedge_words:
        return Hedge.NONE
    words = [word.lstrip(_OPENING) for word in head.lower().replace("’", "'").split()[-LONGEST_PHRASE:]]
    ends = words[-1] in table.words.reaching or words[-1] in table.words.steps
    if ends and words[-1] in table.words.hedges and _changes(text, start, at, table):
        return Hedge.NONE
    return Hedge(_longest(words, table.words.hedges))


def _changes(text: str, start: int, at: int, table: Table) -> bool:
    """Whether a word for a growth or a decline stands before an amount, which then is its end (`выросла до 15`)."""
    words = _CLAUSE.findall(text[max(start, at - _CHANGE) : at].lower())
    clause = words[max((place for place, word in enumerate(words) if word in ".;:"), default=-1) + 1 :]
    return not (table.words.rises | table.words.falls).isdisjoint(clause)


def hedge_after(text: str, at: int, end: int, table: Table) -> tuple[Hedge, int]:
    """The hedge in the words after an amount, and where it ends."""
    if text[at : at + 1] == "+" and not text[at + 1 : at + 2].isalnum():
        return Hedge.AT_LEAST, at + 1
    if text[at : at + 1] not in ("", " ", "-", ",", "\n"):
        return Hedge.NONE, at
    words = text[at : min(end, at + 32)].split()[:4]
    if not words or words[0].lower() not in table.after_words:
        return Hedge.NONE, at
    bare = [word.lower().strip(",.;:") for word in words]
    for length in range(len(words), 0, -1):
        meaning = table.words.hedges_after.get(" ".join(bare[:length]))
        if meaning is not None:
            return Hedge(meaning), text.index(words[length - 1], at) + len(words[length - 1])
    return Hedge.NONE, at


def _longest(words: list[str], phrases: Mapping[str, str]) -> str:
    """The meaning of the longest phrase that the words end in; empty when there is none."""
    for length in range(len(words), 0, -1):
        meaning = phrases.get(" ".join(words[-length:]))
        if meaning is not None:
            return meaning
    return ""


def follows(text: str, at: int, end: int, phrases: frozenset[str]) -> int:
    """Where the first of some one-word or longer phrases ends that stands right after a place; 0 when none does."""
    words, stop, found = [], at, 0
    for _ in range(_BEHIND):
        match = _NEXT.match(text, stop, end) or _SPACED.match(text, stop, end)
        if match is None:
            break
        words.append(match[1].lower().replace("’", "'"))
        stop = match.end()
        if " ".join(words) in phrases:
            found = stop
    return found


def age_before(text: str, start: int, at: int, table: Table) -> bool:
    """Whether a phrase that announces an age stands right before a place."""
    phrases = table.words.ages_before
    if last_word(text[max(start, at - 24) : at]) not in table.hedge_words:
        return False
    words = [word.lstrip(_OPENING) for word in text[max(start, at - 40) : at].lower().split()[-4:]]
    return any(" ".join(words[-length:]) in phrases for length in range(1, len(words) + 1))


def age_beside(text: str, start: int, at: int, stop: int, end: int, table: Table) -> bool:
    """Whether years are an age by a word such as `mit` before them, with no noun that hangs on them behind."""
    word = last_word(text[max(start, at - 24) : at])
    apart = word in table.words.ages_apart
    if not apart and word not in table.words.ages_with:
        return False
    opened = text[start:at].rstrip()[: -len(word)].rstrip()
    behind = text[stop:end].lstrip()
    if apart or not behind[:1].isalpha():
        return (not apart or opened[-1:] in ("", *_MARKS)) and not behind[:1].isalnum()
    following = _NEXT.match(f" {behind}")
    noun = behind[0].isupper() or (following is not None and following[1].lower() in table.words.of)
    return not noun and (following is None or following[1].lower().rstrip("'") not in table.words.comparing)


def counted(text: str, at: int, end: int, table: Table, *, several: bool = False, part: bool = False) -> Counted:
    """The noun after a number, and up to three words of its phrase.

    With `part`, it is what the fraction is a part of. With `several`, a head has to be in the plural where the
    language shows one, unless a hyphen joins it (`18-point`).
    """
    words: list[str] = []
    several = several and text[at : at + 1] not in ("-", "‐", "‑")
    while len(words) < COUNTED_WORDS:
        match = _NEXT.match(text, at, end)
        if match is None:
            break
        word = match[1].replace("’", "'")
        word = word[2:] if word[1:2] == "'" and word[0].lower() in table.words.elided and word[2:] else word
        at = match.end()
        if not words and (word.lower() in table.words.of or (part and word.lower() in table.words.parts_of)):
            continue
        if word.lower() in table.breaks or not _NUMBERS.isdisjoint(table.roles.get(word.lower(), ())):
            break
        words.append(word)
    return Counted(_head(words, table, several).lower(), " ".join(words).lower()) if words else NOTHING


def _head(words: list[str], table: Table, several: bool) -> str:
    """The head of a noun phrase: its plural or its capital where the language shows one, else its first noun."""
    if table.words.capital_nouns:
        return next((word for word in words if word[0].isupper()), "")
    if not table.words.plural_endings:
        head = next((word for word in words if not word.endswith(table.words.adjective_endings or ("\0",))), words[0])
        endings = table.words.counted_endings if several else ()
        return head if not endings or head.lower().endswith(endings) else ""
    plural = [_is_plural(word.lower(), table) for word in words]
    for place, yes in enumerate(plural):
        if yes and not (place + 1 < len(words) and plural[place + 1]):
            return words[place]
    return "" if several else words[0]


def _is_plural(word: str, table: Table) -> bool:
    if word in table.words.plurals:
        return True
    return len(word) > 3 and word.endswith(table.words.plural_endings) and not word.endswith(("ss", "us", "is", "'s"))
