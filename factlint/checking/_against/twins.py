"""A sentence of a draft beside the one of a source that it repeats word by word, and where the two differ."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from msgspec import Struct
from rapidfuzz.distance import Levenshtein

from factlint.checking._against.opposed import denies, sided
from factlint.checking._against.places import Places
from factlint.checking._against.sources import Passage, content_stems
from factlint.statements import Sentence, pack

ENOUGH = 4
"""Words in common from which on a sentence may repeat another."""
SHARED = 0.5
"""Weighted share of its words that a passage must have."""
MOST = 3
"""Passages that are looked at word by word."""
LONGEST = 80
"""Words of a sentence that is looked at."""


class Edit(Struct, frozen=True):
    """Words of a draft in the stead of others; either may be none. Places are those of words in their sentences."""

    own: tuple[int, ...]
    other: tuple[int, ...]


class Twin(Struct, frozen=True, kw_only=True):
    """A sentence and the passage that it repeats."""

    sentence: Sentence
    passage: Passage
    same: tuple[tuple[int, int], ...]
    """The places of the words in common, in the one and in the other."""
    edits: tuple[Edit, ...]
    """The differences between the first and the last word in common, and those at the ends of the draft's sentence."""


def twin(sentence: Sentence, places: Places) -> Twin | None:
    """The passage that a sentence repeats but for a few words; None where there is none."""
    context = content_stems(sentence)
    if len(context) < ENOUGH or len(sentence.words) > LONGEST:
        return None
    sources, language = places.sources, sentence.block.language
    near = (places.sources.passages[number] for number, share in places.shared(context).items() if share >= SHARED)
    found = sorted(
        (-sources.overlap(context, passage.stems), passage.number)
        for passage in near
        if passage.sentence.block.language == language and len(passage.sentence.words) <= LONGEST
    )
    twins = [_aligned(sentence, sources.passages[number]) for share, number in found[:MOST] if -share >= SHARED]
    best = max(twins, key=lambda one: (len(one.same), -len(one.edits)), default=None)
    if best is None:
        return None
    strange = sum(len(edit.own) for edit in best.edits)
    return best if len(best.same) >= max(ENOUGH, strange) else None


def _aligned(sentence: Sentence, passage: Passage) -> Twin:
    one, other = _telling(sentence), _telling(passage.sentence)
    same: list[tuple[int, int]] = []
    edits: list[Edit] = []
    steps = Levenshtein.opcodes(_stems(passage.sentence, other), _stems(sentence, one))
    for equal, group in groupby(steps, key=lambda step: step.tag == "equal"):
        run = list(group)
        own = one[run[0].dest_start : run[-1].dest_end]
        theirs = other[run[0].src_start : run[-1].src_end]
        if equal:
            same += zip(own, theirs, strict=True)
        elif own or (run[0].src_start > 0 and run[-1].src_end < len(other)):
            edits.append(Edit(tuple(own), tuple(theirs)))
    return Twin(sentence=sentence, passage=passage, same=tuple(same), edits=tuple(edits))


def _telling(sentence: Sentence) -> list[int]:
    """The places of the words that carry content, deny, or have an opposite."""
    language = sentence.block.language
    small = pack(language).prose.stopwords | pack(language).assertions.auxiliaries
    return [
        at
        for at, word in enumerate(sentence.words)
        if word.lower not in small or word.lower in sided(language) or denies(word.lower, language)
    ]


def _stems(sentence: Sentence, places: Sequence[int]) -> list[str]:
    return [sentence.words[at].stem for at in places]
