"""Quotations held against the text that they are taken from.

What printing changes is no difference: case, quotation marks, dashes, punctuation, hyphens at line ends, spellings
that were modernised. What is left out is marked by an ellipsis, what is put in stands in square brackets. A passage is
looked for without regard to numbers and negations, so that a quotation in which they differ is an altered one, however
short.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from msgspec import Struct
from rapidfuzz import fuzz

from factlint.checking._wording import Wording, counts, denies, masked, modern, wording, wording_of_source
from factlint.documents import Span
from factlint.patterns import regex

_FIRST_LETTER = regex(r"\[([^\W\d_])\](?=[^\W\d_])")
_ELISION = regex(r"[^\W\d_]*\[[^\[\]]{0,80}\][^\W\d_]*|\([.…]{1,4}\)|\.{3,}|…|(?: ?\. ){2,}\.?")
ALTERED = 78.0
"""Similarity (0 to 100) from which a passage is the one that was quoted, if not word by word."""
_LEAST_WORDS = 4
"""Words that a piece must have before likeness means anything."""
_MARGIN = 4
"""Words around the likest passage that are compared too, because words may be left out of the quotation."""
_RARE = 400
"""Places of a word in a text up to which it helps to find a passage."""
_LONGEST = 1_000
"""Words of a quotation up to which it is compared with the passage that is most like it."""
_SEEDS = 60
"""Words of it from which a passage is looked for."""
_SEED = 3
"""Words in a row that help to find a passage, however often they stand in the text."""
_PLACES = 6
"""Passages at most that are looked at closely."""

Change = tuple[tuple[str, ...], tuple[str, ...]]
"""Words of the passage, and the words that the quotation has in their place."""


class Held(Struct, frozen=True):
    """What comes of holding a quotation against a text."""

    found: bool
    place: Span | None = None
    """Where the passage stands in the text: the one quoted, or the one most like the quotation."""
    changes: tuple[Change, ...] = ()
    """How the quotation differs from the passage that is most like it."""
    grave: bool = False
    """A number or a negation differs."""


def held(quotation: str, source: str, language: str = "en") -> Held:
    """Whether a text holds a quotation; pieces between elisions are looked for one by one, in order."""
    text = wording_of_source(source)
    first, last, position = -1, -1, 0
    for piece in _ELISION.split(_FIRST_LETTER.sub(r"\1", quotation)):
        read = wording(piece)
        words = read.words(0, len(read))
        if len(words) < 2:
            continue
        at = text.find(words, position)
        at = text.find(words) if at < 0 else at
        if at < 0:
            found = _nearest(words, text, language)
            if not found.found or found.place is None:
                return found
            at = text.starts.index(found.place.start)
        position = at + len(words)
        first, last = (at if first < 0 else first), position
    return Held(found=True, place=_span(text, first, min(last, len(text))) if first >= 0 else None)


def _span(text: Wording, first: int, last: int) -> Span:
    return Span(text.starts[first], text.ends[max(first, last - 1)])


def _nearest(words: list[str], text: Wording, language: str) -> Held:
    """The passage most like some words that are not in a text."""
    words = words[:_LONGEST]
    wanted, _ = masked(words, language)
    if len(words) < _LEAST_WORDS or not wanted:
        return Held(found=False)
    best, place = 0.0, (0, 0)
    for start in _candidates(words, text):
        first, last = max(0, start - _MARGIN), min(len(text), start + len(words) + 2 * _MARGIN)
        around, kept = masked(text.words(first, last), language)
        found = fuzz.partial_ratio_alignment(" ".join(wanted), " ".join(around), score_cutoff=max(best, ALTERED))
        if found and found.score > best:
            covered = _covered(around, found.dest_start, found.dest_end)
            best, place = found.score, (first + kept[covered[0]], first + kept[covered[1]] + 1)
    return _compared(words, text, place, language) if best else Held(found=False)


def _candidates(words: Sequence[str], text: Wording) -> Iterator[int]:
    """The likeliest places where a passage with some of these words begins, likeliest first."""
    votes: Counter[int] = Counter()
    for offset in range(0, len(words), 1 + len(words) // _SEEDS):
        for seed in (list(words[offset : offset + _SEED]), [words[offset]]):
            places = _places(seed, text)
            if len(places) <= _RARE or len(seed) > 1:
                votes.update((place - offset) // 2 for place in places)
    near = {half: count + votes.get(half + 1, 0) for half, count in votes.items()}
    for half, _ in sorted(near.items(), key=lambda item: (-item[1], item[0]))[:_PLACES]:
        yield max(0, half * 2)


def _places(words: list[str], text: Wording) -> list[int]:
    """Where words follow each other in a text; no more than one place beyond those that help."""
    found, at = list[int](), text.find(words)
    while at >= 0 and len(found) <= _RARE:
        found.append(at)
        at = text.find(words, at + 1) if at + 1 < len(text) else -1
    return found


def _covered(around: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """The first and the last of the joined words that a stretch of them touches by half or more."""
    at, touched = 0, list[int]()
    for index, word in enumerate(around):
        inside = min(end, at + len(word)) - max(start, at)
        if inside * 2 >= len(word):
            touched.append(index)
        at += len(word) + 1
    return (touched[0], touched[-1]) if touched else (0, len(around) - 1)


def _compared(words: list[str], text: Wording, place: tuple[int, int], language: str) -> Held:
    first, last = max(0, place[0] - _MARGIN), min(len(text), place[1] + _MARGIN)
    passage = text.words(first, last)
    changes: list[Change] = []
    begin, stop = place[0] - first, place[1] - first
    for change, i, j, k, m in SequenceMatcher(None, passage, words, autojunk=False).get_opcodes():
        if change == "equal":
            begin, stop = min(begin, i), max(stop, j)
            continue
        i, j = (max(i, j - (m - k)), j) if i == 0 else (i, min(j, i + (m - k))) if j == len(passage) else (i, j)
        if not _same_today(passage[i:j], words[k:m], language) and (i < j or k < m):
            changes.append((tuple(passage[i:j]), tuple(words[k:m])))
    span = _span(text, first + begin, first + stop)
    grave = any(_weighs(lost, added, language) for lost, added in changes)
    return Held(found=not changes, place=span, changes=tuple(changes), grave=grave)


def _same_today(lost: Sequence[str], added: Sequence[str], language: str) -> bool:
    """Whether words differ only in a spelling that was modernised, or in where a compound is joined."""
    if any(counts(word, language) or denies(word, language) for word in (*lost, *added)):
        return False
    return "".join(modern(word, language) for word in lost) == "".join(modern(word, language) for word in added)


def _weighs(lost: Sequence[str], added: Sequence[str], language: str) -> bool:
    """Whether a number or a negation is on one side only."""
    numbers = [sorted(word for word in words if counts(word, language)) for words in (lost, added)]
    denied = [sum(denies(word, language) for word in words) for words in (lost, added)]
    return numbers[0] != numbers[1] or denied[0] != denied[1]
