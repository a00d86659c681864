"""The possessive ending of English, which writers of other languages put behind names too: `Lenin's`."""

from __future__ import annotations

POSSESSIVE = ("'s", "’s")


def owning(word: str) -> bool:
    """Whether a word ends in a possessive ending."""
    return word.endswith(POSSESSIVE)


def owner(word: str) -> str:
    """A word without its possessive ending."""
    return word[:-2] if word.endswith(POSSESSIVE) else word
