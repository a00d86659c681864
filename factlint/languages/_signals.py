"""Reads lists of words from plain text: the signals of predicates, groups of synonyms, words that compare."""

from __future__ import annotations

from collections.abc import Mapping


def signal_words(text: str) -> Mapping[str, tuple[str, ...]]:
    """Lines `predicate: word, phrase of words`; a line that begins with a blank goes on with the one before."""
    found: dict[str, tuple[str, ...]] = {}
    for line in text.replace("\n ", " ").splitlines():
        predicate, _, words = line.partition(":")
        if words.strip():
            found[predicate.strip()] = tuple(word.strip() for word in words.split(",") if word.strip())
    return found


def groups(text: str) -> tuple[tuple[str, ...], ...]:
    """Lines of words and names that stand for the same, set apart by commas."""
    return tuple(tuple(name.strip() for name in line.split(",")) for line in text.strip().splitlines())


def comparatives(text: str) -> Mapping[str, tuple[str, ...]]:
    """Lines `-predicate +predicate: word, phrase`, as a mapping from each phrase to what it compares."""
    found: dict[str, tuple[str, ...]] = {}
    for line in text.strip().splitlines():
        ways, _, words = line.partition(":")
        for word in words.split(","):
            found[word.strip()] = (*found.get(word.strip(), ()), *ways.split())
    return found
