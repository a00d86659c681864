"""Forms of one name: as another country, case or people spells it, and what is rather a slip."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from factlint.checking._against.abroad import spelt_abroad
from factlint.checking._against.sources import Sighting
from factlint.mentions._names.wellknown import WELL_KNOWN
from factlint.statements import pack, stem, stems, words

SHORTEST_DECLINED = 3
"""Letters of a stem that may keep only two of them in some case."""
SOFT = "ь"
SHORTEST_PART = 3
"""Letters of a word that is a part of a longer one."""
_LINKS = ("", "s", "n", "es", "en")
"""What German and its kin put between the parts of a word."""


def slipped_into(part: str, other: str, language: str, sighting: Sighting) -> bool:
    """Whether a stem is another misspelt, and not as the sighting's language spells it."""
    known = sighting.mention.language
    if part in fleeting(other, language) or other in fleeting(part, language):
        return False
    return known == language or (alike_written(language, known) and not spelt_abroad(part, other))


def fleeting(part: str, language: str) -> tuple[str, ...]:
    """A stem without its last vowel, where names are declined: it may come and go with the case (`Павел`, `Павла`).

    It may leave a soft sign behind (`Лев`, `Льва`).
    """
    if not pack(language).prose.paradigms or len(part) < SHORTEST_DECLINED:
        return ()
    softened = part[:-2] + SOFT + part[-1]
    return (softened,) if len(part) == SHORTEST_DECLINED else (part[:-2] + part[-1], softened)


def linked(part: str, language: str) -> Iterator[str]:
    """The stems of a word with an ending that names and their nouns take (`Pamantasan`, `Pamantasang`)."""
    for linker in pack(language).prose.linkers:
        yield stem(part + linker, language)


def alike_written(one: str, other: str) -> bool:
    """Whether two languages write names in the same way; else `Libia` is no slip for `Libya`."""
    return one == other or other in pack(one).prose.names_as or one in pack(other).prose.names_as


@lru_cache(maxsize=16)
def well_known(language: str) -> frozenset[str]:
    """The stems of names that are no misspelling of one another."""
    return frozenset(stem(name, language) for name in WELL_KNOWN)


def respelt(part: str, language: str) -> Iterator[str]:
    """The stems of a word as another country spells it (`defence`, `defense`)."""
    for one, other in pack(language).prose.spellings:
        for here, there in ((one, other), (other, one)):
            if here in part:
                yield stem(part.replace(here, there), language)


def parts_of(text: str, language: str) -> list[str]:
    stopwords = pack(language).prose.stopwords
    titles = pack(language).prose.titles
    return [
        word.stem
        for word in words(text, 0, len(text), language)
        if word.lower not in stopwords and word.lower.rstrip(".") not in titles
    ]


@lru_cache(maxsize=16)
def _groups(language: str) -> Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The stems of each synonym to the stems of all names of its group."""
    found = {}
    for group in pack(language).prose.synonyms:
        forms = tuple(dict.fromkeys(stems(name, language) for name in group))
        bare = (tuple(parts_of(name, language)) for name in group)
        found.update(dict.fromkeys((*forms, *bare), forms))
    return found


def equals(parts: tuple[str, ...], language: str) -> tuple[tuple[str, ...], ...]:
    """Names that mean the same, in stems: a country for its people, a short form for a long one."""
    return _groups(language).get(parts, ())


def composed(part: str, given: Collection[str], language: str) -> bool:
    """Whether a word that may be no name consists of two that are given (`Zugunglück`), where nouns have capitals."""
    cuts = range(SHORTEST_PART, len(part) - SHORTEST_PART + 1) if pack(language).dates.capital_nouns else ()
    return any(
        part[at:] in given and any(part[: at - len(link)] in given for link in _LINKS if part[:at].endswith(link))
        for at in cuts
    )
