"""Whether an unknown name could be another way to write, or another level of, what the base has in its place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import Indel

from factlint.claimbase.index import Base, Claim
from factlint.languages._prose import ProseWords
from factlint.mentions._names.translit import latin_keys, script
from factlint.mentions._names.wellknown import CITIES, GIVEN_NAMES, LANDS, STATES
from factlint.mentions._names.words import fold_name
from factlint.values.name import Name

WORD_ALIKE, PLACE_ALIKE, OTHER_SCRIPT = 0.75, 0.5, 0.55
"""How like each other two words, two places, and two words of different scripts may not be."""
SHORTEST = 3
"""Letters of a word from which it tells one name from another."""
MOST_WORDS = 5


@lru_cache(maxsize=10_000)
def _spellings(name: str) -> tuple[tuple[str, ...], ...]:
    """The words of a name, each in its folded Latin spellings."""
    return tuple((*latin_keys(word), word) for word in fold_name(name))


def names_of(base: Base, claim: Claim) -> Iterator[str]:
    """Every name that the base has for the value of a claim, and what its evidence quotes."""
    if isinstance(claim.value, Name):
        yield claim.value.text
        for entity in claim.value.entities:
            yield from (name.text for name in base.entities[entity].names)
    elif isinstance(claim.value, str):
        yield claim.value
    yield from (evidence.as_written for evidence in claim.evidence if evidence.as_written)


def resembles(stated: str, known: str, *, place: bool) -> bool:
    """Whether two names share a word, or are written much alike."""
    across = script(stated) != script(known)
    least = OTHER_SCRIPT if across else WORD_ALIKE
    mine, its = _spellings(stated), _spellings(known)
    if any(_alike(one, other, least) for one in mine for other in its):
        return True
    whole = [("".join(word[0] for word in words),) for words in (mine, its)]
    return place and _alike(whole[0], whole[1], PLACE_ALIKE)


def _alike(one: tuple[str, ...], other: tuple[str, ...], least: float) -> bool:
    return any(
        Indel.normalized_similarity(mine, its, score_cutoff=least) >= least
        for mine in one
        for its in other
        if min(len(mine), len(its)) >= SHORTEST
    )


def fits_person(stated: str, prose: ProseWords, *, titled: bool) -> bool:
    """Whether a name can be the full name of a person, or one word behind a title."""
    words = fold_name(stated)
    if stated.isupper() or any(word in prose.nouns or word in prose.roles for word in words):
        return False
    return 2 - titled <= len(words) <= MOST_WORDS


def fits_anybody(stated: str, known: str, prose: ProseWords, *, titled: bool) -> bool:
    """Whether two names can both be those of persons, or both those of something else, where either may stand."""
    person = _begins_given(known) or next(iter(fold_name(known)), "") in prose.titles
    if person != (titled or _begins_given(stated)) or stated.isupper():
        return False
    return fits_person(stated, prose, titled=titled) if person else len(fold_name(stated)) > 1


def _begins_given(name: str) -> bool:
    first = next(iter(_spellings(name)), ())
    return any(word in GIVEN_NAMES or len(word) == 1 for word in first)


def fits_place(base: Base, stated: str, known: str, *, of_any_level: bool) -> bool:
    """Whether a name can be that of another place of the same level as the one on record.

    Where a place of any level can stand, what is in no list of well-known places may be a part of one that is.
    """
    mine = "".join(fold_name(stated))
    its = {part for name in base.entities[known].names for part in _parts(fold_name(name.text))}
    if mine in STATES or mine in LANDS:
        return mine in STATES and not its.isdisjoint(STATES)
    # timid: Kensington is in London, and Hesse in Germany
    wider = STATES | LANDS if mine in CITIES else STATES | LANDS | CITIES
    return not of_any_level or its.isdisjoint(wider)


def _parts(words: tuple[str, ...]) -> tuple[str, ...]:
    return ("".join(words), *words)
