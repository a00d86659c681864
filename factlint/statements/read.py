"""Reading statements: sentences of a document with their words, mentions and subjects."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from factlint.claimbase.index import Base
from factlint.documents import Document, Span
from factlint.documents._sentences import sentences_of
from factlint.languages import Language
from factlint.languages._prose import ProseWords
from factlint.mentions import Mention
from factlint.mentions._citing import Citing, Stretch, covering
from factlint.statements import BORDER, STRONG_BORDER, Sentence, Statement, Word, pack, words
from factlint.statements.modes import modes
from factlint.statements.subjects import Subjects

HEDGE = 5
"""Words of the longest hedge before an amount."""
MOST = 200
"""Mentions of a sentence from which it is read in pieces: each of them is held against the others."""


def read_sentences(
    document: Document, mentions: Sequence[Mention], base: Base, subject: str = "", *, empty: bool = True
) -> list[Sentence]:
    """The sentences of a document in order, each with its mentions and subjects.

    `subject` is the entity that the draft declares itself to be about, if it does; without `empty`, sentences that
    mention nothing and deny nothing are left out.
    """
    found: list[Sentence] = []
    starts = [mention.span.start for mention in mentions]
    subjects = Subjects(document, mentions, base, subject)
    citing = Citing(document)
    for paragraph, block in enumerate(document.blocks):
        parts = sentences_of(document, block)
        spans = list(_cut(_whole(parts, mentions, starts), starts))
        cited = citing.stretches(paragraph, spans)
        for span in spans:
            inside = tuple(mentions[bisect_left(starts, span.start) : bisect_left(starts, span.end)])
            if not (inside or empty or _denies(document.prose[span.start : span.end], block.language)):
                continue
            found.append(_sentence(document, paragraph, span, inside, subjects, cited))
    return found


def _whole(spans: Sequence[Span], mentions: Sequence[Mention], starts: Sequence[int]) -> list[Span]:
    """The spans with those made one that a mention lies across (`PJ. Tucker`)."""
    found: list[Span] = []
    for span in spans:
        near = mentions[max(0, bisect_left(starts, span.start) - 1)] if mentions else None
        if found and near and near.span.start < found[-1].end and span.start < near.span.end:
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return found


def _cut(spans: Iterable[Span], starts: Sequence[int]) -> Iterator[Span]:
    """The spans, those with very many mentions in pieces: a list of a thousand names, a text without full stops."""
    for span in spans:
        first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
        borders = [starts[at] for at in range(first + MOST, last, MOST) if starts[at] > starts[at - 1]]
        for start, end in pairwise((span.start, *borders, span.end)):
            yield Span(start, end)


def statements(sentence: Sentence) -> list[Statement]:
    """The checkable mentions of a sentence: dates, quantities and names."""
    language = pack(sentence.block.language)
    negations, nearly = language.prose.negations, language.assertions.nearly
    quotations = [one.span for one in sentence.of_kind("quotation") if _speaks(sentence, one.span, language.prose)]
    denies = not (negations | nearly).isdisjoint(sentence.lowers)
    denials = _denials(sentence, language) if denies else []
    short = [word.start for word in sentence.words if word.lower in nearly] if denies else []
    told = modes(sentence)
    return [
        Statement(
            mention=mention,
            sentence=sentence,
            negated=(bool(told.wrong) and _lies(mention.span, told.wrong))
            or (denies and _negated(sentence, mention, [*denials, *short] if mention.kind == "name" else denials)),
            hearsay=bool(told.hearsay) and _lies(mention.span, told.hearsay),
            quoted=bool(quotations) and _within(mention.span, quotations),
            citations=covering(mention.span, sentence.cited) if sentence.cited else (),
        )
        for mention in sentence.mentions
        if mention.kind in ("date", "quantity", "name")
    ]


def _denials(sentence: Sentence, language: Language) -> list[int]:
    """Where the words of denial stand, but for those of a hedge (`no fewer than`, `ne ... pas moins de`)."""
    words = sentence.words
    found = [at for at, word in enumerate(words) if word.lower in language.prose.negations]
    for mention in sentence.of_kind("quantity"):
        at = sentence.index(mention.span.start)
        hedge = next((size for size in range(HEDGE, 1, -1) if _hedges(words[max(0, at - size) : at], language)), 0)
        inside = [one for one in found if at - hedge <= one < at]
        if inside:  # a denial of two words begins at the verb
            found = [one for one in found if not inside[0] - HEDGE < one < at]
    return [words[at].start for at in found]


def _hedges(words: Sequence[Word], language: Language) -> bool:
    return " ".join(word.lower for word in words) in language.numbers.hedges


def _sentence(
    document: Document,
    paragraph: int,
    span: Span,
    mentions: tuple[Mention, ...],
    subjects: Subjects,
    cited: tuple[Stretch, ...],
) -> Sentence:
    block = document.blocks[paragraph]
    tokens = tuple(words(document.prose, span.start, span.end, block.language))
    language = pack(block.language)
    conditionals = language.prose.conditionals
    may_be = [at for at, token in enumerate(tokens) if token.lower in conditionals]
    return Sentence(
        span=span,
        prose=document.prose,
        block=block,
        words=tokens,
        mentions=mentions,
        subjects=subjects.of(span, tokens, mentions, block, paragraph),
        paragraph=paragraph,
        asserted=not any(_conditional(tokens, at, language, mentions) for at in may_be)
        and not (tokens and tokens[0].lower in language.prose.inverted)
        and document.prose[span.start : span.end].rstrip()[-1:] != "?",
        cited=cited,
    )


def _denies(text: str, language: str) -> bool:
    """Whether a sentence may deny something (`He never married.`)."""
    denials = pack(language).assertions.denials
    return bool(denials) and not denials.isdisjoint(text.lower().split())


def _speaks(sentence: Sentence, quotation: Span, prose: ProseWords) -> bool:
    """Whether a quotation has a subject of its own, or its speaker speaks of himself: it is his statement then."""
    start, end = quotation.start, quotation.end
    return any(start <= subject.offset < end for subject in sentence.subjects) or any(
        start <= word.start < end and word.lower in prose.first_person for word in sentence.words
    )


def _within(span: Span, quotations: Iterable[Span]) -> bool:
    return any(one.start <= span.start and span.end <= one.end and one != span for one in quotations)


def _lies(span: Span, stretches: Iterable[Span]) -> bool:
    """Whether a span begins in one of some stretches."""
    return any(one.start <= span.start < one.end for one in stretches)


def _conditional(tokens: Sequence[Word], at: int, language: Language, mentions: tuple[Mention, ...]) -> bool:
    """Whether a conjunction makes its sentence a plan or a condition: it neither compares nor asks (`kung saan`)."""
    token, prose = tokens[at], language.prose
    if _in_name(token, mentions):
        return False
    if at + 1 < len(tokens) and tokens[at + 1].lower in language.clauses.asking:
        return False
    return not (at and tokens[at - 1].lower in prose.compared)


def _in_name(token: Word, mentions: tuple[Mention, ...]) -> bool:
    """Whether a word is part of a name (`IF Granlund`)."""
    return any(one.kind == "name" and one.span.start <= token.start < one.span.end for one in mentions)


def _negated(sentence: Sentence, mention: Mention, denials: Sequence[int]) -> bool:
    """Whether a word of denial, of those at the given offsets, stands close before the mention, in the same clause.

    A name is as well the subject of what is denied behind it: `Lavena no ganó la batalla`.
    """
    start, either = mention.span.start, mention.kind == "name"
    near = (denial for denial in denials if either or denial < start)
    reach = STRONG_BORDER + BORDER if either else STRONG_BORDER
    return any(sentence.distance(denial, start) <= reach for denial in near)
