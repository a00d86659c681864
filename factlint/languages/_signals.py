"""Reads lists of words from plain text: the signals of predicates, groups of synonyms, words that compare."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


def signal_words(text: str, stand_ins: Mapping[str, str] | None = None) -> Mapping[str, tuple[str, ...]]:
    """Lines `predicate: word, phrase of words`; a line that begins with a blank goes on with the one before.

    A word of `stand_ins` stands for each of the words that it is given: `one's` for his, her and their.
    """
    given = {word: words.split() for word, words in (stand_ins or {}).items()}
    found: dict[str, tuple[str, ...]] = {}
    for line in text.replace("\n ", " ").splitlines():
        predicate, _, words = line.partition(":")
        if words.strip():
            listed = [word for part in words.split(",") if (word := part.strip())]
            if any(word in words for word in given):
                listed = [one for word in listed for one in _with_each(word, given)]
            found[predicate.strip()] = tuple(listed)
    return found


def _with_each(phrase: str, given: Mapping[str, list[str]]) -> Iterator[str]:
    """A phrase once for each word that one of its words stands for; itself when none stands for any."""
    words = phrase.split()
    at = next((at for at, word in enumerate(words) if word in given), None)
    if at is None:
        yield phrase
        return
    for word in given[words[at]]:
        yield " ".join((*words[:at], word, *words[at + 1 :]))


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
