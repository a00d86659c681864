"""Which rule a word that names none was meant for."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.engine.keys import nearest
from factlint.patterns import regex

ALL_OF_THEM = "`factlint rules` lists them"
MANY = 6
"""Rules that a hint names; more of them help nobody."""
CODE = regex(r"(?:F[LI]?[-_ ]?)?([0-9OILSBZ]{1,4})", re.IGNORECASE)
"""A code as it may be typed: with letters that look like digits, without its own letters, with a hyphen."""
LOOKALIKES = str.maketrans("OILSBZ", "011582")


def near(word: str, rules: Iterable[tuple[str, str]]) -> str:
    """A hint: the code that the word looks like, the rules that it begins or is part of, else the nearest one.

    `rules` are codes with names.
    """
    names = dict(rules)
    typed = CODE.fullmatch(word)
    if typed:
        return _near_code(f"FL{typed[1].upper().translate(LOOKALIKES)}", tuple(names))
    lower = word.lower().replace("_", "-")
    parts = [name for name in names.values() if lower and f"-{lower}-" in f"-{name}-"]
    if parts:
        return _listed(parts)
    return nearest(lower, tuple(names.values()), all_of_them=ALL_OF_THEM)


def _near_code(code: str, codes: tuple[str, ...]) -> str:
    if code in codes:
        return f"did you mean `{code}`?"
    begun = [each for each in codes if each.startswith(code)]
    if begun:
        return _listed(begun)
    kin = [each for each in codes if each.startswith(code[:3])]
    if kin:
        return nearest(code, tuple(kin)) if len(code) == len(kin[0]) else _listed(kin)
    groups = sorted({each[:3] for each in codes})
    return f"codes begin with {', '.join(f'`{group}`' for group in groups)}; {ALL_OF_THEM}"


def _listed(words: list[str]) -> str:
    """All of a few words; the first of many."""
    if len(words) == 1:
        return f"did you mean `{words[0]}`?"
    listed = ", ".join(f"`{word}`" for word in words[:MANY])
    return f"it may be {listed}" + (f" and {len(words) - MANY} more; {ALL_OF_THEM}" if len(words) > MANY else "")
