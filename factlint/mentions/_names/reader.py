"""Reads the names of one block: known ones, near misses of known ones, and unknown ones."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Container, Iterable, Iterator, Sequence

from msgspec import Struct

from factlint.documents import Block, Span
from factlint.mentions._names.gazetteer import Alias, Entry, Gazetteer, Match
from factlint.mentions._names.misspelt import Passage, lone_miss, near_misses, surname_miss
from factlint.mentions._names.runs import Grammar, runs, starts_sentence
from factlint.mentions._names.translit import script
from factlint.mentions._names.veto import respaced
from factlint.mentions._names.wellknown import GIVEN_NAMES, WELL_KNOWN
from factlint.mentions._names.words import Words, fold_name
from factlint.values.name import Name

Found = tuple[int, int, Name]


class Reading(Struct, frozen=True, kw_only=True, eq=False):
    """A block with its words, its known names and what the whole document tells of them."""

    prose: str
    block: Block
    words: Words
    entries: Sequence[Entry]
    """What each of them may be among the words of the names."""
    matches: list[Match]
    common: frozenset[str]
    """Words that the document has in lower case."""
    present: frozenset[str]
    """Entities that the document names in full."""
    grammar: Grammar


def names(reading: Reading, gazetteer: Gazetteer, taken: list[Span], seen: set[str]) -> list[Found]:
    """The names of a block in order; `seen` collects the entities met so far."""
    covered = {at for span in taken for at in _inside(reading.words, *span)}
    matches = [match for match in reading.matches if _sure(match, reading, gazetteer, covered)]
    owner = _owners(reading.words, matches)
    passage = Passage(
        text=reading.prose,
        read=reading.words,
        entries=reading.entries,
        start=reading.block.span.start,
        owner=owner,
        common=reading.common,
        grammar=reading.grammar,
        language=reading.block.language,
    )
    misses = _apart(near_misses(gazetteer, passage)) if gazetteer else []
    dropped = {owner.get(at) for first, last, _ in misses for at in range(first, last)}
    found: list[Found] = []
    for number, (start, end, aliases) in enumerate(matches):
        if number not in dropped:
            found.append((start, end, _known(reading.prose[start:end], aliases, seen)))
            seen.update(alias.entity for alias in aliases if alias.full)
    for first, last, near in misses:
        covered.update(range(first, last))
        found.append(_missed(reading, first, last, near))
    found.extend(_unknown(reading, gazetteer, passage, covered.union(owner)))
    return sorted(found, key=lambda name: name[:2])


def _unknown(reading: Reading, gazetteer: Gazetteer, passage: Passage, taken: Collection[int]) -> Iterator[Found]:
    read, start = reading.words, reading.block.span.start
    for first, last in runs(reading.prose, read, taken, reading.common, reading.grammar, start):
        near = lone_miss(gazetteer, passage, first, last) if gazetteer else ()
        part = surname_miss(gazetteer, passage, first, last) if gazetteer and last - first > 1 and not near else ()
        if near:
            yield _missed(reading, first, last, near)
        elif part:
            yield _missed(reading, last - 1, last, part)
        elif _is_name(reading, first, last):
            begin, end = read.starts[first], read.ends[last - 1]
            yield begin, end, Name(reading.prose[begin:end], exact=False)


def _missed(reading: Reading, first: int, last: int, near: tuple[Alias, ...]) -> Found:
    """A misspelt name; one that differs from a known name in its spaces only is that name."""
    read = reading.words
    begin, end = read.starts[first], read.ends[last - 1]
    text, key = reading.prose[begin:end], " ".join(read.keys[first:last])
    same = [alias for alias in near if respaced(key, " ".join(fold_name(alias.text)))]
    if same:
        return begin, end, Name(text, entities=tuple(dict.fromkeys(alias.entity for alias in same)), exact=False)
    by_entity = {alias.entity: alias.text for alias in reversed(near)}
    nearest = tuple(dict.fromkeys(alias.text for alias in near if by_entity[alias.entity] == alias.text))
    return begin, end, Name(text, nearest=nearest, exact=False)


def _is_name(reading: Reading, first: int, last: int) -> bool:
    """Whether an unknown run is a name rather than the first word of a sentence or a title in capitals."""
    if reading.block.kind == "heading":
        return False
    if last - first > 1:
        return not all(word.isupper() and len(word) > 1 for word in reading.words.texts[first:last])
    if reading.grammar.capital_nouns:
        return False
    return not starts_sentence(reading.prose, reading.words, first, reading.block.span.start)


def _sure(match: Match, reading: Reading, gazetteer: Gazetteer, covered: Container[int]) -> bool:
    """Whether a known name is one here: no ordinary word, no part of somebody else's name."""
    start, end, aliases = match
    read, word = reading.words, reading.prose[start:end].lower()
    if all(alias.derived for alias in aliases) and (word in reading.common or word in reading.grammar.stopwords):
        return False
    if all(alias.echo for alias in aliases) and not any(alias.entity in reading.present for alias in aliases):
        return False
    at = bisect_left(read.starts, start)
    if at and reading.prose[read.ends[at - 1] : start] == " " and _modifies(read.texts[at - 1], reading.grammar):
        return False
    if all(alias.derived for alias in aliases) and _elsewhere(reading, gazetteer, match):
        return False
    if " " in word:
        return not _specified(reading, gazetteer, match)
    if at and at - 1 not in covered and _of_another(reading, gazetteer, at, aliases):
        return False
    if reading.prose[start].isupper() and (word in reading.common or word in reading.grammar.stopwords):
        initial = starts_sentence(reading.prose, read, at, reading.block.span.start)
        return not initial or any(alias.text.islower() for alias in aliases)
    return True


def _elsewhere(reading: Reading, gazetteer: Gazetteer, match: Match) -> bool:
    """Whether a short name goes on with a wider place that is not its own (`Greenville, Ohio`)."""
    _, end, aliases = match
    read = reading.words
    after = bisect_left(read.starts, end)
    if after >= len(read.starts) or reading.prose[end : read.starts[after]] != ", ":
        return False
    key, own = read.keys[after], {word for alias in aliases for word in gazetteer.words_of(alias.entity)}
    return read.texts[after][0].isupper() and key not in own and (key in WELL_KNOWN or gazetteer.heads[key] > 0)


def _specified(reading: Reading, gazetteer: Gazetteer, match: Match) -> bool:
    """Whether a noun with its article goes on with whose or where it is, another's: `the church of Welford`."""
    start, end, aliases = match
    read, grammar = reading.words, reading.grammar
    at, after = bisect_left(read.starts, start), bisect_left(read.starts, end)
    if after != at + 2 or read.texts[at].lower() not in grammar.definite:
        return False
    if after + 1 >= len(read.texts) or read.texts[after].lower() not in grammar.genitives | grammar.inside:
        return False
    whose = after + 1 + (after + 2 < len(read.texts) and read.texts[after + 1].lower() in grammar.definite)
    if not read.texts[whose][0].isupper() or read.texts[whose].lower() in grammar.calendar:
        return False
    if read.texts[after].lower() not in grammar.genitives and gazetteer.heads[read.keys[whose]]:
        return False  # a place on record may be where it is
    return all(read.keys[whose] not in gazetteer.words_of(alias.entity) for alias in aliases)


def _modifies(word: str, grammar: Grammar) -> bool:
    """Whether a word before a name makes another name of it (`West` before `Virginia`)."""
    return word[0].isupper() and word.lower() in grammar.modifiers


def _of_another(reading: Reading, gazetteer: Gazetteer, at: int, aliases: tuple[Alias, ...]) -> bool:
    """Whether a lone surname follows a given name or an initial that none of its bearers has (`Karl Liebknecht`)."""
    read = reading.words
    if any(alias.kind not in ("person", "", "thing") for alias in aliases):
        return False
    before, key = read.texts[at - 1], read.keys[at - 1]
    gap = reading.prose[read.ends[at - 1] : read.starts[at]]
    own = {word for alias in aliases for word in gazetteer.words_of(alias.entity)}
    if len(before) == 1 and before.isupper() and gap in (". ", "."):
        if len(own) > 1 and not any(word.startswith(key) for word in own):
            return True
        return all(alias.derived for alias in aliases) and _longer(reading, at - 1)
    if gap != " " or not before[0].isupper() or key in own:
        return False
    if len(own) > 1 and key in GIVEN_NAMES:
        return True
    return all(alias.derived for alias in aliases) and not _no_part(reading, at - 1)


def _longer(reading: Reading, at: int) -> bool:
    """Whether a given name stands before an initial: then a form of the whole name should have been found."""
    read = reading.words
    while at and len(read.texts[at]) == 1 and read.texts[at].isupper():
        at -= 1
    return read.texts[at][0].isupper() and len(read.texts[at]) > 1 and not _no_part(reading, at)


def _no_part(reading: Reading, at: int) -> bool:
    """Whether a capitalised word before a name is no part of it: a title, or the first word of a sentence."""
    word, grammar = reading.words.texts[at].lower(), reading.grammar
    if word in grammar.titles or word in grammar.stopwords or word in grammar.calendar:
        return True
    return starts_sentence(reading.prose, reading.words, at, reading.block.span.start)


def _owners(read: Words, matches: list[Match]) -> dict[int, int]:
    """For each word of a known name the number of that name."""
    return {at: number for number, (start, end, _) in enumerate(matches) for at in _inside(read, start, end)}


def _apart(misses: Iterable[tuple[int, int, tuple[Alias, ...]]]) -> list[tuple[int, int, tuple[Alias, ...]]]:
    """Near misses that do not overlap, the longest first."""
    taken: set[int] = set()
    kept = []
    for first, last, near in sorted(misses, key=lambda miss: (miss[0] - miss[1], miss[0])):
        if taken.isdisjoint(range(first, last)):
            taken.update(range(first, last))
            kept.append((first, last, near))
    return kept


def _inside(read: Words, start: int, end: int) -> range:
    """The words, or parts of words, between two offsets."""
    return range(bisect_right(read.ends, start), bisect_left(read.starts, end))


def _known(text: str, aliases: tuple[Alias, ...], seen: set[str]) -> Name:
    """The name with its bearers: given names before short forms, those met before first."""
    own = [alias for alias in aliases if not alias.derived] or list(aliases)
    ranked = sorted(own, key=lambda alias: (alias.entity not in seen, not alias.full))
    exact = any(script(alias.text) == script(text) for alias in own)
    return Name(text, entities=tuple(dict.fromkeys(alias.entity for alias in ranked)), exact=exact)
