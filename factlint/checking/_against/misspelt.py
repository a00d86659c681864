"""Names that are misspelt: a letter off, two in a long one, or the wrong letter doubled."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from rapidfuzz.distance import OSA

from factlint.checking._against.abroad import spelt_abroad
from factlint.checking._against.spellings import alike_written, well_known
from factlint.mentions._names.respelt import sounds
from factlint.patterns import regex

SHORTEST, LONG = 5, 10
"""Letters beyond which one may be wrong, and from which on two."""
_TWICE = regex(r"([^\W\d_])\1")


def misspelt(part: str, other: str) -> bool:
    """Whether a name is another misspelt, both folded."""
    size = min(len(part), len(other))
    apart = OSA.distance(part, other, score_cutoff=2)
    if apart <= 1:
        return apart == 1
    if part[0] != other[0] or apart > 2:
        return False
    if len(part) == len(other) and _single(part) == _single(other):
        return True  # `Kuokalla`, `Kuokkala`
    inside = part[-2:] == other[-2:] and size >= LONG
    return inside and sounds(part) != sounds(other)


def nearly(missing: Iterable[str], proper: Collection[str], language: str, languages: Iterable[str]) -> bool:
    """Whether a stem is one of those with a capital misspelt, in sources whose languages spell names as the draft's."""
    return all(alike_written(language, one) for one in languages) and any(
        misspelt(part, other) and not spelt_abroad(part, other)
        for part in missing
        if len(part) > SHORTEST and part not in well_known(language)
        for other in proper
    )


def _single(name: str) -> str:
    return _TWICE.sub(r"\1", name)
