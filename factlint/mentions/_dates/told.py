"""The words of a language that tell a date from another one, as patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from factlint import languages
from factlint.discover import member, names
from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.mentions._dates.forms import phrases, searcher
from factlint.patterns import regex

_MANY = 100


class Table(Struct, frozen=True, kw_only=True, eq=False):
    """The relative words of a language as patterns; sign is 1 for later, -1 for earlier."""

    hints: AhoCorasick
    """Finds any of the words without which no date is told from another."""
    sure: frozenset[int]
    """The numbers of those that need no unit before them."""
    triggers: tuple[str, ...]
    leads: tuple[str, ...]
    """Those that a count follows; before all others stands a unit."""
    tails: tuple[str, ...]
    """Units as they stand there."""
    counted: tuple[tuple[re.Pattern[str], int], ...]
    from_date: tuple[tuple[tuple[str, ...], re.Pattern[str], int], ...]
    """Joints as they end, the pattern of the whole, and the sign."""
    following: re.Pattern[str] | None
    told: AhoCorasick | None
    """Phrases that say how far it is from the date before."""
    phrases: tuple[str, ...]
    """The same as plain text, by the number that the search gives."""
    hedges: tuple[str, ...]
    """Words before a count that make it inexact, each with a space behind it."""
    of_year: re.Pattern[str] | None
    """Phrases after a day or a month that tell its year from the date before."""
    shifts: dict[str, tuple[int, str]]
    """Phrase to a count and a unit."""
    units: dict[str, str]
    small: dict[str, int]
    months: dict[str, int]


def hints(low: str, code: str) -> list[int]:
    """Where there are words, in a text in lower case, that dates may be told from others with."""
    table = table_of(code)
    if table is None:
        return []
    tails, sure, found = table.tails, table.sure, table.hints.find_matches_as_indexes(low)
    return [start for phrase, start, _ in found if phrase in sure or low.endswith(tails, 0, start)]


@cache
def table_of(code: str) -> Table | None:
    pack = member(languages, Language, code) if code in names(languages) else None
    words = pack.dates if pack else DateWords()
    if pack is None or not words.units:
        return None
    numbers = {word: value for word, value in pack.numbers.cardinals.items() if 1 < value < _MANY and word.isalpha()}
    small = numbers | dict(words.small)
    months = {form: index + 1 for index, forms in enumerate(words.months) for form in forms.split()}
    few, many = (_counts(each, words.units) for each in (words.small, small))
    # The first form of each unit is its singular: `the following years` are no date.
    singular = [next(form for form, unit in words.units.items() if unit == letter) for letter in "ymwd"]
    following = rf"(?<!\w)(?:{_any(phrases(words.following))}) (?P<u>{_any([*singular, *months])})(?!\w)"
    shifts = {phrase: (int(told[:-1]), told[-1]) for phrase, told in (*words.told.items(), *words.of_year.items())}
    # `mars suivant` is the next March, whatever the year.
    behind = dict.fromkeys(phrases(words.following_behind), (1, "m"))
    of_year = [*words.of_year, *behind]
    triggers = tuple(part for text in (words.later, words.earlier, words.following) for part in _plain_parts(text))
    leads, counted = _by_side(words)
    sure = {*leads, *phrases(words.following), *words.told, *of_year}
    hints = sorted(sure.union(counted))
    return Table(
        hints=searcher(hints),
        sure=frozenset(number for number, phrase in enumerate(hints) if phrase in sure),
        told=searcher(words.told) if words.told else None,
        phrases=tuple(sorted(words.told)),
        of_year=regex(rf",? ({_any(of_year)})(?!\w)") if of_year else None,
        shifts=shifts | behind,
        hedges=tuple(f"{phrase} " for phrase in pack.numbers.hedges),
        leads=leads,
        tails=tuple(f"{unit} " for unit in words.units),
        triggers=triggers,
        counted=tuple(
            (regex(_around(text, few)), sign) for text, sign in ((words.later, 1), (words.earlier, -1)) if text
        ),
        from_date=tuple(
            (tuple(f" {joint} " for joint in phrases(text)), regex(rf"{many} (?:{_any(phrases(text))}) $"), sign)
            for text, sign in ((words.after_date, 1), (words.before_date, -1))
        ),
        following=regex(following) if words.following else None,
        units=dict(words.units),
        small=small,
        months=months,
    )


def _any(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))


def _counts(numbers: Iterable[str], units: Iterable[str]) -> str:
    return rf"(?<![\w.,-])(?P<n>\d{{1,3}}|{_any(numbers)})[ -](?P<u>{_any(units)})(?!\w)"


def _by_side(words: DateWords) -> tuple[tuple[str, ...], list[str]]:
    """The phrases that stand before a count, and those behind a unit."""
    counted = [phrase for text in (words.later, words.earlier) for phrase in phrases(text)]
    leads = tuple(phrase[:-1].strip() for phrase in counted if phrase.endswith("#"))
    tails = [phrase[1:].strip() for phrase in counted if phrase.startswith("#")]
    return leads, [*tails, *phrases(words.after_date), *phrases(words.before_date)]


def _plain_parts(text: str) -> list[str]:
    return [phrase.replace("#", "").strip() for phrase in phrases(text)]


def _around(text: str, number: str) -> str:
    """Phrases with `#` for the count, those before it and those after it."""
    before = [phrase[:-1].strip() for phrase in phrases(text) if phrase.endswith("#")]
    after = [phrase[1:].strip() for phrase in phrases(text) if phrase.startswith("#")]
    lead = _any(before) if before else "(?!)"
    tail = _any(after) if after else "(?!)"
    return rf"(?:(?<!\w)(?P<lead>{lead}) )?{number}(?(lead)| (?:{tail})(?!\w))"
