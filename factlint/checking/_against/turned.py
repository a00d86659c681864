"""A sentence that says the opposite of the one it repeats: an opposite in a word's stead, or a denial on one side."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checking._against.opposed import denies, opposed
from factlint.checking._against.sources import Sighting
from factlint.checking._against.twins import Edit, Twin
from factlint.checking._comparison import Comparison
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.statements import Sentence, pack
from factlint.values.name import Name
from factlint.values.verdict import Verdict

CONFIDENCE = 0.7
KIND = "relation"
"""The kind of mention that the words are which state or deny something."""
BEFORE = 3
"""How many words before what is repeated may deny it."""
ASIDE = 8
"""How many words in common allow for one that differs beside the opposite."""


def turned(twin: Twin) -> Iterator[Comparison]:
    """At most one contradiction: what turns the source's sentence around, where nothing turns it back."""
    pairs = [found for edit in twin.edits if (found := _opposites(twin, edit))]
    own, theirs = _denials(twin.sentence, 0, len(twin.sentence.words)), _denied(twin)
    strange = sum(len(edit.own) for edit in twin.edits)
    if len(pairs) == 1 and len(own) == len(theirs) and (strange - 1) * ASIDE <= len(twin.same):
        yield _comparison(twin, *pairs[0])
    # timid: a denial beside an opposite, or two of either, may say the same again
    elif not pairs and len(own) + len(theirs) == 1 and strange == len(own):
        yield from _denial(twin, own, theirs)


def _opposites(twin: Twin, edit: Edit) -> tuple[int, int] | None:
    """The places of the only word of a draft that replaces others, and of the one of them whose opposite it is."""
    if len(edit.own) != 1:
        return None
    language, words = twin.sentence.block.language, twin.passage.sentence.words
    stated = twin.sentence.words[edit.own[0]].lower
    theirs = [at for at in edit.other if opposed(stated, words[at].lower, language)]
    return (edit.own[0], theirs[0]) if len(theirs) == 1 else None


def _denial(twin: Twin, own: list[int], theirs: list[int]) -> Iterator[Comparison]:
    """The only denial that just one of two sentences has, where both have the word that it denies."""
    sentence, places = (twin.sentence, own) if own else (twin.passage.sentence, theirs)
    prose, side = pack(sentence.block.language).prose, 0 if own else 1
    if not prose.limits.isdisjoint(word.lower for word in sentence.words):
        return  # timid: `not until 1917` and `not only` deny something else
    denied = next((pair for pair in twin.same if pair[side] > places[0]), None)
    small = prose.passives | prose.articles | prose.definite | pack(sentence.block.language).assertions.auxiliaries
    if denied is None or any(word.lower not in small for word in sentence.words[places[0] + 1 : denied[side]]):
        return
    if own:
        yield _comparison(twin, own[0], denied[1])
    else:
        yield _comparison(twin, denied[0], theirs[0], denied[1])


def _denied(twin: Twin) -> list[int]:
    """The places of denials in the part of the passage that is repeated, and right before it."""
    words, (first, last) = twin.passage.sentence.words, (twin.same[0][1], twin.same[-1][1])
    for _ in range(min(first, BEFORE)):
        if twin.passage.text[words[first - 1].end : words[first].start].strip():
            break
        first -= 1
    return _denials(twin.passage.sentence, first, last + 1)


def _denials(sentence: Sentence, first: int, last: int) -> list[int]:
    return [at for at in range(first, last) if _denies(sentence, at)]


def _denies(sentence: Sentence, at: int) -> bool:
    return denies(sentence.words[at].lower, sentence.block.language)


def _comparison(twin: Twin, stated: int, first: int, last: int | None = None) -> Comparison:
    """A word of the draft beside words of the source."""
    language = twin.sentence.block.language
    word, (start, end) = twin.sentence.words[stated], _span(twin.passage.sentence, first, last)
    known = _mention(twin.passage.text, Span(start, end), language)
    return Comparison(
        mention=_mention(twin.sentence.prose, Span(word.start, word.end), language),
        verdict=Verdict.CONTRADICTS,
        claim=Sighting(known, twin.passage).claim(),
        confidence=CONFIDENCE,
        reasons=(f"“{' '.join(known.text.split())}” where the draft repeats a source",),
    )


def _span(sentence: Sentence, first: int, last: int | None) -> tuple[int, int]:
    return sentence.words[first].start, sentence.words[first if last is None else last].end


def _mention(text: str, span: Span, language: str) -> Mention:
    said = text[span.start : span.end]
    return Mention(span=span, text=said, kind=KIND, value=Name(said, exact=False), language=language)
