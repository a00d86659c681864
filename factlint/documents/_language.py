"""Which language a block is in: by script, function words and, in short texts, whatever tells; deterministic."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from factlint import languages
from factlint.discover import names
from factlint.documents._document import Block
from factlint.documents._telling import AFTER, script_of, telling
from factlint.patterns import regex

UNKNOWN = "und"
"""ISO 639-2 for a language that is not known."""
FALLBACK = "en"

_NAMES = {"english": "en", "filipino": "tl", "tagalog": "tl", "fil": "tl"}
"""Names and codes of languages, beside those that their packs have."""
_LETTER = regex(r"[A-Za-z]")
_SAMPLE = 400
"""Characters of a block that decide."""
_FEW, _PLENTY = 2, 12
"""Function words up to which a block is a short text, and from which a document's own language is certain."""
_BRIEF, _LONG = 8, 30
"""Words up to which one that speaks for a language is enough, and from which a text must have its share of them."""
_SHARE = 0.06
"""Share of function words that a long text of a known language has at least."""
_PRIOR, _LEAN = 1.5, 0.5
"""Function words by which another language must lead the document's own in a block, and the fallback in a document."""

_Counted = tuple[Counter[str], int, str]
"""What speaks for each language, the number of words, and the script of most of them."""


def _count(text: str) -> _Counted:
    """The function words of each language."""
    known = telling().words
    words = text.lower().split()
    counts: Counter[str] = Counter()
    for word in words:
        for code in known.get(word) or known.get(word.rstrip(AFTER), ()):
            counts[code] += 1
    if text.isascii():
        return (counts, len(words), "LATIN") if _LETTER.search(text) else (counts, 0, "")
    letters = [letter for letter in text[:160] if letter.isalpha()]
    scripts = [script_of(letter) for letter in letters[::4]]
    return counts, len(words) if letters else 0, max(scripts, key=scripts.count, default="")


def _sample(block: str) -> str:
    """How a block begins; its middle where it begins with a bare list (the menu of a web page)."""
    first = block[:_SAMPLE]
    if len(block) < 2 * _SAMPLE:
        return first
    counts, words, _ = _count(first)
    middle = len(block) // 2
    return first if max(counts.values(), default=0) >= words * _SHARE else block[middle : middle + _SAMPLE]


def _counted(samples: Sequence[str], fixed: str) -> list[_Counted]:
    """The counts of each block; one with few function words is asked more, where it is not plainly in line."""
    plain = [_count(sample) for sample in samples]
    total = Counter[str]()
    for counts, _, _ in plain:
        total.update(counts)
    own = fixed or max(total, key=lambda code: (total[code], code), default="")
    certain = bool(fixed) or total[own] >= _PLENTY
    few = _FEW if certain else 2 * _FEW
    return [
        (_evidence(sample), words, script)
        if words and _is_open(counts, few) and not (certain and _in_line(counts, own))
        else (counts, words, script)
        for sample, (counts, words, script) in zip(samples, plain, strict=True)
    ]


def _is_open(counts: Counter[str], few: int) -> bool:
    """Whether function words do not decide: there are few of them, or two languages have as many."""
    first, second = (*sorted(counts.values(), reverse=True), 0, 0)[:2]
    return first <= few or first == second


def _evidence(sample: str) -> Counter[str]:
    from factlint.documents._short_texts import evidence  # asks every pack; most texts do without

    return evidence(sample)


def _without_pack(sample: str) -> str:
    from factlint.documents._short_texts import without_pack

    return without_pack(sample)


def _in_line(counts: Counter[str], own: str) -> bool:
    return max(counts.values(), default=0) <= counts[own]


def _decide(counts: Mapping[str, int], words: int, script: str, prior: str, lead: float = _PRIOR) -> str:
    """The language of a text with these counts; another one must lead that of the text around it by so much."""
    here = telling().scripts.get(script, ())
    if not here:
        return UNKNOWN if script else prior
    if prior not in here and not any(counts.get(code) for code in here):
        return here[0] if len(here) == 1 else UNKNOWN if words > _LONG else prior
    if prior in here and len(counts) <= (prior in counts) and words <= _LONG:
        return prior
    scores = {code: counts.get(code, 0) + (lead if code == prior else 0.0) for code in here}
    best = max(scores, key=lambda code: (scores[code], code == FALLBACK, code))
    if words > _LONG and counts.get(best, 0) < words * _SHARE:
        return UNKNOWN
    return best if words <= _BRIEF or counts.get(best, 0) > 1 else prior


def declared(front_matter: Mapping[str, Any]) -> str:
    """The language that front matter declares (`lang: de-AT` is `de`), else empty."""
    for key in ("lang", "language", "locale"):
        value = front_matter.get(key)
        if isinstance(value, str) and value.strip():
            word = value.strip().lower()
            return _NAMES.get(word) or telling().names.get(word) or re.split(r"[-_]", word)[0]
    return ""


def with_languages(
    blocks: Sequence[Block], prose: str, front_matter: Mapping[str, Any]
) -> tuple[tuple[Block, ...], str]:
    """The blocks with their languages, and the document's own."""
    fixed = declared(front_matter)
    samples = [_sample(prose[block.span.start : block.span.end]) for block in blocks]
    if fixed and fixed not in names(languages):
        return tuple(replace(block, language=fixed) for block in blocks), fixed
    counted = _counted(samples, fixed)
    own = fixed or _majority(counted)
    if not fixed and all(max(counts.values(), default=0) <= _FEW for counts, _, _ in counted):
        own = _without_pack(" ".join(samples)[:_SAMPLE]) or own
    chosen = [_chosen(sample, found, own) for sample, found in zip(samples, counted, strict=True)]
    pairs = zip(blocks, chosen, strict=True)
    return tuple(block if block.language == code else replace(block, language=code) for block, code in pairs), own


def _chosen(sample: str, counted: _Counted, own: str) -> str:
    """The language of one block."""
    counts = counted[0]
    if own not in names(languages) and max(counts.values(), default=0) <= _FEW:
        return own
    code = _decide(*counted, own)
    return _without_pack(sample) or code if code == UNKNOWN else code


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
    here = telling().scripts.get(script, ())
    prior = FALLBACK if FALLBACK in here else here[0] if here else UNKNOWN
    return _decide(total, words, script, prior, _LEAN)
