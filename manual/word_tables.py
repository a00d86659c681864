"""The tables by which a short text is told, drawn from the language packs."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterator

from factlint import languages
from factlint.discover import members
from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._without_pack import languages_of_months

_SHORT = 2
"""Letters up to which a unit tells no language (`km`)."""
_DATE_FIELDS = (
    "of at near year years before after until start to into between also about roughly early mid late decade century "
    "turn millennium onwards determiners".split()
)


def tables() -> dict[str, str]:
    """The text of each table, by the kind of its words."""
    packs = members(languages, Language)
    drawn = {
        kind: _sorted((word, code) for code, pack in packs.items() for word in words(pack))
        for kind, words in KINDS.items()
    }
    for word in drawn["numbers"].keys() & drawn["units"].keys():
        drawn["numbers"][word] |= drawn["units"][word]
    drawn["months"] = {word: set(codes) for word, codes in languages_of_months().items()}
    return {kind: _text(found) for kind, found in drawn.items()}


def _sorted(found: Iterator[tuple[str, str]]) -> dict[str, set[str]]:
    made: dict[str, set[str]] = {}
    for word, code in found:
        made.setdefault(word, set()).add(code)
    return made


def _text(found: dict[str, set[str]]) -> str:
    made: dict[str, list[str]] = {}
    for word, codes in sorted(found.items()):
        made.setdefault(" ".join(sorted(codes)), []).append(word)
    told = {codes: " ".join(words) for codes, words in sorted(made.items())}
    return json.dumps(told, ensure_ascii=False, indent=0) + "\n"


def _common(pack: Language) -> Iterator[str]:
    """Words that stand in sentences of any kind."""
    prose = pack.prose
    yield from (
        prose.stopwords | prose.telling | prose.conjunctions | prose.negations | prose.locatives | prose.prepositions
    )
    yield from prose.definite | prose.articles | prose.genitives | prose.sources | prose.speech | prose.passives
    yield from (*prose.pronouns, *prose.roles, *prose.nouns)
    homonyms = set(pack.dates.homonyms.split())
    yield from (word for word in _of_dates(pack.dates, short=False) if word not in homonyms)
    yield from (phrase for phrases in pack.signals.values() for phrase in phrases if " " not in phrase)


def _of_dates(words: DateWords, *, short: bool) -> Iterator[str]:
    yield from " ".join((*words.months, *words.weekdays, *(words.short_months if short else ()))).split()
    listed = (*words.seasons, *(getattr(words, field) for field in _DATE_FIELDS), *words.feasts, *words.units)
    yield from (phrase.strip() for text in listed for phrase in text.split(",") if " " not in phrase.strip())


def _numbers(pack: Language) -> Iterator[str]:
    """Number words, also without their accents where the language writes them so."""
    numbers = pack.numbers
    tables = (
        numbers.cardinals,
        numbers.ordinals,
        numbers.scales,
        numbers.scale_ordinals,
        numbers.fractions,
        numbers.parts,
    )
    for word in {word for table in tables for word in table} | set(numbers.hundreds):
        yield word
        if numbers.unaccented:
            yield _unaccented(word)


def _unaccented(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


def _pieces(numbers: NumberWords) -> Iterator[str]:
    """What number words that are written together consist of."""
    if numbers.glue:
        yield from (*numbers.cardinals, *numbers.hundreds, *numbers.scales, *numbers.stems, *numbers.glue)


def _endings(numbers: NumberWords) -> Iterator[str]:
    """What such a number may end with as an ordinal; as a cardinal with nothing."""
    if numbers.glue:
        yield from ("", *numbers.ordinal_endings)


KINDS: dict[str, Callable[[Language], Iterator[str]]] = {
    "common": _common,
    "dates": lambda pack: _of_dates(pack.dates, short=True),
    "elisions": lambda pack: iter(pack.prose.elisions),
    "endings": lambda pack: _endings(pack.numbers),
    "letters": lambda pack: iter(pack.prose.letters),
    "numbers": _numbers,
    "ordinals": lambda pack: iter(pack.numbers.ordinal_marks),
    "pieces": lambda pack: _pieces(pack.numbers),
    "units": lambda pack: (word for word in pack.numbers.units if " " not in word and len(word) > _SHORT),
}
