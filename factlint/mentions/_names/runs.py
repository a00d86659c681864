"""Unknown names: runs of capitalised words that are no known name, no date and no common word."""

from __future__ import annotations

from collections.abc import Container, Iterator

from msgspec import Struct

from factlint.mentions._names.wellknown import GIVEN_NAMES, WELL_KNOWN
from factlint.mentions._names.words import Words


class Grammar(Struct, frozen=True, kw_only=True, eq=False):
    """The words of one language that reading names needs."""

    stopwords: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    """Other words that sentences begin with."""
    modifiers: frozenset[str] = frozenset()
    """Words before a name that make another name of it."""
    titles: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    """Months and weekdays."""
    numbers: frozenset[str] = frozenset()
    """Number words, cardinal and ordinal."""
    definite: frozenset[str] = frozenset()
    """Definite articles."""
    genitives: frozenset[str] = frozenset()
    """Words before the one whose something is (`of`)."""
    inside: frozenset[str] = frozenset()
    """Words before the place that something is in."""
    capital_nouns: bool = False
    """Every noun has a capital letter."""


def starts_sentence(text: str, read: Words, at: int, block_start: int) -> bool:
    """Whether a word is the first of a sentence, a list item or a quotation."""
    gap = text[read.ends[at - 1] if at else block_start : read.starts[at]]
    if at and gap == " ":
        return False
    if at and "." in gap and _initial(read.texts[at - 1], first=at < 2 or not _capital(read.texts[at - 2])):
        return False
    return at == 0 or any(mark in '.!?…:;•|“”"«»„(' for mark in gap)


def runs(
    text: str, read: Words, taken: Container[int], common: frozenset[str], grammar: Grammar, block_start: int
) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words, as numbers of their first word and of the word after the last.

    `taken` holds the words that belong to another mention, `common` those that the document has in lower case.
    """
    end, size = 0, len(read.keys)
    for at in [at for at, word in enumerate(read.texts) if word[0].isupper() and at not in taken]:
        if at < end:
            continue
        end = at + 1
        while end < size and end not in taken and _goes_on(text, read, at, end):
            if not _capital(read.texts[end]):
                over = _over_particles(text, read, end, taken, grammar)
                if over == end:
                    break
                end = over
            end += 1
        yield from _trimmed(text, read, at, end, common, grammar, block_start)


def _capital(word: str) -> bool:
    return word[0].isupper()


def _goes_on(text: str, read: Words, first: int, at: int) -> bool:
    """Whether a run that began with the first word goes on over the gap before this one."""
    gap = text[read.ends[at - 1] : read.starts[at]]
    if gap == " ":
        return True
    bare = gap.strip()
    initial = bare == "." and _initial(read.texts[at - 1], first=at == first + 1)
    return initial or bare in ("", "-", "–", "'", "’", "&")


def _initial(word: str, *, first: bool) -> bool:
    """Whether a stop behind a word ends no sentence: an initial, or `St` and its like in front of a name."""
    return _capital(word) and len(word) <= (2 if first else 1)


def _over_particles(text: str, read: Words, at: int, taken: Container[int], grammar: Grammar) -> int:
    """The number of the capitalised word that follows one or two particles here, else `at`."""
    for end in (at + 1, at + 2):
        if end >= len(read.keys) or read.texts[end - 1] not in grammar.particles:
            return at
        if end in taken or text[read.ends[end - 1] : read.starts[end]].strip() not in ("", "'", "’"):
            return at
        if _capital(read.texts[end]):
            return end
    return at


def _trimmed(
    text: str, read: Words, first: int, last: int, common: frozenset[str], grammar: Grammar, block_start: int
) -> Iterator[tuple[int, int]]:
    """The run without titles, function words and common words at its ends."""
    while first < last and _no_name(text, read, first, common, grammar, block_start):
        first += 1
    while first < last and (read.texts[last - 1].lower() in grammar.stopwords or not _capital(read.texts[last - 1])):
        last -= 1
    if first < last and any(len(word) > 1 for word in read.texts[first:last]):
        yield first, last


def _no_name(text: str, read: Words, at: int, common: frozenset[str], grammar: Grammar, block_start: int) -> bool:
    word = read.texts[at].lower()
    if len(word) == 1 and text.startswith(".", read.ends[at]) and _capital(read.texts[at]):
        return False
    if word in grammar.titles or word in grammar.stopwords or word in grammar.calendar or not _capital(read.texts[at]):
        return True
    if not starts_sentence(text, read, at, block_start):
        return False
    following = read.keys[at + 1] if at + 1 < len(read.keys) else ""
    if following in GIVEN_NAMES and read.keys[at] not in WELL_KNOWN:
        return True
    return word in common or word in grammar.openers
