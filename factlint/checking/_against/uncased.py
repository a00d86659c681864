"""Names in a text without capitals (chat, captions): peoples, places, given names, and what stands like a place.

Where nouns need an article, a word behind `in` or before `road` without one is a name, or of the few that stand so.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factlint.checking._against.backed_names import NameBacking
from factlint.documents import Document, Span
from factlint.mentions import Mention
from factlint.mentions._names.place_forms import place_forms
from factlint.mentions._names.uncased import GIVEN_NAMES, PLACES
from factlint.mentions._names.wellknown import WELL_KNOWN
from factlint.statements import Sentence, Word, pack
from factlint.values.name import Name

ENOUGH = 30
"""Small letters from which on the want of capitals tells something."""
SELDOM = 100
"""Small letters to one capital in a text that does without."""
SHORTEST = 4
"""Letters of a word that is told to be a name by its place alone."""
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
        plain = phrase not in ordinary or (size == 1 and _no_pronoun(sentence, at))
        if plain and phrase in _peoples(sentence.block.language):
            return min(size, len(words) - at)
        if size > 1 and place_forms(phrase):
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
    if word in PLACES:
        plain = bool(prose.homonyms) and word not in prose.homonyms
        return int(plain or before in prose.locatives or before in prose.modifiers)
    return int(_stands_like_a_place(document, sentence, at) and not sources.has(words[at], sentence.block.language))


def _no_pronoun(sentence: Sentence, at: int) -> bool:
    """Whether a pronoun is none where it stands: behind an article, or where it opens a sentence (`us police`)."""
    prose, words = pack(sentence.block.language).prose, sentence.words
    if words[at].lower not in prose.first_person | prose.pronouns.keys():
        return False
    before = words[at - 1].lower if at else ""
    opens = at == 0 and len(words) > 1 and words[1].lower not in prose.stopwords
    return bool(prose.articles) and (opens or before in prose.articles | prose.definite)


def _stands_like_a_place(document: Document, sentence: Sentence, at: int) -> bool:
    """Whether a word can only be a name where it stands: `in rotherham.`, `at bloomfield road`, `city of kodge`."""
    words, prose = sentence.words, pack(sentence.block.language).prose
    word = _bare(words[at])
    common = word in prose.bare or word in prose.homonyms or word.endswith(prose.abstract)
    if not (prose.abstract and at and word.isalpha() and len(word) >= SHORTEST) or common:
        return False
    before = words[at - 1].lower
    if document.text[words[at - 1].end : words[at].start] != " ":
        return False
    if before in prose.genitives:
        return at > 1 and "place" in prose.nouns.get(words[at - 2].lower, ())
    after = words[at + 1] if at + 1 < len(words) else None
    joined = after is not None and document.text[words[at].end : after.start] == " "
    sited = after is not None and joined and "place" in prose.nouns.get(after.lower, ())
    ends = after is None or not joined or after.lower in prose.stopwords
    return before in prose.locatives - prose.infinitives and (ends or sited)


def _bare(word: Word) -> str:
    return word.lower.replace("’", "'").removesuffix("'s")


@lru_cache(maxsize=16)
def _peoples(language: str) -> frozenset[str]:
    return frozenset(name for group in pack(language).prose.synonyms for name in group)
