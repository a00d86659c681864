"""Whether what looks like a date is one: lone numbers, lone months, names that hold a month or a year."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import replace

from factlint.mentions._dates.fit import Found
from factlint.mentions._dates.grammar import Shape
from factlint.mentions._dates.lexicon import Lexicon
from factlint.mentions._dates.token import Token
from factlint.patterns import regex
from factlint.values.date import Date

_NEXT_WORD = regex(r"[ \u00a0\n]([^\W\d_]+)")
_LAST_WORD = regex(r"([^\W\d_]+)([.,]?)[ \u00a0]?$")
_YEARS = range(1000, 2200)
_LONG = 5
_STRONG = frozenset("i<>UBR~PAY")
_DAYS = frozenset("do")
_NUMBERS = frozenset("dozyqrDNnI")
_SURE = frozenset("JmXSFCcKHVNnwbaqI")
"""Classes that leave no doubt that a date is meant."""
_OWN_YEAR = frozenset("yNIDab")
_OWN_DAY = frozenset("doNI")
_OWN_MONTH = frozenset("MsNI")
_LISTED = regex(r"[i<>URBZY][fgt]*(?:y[,&p]+)+$")


def judge(found: Found, shape: Shape, tokens: Sequence[Token], text: str, words: Lexicon) -> Date | None:
    """The date, perhaps marked as a bare number; None when the context speaks against a date."""
    body = tokens[found.start : found.end]
    kinds = "".join([token.kind for token in body])
    if "M" in kinds or "s" in kinds:
        if not _cased(body, kinds, text, words) or _life(found, kinds):
            return None
        if kinds[0] in "Ms" and _DAYS.isdisjoint(kinds) and _named(text, body[0].start, words):
            return None
        if _NUMBERS.isdisjoint(kinds) and shape.name != "shared":
            return _month(found, kinds, _before(tokens, found.start), text, body, words)
        return found.date
    if kinds[0] == "C" and kinds[-1] == "d" and _counted(text, body[-1].end, words):
        # `w wieku 15 lat`: the word for a century is one for an age as well.
        return None
    if kinds[0] == "X" and not _month_of_its_own(body, kinds, text):
        return None
    if not _SURE.isdisjoint(kinds) or shape.name == "shared" or ("r" in kinds and found.date.day):
        return None if _life(found, kinds) else found.date
    if "D" in kinds:
        return found.date if not found.date.truncated or "Z" in kinds or text[body[0].start] in "'’‘ʼ" else None
    return _year(found, kinds, tokens, text, words)


def _month_of_its_own(body: Sequence[Token], kinds: str, text: str) -> bool:
    """`Ramadan 1393`, `brumaire an VIII`; short or in lower case it is some other word (`mehr 1400`, `av 1200`)."""
    name = text[body[0].start : body[0].end]
    return "Y" in kinds or (len(name) >= _LONG and name[0].isupper())


def _before(tokens: Sequence[Token], start: int) -> str:
    """The class of the word before; a year in a list has that of the list."""
    if start == 0:
        return ""
    if tokens[start - 1].kind not in ",&p":
        return tokens[start - 1].kind
    classes = "".join([token.kind for token in tokens[:start]])
    listed = _LISTED.search(classes)
    return classes[listed.start()] if listed else classes[-1]


def _life(found: Found, kinds: str) -> bool:
    """`(22 April 1870 – 21 January 1924)`, `1603 – 10 October 1659`: two dates of a life, not one range."""
    if not found.date.ranged or "-" not in kinds or kinds[0] in "RB>g":
        return False
    sides = kinds.split("-")
    years = [not _OWN_YEAR.isdisjoint(side) for side in sides]
    days, months = ([not classes.isdisjoint(side) for side in sides] for classes in (_OWN_DAY, _OWN_MONTH))
    return len(sides) == 2 and all(years) and (all(days) or days[0] != days[1] or months[0] != months[1])


def _of_life(tokens: Sequence[Token], end: int) -> bool:
    """Whether a dash and a date with a month follow: the year before it is the beginning of a life."""
    following = "".join([token.kind for token in tokens[end : end + 5]])
    return following[:1] == "-" and not _OWN_MONTH.isdisjoint(following)


def _cased(body: Sequence[Token], kinds: str, text: str, words: Lexicon) -> bool:
    """Whether the months are written as the language writes months."""
    for token in body:
        if token.kind not in "Ms":
            continue
        form = text[token.start : token.end]
        lower = form[0].islower()
        homonym = form.lower().rstrip(".") in words.homonyms
        numbers = len(set(kinds) & set("dozyqNn"))
        day_and_year = bool(set(kinds) & set("do")) and bool(set(kinds) & set("yzqab"))
        if words.capitals and lower and (not numbers or homonym) and not day_and_year:
            return False
        if not words.capitals and not lower and not numbers and not form.isupper() and not _opens(text, token.start):
            return False
        if token.kind == "s" and not numbers:
            return False
        if token.kind == "s" and not set(kinds) & set("y") and not form.endswith(".") and lower and homonym:
            return False
    return True


def _opens(text: str, start: int) -> bool:
    """Whether a sentence begins there."""
    before = text[max(0, start - 40) : start].rstrip(" \u00a0\"'«“„(")
    return not before or before[-1] in ".!?:\n"


def _month(found: Found, kinds: str, before: str, text: str, body: Sequence[Token], words: Lexicon) -> Date | None:
    """A month without any number: only after words that make it a time, and not in the name of an event."""
    if kinds[0] == "t" or before == "t" or "t" in kinds:
        return None
    following = _NEXT_WORD.match(text, body[-1].end)
    if following and following[1].lower() in words.names:
        return None
    if _named(text, body[0].start, words):
        return None
    prefixed = bool(set(kinds) & set("<>UP~R"))
    return found.date if prefixed or before in _STRONG or kinds.count("M") > 1 else None


def _named(text: str, start: int, words: Lexicon) -> bool:
    before = _LAST_WORD.search(text, max(0, start - 30), start)
    return before is not None and before[1].lower() in words.names


def _year(found: Found, kinds: str, tokens: Sequence[Token], text: str, words: Lexicon) -> Date | None:
    """A number, or two, that may be years."""
    body, before = tokens[found.start : found.end], _before(tokens, found.start)
    date, start, end = found.date, body[0].start, body[-1].end
    signs = set(kinds)
    counted = _counted(text, end, words)
    usual = date.year is not None and date.year in _YEARS
    if signs & set("YPA") or before in ("P", "Y", "Z") or kinds[0] == "Z" or (date.ranged and "Z" in kinds):
        return date
    if "~" in signs or "≈" in signs or before == "~":
        # What is counted by the eye is a round number, a year is not.
        if counted and (not usual or (date.year or 0) % 50 == 0):
            return None
        return None if not usual and "≈" in signs else _as_bare(date) if "≈" in signs else date
    if usual and words.dating and _dating(text, body, words):
        return date
    if date.ranged:
        return _years(date, signs, before, text, body, usual=usual, counted=counted and _plural(text, end, words))
    if signs & set("<>UB") or (before in _STRONG and (usual or before != "R")):
        if date.year is not None and date.year >= _YEARS.stop:
            return None
        singular = usual and not _plural(text, end, words)
        # Where nouns have no plural, what is no round number is a year rather.
        told = usual and not words.plurals and not words.capital_nouns and (date.year or 0) % 50 != 0
        return _bare(date, sure=not counted or singular or told, usual=usual)
    if usual and (_bracketed(text, start, end) or _of_life(tokens, found.end)):
        return date
    if _range_of_counts(tokens, found.end, text, words):
        return None
    if _in_name(text, start, words) or (counted and _plural(text, end, words) and (before != "t" or _unit(text, end))):
        return None
    return _bare(date, sure=False, usual=usual)


def _dating(text: str, body: Sequence[Token], words: Lexicon) -> bool:
    """Whether the word before the number makes it a year: `nel 1917 nacque`."""
    year = next(token.start for token in body if token.kind not in "<>URBgfit")
    before = _LAST_WORD.search(text, max(0, year - 20), year)
    return before is not None and before[1].lower() in words.dating


def _years(
    date: Date, signs: set[str], before: str, text: str, body: Sequence[Token], *, usual: bool, counted: bool
) -> Date | None:
    """A range of years; `1896–97` is never a range of counts."""
    short, ends = body[-1].kind in "zd", (date.reading.first, date.reading.last)
    if counted and ends[0] is not None and ends[1] is not None and ends[0] > ends[1]:
        return None
    opened = bool(signs & set("RB>g")) or before in _STRONG
    if (usual and (opened or short or not counted)) or text[body[0].start - 1 : body[0].start] in ("(", "["):
        return date
    return _bare(date, sure=opened and not counted, usual=usual and not counted)


def _range_of_counts(tokens: Sequence[Token], end: int, text: str, words: Lexicon) -> bool:
    """`1500–2000 soldiers`: what follows the dash is counted, so both numbers are."""
    if "".join([token.kind for token in tokens[end : end + 2]]) != "-y":
        return False
    last = tokens[end + 1].end
    return _counted(text, last, words) and _plural(text, last, words)


def _bracketed(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start] if start else ""
    return before in ("(", "[") and text[end : end + 1] in tuple(")];,–—-")


def _bare(date: Date, *, sure: bool, usual: bool) -> Date | None:
    if sure:
        return date
    return _as_bare(date) if usual else None


@lru_cache(maxsize=65536)
def _as_bare(date: Date) -> Date:
    return replace(date, bare=True)


def _counted(text: str, end: int, words: Lexicon) -> bool:
    """Whether a word follows that can be the thing counted: in lower case, or a noun where nouns have capitals."""
    following = _NEXT_WORD.match(text, end)
    if not following:
        return text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha()
    word = following[1]
    if word.lower() in words.stopwords or word.lower() in words.parts - words.durations:
        return False
    if words.capital_nouns:
        return word[0].isupper()
    return word.islower() or (word.isupper() and len(word) > 1)


def _plural(text: str, end: int, words: Lexicon) -> bool:
    """Whether the word that follows is a plural noun or a unit, as far as its ending and length tell."""
    following = _NEXT_WORD.match(text, end)
    if following is None:
        return False
    return not words.plurals or following[1].endswith(words.plurals) or _unit(text, end)


def _unit(text: str, end: int) -> bool:
    following = _NEXT_WORD.match(text, end)
    return following is not None and len(following[1]) < 3


def _in_name(text: str, start: int, words: Lexicon) -> bool:
    """`Livorno 1915`, `No. 1917`: the number belongs to the capitalised word or the mark before it."""
    before = _LAST_WORD.search(text, max(0, start - 40), start)
    if before is None or before[2] == ",":
        return text[start - 1 : start] in ("'", '"', "“", "«", "‘", "*") if start else False
    if before[2] == ".":
        return len(before[1]) <= 3 and text[start - 1 : start] != "\n" and before[1].lower() in _MARKS
    if words.capital_nouns or not before[1][0].isupper():
        return before[1].lower() in _MARKS
    return not _opens(text, before.start())


_MARKS = frozenset("no nr nos p pp vol fol art ch chap fig isbn issn rfc iso № s c t".split())
