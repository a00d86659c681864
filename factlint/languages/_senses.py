"""Common words by what they mean: `mother` and `ina`, `arrest` and `dakip`.

One meaning a line of `senses.txt`, one language a column, as the first line names them; the words as a dictionary has
them, roots for a language that builds its words with affixes, further forms where those differ. Written for factlint
from general vocabulary: kin and body, law and war, work and trade, writing and travel.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("senses.txt")


@cache
def meanings() -> Mapping[str, Mapping[str, frozenset[int]]]:
    """For each language its words, each with the numbers of what it may mean."""
    head, *lines = FILE.read_text("utf-8").splitlines()
    languages = [code.strip() for code in head.split("|")]
    found: dict[str, dict[str, set[int]]] = {code: defaultdict(set) for code in languages}
    for number, line in enumerate(lines):
        for code, words in zip(languages, line.split("|"), strict=True):
            for word in words.split():
                found[code][word].add(number)
    return {code: {word: frozenset(own) for word, own in words.items()} for code, words in found.items()}
