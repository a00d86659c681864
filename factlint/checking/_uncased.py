"""Names in a text without capitals (chat, captions): countries and peoples, places, given names before a name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factlint.checking._backed_names import NameBacking
from factlint.documents import Document, Span
from factlint.mentions import Mention
from factlint.mentions._names.wellknown import GIVEN_NAMES, PLACES, WELL_KNOWN
from factlint.statements import Sentence, Word, pack
from factlint.values.name import Name

ENOUGH = 30
"""Small letters from which on the want of capitals tells something."""
SELDOM = 100
"""Small letters to one capital in a text that does without."""
_LONGEST = 3


def without_capitals(document: Document) -> bool:
    """Whether a text has (nearly) no capitals though its script has them."""
    small = sum(map(str.islower, document.prose))
    return small >= ENOUGH and sum(map(str.isupper, document.prose)) * SELDOM < small


def uncased_names(document: Document, sentence: Sentence, sources: NameBacking) -> Iterator[Mention]:
    """The names that the words of a sentence without capitals tell."""
    language, words, at = sentence.block.language, sentence.words, 0
    while at < len(words):
        size = _size(document, sentence, at, sources)
        last = words[at + size - 1]
        span = Span(words[at].start, last.start + len(_bare(last))) if size else None
        if span and not any(one.span.start < span.end and span.start < one.span.end for one in sentence.mentions):
            text = document.text[span.start : span.end]
            yield Mention(span=span, text=text, kind="name", value=Name(text, exact=False), language=language)
        at += size or 1


def _size(document: Document, sentence: Sentence, at: int, sources: NameBacking) -> int:
    """How many words from here on are a name; 0 for none."""
    words, prose = sentence.words, pack(sentence.block.language).prose
    ordinary = prose.stopwords | prose.homonyms
    for size in range(_LONGEST, 0, -1):
        phrase = " ".join(_bare(word) for word in words[at : at + size])
        if phrase not in ordinary and phrase in _peoples(sentence.block.language):
            return min(size, len(words) - at)
    word = _bare(words[at])
    if word in prose.stopwords:
        return 0
    if word in GIVEN_NAMES and at + 1 < len(words):
        last = words[at + 1]
        joined = document.text[words[at].end : last.start] == " " and last.lower not in prose.stopwords
        known = last.stem in sources.proper or _bare(last) in WELL_KNOWN
        strange = bool(prose.homonyms) and word not in prose.homonyms
        strange = strange and sources.stems.isdisjoint((words[at].stem, last.stem))
        return 2 if joined and (known or strange) else 0
    before = words[at - 1].lower if at else ""
    return int(word in PLACES and (before in prose.locatives or before in prose.modifiers))


def _bare(word: Word) -> str:
    return word.lower.replace("’", "'").removesuffix("'s")


@lru_cache(maxsize=16)
def _peoples(language: str) -> frozenset[str]:
    return frozenset(name for group in pack(language).prose.synonyms for name in group)
