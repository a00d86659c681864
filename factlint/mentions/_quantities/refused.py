"""Numbers that are no quantities: labels, codes, times of day, marks of lists, pronouns."""

from __future__ import annotations

import re
from functools import lru_cache

from factlint.mentions._possessive import POSSESSIVE
from factlint.mentions._quantities.beside import word_after, word_before
from factlint.mentions._quantities.context import counted, hedge_before
from factlint.mentions._quantities.state import Number
from factlint.mentions._quantities.table import Table
from factlint.mentions._quantities.unit import SYMBOLS, inches_after, unit_after
from factlint.patterns import regex

_REST_OF_CODE = regex(r"[\w/:]*(?:[.,-][\w/:]+)*")
_LIST_NUMBER = regex(r"\s*\(?\d{1,3}[.)]\s+\S")
_ENUMERATOR = regex(r"(?:^|[:;,.]|\band|\bor|\by|\bet)\s*\($")
_HYPHENED = regex(r"\w[-‐‑]([^\W\d_]+)[-‐‑]$")
_COLON_SCORE = regex(r"[1-9]?\d{1,2}:\d(?![\w:]|[.,:]\d)")
_WORDS = regex(r"\w+")
_SHARES = frozenset({"share", "part", "rate", "over"})
_SHARE = 48
"""Characters in which a share has its second number."""
_JOINED_CODE = regex(r"[/-]?\d")
_ENDING = regex(r"([^\W\d_]+(?:['’][^\W\d_]+)?[²³23]?(?:/[^\W\d_]+)?)")


def is_label(word: str, number: Number, table: Table) -> bool:
    """Whether the word before the number makes it a label (`page 5`, `No. 7`)."""
    if number.ordinal or (number.spelled and not number.bare):
        return False
    if number.spelled and word.lower() in table.words.not_one:
        return False
    labels = table.words.labels
    named = word.lower() in labels or (word[-1:] in ".°º" and word.lower().rstrip(".°º") in labels)
    return bool(word) and (named or word in ("§", "§§", "#", "№"))


def code_end(text: str, start: int, number: Number, end: int, table: Table) -> int:
    """Where the code ends that the digits are a part of; 0 when they are a number of their own."""
    at, stop = number.start, number.end
    if ":" in (text[at - 1 : at], text[stop : stop + 1]) and _in_score(text, start, at, end, table):
        return 0
    before = text[at - 1] if at > start else " "
    after = text[stop] if stop < end else " "
    beyond = text[stop + 1] if stop + 1 < end else " "
    if before.isalnum() or (before in "_#/\\@&=^.:~|%" and before not in "~=" and not _after_stop(text, start, at)):
        return _rest(text, stop, end)
    if before in "'’′" and text[at - 2 : at - 1].isdecimal() and inches_after(text, stop, end) is None:
        return _rest(text, stop, end)
    if before in "-‐‑" and text[at - 2 : at - 1].isalpha() and not _has_prefix(text, start, at, table):
        return _rest(text, stop, end)
    if after in "/:_\\" and beyond.isalnum():
        return _rest(text, stop, end)
    if after.isalpha() or (before == "[" and after == "]"):
        return 0 if after.isalpha() and _known_ending(text, stop, end, table) else _rest(text, stop, end)
    if word_after(text, stop, end) in table.words.clock or text.startswith(POSSESSIVE, stop):
        return stop  # `the 90's` are years, a `40's` is a gun
    return stop if _enumerates(text, start, at, stop, end) else 0


def _in_score(text: str, start: int, at: int, end: int, table: Table) -> bool:
    """Whether digits are a side of a score or ratio with a colon (`endete 3:1`), never of a verse (`John 3:5`)."""
    first = text.rfind(" ", max(start, at - 5), at) + 1 or max(start, at - 5)
    if _COLON_SCORE.match(text, first + (text[first : first + 1] == "("), end) is None:
        return False
    before = word_before(text, start, first)
    return before.islower() and before not in table.words.labels


def _after_stop(text: str, start: int, at: int) -> bool:
    """Whether a colon or stop before digits ends a clause and is no part of a code."""
    return text[at - 1] in ":." and not text[max(start, at - 2) : at - 1].isalnum()


def _rest(text: str, stop: int, end: int) -> int:
    match = _REST_OF_CODE.match(text, stop, end)
    return max(stop, match.end()) if match else stop


def _has_prefix(text: str, start: int, at: int, table: Table) -> bool:
    head = text[max(start, at - 8) : at].lower()
    between = _HYPHENED.search(head)
    return any(head.endswith(prefix) for prefix in table.words.ordinal_prefixes) or (
        between is not None and between[1] in table.words.ratios
    )


def _known_ending(text: str, stop: int, end: int, table: Table) -> bool:
    """Whether the letters directly after digits are a unit or an ordinal mark."""
    match = _ENDING.match(text, stop, end)
    if match is None or _JOINED_CODE.match(text, match.end(), end):
        return False
    word = match[1]
    lowered = word.lower()
    return (
        word in SYMBOLS or lowered in table.words.ordinal_marks or lowered in table.words.units
        or lowered in table.words.times or (word == "M") or word == "m"
    )  # fmt: skip


def _enumerates(text: str, start: int, at: int, stop: int, end: int) -> bool:
    """Whether the number is the mark of a list item: `1. `, `(2) `."""
    if at - start < 8 and not text[start:at].strip(" (\t\n") and _LIST_NUMBER.match(text, start, min(end, stop + 4)):
        return True
    bracketed = text[at - 1 : at] == "(" and text[stop : stop + 1] == ")"
    if not bracketed or stop - at > 2:
        return False
    before = word_before(text, start, at - 1)
    mark = stop - at == 1 and (not before or before[0].islower())
    return mark or bool(_ENUMERATOR.search(text, max(start, at - 6), at))


def no_count(text: str, start: int, number: Number, end: int, table: Table) -> bool:
    """Whether a number word is a pronoun, an adverb or part of another word."""
    before = text[number.start - 1 : number.start] if number.start > start else " "
    if (
        before in "-‐‑'’"
        and text[number.start - 2 : number.start - 1].isalpha()
        and not (_after_number(text, start, number, table) or _after_elision(text, number, end, table))
    ):
        return True
    follower = word_after(text, number.end, end)
    if number.ordinal and word_before(text, start, number.start).lower() in table.words.not_ordinal:
        return True
    if number.bare and f"{text[number.start : number.end].lower()} {follower}" in table.words.idioms:
        return True
    if follower in table.words.clock or _in_unit(text, start, number, table):
        return True
    if number.fraction:
        return _no_fraction(text, start, number, end, follower, table)
    if not (number.bare and number.value == 1):
        return False
    word = text[number.start : number.end].lower().rstrip("'’")
    if word not in table.words.ones and word not in table.words.articles:
        return False
    measure = unit_after(text, number.end, end, table) if follower in table.units else None
    if measure is not None and measure.unit == "percent":
        return False
    alone = not (text[start : number.start].strip() or text[number.end : end].strip())
    if alone or _is_share(text, number.end, end, table):
        return False
    if word in table.words.articles:
        return True
    lonely = not follower or follower in table.breaks or follower in table.words.of
    return (
        (lonely and not _loses(text, start, number, table))
        or word_before(text, start, number.start).lower() in table.words.not_one
        or (number.end < end and text[number.end] in "-‐‑'’")
    )


def _after_elision(text: str, number: Number, end: int, table: Table) -> bool:
    """Whether an apostrophe before a number has taken the vowel of the word before it (`d'un million`, not `l'un`)."""
    if text[number.start - 1] not in "'’" or not table.words.elided:
        return False
    return not (number.bare and number.value == 1) or _is_share(text, number.end, end, table)


def _in_unit(text: str, start: int, number: Number, table: Table) -> bool:
    """Whether a number word is the end of a unit whose number is somewhere else (`per cento`)."""
    word = text[number.start : number.end].lower()
    if not number.bare or word not in _ends(table):
        return False
    return f"{word_before(text, start, number.start).lower()} {word}" in table.words.units


@lru_cache(maxsize=64)
def _ends(table: Table) -> frozenset[str]:
    """The last words of units of several words."""
    return frozenset(phrase.rpartition(" ")[2] for phrase in table.words.units if " " in phrase)


@lru_cache(maxsize=64)
def _share_words(table: Table) -> frozenset[str]:
    """The words that stand between a 1 and the number that it is a share of."""
    found = (phrase.split() for phrase, kind in table.words.ratios.items() if kind in _SHARES)
    return frozenset(word for words in found for word in words)


def _is_share(text: str, at: int, end: int, table: Table) -> bool:
    """Whether a 1 that ends at `at` is a share of the number behind it: `one in five`, `un Français sur cinq`."""
    if _share_words(table).isdisjoint(text[at : min(end, at + _SHARE)].lower().split()):
        return False
    found = list(_WORDS.finditer(text, at, min(end, at + _SHARE)))
    words = [each.group().lower() for each in found]
    for place in range(1, min(len(words), 4)):
        if not (words[place].isdecimal() or "unit" in table.roles.get(words[place], {})):
            continue
        if table.words.ratios.get(" ".join(words[:place])) in _SHARES:
            return True
        if words[0] in table.breaks or table.words.ratios.get(" ".join(words[1:place])) != "rate":
            return False
        return not counted(text, found[place].end(), end, table, several=True).head
    return False


def _loses(text: str, start: int, number: Number, table: Table) -> bool:
    """Whether a number and a word of scores stand before (`outnumbered ten to one`)."""
    before = re.findall(r"\w+", text[max(start, number.start - 24) : number.start].lower())[-2:]
    if len(before) < 2 or table.words.ratios.get(before[1]) != "score":
        return False
    return before[0].isdecimal() or "unit" in table.roles.get(before[0], {})


def _after_number(text: str, start: int, number: Number, table: Table) -> bool:
    """Whether the word before a hyphen is a number word too (`three-nought-four`)."""
    head = text[max(start, number.start - 16) : number.start].lower()
    word, between = re.search(r"([^\W\d_]+)-$", head), _HYPHENED.search(head)
    if between is not None and between[1] in table.words.ratios:
        return True
    return word is not None and word[1] in table.roles


def _no_fraction(text: str, start: int, number: Number, end: int, follower: str, table: Table) -> bool:
    """Whether `half` or `quarters` is a part of a game or a year, not a share."""
    last = re.findall(r"[^\W\d_]+", text[number.start : number.end].lower())
    if (
        not last
        or last[-1] not in table.words.noun_fractions
        or follower in table.words.of
        or follower in table.words.articles
        or _adds_to_unit(text, start, number, table)
    ):
        return False
    if "-" in text[number.start : number.end] or (follower and follower in table.units):
        return False
    if hedge_before(text, start, number.start, table):
        return False
    before, after = text[max(start, number.start - 8) : number.start], text[number.end : min(end, number.end + 8)]
    return bool(before.strip() or after.strip(" ."))


def _adds_to_unit(text: str, start: int, number: Number, table: Table) -> bool:
    """Whether a unit and a joiner stand before the fraction (`two hours and a half`)."""
    unit, joiner = (["", "", *text[max(start, number.start - 24) : number.start].lower().split()])[-2:]
    return joiner in table.words.joiners and unit in table.words.units
