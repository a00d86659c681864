"""Whether what looks like a date is one: lone numbers, lone months, names that hold a month or a year."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.mentions._dates.beside import STRONG, class_before, is_counted, next_word, opens, word_before
from factlint.mentions._dates.fit import Found
from factlint.mentions._dates.grammar import Shape
from factlint.mentions._dates.lexicon import Lexicon
from factlint.mentions._dates.token import Run, Token
from factlint.mentions._dates.years import year_of
from factlint.patterns import regex
from factlint.values.date import Date

_LONG = 5
_COUNTS = ("d", "z", "y")
_WITH_YEARS = regex("(?:[,&p][fgt]*D)+Z")
_LISTS = ("listed", "shared")
"""Shapes of dates that take something from others beside them."""
_PREFIXES = frozenset("<>UP~R")
_DAYS = frozenset("do")
_NUMBERS = frozenset("dozyqrDNnI")
_COUNTED = frozenset("dozyqNn")
_IN_YEARS = frozenset("yzqab")
_SURE = frozenset("JmXSFCcEKHVNnwbaqI")
"""Classes that leave no doubt that a date is meant."""
_OWN_YEAR = frozenset("yNIDab")
_OWN_DAY = frozenset("doNI")
_OWN_MONTH = frozenset("MsNI")
_NAMES = frozenset("MsnY")
"""Classes without which a run is the name of nothing."""


def judge(found: Found, shape: Shape, run: Run) -> Date | None:
    """The date, perhaps marked as a bare number; None when the context speaks against a date."""
    kinds = run.kinds[found.start : found.end]
    if not _NAMES.isdisjoint(run.kinds) and _names_something(found.start, run):
        return None
    if "M" in kinds or "s" in kinds:
        return _with_month(found, kinds, shape, run)
    if kinds[0] in _DOUBTFUL and _DOUBTFUL[kinds[0]](found, kinds, run):
        return None
    if not _SURE.isdisjoint(kinds) or shape.name in _LISTS or ("r" in kinds and found.date.day):
        return None if _life(found, kinds) else found.date
    if "D" in kinds:
        return found.date if not found.date.truncated or "Z" in kinds or _short_decade(found, kinds, run) else None
    return year_of(found, kinds, run)


def _age(found: Found, kinds: str, run: Run) -> bool:
    """`w wieku 15 lat`: the word for a century is one for an age as well."""
    return kinds[-1] == "d" and is_counted(run.text, run.tokens[found.end - 1].end, run.words)


def _years(found: Found, _kinds: str, run: Run) -> bool:
    """`przez 20 lat 1500 osób`: the word for a decade counts years."""
    return run.kinds[: found.start].endswith(_COUNTS)


def _no_month(found: Found, kinds: str, run: Run) -> bool:
    """`mehr 1400`, `av 1200`: short or in lower case, the month of another calendar is some other word."""
    name = run.tokens[found.start]
    form = run.text[name.start : name.end]
    return "Y" not in kinds and not (len(form) >= _LONG and form[0].isupper())


_DOUBTFUL = {"C": _age, "K": _years, "X": _no_month}
"""Classes of a first word that may be no word of a date, and what tells that it is none."""


def _names_something(start: int, run: Run) -> bool:
    """`calle 2 de Mayo`, `Version 2.6.12`: the word before takes the date for a name."""
    if run.kinds[start] in "IN" or run.kinds[:start].strip("fgtrdo:Ms"):
        return False
    before = word_before(run.text, run.tokens[0].start, 30)
    return before is not None and before[1].lower() in run.words.naming


def _with_month(found: Found, kinds: str, shape: Shape, run: Run) -> Date | None:
    body = run.tokens[found.start : found.end]
    if not _cased(body, kinds, run.text, run.words) or _life(found, kinds):
        return None
    if found.date.truncated and "t" in kinds:
        # `en mayo, los 183 alumnos`
        return None
    if kinds[0] == "d" and _numbers_another(found, kinds, run):
        return None
    if kinds[0] in "Ms" and _DAYS.isdisjoint(kinds) and _named(run.text, body[0].start, run.words):
        return None
    if _NUMBERS.isdisjoint(kinds) and shape.name not in _LISTS:
        return _month(found, kinds, run, body)
    return found.date


def _numbers_another(found: Found, kinds: str, run: Run) -> bool:
    """Whether a number is no day: `Kapitel 31. September`, or before a sentence that begins with a month."""
    text, pointed, day = run.text, kinds.startswith("d:M"), run.tokens[found.start]
    if not pointed and found.date.year is not None:
        return False
    before = word_before(text, day.start, 30)
    if before is not None and not before[2] and before[1].lower() in run.words.numbered:
        return True
    if run.words.dotted_days or not pointed or found.date.year is not None:
        return False
    month = run.tokens[found.start + 2].start
    return text[month].isupper() and text[month - 1] == " "


def _short_decade(found: Found, kinds: str, run: Run) -> bool:
    """Whether two digits can only be a decade: `'70s`, and the first of `20er und 30er Jahre`."""
    apostrophe = run.text[run.tokens[found.start + kinds.index("D")].start] in "'’‘ʼ"
    return apostrophe or _the_eighties(found, kinds, run) or _WITH_YEARS.match(run.kinds, found.end) is not None


def _the_eighties(found: Found, kinds: str, run: Run) -> bool:
    """`in the Eighties`: with a capital and an article, but no `his`, a number word in the plural is a decade."""
    word = run.text[run.tokens[found.start + kinds.index("D")].start]
    return word.isupper() and not run.words.capital_nouns and class_before(run.kinds, found.start) == "t"


def _life(found: Found, kinds: str) -> bool:
    """`(22 April 1870 – 21 January 1924)`, `1603 – 10 October 1659`: two dates of a life, not one range."""
    if not found.date.ranged or "-" not in kinds or kinds[0] in "RB>g":
        return False
    sides = kinds.split("-")
    years = [not _OWN_YEAR.isdisjoint(side) for side in sides]
    days, months = ([not classes.isdisjoint(side) for side in sides] for classes in (_OWN_DAY, _OWN_MONTH))
    return len(sides) == 2 and all(years) and (all(days) or days[0] != days[1] or months[0] != months[1])


def _cased(body: Sequence[Token], kinds: str, text: str, words: Lexicon) -> bool:
    """Whether the months are written as the language writes months."""
    return all(_is_cased(token, kinds, text, words) for token in body if token.kind in "Ms")


def _is_cased(month: Token, kinds: str, text: str, words: Lexicon) -> bool:
    form, numbers = text[month.start : month.end], not _COUNTED.isdisjoint(kinds)
    lower = form[0].islower()
    if words.capitals and not lower:
        return numbers or month.kind == "M"
    homonym = form.lower().rstrip(".") in words.homonyms
    day_and_year = not _DAYS.isdisjoint(kinds) and not _IN_YEARS.isdisjoint(kinds)
    if words.capitals and (not numbers or homonym) and not day_and_year:
        return False
    if not words.capitals and not lower and not numbers and not form.isupper() and not opens(text, month.start):
        return False
    doubtful = homonym and (lower or kinds[0] == "s") and "y" not in kinds and not form.endswith(".")
    return month.kind == "M" or (numbers and not doubtful)


def _month(found: Found, kinds: str, run: Run, body: Sequence[Token]) -> Date | None:
    """A month without any number: only after words that make it a time, and not in the name of an event."""
    text, words, before = run.text, run.words, class_before(run.kinds, found.start)
    if kinds[0] == "t" or before == "t" or "t" in kinds:
        return None
    if next_word(text, body[-1].end).lower() in words.names or _named(text, body[0].start, words):
        return None
    return found.date if not _PREFIXES.isdisjoint(kinds) or before in STRONG or kinds.count("M") > 1 else None


def _named(text: str, start: int, words: Lexicon) -> bool:
    before = word_before(text, start, 30)
    return before is not None and before[1].lower() in words.names
