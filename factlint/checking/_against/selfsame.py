"""A name beside itself: joined with itself by `and`, or beating itself. One of the two stands for another name."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from factlint.checking._against.backed_names import PLACEHOLDER, NameBacking
from factlint.checking._comparison import Comparison
from factlint.documents import Document, Span
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.statements import Sentence, Word, pack
from factlint.values.name import Name
from factlint.values.verdict import Verdict

BETWEEN = 3
"""Words that may stand between a verb and the name of the beaten (`beat Barcelona star`)."""


def selfsame(document: Document, sentence: Sentence, names: NameBacking, *, uncased: bool) -> Iterator[Comparison]:
    """One unbacked comparison for each name that a sentence sets beside itself."""
    language, words = pack(sentence.block.language), sentence.words
    joiners = language.numbers.joiners & language.prose.stopwords
    runs = _runs(document, words, names, language.prose.stopwords, uncased=uncased)
    for one, other in itertools.pairwise(runs):
        between = [word.lower for word in words[one[1] : other[0]]]
        joined = len(between) == 1 and between[0] in joiners and _same(words, one, other)
        beaten = _beaten(between, language.prose) and _short(words, one, other)
        if joined or (beaten and _ends(document, words, other, language.prose.stopwords)):
            span = Span(words[one[0]].start, words[other[1] - 1].end)
            text = document.text[span.start : span.end]
            if not any(text.lower() in given.lower() for given in names.sources.written.texts):
                yield _comparison(sentence, span, text)


def _runs(
    document: Document, words: tuple[Word, ...], names: NameBacking, stopwords: frozenset[str], *, uncased: bool
) -> list[tuple[int, int]]:
    """The runs of words that belong to names, as first word and the one behind the last."""
    found: list[tuple[int, int]] = []
    for at, word in enumerate(words):
        proper = word.stem in names.proper if uncased else word.text[0].isupper()
        if not proper or word.lower in stopwords or PLACEHOLDER.fullmatch(word.lower):
            continue
        if found and found[-1][1] == at and document.text[words[at - 1].end : word.start] in (" ", "-"):
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return found


def _same(words: tuple[Word, ...], one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two runs are the same words."""
    return _lower(words, one) == _lower(words, other)


def _short(words: tuple[Word, ...], one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether the second run is the first, or the first word of its two: `Colchester` for `Colchester United`."""
    return _same(words, one, other) or (one[1] - one[0] == 2 and _lower(words, one)[:1] == _lower(words, other))


def _lower(words: tuple[Word, ...], run: tuple[int, int]) -> list[str]:
    return [word.lower for word in words[run[0] : run[1]]]


def _beaten(between: list[str], prose: ProseWords) -> bool:
    """Whether the last verb between two names is one of beating, and the second name is no place behind it."""
    last = next((at for at in range(len(between) - 1, -1, -1) if between[at] in prose.beats), None)
    behind = between[last + 1 :] if last is not None else []
    return last is not None and len(behind) <= BETWEEN and (prose.locatives - prose.infinitives).isdisjoint(behind)


def _ends(document: Document, words: tuple[Word, ...], run: tuple[int, int], stopwords: frozenset[str]) -> bool:
    """Whether a name ends with its run: punctuation or a function word follows."""
    if run[1] >= len(words):
        return True
    after = words[run[1]]
    return document.text[words[run[1] - 1].end : after.start] != " " or after.lower in stopwords


def _comparison(sentence: Sentence, span: Span, text: str) -> Comparison:
    language = sentence.block.language
    return Comparison(
        mention=Mention(span=span, text=text, kind="name", value=Name(text, exact=False), language=language),
        verdict=Verdict.NO_CLAIM,
        unbacked=True,
        reasons=("a name is set beside itself",),
    )
