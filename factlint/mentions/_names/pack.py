"""Packs the names of a large base into sorted numbers and blocks of text."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from factlint.mentions._names import near
from factlint.mentions._names.alias import Alias
from factlint.mentions._names.store import NAMESAKES, SHORT, foreign_words, forms, small_words
from factlint.mentions._names.texts import BITS, LOW, checksum, numbers, packed_texts
from factlint.mentions._names.translit import latin_keys, romanised_alike

_MOST = LOW >> 1
_PILES = 6
"""Highest bits of a checksum that tell the pile it is sorted in: one pile after the other takes little memory."""


def packed(aliases: Sequence[Alias]) -> dict[str, memoryview]:
    """The sections of an index over names; raises ValueError for more names than there are numbers."""
    if len(aliases) > _MOST:
        raise ValueError(f"more than {_MOST} names")
    listed = _by_entity(aliases)
    small = sorted(set(small_words(listed)))
    return {**_entries(listed), **_owners(listed), **near.packed(small, "small"), **_foreign(listed)}


def _by_entity(aliases: Sequence[Alias]) -> list[Alias]:
    """The aliases with those of one entity together, in the order of its first."""
    order: dict[str, int] = {}
    for alias in aliases:
        order.setdefault(alias.entity, len(order))
    return sorted(aliases, key=lambda alias: order[alias.entity])


def _entries(listed: Sequence[Alias]) -> dict[str, memoryview]:
    """The names by their checksums, marked where derived, and the words that they consist of and begin with."""
    heads: dict[str, int] = {}
    piles = [array("Q") for _ in range(1 << _PILES)]
    for number, alias in enumerate(listed):
        for form, keys in forms(alias):
            for word in keys:
                heads.setdefault(word, 0)
            heads[keys[0]] |= 1 << len(keys)
            value = checksum(" ".join(keys))
            piles[value >> 37 - _PILES].append(value << BITS | number << 1 | form.derived)
    words = sorted(heads)
    return {
        "names": numbers(_thinned(piles, listed)),
        "heads": numbers(array("I", (heads[word] for word in words))),
        "slavic": memoryview(bytes([any(romanised_alike(word) for word in words)])),
        **near.packed(words, "words"),
    }


def _thinned(piles: Sequence[array[int]], listed: Sequence[Alias]) -> array[int]:
    """The entries in order, without bearers of names that too many have."""
    found = array("Q")
    for pile in piles:
        last, owner, count = -1, "", 0
        for entry in sorted(pile):
            entity, most = listed[(entry & LOW) >> 1].entity, SHORT if entry & 1 else NAMESAKES
            if entry >> BITS != last:
                last, count = entry >> BITS, 0
            elif entity == owner or count >= most:
                continue
            owner, count = entity, count + 1
            found.append(entry)
    return found


def _owners(listed: Sequence[Alias]) -> dict[str, memoryview]:
    """The texts of the names, whose they are, and of what kind."""
    entities: list[str] = []
    firsts, owners = array("I"), array("I")
    kinds: dict[str, int] = {}
    for number, alias in enumerate(listed):
        if not entities or entities[-1] != alias.entity:
            entities.append(alias.entity)
            firsts.append(number)
        owners.append(len(entities) - 1)
        kinds.setdefault(f"{alias.kind}\n{alias.language}", len(kinds))
    return {
        **packed_texts((alias.text for alias in listed), "texts"),
        **packed_texts(entities, "entities"),
        **packed_texts(kinds, "kinds"),
        "firsts": numbers(firsts),
        "owners": numbers(owners),
        "kind": numbers(array("I", (kinds[f"{alias.kind}\n{alias.language}"] for alias in listed))),
        "full": numbers(array("B", (alias.full for alias in listed))),
    }


def _foreign(listed: Iterable[Alias]) -> dict[str, memoryview]:
    """The words in other scripts, and their Latin spellings by checksum."""
    found = foreign_words(listed)
    spelled = (
        checksum(latin) << BITS | number << 1
        for number, word in enumerate(found.values())
        for latin in latin_keys(word)
    )
    return {
        **packed_texts(found, "foreign keys"),
        **packed_texts(found.values(), "foreign"),
        "romanised": numbers(array("Q", sorted(spelled))),
    }
