"""The lexicon of a language: every word that dates are written with, by class.

A class is one character, so that a run of tokens becomes a short string that the patterns of
`grammar.py` can match. `entries.py` lists the classes of words; numbers and signs get theirs in the lexer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from factlint import languages
from factlint.discover import member, names
from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._letters import SIMPLE
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords
from factlint.mentions._dates.entries import Entry, entries
from factlint.mentions._dates.forms import cased, phrases, searcher
from factlint.mentions._dates.numbers import ROMAN_LETTERS
from factlint.patterns import regex

_ANCHORS = frozenset("MCcDEe")
"""Classes whose words can make a date even where there is no digit."""


class Lexicon(Struct, frozen=True, kw_only=True, eq=False):
    """The date words of one language, ready for the lexer."""

    code: str
    phrases: dict[str, Entry]
    """Every word and phrase as it is written."""
    single: dict[str, Entry]
    """The words that are the whole phrase where no longer one begins, and take no full stop: most of a text's."""
    heads: dict[str, tuple[Entry, ...]]
    """First word of phrases to them, longest first."""
    longer: dict[str, tuple[str, ...]]
    """The same as plain text, without those that are no longer than the word."""
    known: frozenset[str] | None
    """Every word that a date may begin with, or None where other words may be part of one as well."""
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
    naming: frozenset[str]
    """Words that take a date behind them for a name."""
    numbered: frozenset[str]
    """Words that a number of their own stands behind."""
    stopwords: frozenset[str]
    common: frozenset[str]
    """Words that a lost space may stick to a month."""
    ordinal_prefixes: tuple[str, ...]
    ordinal_suffixes: tuple[str, ...]
    decade_suffixes: tuple[str, ...]
    whole_decades: tuple[str, ...]
    """Those that end with the word for years (`er-Jahre`)."""
    year_forms: tuple[str, ...]
    """Words for year, which lost spaces stick to its number (`1917г.`)."""
    capitals: bool
    capital_nouns: bool
    dotted_days: bool
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
    definite: frozenset[str]
    """Words before a noun that make it a certain one, or several."""
    linkers: tuple[str, ...]
    """Endings of a word that belongs to the next."""
    labelling: frozenset[str]
    """Words before a number that make it a label: page, line."""
    scales: frozenset[str]
    """Words that multiply the number before them, by a thousand at least."""
    uncounted: frozenset[str]
    """Words that cannot be the thing counted: all of a date but those that count years, and the plainest."""


def _anchors(entries: Iterable[Entry], words: DateWords, numbers: NumberWords | None) -> AhoCorasick:
    forms = {"MC", "MD", *_spelled_years(numbers or NumberWords())}
    for entry in entries:
        # Years of the Republic have no digits: `brumaire an VIII`.
        roman = entry.kind == "X" and isinstance(entry.value, tuple) and entry.value[0] == "french_republican"
        if entry.kind in _ANCHORS or roman:
            forms.update(cased(entry.phrase, lower=entry.kind != "c" and (entry.kind != "M" or not words.capitals)))
    # `nineteen seventeen`; `MC` and `MD` begin years in Roman numerals.
    forms.update(form for word, value in words.numerals.items() if 10 < value < 20 for form in cased(word, lower=True))
    return searcher(forms, numbers=True)


def _spelled_years(numbers: NumberWords) -> Iterator[str]:
    """What years in words begin with: `mil novecientos`, `neunzehnhundert`, `тысяча девятьсот`."""
    gap = "" if numbers.glue else " "
    hundreds = [word for word, value in numbers.hundreds.items() if value == 100]
    ready = [word for word, value in numbers.cardinals.items() if value in range(100, 1000, 100)]
    teens = [word for word, value in numbers.cardinals.items() if 10 < value < 20]
    # Of the cases of `thousand` a year begins with the first.
    thousand = [word for word, value in numbers.scales.items() if value == 1000 and word in numbers.lone][:1]
    years = [word + gap + hundred for word in thousand for hundred in (("",) if hundreds else ready)]
    years += [teen + hundred for teen in teens for hundred in hundreds if numbers.glue]
    return (form for year in years for form in (year, year[:1].upper() + year[1:]))


def _number_words(numbers: NumberWords | None) -> frozenset[str]:
    """The words that numbers up to some thousands are made of."""
    if numbers is None:
        return frozenset()
    tables = numbers.cardinals, numbers.hundreds, numbers.scales, numbers.ordinals
    return frozenset(word for table in tables for word in table) | numbers.tens_joiners


def _scales(numbers: NumberWords) -> frozenset[str]:
    known = {**numbers.scales, **numbers.suffixes}
    return frozenset(word.strip(".") for word, value in known.items() if value >= 1000 and len(word) > 1)


def build(
    code: str,
    words: DateWords,
    prose: ProseWords,
    numbers: NumberWords | None = None,
    plural: frozenset[str] = frozenset(),
) -> Lexicon:
    """The lexicon of a pack."""
    unique: dict[str, Entry] = {}
    both = set(phrases(words.of)) & set(phrases(words.start))
    for entry in (*(Entry(phrase, "g") for phrase in sorted(both)), *entries(words)):
        unique.setdefault(entry.phrase, entry)
    first: dict[str, list[Entry]] = {}
    parts: set[str] = {*words.numerals, *SIMPLE.findall(words.ordinal_prefixes)}
    for entry in unique.values():
        head = SIMPLE.match(entry.phrase)
        first.setdefault(head[0] if head else entry.phrase, []).append(entry)
        parts.update(SIMPLE.findall(entry.phrase))
    heads = {head: tuple(sorted(found, key=lambda entry: -len(entry.phrase))) for head, found in first.items()}
    glue, numerals = bool(numbers and numbers.glue), _number_words(numbers) | words.numerals.keys()
    return Lexicon(
        code=code,
        phrases=unique,
        single={head: found[-1] for head, found in heads.items() if _is_sure(head, found[-1])},
        heads=heads,
        longer={head: tuple(e.phrase for e in found if e.phrase != head) for head, found in heads.items()},
        known=frozenset(heads) | numerals if not (words.ordinal_prefixes or glue) else None,
        reach=frozenset(parts) | _number_words(numbers),
        anchor=_anchors(unique.values(), words, numbers),
        month=regex("|".join(sorted((e.phrase for e in unique.values() if e.kind == "M"), reverse=True)) or "(?!)"),
        labels={
            head: forms for head, found in first.items() if (forms := tuple(e.phrase for e in found if e.kind == "L"))
        },
        doubtful=frozenset(e.phrase for e in unique.values() if e.kind == "L" and e.phrase[:-1] in unique),
        homonyms=frozenset(words.homonyms.split()),
        names=frozenset(phrases(words.names)),
        naming=frozenset(words.naming.split()),
        numbered=frozenset(words.numbered.split()),
        stopwords=prose.stopwords,
        common=prose.stopwords | prose.telling,
        ordinal_prefixes=_longest(words.ordinal_prefixes),
        ordinal_suffixes=_longest(words.ordinal_suffixes),
        decade_suffixes=_longest(words.decade_suffixes),
        whole_decades=tuple(
            form for form in _longest(words.decade_suffixes) if form.endswith((*phrases(words.years),))
        ),
        year_forms=_longest(" ".join(form for form in phrases(words.year) if form.isalpha())),
        capitals=words.capitals,
        capital_nouns=words.capital_nouns,
        dotted_days=words.dotted_days,
        order=words.order,
        numerals=dict(words.numerals),
        plurals=_longest(words.plurals),
        roman=regex(rf"[IVXLCDMХІСМ]+(?:{'|'.join(_longest(words.ordinal_suffixes))})?"),
        number_words=numerals,
        number_glue=glue,
        dating=frozenset(words.dating.split()),
        definite=prose.definite | plural,
        linkers=prose.linkers,
        scales=_scales(numbers) if numbers else frozenset(),
        labelling=numbers.labels if numbers else frozenset(),
        uncounted=prose.stopwords
        | prose.pronouns.keys()
        | prose.nominatives
        | (parts - set(SIMPLE.findall(f"{words.years} {words.decade}"))),
    )


def _is_sure(head: str, entry: Entry) -> bool:
    """Whether a word is the whole phrase, needs no look at what follows, and begins no number in words."""
    # `I secolo`: one letter may be a numeral.
    return entry.phrase == head and entry.kind not in "oe" and not entry.dotted and head.upper() not in ROMAN_LETTERS


def _longest(forms: str) -> tuple[str, ...]:
    return tuple(sorted(set(forms.split()), key=lambda form: (-len(form), form)))


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language; one without a pack has what dateparser's tables know of it."""
    if code in names(languages):
        pack = member(languages, Language, code)
        return build(code, pack.dates, pack.prose, pack.numbers, pack.clauses.plural)
    from factlint.languages._without_pack import words_of

    return build(code, words_of(code), ProseWords(stopwords=frozenset()))
