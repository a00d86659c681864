"""Whether a name may stand where its words were found: letter case, and what is between the words."""

from __future__ import annotations

from functools import cache, lru_cache

from factlint import discover, languages
from factlint.languages import Language
from factlint.mentions._names.alias import Alias
from factlint.mentions._names.translit import UNVOWELLED, consonants, script
from factlint.mentions._names.words import Words, words

_ALWAYS = frozenset("-‐‑‒–—−'’‘ʼʻ`´·•­\u200b")
"""What may stand between the words of a name, besides white space, whatever the base has there."""


@cache
def _small_nouns(language: str) -> bool:
    """Whether a language writes the noun of a name small: `завод Заря`, `kopalnia Wujek`, not `the river Lena`."""
    return language in discover.names(languages) and discover.member(languages, Language, language).prose.small_nouns


class Shape:
    """What the text of a name demands of its place."""

    __slots__ = ("capital", "gaps", "keys", "shout", "texts")

    def __init__(self, text: str) -> None:
        read = words(text)
        self.texts, self.keys = read.texts, read.keys
        self.capital = next((at for at, word in enumerate(read.texts) if word[0].isupper()), -1)
        """Number of the first word with a capital letter, or -1."""
        self.shout = len(read.texts) == 1 and text.isupper() and len(text) <= 5
        """An acronym, which ordinary words of the same letters are not."""
        self.gaps = tuple(
            any(not mark.isspace() and mark not in _ALWAYS for mark in text[end:start])
            for end, start in zip(read.ends, read.starts[1:], strict=False)
        )
        """Whether the name has a comma, a bracket or the like between two words."""


@lru_cache(maxsize=1 << 14)
def shape(text: str) -> Shape:
    """What the text of a name demands of its place."""
    return Shape(text)


def fits(alias: Alias, text: str, read: Words, first: int, last: int, language: str) -> bool:
    """Whether letter case and what stands between the words allow this name in a text of a language."""
    own = shape(alias.text)
    same = len(own.texts) == last - first
    if len(alias.text) < 3 and same:
        return text[read.starts[first] : read.ends[last - 1]] == alias.text
    if last - first == 1 and _unvowelled(own.texts[0], read.texts[first]) and len(consonants(own.texts[0])) < 4:
        return False  # timid: three consonants alone are too little
    if own.shout and not all(word.isupper() for word in read.texts[first:last]):
        return False
    if own.capital >= 0 and _small(read.texts[first + own.capital if same else first][0]):
        rest = zip(own.texts[own.capital + 1 :], read.texts[first + own.capital + 1 : last], strict=False)
        noun = same and own.capital == 0 and _small_nouns(language)
        capitals = [stated for known, stated in rest if known[0].isupper()] if noun else []
        if not capitals or any(map(_small, (stated[0] for stated in capitals))):
            return False  # `завод Заря` may be the `Завод Заря` on record
    return all(
        joined(text[read.ends[at] : read.starts[at + 1]], read.texts[at], loose=same and own.gaps[at - first])
        for at in range(first, last - 1)
    )


def _unvowelled(one: str, other: str) -> bool:
    """Whether one of two words, and only one, is in a script that leaves vowels out."""
    if one.isascii() and other.isascii():
        return False
    return (script(one) in UNVOWELLED) != (script(other) in UNVOWELLED)


def _small(letter: str) -> bool:
    """Whether it is a small letter of a script that begins names with capitals."""
    return letter.islower() and not "\u10d0" <= letter <= "\u10ff"


def joined(gap: str, before: str, *, loose: bool = False) -> bool:
    """Whether two words of a name belong together over this gap."""
    if gap in (" ", "-", ""):
        return True
    return all(mark.isspace() or mark in _ALWAYS or loose or (mark == "." and len(before) <= 3) for mark in gap)
