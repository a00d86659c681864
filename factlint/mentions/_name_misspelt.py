"""Misspelt names in running text: stretches of words that are one slip away from a known name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint.mentions._gazetteer import Alias, Gazetteer, bits
from factlint.mentions._name_fit import fits, shape
from factlint.mentions._name_runs import Grammar, starts_sentence
from factlint.mentions._name_words import Words

NearMiss = tuple[int, int, tuple[Alias, ...]]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Passage:
    """The words of one block and what is known of them."""

    text: str
    read: Words
    start: int
    """Offset of the block."""
    owner: list[int]
    """For each word the number of the known name that it belongs to, else -1."""
    common: frozenset[str]
    """Words that the document has in lower case."""
    grammar: Grammar


def near_misses(gazetteer: Gazetteer, passage: Passage) -> Iterator[NearMiss]:
    """Stretches of several words, one of them misspelt; words by number, with the names they may be."""
    seen: set[tuple[int, int]] = set()
    for first, last in _windows(gazetteer, passage):
        if (first, last) in seen or not _open(gazetteer, passage, first, last):
            continue
        seen.add((first, last))
        if found := tuple(_bearers(gazetteer, passage, first, last)):
            yield first, last, found


def lone_miss(gazetteer: Gazetteer, passage: Passage, first: int, last: int) -> tuple[Alias, ...]:
    """The names that an unknown run of capitalised words may be a misspelling of."""
    key = " ".join(passage.read.keys[first:last])
    if last - first == 1:
        word = passage.read.texts[first]
        if len(word) < 5 or word.lower() in passage.common or _known_word(gazetteer, passage, first):
            return ()
        if len(word) < 6 and starts_sentence(passage.text, passage.read, first, passage.start):
            return ()
    return _closest(gazetteer.nearest_key(key), passage, first, last)


def _windows(gazetteer: Gazetteer, passage: Passage) -> Iterator[tuple[int, int]]:
    """Stretches that begin or end as a known name of as many words does."""
    heads, tails = gazetteer.heads, gazetteer.tails
    keys = passage.read.keys
    for at, key in enumerate(keys):
        for length in bits(heads.get(key, 0)):
            if 1 < length <= len(keys) - at:
                yield at, at + length
        for length in bits(tails.get(key, 0)):
            if 1 < length <= at + 1:
                yield at + 1 - length, at + 1


def _open(gazetteer: Gazetteer, passage: Passage, first: int, last: int) -> bool:
    """Whether the stretch holds one word that no name has, and cuts through no known name."""
    read, owner = passage.read, passage.owner
    strange = [at for at in range(first, last) if read.keys[at] not in gazetteer.vocabulary]
    if len(strange) != 1 or passage.owner[strange[0]] >= 0:
        return False
    if first and owner[first] >= 0 and owner[first] == owner[first - 1]:
        return False
    if last < len(owner) and owner[last - 1] >= 0 and owner[last] == owner[last - 1]:
        return False
    word, grammar = read.texts[strange[0]], passage.grammar
    if word.islower():
        return True
    lower = word.lower()
    return lower not in passage.common and lower not in grammar.titles and lower not in grammar.numbers


def _bearers(gazetteer: Gazetteer, passage: Passage, first: int, last: int) -> Iterator[Alias]:
    read = passage.read
    near = gazetteer.nearest_key(" ".join(read.keys[first:last]))
    return iter(_closest(near, passage, first, last))


def _closest(near: tuple[tuple[Alias, int], ...], passage: Passage, first: int, last: int) -> tuple[Alias, ...]:
    """The nearest names that letter case and punctuation allow here."""
    fitting = [(alias, distance) for alias, distance in near if _allowed(alias, passage, first, last)]
    return tuple(alias for alias, distance in fitting if distance == fitting[0][1])


def _allowed(alias: Alias, passage: Passage, first: int, last: int) -> bool:
    """Whether the words are written as the name would be, but for the slip."""
    own = shape(alias.text)
    if len(own.keys) != last - first:
        return True
    if not fits(alias, passage.text, passage.read, first, last):
        return False
    for at, (key, known) in enumerate(zip(own.keys, own.texts, strict=True), first):
        stated = passage.read.texts[at]
        if key == passage.read.keys[at]:
            continue
        if stated.islower() and known[0].isupper():
            return False
        if stated.isupper() and len(stated) > 1 and (not known.isupper() or len(known) <= 4):
            return False  # timid: acronyms one letter apart are different things
    return True


def _known_word(gazetteer: Gazetteer, passage: Passage, at: int) -> bool:
    word = passage.read.texts[at].lower()
    grammar = passage.grammar
    return (
        passage.read.keys[at] in gazetteer.vocabulary
        or word in grammar.stopwords
        or word in grammar.titles
        or word in grammar.calendar
    )
