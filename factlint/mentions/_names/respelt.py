"""Respellings: how one language writes the names of another (`Luxembourg`, `Gengis Khan`, `Dostojewski`)."""

from __future__ import annotations

from factlint.mentions._names.words import fold_name
from factlint.patterns import regex

_RULES = tuple(
    (regex(pattern), sound)
    for pattern, sound in (
        (r"tsch|tch|tsj|cz", "k"),
        (r"sch|sh|sj|sz", "s"),
        (r"ch|kh|ck|[cq]", "k"),
        (r"zh|rz", "z"),
        (r"gh|gu(?=[ei])", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"x", "ks"),
        (r"ae", "a"),
        (r"w", "v"),
        (r"[jy]", "i"),
        (r"(?<=[aeou])i|i(?=[aeou])", ""),
        (r"o[eu]|ov\b", "u"),
        (r"([aeiou])\1", r"\1"),
        (r"[aeiou]+\b", ""),
    )
)
"""Letters that stand for one sound in the spellings of different languages, in the order in which they are made one."""


def respelt(stated: str, known: str) -> bool:
    """Whether two names sound alike, however languages spell the sounds."""
    return sounds(stated) == sounds(known)


def sounds(name: str) -> str:
    """A name in the letters that stand for its sounds."""
    found = " ".join(fold_name(name))
    for pattern, sound in _RULES:
        found = pattern.sub(sound, found)
    return found
