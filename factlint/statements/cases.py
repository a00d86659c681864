"""Names in a case that no subject has: `внук Люсьена Маршана`, `Hedda Lindqvists Mutter`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from factlint.mentions._names.variants import inflection
from factlint.mentions._names.words import fold
from factlint.statements import pack

_SHORTEST = 2
"""Letters that stay the same in all cases, at least."""
_GENITIVE = ("s",)
"""Linkers of a language in which nothing but a genitive has one."""


def oblique(text: str, names: Iterable[str], language: str) -> bool:
    """Whether a name as a text has it is an oblique case of one of the names of whom it means."""
    return any(_declined(text, name, language) for name in names if name != text)


@lru_cache(maxsize=4096)
def _declined(text: str, name: str, language: str) -> bool:
    words, cited = fold(text).split(), fold(name).split()
    if inflection(language).linkers == _GENITIVE and not pack(language).prose.paradigms:
        return fold(text) == fold(name) + _GENITIVE[0]
    if words == cited or len(words) != len(cited):
        return False
    return all(word == other or _case_of(word, other, language) for word, other in zip(words, cited, strict=True))


def _case_of(word: str, cited: str, language: str) -> bool:
    for form, owns in inflection(language).endings.items():
        ending = fold(form)
        base = word.removesuffix(ending)
        if base != word and len(base) >= _SHORTEST and cited in {base + fold(own) for own in owns}:
            return True
    return False
