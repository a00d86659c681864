"""Names: known ones from the gazetteer, unknown ones from their capitals, and near misses of the known."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache

from factlint import discover, languages
from factlint.documents import Block, Document, Span
from factlint.languages import Language
from factlint.languages._prose import ProseWords
from factlint.mentions import Kind, Mention, Setting
from factlint.mentions._names.reader import Reading, names
from factlint.mentions._names.runs import Grammar
from factlint.mentions._names.words import words
from factlint.values.name import Name
from factlint.values.quantity import Quantity
from factlint.values.units import UNITS

_NO_NAMES = frozenset({"money", "temperature", "share"})
"""Dimensions whose units name nothing else; those of time do (`Five-Year Plan`)."""


def _openers(prose: ProseWords) -> frozenset[str]:
    """Words that a sentence begins with before the name that it is about."""
    return prose.openers | prose.conjunctions | prose.conditionals | prose.naming | frozenset(prose.pronouns)


@cache
def _grammar(language: str) -> Grammar:
    """What the language's pack knows of names; for a language without a pack, what English has."""
    pack = discover.member(languages, Language, language if language in discover.names(languages) else "en")
    calendar = (*pack.dates.months, *pack.dates.weekdays, *pack.dates.short_months, *pack.dates.short_weekdays)
    return Grammar(
        stopwords=pack.prose.stopwords,
        openers=_openers(pack.prose),
        modifiers=pack.prose.modifiers,
        titles=pack.prose.titles,
        particles=pack.prose.particles,
        calendar=frozenset(word for text in calendar for word in text.lower().split()),
        numbers=frozenset(word for word in (*pack.numbers.cardinals, *pack.numbers.ordinals)),
        definite=pack.prose.definite,
        genitives=pack.prose.genitives,
        inside=pack.prose.inside,
        capital_nouns=pack.dates.capital_nouns,
    )


def _find(document: Document, setting: Setting, before: tuple[Mention, ...]) -> Iterable[Mention]:
    gazetteer, prose = setting.gazetteer, document.prose
    reads = [words(prose, *block.span) for block in document.blocks]
    common = frozenset(filter(str.islower, set().union(*(read.texts for read in reads))))
    entries = [gazetteer.entries(read, block.language) for block, read in zip(document.blocks, reads, strict=True)]
    known = [
        gazetteer.find_entries(prose, read, each, block.language)
        for block, read, each in zip(document.blocks, reads, entries, strict=True)
    ]
    present = frozenset(
        alias.entity for matches in known for _, _, aliases in matches for alias in aliases if not alias.echo
    )
    taken = sorted(mention.span for mention in before if _is_theirs(mention))
    starts = [span.start for span in taken]
    seen: set[str] = set()
    for block, read, each, matches in zip(document.blocks, reads, entries, known, strict=True):
        reading = Reading(
            prose=prose,
            block=block,
            words=read,
            entries=each,
            matches=matches,
            common=common,
            present=present,
            grammar=_grammar(block.language),
        )
        inside = taken[bisect_left(starts, block.span.start) : bisect_left(starts, block.span.end)]
        for start, end, name in names(reading, gazetteer, inside, seen):
            yield _mention(document, block, Span(start, end), name)


def _is_theirs(mention: Mention) -> bool:
    """Whether the words of a mention are no part of a name: a date, or a sum of money and its like (`5 EUR`)."""
    unit = UNITS.get(mention.value.unit) if isinstance(mention.value, Quantity) else None
    return mention.kind == "date" or (unit is not None and unit.dimension in _NO_NAMES)


def _mention(document: Document, block: Block, span: Span, name: Name) -> Mention:
    text = document.text[span.start : span.end]
    return Mention(span=span, text=text, kind="name", value=name, language=block.language)


NAMES = Kind(name="name", find=_find, after=("date", "quantity"))
