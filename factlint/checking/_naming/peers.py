"""Peers: those who are told apart by a name alone, brothers of one man and the congresses of one row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from factlint.checking._naming.ties import bearers
from factlint.checking._scene.scene import Scene
from factlint.claimbase.index import Base
from factlint.mentions import Mention
from factlint.mentions._names.words import fold_name
from factlint.remembering import remembered
from factlint.statements import pack
from factlint.values.name import Name

_NUMBER = "#"
NEAR = 10
"""How far in its row what is numbered in digits may stand from what is named."""


def peers(scene: Scene, mention: Mention) -> Iterator[str]:
    """The entities that a name tells from the one it names by nothing but itself: a sister, the congress after it."""
    yield from kin(scene, mention)
    yield from row(scene.base, mention)


def kin(scene: Scene, mention: Mention) -> Iterator[str]:
    """Those who are to somebody in the sentence what the noun right before a name says: `his brother N`."""
    sentence, stated = scene.sentence, bearers(scene.base, mention)
    words, at = sentence.words, sentence.index(mention.span.start) - 1
    while at >= 0 and words[at].lower in pack(mention.language).clauses.subjects:
        at -= 1
    if at < 0:
        return
    meant = {one.entity for one in sentence.subjects if one.owner and one.entity and one.offset == words[at].start}
    role = pack(sentence.block.language).prose.roles.get(words[at].lower, "")
    for owner in scene.subjects if role else ():
        known = _holders(scene.base, owner, role)
        if not stated or not known.isdisjoint(stated):
            meant |= known
    yield from sorted(one for one in meant if one not in stated and not _bears(scene.base, one, mention))


@remembered
def _holders(base: Base, owner: str, role: str) -> frozenset[str]:
    """Those who are something to somebody."""
    claims = (one for one in base.by_subject.get(owner, ()) if one.predicate == role and one.subject == owner)
    return frozenset(entity for one in claims if isinstance(one.value, Name) for entity in one.value.entities)


def row(base: Base, mention: Mention) -> tuple[str, ...]:
    """The entities whose names differ from a name in the ordinal only: the Fifth Congress, of the Sixth."""
    key, number = _numbered(mention.text, mention.language) if " " in mention.text else ("", 0)
    return _row(base, key, number, mention.language) if number else ()


@remembered
def _row(base: Base, key: str, number: int, language: str) -> tuple[str, ...]:
    """The entities with a name that another ordinal makes: looked up by it, since a base may have very many names."""
    before, _, behind = (" ".join(fold_name(part)) for part in key.partition(_NUMBER))
    written = [word for word, value in _in_words(base, language) if value != number] + _in_digits(number, language)
    names = (f"{before} {one} {behind}".strip() for one in written)
    return tuple(dict.fromkeys(alias.entity for name in names for alias in base.gazetteer.bearers(name)))


@remembered
def _in_words(base: Base, language: str) -> list[tuple[str, int]]:
    """The ordinals that names of a base have in words, folded, with what they mean."""
    known = ((" ".join(fold_name(word)), value) for word, value in pack(language).numbers.ordinals.items())
    return [(word, value) for word, value in known if word in base.gazetteer.vocabulary]


def _in_digits(number: int, language: str) -> list[str]:
    """The ordinals near one in digits, folded."""
    near = (one for one in range(max(1, number - NEAR), number + NEAR + 1) if one != number)
    return [" ".join(fold_name(f"{one}{mark}")) for one in near for mark in pack(language).numbers.ordinal_marks]


@lru_cache(maxsize=10_000)
def _numbered(name: str, language: str) -> tuple[str, int]:
    """A name with a mark for the one ordinal in it, and the ordinal; 0 where there is none, or more than one."""
    numbers = pack(language).numbers
    words = name.casefold().split()
    values = [_ordinal(word, numbers.ordinals, numbers.ordinal_marks) for word in words]
    if sum(map(bool, values)) != 1 or len(words) < 2:
        return "", 0
    key = " ".join(_NUMBER if value else word for word, value in zip(words, values, strict=True))
    return key, max(values)


def _ordinal(word: str, ordinals: Mapping[str, int], marks: tuple[str, ...]) -> int:
    if word in ordinals:
        return ordinals[word]
    digits = next((word.removesuffix(mark) for mark in marks if word.endswith(mark)), "")
    return int(digits) if digits.isdecimal() and len(digits) < 4 else 0


def _bears(base: Base, entity: str, mention: Mention) -> bool:
    """Whether a name may be one of an entity: it has all its words."""
    own = set(fold_name(mention.text))
    return entity in base.entities and any(own <= set(fold_name(name.text)) for name in base.entities[entity].names)
