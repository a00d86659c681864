"""Misspelt names in running text: stretches of words that are one slip away from a known name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct

from factlint import discover, languages
from factlint.languages import Language
from factlint.mentions._names.fit import fits, shape
from factlint.mentions._names.gazetteer import Alias, Entry, Gazetteer, bits
from factlint.mentions._names.runs import Grammar, starts_sentence
from factlint.mentions._names.translit import script
from factlint.mentions._names.variants import inflection
from factlint.mentions._names.veto import plausible
from factlint.mentions._names.wellknown import GIVEN_NAMES
from factlint.mentions._names.words import Words, fold

NearMiss = tuple[int, int, tuple[Alias, ...]]


class Passage(Struct, frozen=True, kw_only=True, eq=False):
    """The words of one block and what is known of them."""

    text: str
    read: Words
    entries: Sequence[Entry]
    start: int
    """Offset of the block."""
    owner: Mapping[int, int]
    """For each word of a known name the number of that name."""
    common: frozenset[str]
    """Words that the document has in lower case."""
    grammar: Grammar
    language: str = "en"


def near_misses(gazetteer: Gazetteer, passage: Passage) -> Iterator[NearMiss]:
    """Stretches of several words, one of them misspelt; words by number, with the names they may be."""
    entries = passage.entries
    for at in _beside_known(entries):
        if _strange(passage, at):
            for key in _citations(passage, at):
                mended = gazetteer.near_words(key, small=passage.read.texts[at].islower())
                if mended:
                    yield from _around(gazetteer, passage, at, key, mended)


def _citations(passage: Passage, at: int) -> Iterator[str]:
    """The folded word, and of a name in another case what that may be a case of."""
    word = passage.read.texts[at]
    yield passage.read.keys[at]
    if word[0].isupper() and inflection(passage.language).endings:
        yield from dict.fromkeys(map(fold, inflection(passage.language).citations(word)))


def _beside_known(entries: Sequence[Entry]) -> Iterator[int]:
    """The words that are in no name, right before one that is, or where a name that has begun before may go on."""
    reached, last = 0, -1
    for at in [at for at, entry in enumerate(entries) if entry.cited]:
        if at > last + 1:
            if last + 1 < min(reached, at - 1):
                yield last + 1
            yield at - 1
            reached = 0
        reached = max(reached, at + _lengths(entries[at]).bit_length() - 1)
        last = at
    if last + 1 < min(reached, len(entries)):
        yield last + 1


def _lengths(entry: Entry) -> int:
    """The numbers of words, as bits, of the names that begin with what a word is cited as."""
    return entry.own if entry.known else entry.lengths


def _around(
    gazetteer: Gazetteer, passage: Passage, at: int, key: str, mended: tuple[tuple[str, int], ...]
) -> Iterator[NearMiss]:
    """The stretches around one word, taken for `key`, that are names when it is mended."""
    entries, found = passage.entries, dict[tuple[int, int], list[tuple[Alias, int]]]()
    lengths = 0
    for word, _ in mended:
        lengths |= gazetteer.heads[word]
    for first, last in _windows(entries, at, lengths):
        if _cut(passage.owner, first) or _cut(passage.owner, last):
            continue
        before, behind = ([entry.cited for entry in part] for part in (entries[first:at], entries[at + 1 : last]))
        stated = " ".join([*before, key, *behind])
        for word, distance in mended:
            name = " ".join([*before, word, *behind])
            bearers = gazetteer.bearers(name)
            if bearers and plausible(stated, name, distance):
                found.setdefault((first, last), []).extend((alias, distance) for alias in bearers)
    for (first, last), near in found.items():
        if closest := _closest(tuple(near), passage, first, last):
            yield first, last, closest


def lone_miss(gazetteer: Gazetteer, passage: Passage, first: int, last: int) -> tuple[Alias, ...]:
    """The names that an unknown run of capitalised words may be a misspelling of."""
    if last - first > 1:
        return _closest(gazetteer.nearest_key(" ".join(passage.read.keys[first:last])), passage, first, last)
    return _word_miss(gazetteer, passage, first) if _alone(passage, first) else ()  # timid: a part of a longer name


def surname_miss(gazetteer: Gazetteer, passage: Passage, first: int, last: int) -> tuple[Alias, ...]:
    """The names that the last word of an unknown run may be a misspelling of.

    Before it stand initials, which must be those of the name's bearer, or the first word of a sentence (`Old`), or a
    noun where all have capitals (`Zeitung`).
    """
    read, before = passage.read, passage.read.keys[first : last - 1]
    initials = [key for key in before if len(key) == 1]
    if initials == before:
        near = _word_miss(gazetteer, passage, last - 1)
        return tuple(one for one in near if _has_initial(gazetteer, one, initials[0]))
    noun = passage.grammar.capital_nouns or starts_sentence(passage.text, read, first, passage.start)
    return (
        _word_miss(gazetteer, passage, last - 1) if noun and len(before) == 1 and before[0] not in GIVEN_NAMES else ()
    )


def _has_initial(gazetteer: Gazetteer, alias: Alias, letter: str) -> bool:
    return any(word.startswith(letter) for word in gazetteer.words_of(alias.entity))


def _word_miss(gazetteer: Gazetteer, passage: Passage, first: int) -> tuple[Alias, ...]:
    """The names that one word may be a misspelling of."""
    word = passage.read.texts[first]
    if len(word) < 5 or word.lower() in passage.common or _known_word(gazetteer, passage, first):
        return ()
    brief = len(word) < 6 and starts_sentence(passage.text, passage.read, first, passage.start)
    for key in _citations(passage, first):
        near = gazetteer.nearest_key(key)
        if brief:
            near = tuple(one for one in near if sorted(key) == sorted(fold(one[0].text)))
        if closest := _closest(near, passage, first, first + 1):
            return closest
    return ()


def _windows(entries: Sequence[Entry], at: int, lengths: int) -> Iterator[tuple[int, int]]:
    """Stretches of known words around a word that begin as names of as many words do.

    `lengths` has the bits of the names that begin with that word.
    """
    end = at + 1
    while end < len(entries) and entries[end].cited:
        end += 1
    for first in range(at, -1, -1):
        if first < at:
            if not entries[first].cited:
                return
            lengths = _lengths(entries[first])
        for length in bits(lengths):
            if length > 1 and at < first + length <= end:
                yield first, first + length


def _cut(owner: Mapping[int, int], at: int) -> bool:
    """Whether a known name stands on both sides of a word's beginning."""
    return at in owner and owner[at] == owner.get(at - 1)


def _strange(passage: Passage, at: int) -> bool:
    """Whether a word that is in no name may be a misspelt one."""
    if at in passage.owner:
        return False
    word, grammar = passage.read.texts[at], passage.grammar
    lower = word.lower()
    if word == lower:
        return True
    return lower not in passage.common and lower not in grammar.titles and lower not in grammar.numbers


def _closest(near: tuple[tuple[Alias, int], ...], passage: Passage, first: int, last: int) -> tuple[Alias, ...]:
    """The nearest names that letter case and punctuation allow here."""
    fitting = [(alias, distance) for alias, distance in near if _allowed(alias, passage, first, last)]
    return tuple(alias for alias, distance in fitting if distance == fitting[0][1])


@cache
def _script_of(language: str) -> str:
    """The script that a language is written in; Latin for one without a pack."""
    known = language in discover.names(languages)
    return script(discover.member(languages, Language, language).dates.months[0]) if known else "latin"


def _allowed(alias: Alias, passage: Passage, first: int, last: int) -> bool:
    """Whether the words are written as the name would be, but for the slip."""
    if alias.language not in ("", passage.language) and script(alias.text) == _script_of(passage.language):
        return False  # a form of another language is not what the writer was after
    own = shape(alias.text)
    if len(own.keys) != last - first:
        return True
    if not fits(alias, passage.text, passage.read, first, last, passage.language):
        return False
    for at, (key, known) in enumerate(zip(own.keys, own.texts, strict=True), first):
        stated = passage.read.texts[at]
        if key == passage.read.keys[at]:
            continue
        if stated.islower() and (known[0].isupper() or own.capital < 0):
            return False  # a noun is no misspelt noun: `the hill` is not `the mill`
        if stated.isupper() and len(stated) > 1 and (not known.isupper() or len(known) <= 4):
            return False  # timid: acronyms one letter apart are different things
    return True


def _alone(passage: Passage, at: int) -> bool:
    """Whether no other word with a capital stands directly beside a word, but for titles and function words."""
    read, grammar = passage.read, passage.grammar
    for other, gap_end in ((at - 1, at), (at + 1, at + 1)):
        if not 0 <= other < len(read.texts) or not read.texts[other][0].isupper():
            continue
        if other in passage.owner and len(read.texts[other]) > 1:
            continue
        gap = passage.text[read.ends[gap_end - 1] : read.starts[gap_end]]
        lower = read.texts[other].lower()
        if gap == " " and lower not in grammar.titles and lower not in grammar.stopwords:
            return lower in grammar.calendar
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
