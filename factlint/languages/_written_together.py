"""Number words that are written together (`fünfundzwanzigtausend`), taken apart."""

from __future__ import annotations

from collections.abc import Collection

LONGEST = 80
"""Characters of the longest word that is taken apart."""


def pieces(word: str, known: Collection[str], longest: int) -> list[str] | None:
    """The word cut into known pieces of at most `longest` letters, longest first; None when it is something else."""
    if len(word) > LONGEST:
        return None
    cuts: dict[int, list[str] | None] = {len(word): []}
    for start in range(len(word) - 1, -1, -1):
        cuts[start] = None
        for stop in range(min(len(word), start + longest), start, -1):
            rest = cuts[stop]
            if rest is not None and word[start:stop] in known:
                cuts[start] = [word[start:stop], *rest]
                break
    return cuts[0]
