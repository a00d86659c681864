"""Which language a block is in: by script and by the function words of the packs; deterministic."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any

from factlint import languages
from factlint.discover import members
from factlint.documents._document import Block
from factlint.languages import Language
from factlint.languages._written_together import pieces

UNKNOWN = "und"
"""ISO 639-2 for a language that is not known."""
FALLBACK = "en"

_LETTER = re.compile(r"[A-Za-z]")
_AFTER = ".,;:!?)»”’"
_SAMPLE = 400
"""Characters of a block that decide."""
_FEW, _NUMBER = 2, 2
"""Function words up to which number words are asked too, and what one of those counts."""
_SHORT = 2
"""Letters up to which a unit tells no language (`km`)."""
_TOGETHER = 6
"""Letters from which a word may be number words written together."""
_PRIOR = 1.5
"""Function words by which another language must lead the document's own in a block."""


@cache
def _function_words() -> Mapping[str, tuple[str, ...]]:
    """Each function word, month, weekday and feast, and the packs that have it."""
    found: dict[str, list[str]] = {}
    for code, pack in members(languages, Language).items():
        days = (*pack.dates.months, *pack.dates.weekdays, *(name for name in pack.dates.feasts if " " not in name))
        named = {form for forms in days for form in forms.split()} - set(pack.dates.homonyms.split())
        for word in pack.prose.stopwords | named:
            found.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in found.items()}


@cache
def _number_words() -> Mapping[str, tuple[str, ...]]:
    """Each number word, also without its accents, and the packs that have it."""
    found: dict[str, set[str]] = {}
    for code, pack in members(languages, Language).items():
        numbers = pack.numbers
        tables = (numbers.cardinals, numbers.ordinals, numbers.scales, numbers.scale_ordinals, numbers.fractions)
        for word in {word for table in tables for word in table} | set(numbers.hundreds):
            found.setdefault(word, set()).add(code)
            if numbers.unaccented:
                found.setdefault(_unaccented(word), set()).add(code)
    for word, codes in _units().items():
        if word in found:
            found[word].update(codes)
    return {word: tuple(sorted(codes)) for word, codes in found.items()}


@cache
def _units() -> Mapping[str, tuple[str, ...]]:
    """Each unit of one word, and the packs that have it."""
    found: dict[str, list[str]] = {}
    for code, pack in members(languages, Language).items():
        for word in pack.numbers.units:
            if " " not in word and len(word) > _SHORT:
                found.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in found.items()}


@cache
def _glued() -> Mapping[str, tuple[frozenset[str], tuple[str, ...]]]:
    """The packs that write number words together, with the pieces and the ordinal endings."""
    return {
        code: (
            frozenset({*pack.numbers.cardinals, *pack.numbers.hundreds, *pack.numbers.scales, *pack.numbers.stems})
            | frozenset(pack.numbers.glue),
            ("", *pack.numbers.ordinal_endings),
        )
        for code, pack in members(languages, Language).items()
        if pack.numbers.glue
    }


@cache
def _ordinal_marks() -> Mapping[str, tuple[str, ...]]:
    """Each mark that makes an ordinal of digits, and the packs that have it."""
    found: dict[str, list[str]] = {}
    for code, pack in members(languages, Language).items():
        for mark in pack.numbers.ordinal_marks:
            found.setdefault(mark, []).append(code)
    return {mark: tuple(codes) for mark, codes in found.items()}


def _unaccented(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


@lru_cache(maxsize=4096)
def _number_codes(word: str) -> tuple[str, ...]:
    """The packs in which a word is a number: they tell a language where nothing else does."""
    if word[:1].isdecimal():
        return _ordinal_marks().get(word.lstrip("0123456789"), ())
    word = word.partition("'")[0] or word
    known = _number_words().get(word)
    if known is not None or len(word) < _TOGETHER:
        return known or ()
    return tuple(
        code
        for code, (parts, endings) in _glued().items()
        if any(word.endswith(ending) and pieces(word.removesuffix(ending), parts, _TOGETHER * 2) for ending in endings)
    )


@cache
def _script(letter: str) -> str:
    """`LATIN`, `CYRILLIC`, ...: the first word of the character's name."""
    name = unicodedata.name(letter, "")
    if name.endswith("ORDINAL INDICATOR"):
        return "LATIN"
    return "CJK" if name.startswith(("CJK", "HIRAGANA", "KATAKANA")) else name.partition(" ")[0]


@cache
def _scripts() -> Mapping[str, tuple[str, ...]]:
    """Each script, and the packs that are written in it."""
    found: dict[str, list[str]] = {}
    for code, pack in members(languages, Language).items():
        counts = Counter(_script(word[0]) for word in sorted(pack.prose.stopwords))
        if counts:
            found.setdefault(counts.most_common(1)[0][0], []).append(code)
    return {script: tuple(codes) for script, codes in found.items()}


def _count(text: str) -> tuple[Counter[str], int, str]:
    """Function words by language, the number of words, and the script of most words."""
    known = _function_words()
    words = text.lower().split()
    counts: Counter[str] = Counter()
    for word in words:
        for code in known.get(word) or known.get(word.rstrip(_AFTER), ()):
            counts[code] += 1
    if max(counts.values(), default=0) <= _FEW:
        counted = False
        for word in words:
            codes = _number_codes(word.rstrip(_AFTER).replace("’", "'"))
            codes += _units().get(word.rstrip(_AFTER), ()) if counted else ()
            for code in dict.fromkeys(codes):
                counts[code] += _NUMBER
            counted = bool(codes) or word[-1:].isdecimal()
    if text.isascii():
        return (counts, len(words), "LATIN") if _LETTER.search(text) else (counts, 0, "")
    letters = [letter for letter in text[:160] if letter.isalpha()]
    scripts = [_script(letter) for letter in letters[::4]]
    return counts, len(words) if letters else 0, max(scripts, key=scripts.count, default="")


def _decide(counts: Mapping[str, int], words: int, script: str, prior: str) -> str:
    """The language of a text with these counts, given the language around it."""
    here = _scripts().get(script, ())
    if not here:
        return UNKNOWN if script else prior
    if prior not in here and not any(counts.get(code) for code in here):
        return here[0] if len(here) == 1 else UNKNOWN if words > 30 else prior
    if prior in here and len(counts) <= (prior in counts) and words <= 30:
        return prior
    scores = {code: counts.get(code, 0) + (_PRIOR if code == prior else 0.0) for code in here}
    best = max(scores, key=lambda code: (scores[code], code == FALLBACK, code))
    if words > 30 and counts.get(best, 0) < words * 0.06:
        return UNKNOWN
    return best


def declared(front_matter: Mapping[str, Any]) -> str:
    """The language that front matter declares (`lang: de-AT` is `de`), else empty."""
    for key in ("lang", "language", "locale"):
        value = front_matter.get(key)
        if isinstance(value, str) and value.strip():
            return _codes().get(value.strip().lower(), re.split(r"[-_]", value.strip().lower())[0])
    return ""


@cache
def _codes() -> Mapping[str, str]:
    """Names of languages, to their codes."""
    named = {pack.name.lower(): code for code, pack in members(languages, Language).items()}
    return {"english": "en", "filipino": "tl", "tagalog": "tl", "fil": "tl", **named}


def with_languages(
    blocks: Sequence[Block], prose: str, front_matter: Mapping[str, Any]
) -> tuple[tuple[Block, ...], str]:
    """The blocks with their languages, and the document's own."""
    fixed = declared(front_matter)
    counted = [_count(prose[block.span.start : min(block.span.end, block.span.start + _SAMPLE)]) for block in blocks]
    own = fixed or _majority(counted)
    if fixed and fixed not in members(languages, Language):
        return tuple(replace(block, language=fixed) for block in blocks), fixed
    chosen = [_decide(counts, words, script, own) for counts, words, script in counted]
    pairs = zip(blocks, chosen, strict=True)
    return tuple(block if block.language == code else replace(block, language=code) for block, code in pairs), own


def _majority(counted: Sequence[tuple[Counter[str], int, str]]) -> str:
    total: Counter[str] = Counter()
    scripts: Counter[str] = Counter()
    words = 0
    for counts, size, script in counted:
        total.update(counts)
        scripts[script] += size
        words += size
    if not words:
        return FALLBACK
    script = max(scripts, key=lambda name: (scripts[name], name))
    here = _scripts().get(script, ())
    prior = FALLBACK if FALLBACK in here else here[0] if here else UNKNOWN
    return _decide(total, words, script, prior)
