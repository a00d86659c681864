"""Words that turn a statement around: denials, and words with an opposite."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from factlint.statements import pack, stem

Side = tuple[int, bool]
"""A pair of opposites by its place among those of the language, and whether it is its second side."""


def denies(word: str, language: str) -> bool:
    """Whether a word in lower case denies its clause, or ends in one that does (`don't`)."""
    denials = pack(language).assertions.denials or pack(language).prose.negations
    return word in denials or (word.endswith(("n't", "n’t")) and "n't" in denials)


@lru_cache(maxsize=16)
def sided(language: str) -> frozenset[str]:
    """The words that have an opposite."""
    return frozenset(word.lower() for pair in pack(language).prose.opposites for word in pair.one | pair.other)


def opposed(stated: str, known: str, language: str) -> bool:
    """Whether a word of a draft says the opposite of one of a source, or plainly more than it."""
    sides, pairs = _sides(language), pack(language).prose.opposites
    own, other = sides.get(stem(stated, language), frozenset()), sides.get(stem(known, language), frozenset())
    if own & other:
        return False
    return any((pair, not second) in other and (second or not pairs[pair].stronger) for pair, second in own)


@lru_cache(maxsize=16)
def _sides(language: str) -> Mapping[str, frozenset[Side]]:
    """The stem of each word to the sides that it is on."""
    found: dict[str, set[Side]] = defaultdict(set)
    for number, pair in enumerate(pack(language).prose.opposites):
        for second, words in enumerate((pair.one, pair.other)):
            for word in words:
                found[stem(word, language)].add((number, bool(second)))
    return {word: frozenset(sides) for word, sides in found.items()}
