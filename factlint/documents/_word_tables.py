"""The words of all packs by kind, each with the languages that have it: so a short text is told without loading a pack.

They are drawn from the packs into a folder beside this file: `python -m manual` writes them, and a test holds them
current. The `months` are those of languages without a pack, as dateparser has them from the CLDR. A file has the words
of the same languages together: it is read in half the time, and a run with short texts waits for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from msgspec import json

FOLDER = Path(__file__).with_name("words")


@cache
def table(kind: str) -> Mapping[str, str]:
    """Each word of a kind, and the codes of its languages with spaces between them, in alphabetical order."""
    told = json.decode((FOLDER / f"{kind}.json").read_bytes(), type=dict[str, str])
    return {word: codes for codes, words in told.items() for word in words.split(" ")}


def languages_of(kind: str, word: str) -> list[str]:
    """The languages that have a word of a kind."""
    return table(kind).get(word, "").split()
