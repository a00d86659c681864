"""Names beside a source in another language: what is spelt alike, and another last name to the same first name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz.distance import OSA

from factlint.checking._against.sources import Sighting
from factlint.mentions._names.wellknown import GIVEN_NAMES
from factlint.statements import stem

LIKE = 0.6
"""Similarity from which two languages may spell one name so differently (`Luther`, `Lutero`)."""
_SOUNDS = str.maketrans({"f": "p", "v": "b", "w": "b", "c": "k", "q": "k", "z": "s", "y": "i", "j": "i", "h": None})
"""Letters that stand for one sound, or for none, from language to language."""


def spelt_abroad(part: str, other: str) -> bool:
    """Whether two stems differ as languages do: at the end, or in the letters of a sound (`manifesto`, `manipesto`)."""
    if part.startswith(other) or other.startswith(part) or part[:-1] == other[:-1]:
        return True
    return part.translate(_SOUNDS) == other.translate(_SOUNDS)


def namesakes(
    name: str,
    missing: Sequence[str],
    by_stem: Mapping[str, tuple[Sighting, ...]],
    proper: Iterable[str],
    languages: Iterable[str],
) -> tuple[Sighting, ...]:
    """The people of the sources who share a first name with a person whose last name no source has.

    One sighting for each of their last names; none where a source may have the last name in another spelling.
    `missing` are the stems of the name that no source has, `proper` those that the sources have with a capital,
    `languages` those of the sources.
    """
    first, _, last = name.casefold().partition(" ")
    if not last.isalpha() or len(missing) != 1 or not last.startswith(missing[0]) or not last.isascii():
        return ()
    if first not in GIVEN_NAMES:
        return ()
    found: dict[str, Sighting] = {}
    stems = {stem(first, language) for language in languages}
    for sighting in (each for one in sorted(stems) for each in by_stem.get(one, ())):
        words = [word for word in sighting.mention.text.split() if word[:1].isupper()]
        surname = words[-1].casefold() if len(words) > 1 else ""
        if surname.isascii() and surname and words[0].casefold() == first:
            found.setdefault(surname, sighting)
    if found and any(OSA.normalized_similarity(last, other, score_cutoff=LIKE) for other in proper):
        return ()  # timid: it may be the same name in another spelling
    return tuple(found.values())
