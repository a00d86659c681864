"""Numbers that are no quantities: labels, pronouns, parts of names and of other words."""

from __future__ import annotations

import re
from functools import lru_cache

from factlint.mentions._quantities.beside import word_after, word_before
from factlint.mentions._quantities.codes import HYPHENED
from factlint.mentions._quantities.context import counted, hedge_before
from factlint.mentions._quantities.state import Number
from factlint.mentions._quantities.table import Table
from factlint.mentions._quantities.unit import unit_after
from factlint.patterns import regex

_NAMED = regex(r"(?<!^)[\w,;] ?[^\W\d_a-zа-яёіїєґ][^\W\d_]+,? [^\W\d_]{2,5} $")
_NAME_GOES_ON = regex(r"[ -][^\W\d_a-zа-яёіїєґ]")
_NAME = 40
_WORDS = regex(r"\w+")
_SHARES = frozenset({"share", "part", "rate", "over"})
_SHARE = 48
"""Characters in which a share has its second number."""


def is_label(word: str, number: Number, table: Table) -> bool:
    """Whether the word before the number makes it a label (`page 5`, `No. 7`)."""
    if number.ordinal or (number.spelled and not number.bare):
        return False
    if number.spelled and word.lower() in table.words.not_one:
        return False
    labels = table.words.labels
    named = word.lower() in labels or (word[-1:] in ".°º" and word.lower().rstrip(".°º") in labels)
    return bool(word) and (named or word in ("§", "§§", "#", "№"))


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
    if number.ordinal and _is_regnal(text, start, number, end):
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


def _is_regnal(text: str, start: int, number: Number, end: int) -> bool:
    """Whether an ordinal in capitals ends a name: `Charles the Second sat`, not `the Second Congress`, `The Third`."""
    if not (number.spelled and text[number.start].isupper()):
        return False
    before = _NAMED.search(text, max(start, number.start - _NAME), number.start)
    return before is not None and not _NAME_GOES_ON.match(text, number.end, end)


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
    word, between = re.search(r"([^\W\d_]+)-$", head), HYPHENED.search(head)
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
