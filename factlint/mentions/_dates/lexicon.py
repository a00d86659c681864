"""The lexicon of a language: every word that dates are written with, by class.

A class is one character, so that a run of tokens becomes a short string that the patterns of
`grammar.py` can match. The classes of words are listed in `_ROLES`; numbers and signs get theirs in the lexer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from factlint import languages
from factlint.discover import member, names
from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._letters import SIMPLE
from factlint.languages._numbers import NumberWords
from factlint.mentions._dates.eras import ROMANISED
from factlint.mentions._dates.forms import DIGITS, cased, phrases, searcher
from factlint.mentions._dates.months import OTHER_MONTHS
from factlint.patterns import regex

Value = int | str | tuple[int, ...] | tuple[str, int] | None


class Entry(NamedTuple):
    """One phrase of the lexicon."""

    phrase: str
    kind: str
    value: Value = None


SHORT_DAY = 4
"""Letters up to which the name of a weekday may be an abbreviation."""
PAIRED = "paired"
"""Value of words that count only after one that opens a range."""

_ROLES: tuple[tuple[str, str, Value], ...] = (
    ("old_style", "L", "julian"),
    ("new_style", "L", "gregorian"),
    ("turn", "W", None),
    ("bce", "b", None),
    ("ce", "a", None),
    ("before", "<", None),
    ("after", ">", None),
    ("until", "U", None),
    ("start", "R", None),
    ("to", "T", None),
    ("into", "T", PAIRED),
    ("between", "B", None),
    ("also", "&", None),
    ("about", "~", None),
    ("roughly", "≈", None),
    ("early", "P", "early"),
    ("mid", "P", "mid"),
    ("late", "P", "late"),
    ("decade", "K", None),
    ("century", "C", 100),
    ("millennium", "C", 1000),
    ("years", "Z", None),
    ("month", "m", None),
    ("year", "Y", None),
    ("at", "i", None),
    ("of", "f", None),
    ("near", "p", None),
    ("onwards", "A", None),
    ("onwards_after_start", "A", PAIRED),
    ("determiners", "t", None),
)
"""Field of DateWords, class and value; a phrase that stands in several fields has the first."""

_ANCHORS = frozenset("MCcDe")
"""Classes whose words can make a date even where there is no digit."""


class Lexicon(Struct, frozen=True, kw_only=True, eq=False):
    """The date words of one language, ready for the lexer."""

    code: str
    phrases: dict[str, Entry]
    """Every word and phrase as it is written."""
    single: dict[str, Entry]
    """The words that are always the whole phrase, and take no full stop: most of a text's."""
    heads: dict[str, tuple[Entry, ...]]
    """First word of phrases to them, longest first."""
    reach: frozenset[str]
    """Every word of every phrase and of numbers: how far to the left a date may reach."""
    anchor: AhoCorasick
    """Finds digits, one by one, and the words that can make a date without a digit."""
    month: re.Pattern[str]
    """Any month, in lower case, at the beginning of a word."""
    labels: dict[str, tuple[str, ...]]
    """First word of the labels of calendars to them."""
    homonyms: frozenset[str]
    doubtful: frozenset[str]
    """Labels that are short for a month as well (`jul.`), and count only without a space before them."""
    names: frozenset[str]
    stopwords: frozenset[str]
    common: frozenset[str]
    """Words that a lost space may stick to a month."""
    ordinal_prefixes: tuple[str, ...]
    ordinal_suffixes: tuple[str, ...]
    decade_suffixes: tuple[str, ...]
    year_forms: tuple[str, ...]
    """Words for year, which lost spaces stick to its number (`1917г.`)."""
    capitals: bool
    capital_nouns: bool
    order: str
    numerals: dict[str, int]
    plurals: tuple[str, ...]
    roman: re.Pattern[str]
    """A Roman numeral in capitals with the ending of an ordinal, or without one."""
    number_words: frozenset[str]
    """Words that days and years may be told in, as quantities are."""
    number_glue: bool
    """Whether such words are written together."""
    dating: frozenset[str]
    """Words after which a number can only be a year."""
    uncounted: frozenset[str]
    """Words that cannot be the thing counted: all of a date but those that count years, and the plainest."""


def _entries(words: DateWords) -> Iterator[Entry]:
    for index, forms in enumerate(words.months):
        yield from (Entry(form, "M", index + 1) for form in forms.split())
    for index, forms in enumerate(words.seasons):
        yield from (Entry(phrase, "S", 21 + index) for phrase in phrases(forms))
    yield from (Entry(phrase, "F", day) for phrase, day in words.feasts.items())
    yield from (Entry(phrase, "H", code) for phrase, code in words.halves.items())
    yield from (Entry(phrase, "V", tenth) for phrase, tenth in words.tenths.items())
    for index, forms in enumerate(words.weekdays):
        yield from (Entry(form, "w", index) for form in forms.split())
    yield from (Entry(phrase, "c", year) for phrase, year in words.century_names.items())
    yield from (Entry(phrase, "D", tens) for phrase, tens in words.decade_adjectives.items())
    yield from (Entry(phrase, "e", tens) for phrase, tens in words.decade_numbers.items())
    for field, kind, value in _ROLES:
        yield from (Entry(phrase, kind, value) for phrase in phrases(getattr(words, field)))
    for index, forms in enumerate(words.short_months):
        yield from (Entry(form, "s", index + 1) for form in forms.split())
    for index, forms in enumerate(words.short_weekdays):
        yield from (Entry(form, "w", index) for form in forms.split())
    for index, forms in enumerate(words.ordinals):
        yield from (Entry(form, "o", index + 1) for form in forms.split())
    yield from (Entry(form, "Y") for form in ("ah", "a.h.", "a. h.", "anno hegirae"))
    yield from (Entry(form, "X", value) for form, value in OTHER_MONTHS.items())
    yield from (Entry(era, "J", year) for era, year in ROMANISED.items())


def _anchors(entries: Iterable[Entry], words: DateWords) -> AhoCorasick:
    forms = {"MC", "MD"}
    for entry in entries:
        # Years of the Republic have no digits: `brumaire an VIII`.
        roman = entry.kind == "X" and isinstance(entry.value, tuple) and entry.value[0] == "french_republican"
        if entry.kind in _ANCHORS or roman:
            forms.update(cased(entry.phrase, lower=entry.kind != "c" and (entry.kind != "M" or not words.capitals)))
    # `nineteen seventeen`; `MC` and `MD` begin years in Roman numerals.
    forms.update(form for word, value in words.numerals.items() if 10 < value < 20 for form in cased(word, lower=True))
    return searcher(forms, first=DIGITS)


def _number_words(numbers: NumberWords | None) -> frozenset[str]:
    """The words that numbers up to some thousands are made of."""
    if numbers is None:
        return frozenset()
    tables = numbers.cardinals, numbers.hundreds, numbers.scales, numbers.ordinals
    return frozenset(word for table in tables for word in table) | numbers.tens_joiners


def build(
    code: str,
    words: DateWords,
    stopwords: frozenset[str],
    common: frozenset[str] = frozenset(),
    numbers: NumberWords | None = None,
) -> Lexicon:
    """The lexicon of a pack."""
    unique: dict[str, Entry] = {}
    both = set(phrases(words.of)) & set(phrases(words.start))
    for entry in (*(Entry(phrase, "g") for phrase in sorted(both)), *_entries(words)):
        unique.setdefault(entry.phrase, entry)
    first: dict[str, list[Entry]] = {}
    parts: set[str] = {*words.numerals, *SIMPLE.findall(words.ordinal_prefixes)}
    for entry in unique.values():
        head = SIMPLE.match(entry.phrase)
        first.setdefault(head[0] if head else entry.phrase, []).append(entry)
        parts.update(SIMPLE.findall(entry.phrase))
    heads = {head: tuple(sorted(found, key=lambda entry: -len(entry.phrase))) for head, found in first.items()}
    return Lexicon(
        code=code,
        phrases=unique,
        single={head: found[0] for head, found in heads.items() if _is_sure(head, found)},
        heads=heads,
        reach=frozenset(parts) | _number_words(numbers),
        anchor=_anchors(unique.values(), words),
        month=regex("|".join(sorted((e.phrase for e in unique.values() if e.kind == "M"), reverse=True)) or "(?!)"),
        labels={
            head: forms for head, found in first.items() if (forms := tuple(e.phrase for e in found if e.kind == "L"))
        },
        doubtful=frozenset(e.phrase for e in unique.values() if e.kind == "L" and e.phrase[:-1] in unique),
        homonyms=frozenset(words.homonyms.split()),
        names=frozenset(phrases(words.names)),
        stopwords=stopwords,
        common=stopwords | common,
        ordinal_prefixes=_longest(words.ordinal_prefixes),
        ordinal_suffixes=_longest(words.ordinal_suffixes),
        decade_suffixes=_longest(words.decade_suffixes),
        year_forms=_longest(" ".join(form for form in phrases(words.year) if form.isalpha())),
        capitals=words.capitals,
        capital_nouns=words.capital_nouns,
        order=words.order,
        numerals=dict(words.numerals),
        plurals=_longest(words.plurals),
        roman=regex(rf"[IVXLCDMХІСМ]+(?:{'|'.join(_longest(words.ordinal_suffixes))})?"),
        number_words=_number_words(numbers) | words.numerals.keys(),
        number_glue=bool(numbers and numbers.glue),
        dating=frozenset(words.dating.split()),
        uncounted=stopwords | (parts - set(SIMPLE.findall(f"{words.years} {words.decade}"))),
    )


def _is_sure(head: str, found: Sequence[Entry]) -> bool:
    """Whether a word is the whole phrase, needs no look at what follows, and begins no number in words."""
    kind = found[0].kind
    return len(found) == 1 and found[0].phrase == head and kind not in "soe" and (kind != "w" or len(head) > SHORT_DAY)


def _longest(forms: str) -> tuple[str, ...]:
    return tuple(sorted(set(forms.split()), key=lambda form: (-len(form), form)))


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language; one without a pack has what dateparser's tables know of it."""
    if code in names(languages):
        pack = member(languages, Language, code)
        return build(code, pack.dates, pack.prose.stopwords, pack.prose.telling, pack.numbers)
    from factlint.languages._without_pack import words_of

    return build(code, words_of(code), frozenset())
