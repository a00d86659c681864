"""The words of their own that few claims of a base have: they tell more than others which claim is meant."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factlint.claimbase.index import Claim

FEW, RARE = 8, 100
"""Claims that share a rare word at most, and of how many there is one of them at least."""


def by_rare_word(claims: Sequence[Claim]) -> Mapping[str, tuple[Claim, ...]]:
    """The claims by those of their own words that few of them have, in lower case."""
    found: dict[str, dict[str, Claim]] = {}
    for claim in claims:
        for word in _single(claim.words):
            found.setdefault(word, {})[claim.id] = claim
    most = min(FEW, len(claims) // RARE)
    return {word: tuple(having.values()) for word, having in found.items() if len(having) <= most}


def rare_among(phrases: Iterable[str], rare: Container[str]) -> Iterator[str]:
    """The single words of a claim's own that are rare."""
    return (word for word in _single(phrases) if word in rare)


def _single(phrases: Iterable[str]) -> Iterator[str]:
    return (word for phrase in phrases for word in phrase.lower().replace("-", " ").split())
