"""Written forms: phrases in the texts of packs, capitals, digits, and the search for any of many forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind


def phrases(text: str) -> Iterator[str]:
    """The phrases of a text with commas between them."""
    return (phrase.strip() for phrase in text.split(",") if phrase.strip())


def cased(form: str, *, lower: bool) -> Iterator[str]:
    yield form[:1].upper() + form[1:]
    yield form.upper()
    if lower:
        yield form


_ZEROS = "0٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰０"
DIGITS = tuple(chr(ord(zero) + value) for zero in _ZEROS for value in range(10))
"""The decimal digits of every script (Unicode category Nd)."""
_NUMBERS = (*DIGITS, *(f"{number:02}" for number in range(100)))
NUMBERS = len(_NUMBERS)
"""How many forms a search for numbers too has for them: every digit, and any two of our own."""


def searcher(forms: Iterable[str], *, numbers: bool = False) -> AhoCorasick:
    """Finds the longest of any of the forms, in one pass at the speed of memory; where words end is for the caller.

    A match tells the place of its form among the others in order, behind those of numbers if they are found too:
    long numbers in pieces.
    """
    patterns = [*(_NUMBERS if numbers else ()), *sorted(set(forms))]
    # What is slow to build is twice as fast where there are many matches, as of numbers, and no faster elsewhere.
    made = Implementation.DFA if numbers else Implementation.ContiguousNFA
    return AhoCorasick(patterns, matchkind=MatchKind.LeftmostLongest, implementation=made)
