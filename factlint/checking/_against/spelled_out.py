"""The initials of the capitalised words around a name: what a source abbreviates, a draft may write out."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking._against.sources import Sources
from factlint.mentions import Mention
from factlint.statements import Sentence, Word, pack

FEWEST, MOST = 3, 8
"""Letters of an abbreviation that is looked for."""


def initials_around(sentence: Sentence, mention: Mention) -> Iterator[str]:
    """The initials, in small letters, of each run of capitalised words that holds a name (`maritime` for `MCA`)."""
    words, stopwords = sentence.words, pack(sentence.block.language).prose.stopwords
    first, last = sentence.index(mention.span.start), sentence.index(mention.span.end - 1)
    starts = [first, *_reach(words, first, -1, stopwords)]
    ends = [last, *_reach(words, last, 1, stopwords)]
    for start in starts:
        for end in ends:
            capital = [word for word in words[start : end + 1] if word.text[0].isupper()]
            if FEWEST <= len(capital) <= MOST:
                yield "".join(word.text[0].lower() for word in capital)


def _reach(words: tuple[Word, ...], at: int, step: int, stopwords: frozenset[str]) -> Iterator[int]:
    """The places of the capitalised words next to a place, over one function word at a time (`and`, `of`)."""
    for _ in range(MOST):
        at += step
        if 0 <= at < len(words) and words[at].lower in stopwords and not words[at].text[0].isupper():
            at += step
        if not (0 <= at < len(words) and words[at].text[0].isupper()):
            return
        yield at


def initials_of(sources: Sources) -> frozenset[str]:
    """The first letters of two and three words that follow each other in the sources."""
    found: set[str] = set()
    for passage in sources.passages:
        letters = [word.text[0].lower() for word in passage.sentence.words]
        found.update("".join(letters[at : at + size]) for at in range(len(letters)) for size in (2, 3))
    return frozenset(one for one in found if len(one) > 1)
