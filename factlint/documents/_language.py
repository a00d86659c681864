"""Which language a block is in: by script, function words and, in short texts, whatever tells; deterministic."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from factlint import languages
from factlint.discover import members, names
from factlint.documents._document import Block
from factlint.documents._short_texts import AFTER, evidence, without_pack
from factlint.languages import Language

UNKNOWN = "und"
"""ISO 639-2 for a language that is not known."""
FALLBACK = "en"

_LETTER = re.compile(r"[A-Za-z]")
_SAMPLE = 400
"""Characters of a block that decide."""
_FEW, _PLENTY = 2, 12
"""Function words up to which a block is a short text, and from which a document's own language is certain."""
_BRIEF, _LONG = 8, 30
"""Words up to which one that speaks for a language is enough, and from which a text must have its share of them."""
_PRIOR, _LEAN = 1.5, 0.5
"""Function words by which another language must lead the document's own in a block, and the fallback in a document."""

_Counted = tuple[Counter[str], int, str]
"""What speaks for each language, the number of words, and the script of most of them."""


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


def _count(text: str) -> _Counted:
    """The function words of each language."""
    known = _function_words()
    words = text.lower().split()
    counts: Counter[str] = Counter()
    for word in words:
        for code in known.get(word) or known.get(word.rstrip(AFTER), ()):
            counts[code] += 1
    if text.isascii():
        return (counts, len(words), "LATIN") if _LETTER.search(text) else (counts, 0, "")
    letters = [letter for letter in text[:160] if letter.isalpha()]
    scripts = [_script(letter) for letter in letters[::4]]
    return counts, len(words) if letters else 0, max(scripts, key=scripts.count, default="")


def _counted(samples: Sequence[str], fixed: str) -> list[_Counted]:
    """The counts of each block; one with few function words is asked more, where it is not plainly in line."""
    plain = [_count(sample) for sample in samples]
    total = sum((counts for counts, _, _ in plain), Counter[str]())
    own = fixed or max(total, key=lambda code: (total[code], code), default="")
    certain = bool(fixed) or total[own] >= _PLENTY
    few = _FEW if certain else 2 * _FEW
    return [
        (evidence(sample), words, script)
        if words and max(counts.values(), default=0) <= few and not (certain and _in_line(counts, own))
        else (counts, words, script)
        for sample, (counts, words, script) in zip(samples, plain, strict=True)
    ]


def _in_line(counts: Counter[str], own: str) -> bool:
    return max(counts.values(), default=0) <= counts[own]


def _decide(counts: Mapping[str, int], words: int, script: str, prior: str, lead: float = _PRIOR) -> str:
    """The language of a text with these counts; another one must lead that of the text around it by so much."""
    here = _scripts().get(script, ())
    if not here:
        return UNKNOWN if script else prior
    if prior not in here and not any(counts.get(code) for code in here):
        return here[0] if len(here) == 1 else UNKNOWN if words > _LONG else prior
    if prior in here and len(counts) <= (prior in counts) and words <= _LONG:
        return prior
    scores = {code: counts.get(code, 0) + (lead if code == prior else 0.0) for code in here}
    best = max(scores, key=lambda code: (scores[code], code == FALLBACK, code))
    if words > _LONG and counts.get(best, 0) < words * 0.06:
        return UNKNOWN
    return best if words <= _BRIEF or counts.get(best, 0) > 1 else prior


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
    samples = [prose[block.span.start : min(block.span.end, block.span.start + _SAMPLE)] for block in blocks]
    if fixed and fixed not in names(languages):
        return tuple(replace(block, language=fixed) for block in blocks), fixed
    counted = _counted(samples, fixed)
    own = fixed or _majority(counted)
    if not fixed and all(max(counts.values(), default=0) <= _FEW for counts, _, _ in counted):
        own = without_pack(" ".join(samples)[:_SAMPLE]) or own
    chosen = [_chosen(sample, found, own) for sample, found in zip(samples, counted, strict=True)]
    pairs = zip(blocks, chosen, strict=True)
    return tuple(block if block.language == code else replace(block, language=code) for block, code in pairs), own


def _chosen(sample: str, counted: _Counted, own: str) -> str:
    """The language of one block."""
    counts = counted[0]
    if own not in names(languages) and max(counts.values(), default=0) <= _FEW:
        return own
    code = _decide(*counted, own)
    return without_pack(sample) or code if code == UNKNOWN else code


def _majority(counted: Sequence[_Counted]) -> str:
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
    return _decide(total, words, script, prior, _LEAN)
