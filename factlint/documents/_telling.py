"""What tells languages apart at first sight, of all packs: so a draft loads only those that it is read with.

It is drawn from the packs into a file beside this one: `python -m manual` writes that, and a test holds it current.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from msgspec import json

from factlint import languages
from factlint.discover import members
from factlint.languages import Language
from factlint.languages._dates import DateWords

AFTER = ".,;:!?)»”’"
"""Signs behind a word, which are none of its letters."""
FILE = Path(__file__).with_name("telling.json")


class Telling(NamedTuple):
    """What is known of all languages; each entry names packs by their codes, in alphabetical order."""

    words: Mapping[str, tuple[str, ...]]
    """Each function word, month, weekday and feast, and the packs that have it."""
    scripts: Mapping[str, tuple[str, ...]]
    """Each script, and the packs that are written in it."""
    months: Mapping[str, tuple[str, ...]]
    """Each pack, and its words for months and centuries, without one of which there is hardly a date."""
    names: Mapping[str, str]
    """Names of languages in English, in lower case, to their codes."""


@cache
def telling() -> Telling:
    """What the file holds."""
    found = json.decode(FILE.read_bytes())
    months = {code: tuple(text.split(", ")) for code, text in found["months"].items()}
    return Telling(_by_word(found["words"]), _by_word(found["scripts"]), months, found["names"])


def drawn() -> str:
    """The text that the file must have, from the packs."""
    packs = members(languages, Language)
    found = {
        "names": {pack.name.lower(): code for code, pack in packs.items()},
        "scripts": {code: _written_in(pack) for code, pack in packs.items()},
        "months": {code: ", ".join(sorted(_months(pack.dates))) for code, pack in packs.items()},
        "words": {code: " ".join(sorted(_words(pack))) for code, pack in packs.items()},
    }
    return json.format(json.encode(found), indent=1).decode() + "\n"


def _by_word(words: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for code, text in words.items():
        for word in text.split():
            found.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in found.items()}


def _words(pack: Language) -> Iterable[str]:
    days = (*pack.dates.months, *pack.dates.weekdays, *(name for name in pack.dates.feasts if " " not in name))
    return pack.prose.stopwords | {form for forms in days for form in forms.split()} - set(pack.dates.homonyms.split())


def _months(words: DateWords) -> set[str]:
    centuries = (phrase.strip() for phrase in words.century.split(",") if phrase.strip())
    return {*" ".join((*words.months, *words.short_months)).split(), *centuries}


@cache
def script_of(letter: str) -> str:
    """`LATIN`, `CYRILLIC`, ...: the first word of the character's name."""
    name = unicodedata.name(letter, "")
    if name.endswith("ORDINAL INDICATOR"):
        return "LATIN"
    return "CJK" if name.startswith(("CJK", "HIRAGANA", "KATAKANA")) else name.partition(" ")[0]


def _written_in(pack: Language) -> str:
    """The script of most of its function words."""
    return Counter(script_of(word[0]) for word in sorted(pack.prose.stopwords)).most_common(1)[0][0]
