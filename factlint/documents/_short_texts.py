"""What tells the language of a short text, which has few function words: every word that a pack knows.

A month counts beside a number only, where it is no other word; a number word, and what is written to a number, tell
more than a common word; letters of its own tell a language too.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from factlint import languages
from factlint.discover import members
from factlint.documents._telling import AFTER
from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._letters import LETTERS
from factlint.languages._without_pack import languages_of_months
from factlint.languages._written_together import pieces
from factlint.patterns import regex

_TOKEN = regex(rf"\d+|(?<![\d.]){LETTERS}(?:['’ʼ-]{LETTERS})*")
_OPENS = regex(r"(?:^|[.!?:»”\n])[\s\"'“«„‘(¿¡]*$")
_INITIAL = regex(r"\w\.")
_NUMBER, _DATE = 2, 2
"""What a number word counts, and a word of dates beside a number; any other word is 1."""
_SHORT = 2
"""Letters up to which a unit tells no language (`km`)."""
_LEAST = 4
"""Letters from which a month tells a language without a pack."""
_TOGETHER = 6
"""Letters from which a word may be number words written together."""
_BESIDE = 2
"""Words that may stand between a month and its number (`14 de octubre`)."""
_DATE_FIELDS = (
    "of at near year years before after until start to into between also about roughly early mid late decade century "
    "turn millennium onwards determiners".split()
)


def evidence(text: str) -> Counter[str]:
    """How much speaks for each language that has a pack."""
    counts: Counter[str] = Counter()
    _add_numbers(counts, text.lower().split())
    tokens = [(match[0], match.start()) for match in _TOKEN.finditer(text)]
    shouted = text.isupper()
    for index, (word, start) in enumerate(tokens):
        if word[0].isdecimal() or (word.isupper() and _INITIAL.match(text, start)):
            continue
        low = word.lower()
        dated = any(near[0].isdecimal() for near, _ in tokens[max(0, index - _BESIDE) : index + _BESIDE + 1])
        codes = _date_words().get(low, ()) if dated else ()
        for code in codes:
            counts[code] += _DATE
        # What has a capital inside a sentence is a name: `El Salvador`, `Die Zeit`.
        if shouted or word[0].islower() or _opens(text, start):
            for code in (*_words().get(low, ()), *_elided(low), *_lettered(low)):
                counts[code] += code not in codes
    return counts


def _opens(text: str, start: int) -> bool:
    """Whether a sentence begins there."""
    return _OPENS.search(text, max(0, start - 8), start) is not None


def without_pack(text: str) -> str:
    """The language whose months stand beside the numbers of a text, when no pack has them; empty for none."""
    tokens = _TOKEN.findall(text)
    if not any(token[0].isdecimal() for token in tokens):
        return ""
    counts: Counter[str] = Counter()
    for index, word in enumerate(tokens):
        beside = tokens[max(0, index - 1) : index + 2]
        telling = len(word) >= _LEAST or not word.isascii()
        if telling and word.lower() not in _date_words() and any(near[0].isdecimal() for near in beside):
            counts.update(languages_of_months().get(word.lower(), ()))
    # Those that have a month in common read it alike.
    return min(counts, key=lambda code: (-counts[code], code), default="")


def _add_numbers(counts: Counter[str], words: list[str]) -> None:
    """Counts number words, and units behind numbers, of words in lower case."""
    counted = False
    for word in words:
        codes = _number_codes(word.rstrip(AFTER).replace("’", "'"))
        codes += _units().get(word.rstrip(AFTER), ()) if counted else ()
        for code in dict.fromkeys(codes):
            counts[code] += _NUMBER
        counted = bool(codes) or word[-1:].isdecimal()


def _by_word(found: Iterator[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    table: dict[str, dict[str, None]] = {}
    for word, code in found:
        table.setdefault(word, {})[code] = None
    return {word: tuple(codes) for word, codes in table.items()}


@cache
def _words() -> Mapping[str, tuple[str, ...]]:
    """Each common word, and the packs that have it."""
    return _by_word((word, code) for code, pack in members(languages, Language).items() for word in _common(pack))


def _common(pack: Language) -> Iterator[str]:
    prose = pack.prose
    yield from (
        prose.stopwords | prose.telling | prose.conjunctions | prose.negations | prose.locatives | prose.prepositions
    )
    yield from prose.definite | prose.articles | prose.genitives | prose.sources | prose.speech | prose.passives
    yield from (*prose.pronouns, *prose.roles, *prose.nouns)
    homonyms = set(pack.dates.homonyms.split())
    yield from (word for word in _of_dates(pack.dates, short=False) if word not in homonyms)
    yield from (phrase for phrases in pack.signals.values() for phrase in phrases if " " not in phrase)


@cache
def _date_words() -> Mapping[str, tuple[str, ...]]:
    """Each word of dates, also shortened, and the packs that have it."""
    packs = members(languages, Language)
    return _by_word((word, code) for code, pack in packs.items() for word in _of_dates(pack.dates, short=True))


def _of_dates(words: DateWords, *, short: bool) -> Iterator[str]:
    yield from " ".join((*words.months, *words.weekdays, *(words.short_months if short else ()))).split()
    listed = (*words.seasons, *(getattr(words, field) for field in _DATE_FIELDS), *words.feasts, *words.units)
    yield from (phrase.strip() for text in listed for phrase in text.split(",") if " " not in phrase.strip())


@cache
def _letters() -> tuple[frozenset[str], Mapping[str, frozenset[str]]]:
    """The letters by which some language is told, and those that each language has."""
    own = {code: frozenset(pack.prose.letters) for code, pack in members(languages, Language).items()}
    return frozenset[str]().union(*own.values()), own


@cache
def _elisions() -> Mapping[str, tuple[str, ...]]:
    packs = members(languages, Language)
    return _by_word((form, code) for code, pack in packs.items() for form in sorted(pack.prose.elisions))


def _elided(word: str) -> tuple[str, ...]:
    """The packs in which the word begins with another one, run together with it: `l'ultima`."""
    head, apostrophe, _ = word.replace("’", "'").partition("'")
    return _elisions().get(head, ()) if apostrophe else ()


@lru_cache(maxsize=4096)
def _lettered(word: str) -> tuple[str, ...]:
    """The packs that have every special letter of a word; none for a word without."""
    every, own = _letters()
    special = every.intersection(word)
    return tuple(code for code, letters in own.items() if special <= letters) if special else ()


@cache
def _number_words() -> Mapping[str, tuple[str, ...]]:
    """Each number word, also without its accents, and the packs that have it."""
    found: dict[str, set[str]] = {}
    for code, pack in members(languages, Language).items():
        numbers = pack.numbers
        tables = (numbers.cardinals, numbers.ordinals, numbers.scales, numbers.scale_ordinals, numbers.fractions)
        for word in {word for table in tables for word in table} | set(numbers.hundreds):
            found.setdefault(word, set()).add(code)
            if numbers.unaccented:
                found.setdefault(_unaccented(word), set()).add(code)
    for word, codes in _units().items():
        if word in found:
            found[word].update(codes)
    return {word: tuple(sorted(codes)) for word, codes in found.items()}


@cache
def _units() -> Mapping[str, tuple[str, ...]]:
    """Each unit of one word, and the packs that have it."""
    found: dict[str, list[str]] = {}
    for code, pack in members(languages, Language).items():
        for word in pack.numbers.units:
            if " " not in word and len(word) > _SHORT:
                found.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in found.items()}


@cache
def _glued() -> Mapping[str, tuple[frozenset[str], tuple[str, ...]]]:
    """The packs that write number words together, with the pieces and the ordinal endings."""
    return {
        code: (
            frozenset({*pack.numbers.cardinals, *pack.numbers.hundreds, *pack.numbers.scales, *pack.numbers.stems})
            | frozenset(pack.numbers.glue),
            ("", *pack.numbers.ordinal_endings),
        )
        for code, pack in members(languages, Language).items()
        if pack.numbers.glue
    }


@cache
def _ordinal_marks() -> Mapping[str, tuple[str, ...]]:
    """Each mark that makes an ordinal of digits, and the packs that have it."""
    found: dict[str, list[str]] = {}
    for code, pack in members(languages, Language).items():
        for mark in pack.numbers.ordinal_marks:
            found.setdefault(mark, []).append(code)
    return {mark: tuple(codes) for mark, codes in found.items()}


def _unaccented(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


@lru_cache(maxsize=4096)
def _number_codes(word: str) -> tuple[str, ...]:
    """The packs in which a word is a number: they tell a language where nothing else does."""
    if word[:1].isdecimal():
        return _ordinal_marks().get(word.lstrip("0123456789"), ())
    word = word.partition("'")[0] or word
    known = _number_words().get(word)
    if known is not None or len(word) < _TOGETHER:
        return known or ()
    return tuple(
        code
        for code, (parts, endings) in _glued().items()
        if any(word.endswith(ending) and pieces(word.removesuffix(ending), parts, _TOGETHER * 2) for ending in endings)
    )
