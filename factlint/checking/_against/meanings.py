"""What the words of a sentence have in common with those of another, in one language or two.

A word is told by the common words of the packs that mean the same, by its own stem, by the sounds of a name or of a
learned word, or as a form of a place; a date or number by its value.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator, Mapping
from functools import lru_cache

from factlint.checking._against.cognates import cognate, consonants
from factlint.checking.cues import content
from factlint.languages._senses import meanings
from factlint.mentions import Mention
from factlint.mentions._names.place_forms import place_forms
from factlint.mentions._possessive import owner
from factlint.statements import Sentence, Word, pack, stem
from factlint.values.date import Date
from factlint.values.quantity import Quantity

Key = tuple[str, Hashable]
"""What two words can have in common: its sort and what it is."""

LEARNED = 5
"""Letters of an ordinary word that two languages may have in common."""
SOUNDS = 2
"""Consonants of a name that can be told by them."""
SMALLEST = 4
"""Numbers from which on one tells something."""
CACHED = 1 << 15


@lru_cache(maxsize=64)
def _known(language: str) -> Mapping[str, frozenset[int]]:
    """The stems of the common words of a language, with what they may mean."""
    found: dict[str, set[int]] = defaultdict(set)
    for word, own in meanings().get(language, {}).items():
        found[stem(word.replace("-", ""), language)] |= own
    return {one: frozenset(own) for one, own in found.items()}


@lru_cache(maxsize=CACHED)
def senses(word: str, language: str) -> frozenset[int]:
    """What a word may mean, by its own stem or, in a language of affixes, by the longest root that it may have."""
    known, affixes = _known(language), pack(language).affixes
    own = known.get(stem(word, language))
    if own or not affixes.prefixes or not known:
        return own or frozenset()
    roots = known.keys() & affixes.roots(stem(word, language))
    longest = max(map(len, roots), default=0)
    return frozenset(one for root in roots if len(root) == longest for one in known[root])


def keys_of_value(mention: Mention) -> Iterator[Key]:
    """What a date or an amount can have in common with another."""
    value = mention.value
    if isinstance(value, Quantity) and value.ordinal and value.amount > 1:
        yield "rank", value.amount
    elif isinstance(value, Quantity) and not value.article and value.amount >= SMALLEST:
        yield "number", value.amount
    if not isinstance(value, Date) or value.anchored:
        return
    if value.month and value.day:
        yield "day", (value.month, value.day)
    if value.month:
        yield ("of year", (value.year, value.month)) if value.year is not None else ("month", value.month)
    if value.year is not None:
        yield "year", value.year


def keys_of_name(word: str) -> Iterator[Key]:
    """What a word of a name, in lower case, can have in common with another: a place's form, or its sounds."""
    name = owner(word)
    forms = place_forms(name)
    if forms:
        yield "place", forms[0]
    elif len(sounds := consonants(name)) >= SOUNDS:
        yield "name", sounds


def keys_by_place(sentence: Sentence) -> Mapping[int, Collection[Key]]:
    """What a sentence tells, by the places of its words."""
    language = sentence.block.language
    found: dict[int, list[Key]] = {}
    for mention in (*sentence.of_kind("date"), *sentence.of_kind("quantity")):
        first, last = reach(sentence, mention)
        found.update((at, found.get(at, [])) for at in range(first, last + 1))
        found[first] += keys_of_value(mention)
    for at, word in enumerate(sentence.words):
        if at not in found and word.text[0].isalpha():
            found[at] = list(_of_word(word, language))
    return {at: keys for at, keys in found.items() if keys}


def _of_word(word: Word, language: str) -> Iterator[Key]:
    if word.text[0].isupper():
        yield from keys_of_name(word.lower)
    own = senses(word.lower, language)
    yield from (("sense", one) for one in own)
    if not own and word.text[0].islower() and len(word.stem) >= LEARNED and (key := cognate(word.lower)):
        yield "word", key
    yield from (("stem", (language, one)) for one in content((word.text,), language))


def reach(sentence: Sentence, mention: Mention) -> tuple[int, int]:
    """The places of the first and of the last word of a mention."""
    return sentence.index(mention.span.start), sentence.index(max(mention.span.start, mention.span.end - 1))
