"""Two subjects set against each other: `Selwick is larger than Port Ambry`, `the hall was opened before the tower`.

A language pack says which word compares what (`older`: an earlier birth or founding); the frame in which it stands must
leave no doubt about the two.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from factlint.checking._comparison import JUDGEMENT, Comparison
from factlint.checking._deciding.decided import shown, silent, unstated
from factlint.checking._deciding.order import only, order
from factlint.checking._scene.frames import COMPARED, COMPARED_BY_CASE, COMPARED_IN_TIME
from factlint.checking._scene.scene import Scene
from factlint.checking._scene.shape import Shapes, is_whole
from factlint.checking.cues import Cue
from factlint.claimbase.index import Claim
from factlint.documents import Span
from factlint.mentions import Mention
from factlint.statements import pack
from factlint.values.name import Name
from factlint.values.verdict import Verdict

CONFIDENCE = 0.85
ANY_DATE = "*"
"""Stands in a language pack for the predicate whose cue is right before the word (`was founded before`)."""
HAPPENED = "happened"
"""When an event was that stands for its date (`after the Battle of E`)."""
MOST = 40
"""How many entities of a sentence may be the first of the two."""
NEAR = 4
"""How many words before a phrase a denial may stand."""
LONGEST = 3
"""Words of a phrase that compares."""
BEHIND = 2
"""How many words behind the second name are looked at."""


def compare_comparisons(scene: Scene) -> Iterator[Comparison]:
    """The contradictions of words that set two subjects of a sentence against each other."""
    words = list(_words(scene))
    if words:
        yield from silent(_compared(scene, words), unstated(scene))


def _compared(scene: Scene, words: list[tuple[Cue, tuple[str, ...]]]) -> Iterator[Comparison]:
    shapes = Shapes(scene)
    for mention in scene.names:
        other = mention.value.entity if isinstance(mention.value, Name) else None
        if other and is_whole(scene.prose, mention) and not _of_then(scene, mention):
            yield from _against(scene, shapes, mention, other, words)


def _of_then(scene: Scene, mention: Mention) -> bool:
    """Whether the second of the two is meant at another time: `than N had`, `than N in 1700`."""
    sentence, prose = scene.sentence, pack(mention.language).prose
    behind = [word for word in sentence.words if word.start >= mention.span.end][:BEHIND]
    verb = bool(behind) and behind[0].lower in prose.past | prose.having
    return verb or any(date and word.start == start for word in behind for start, date in scene.dates.items())


def _words(scene: Scene) -> Iterator[tuple[Cue, tuple[str, ...]]]:
    """The comparing phrases of a sentence, each with its predicates and which way they go (`-born`)."""
    language = scene.sentence.block.language
    comparatives, firsts = pack(language).comparatives, _first_words(language)
    tokens = scene.sentence.words
    if firsts.isdisjoint(scene.sentence.lowers):
        return
    for at in [at for at, token in enumerate(tokens) if token.lower in firsts]:
        for length in range(LONGEST, 0, -1):
            phrase = " ".join(token.lower for token in tokens[at : at + length])
            if at + length <= len(tokens) and phrase in comparatives and not _denied(scene, at):
                yield Cue("", tokens[at].start, tokens[at + length - 1].end, length, phrase), comparatives[phrase]
                break


@lru_cache(maxsize=64)
def _first_words(language: str) -> frozenset[str]:
    """The words that a comparing phrase begins with."""
    return frozenset(phrase.partition(" ")[0] for phrase in pack(language).comparatives)


def _denied(scene: Scene, at: int) -> bool:
    before = {word.lower for word in scene.sentence.words[max(0, at - NEAR) : at]}
    return not before.isdisjoint(pack(scene.sentence.block.language).prose.negations)


def _against(
    scene: Scene, shapes: Shapes, mention: Mention, other: str, words: list[tuple[Cue, tuple[str, ...]]]
) -> Iterator[Comparison]:
    span = shapes.near(mention)
    first = bisect_left(words, span.start, key=_start) if span else len(words)
    for cue, ways in words[first : bisect_left(words, mention.span.start, key=_start)]:
        for subject in tuple(scene.subjects)[:MOST]:
            pairs = () if subject == other else tuple(_pairs(scene, shapes, mention, subject, other, cue, ways))
            if pairs and all(contradicts for contradicts, _, _ in pairs):
                _, mine, its = pairs[0]
                yield _contradicted(scene, cue, mine, its)


def _start(word: tuple[Cue, tuple[str, ...]]) -> int:
    return word[0].start


def _pairs(
    scene: Scene, shapes: Shapes, mention: Mention, subject: str, other: str, cue: Cue, ways: tuple[str, ...]
) -> Iterator[tuple[bool, Claim, Claim]]:
    """The claims of the two that a word compares, and whether they contradict it."""
    for way in ways:
        sign, predicate = way[0], way[1:]
        if predicate == ANY_DATE:
            found = _dated(scene, shapes, mention, subject, cue)
        else:
            frame = COMPARED_BY_CASE if pack(mention.language).prose.agent_endings else COMPARED
            letters = shapes.around(mention, subject, cue)
            found = [predicate] if COMPARED.search(letters) or frame.search(letters) else []
        for one in found:
            mine = only(scene.base, subject, one)
            its = only(scene.base, other, one) or (only(scene.base, other, HAPPENED) if predicate == ANY_DATE else None)
            ordered = order(mine, its) if mine and its else None
            if mine and its and ordered is not None:
                yield ordered == ("+" if sign == "-" else "-"), mine, its


def _dated(scene: Scene, shapes: Shapes, mention: Mention, subject: str, word: Cue) -> list[str]:
    """The predicates with a date whose cue stands right before a word like `before`."""
    found = []
    for predicate, cues in scene.cues.items():
        known = scene.base.predicates.get(predicate)
        near = [cue for cue in cues if cue.end < word.start and re.fullmatch(r"\s", scene.prose[cue.end : word.start])]
        beside = scene.prose[word.end : mention.span.start].strip().lower() in (
            "",
            *pack(mention.language).prose.definite,
        )
        if near and beside and known and known.value == "date" and not known.many:
            found += [predicate] if COMPARED_IN_TIME.search(shapes.around(mention, subject, near[-1])) else []
    return found


def _contradicted(scene: Scene, cue: Cue, mine: Claim, its: Claim) -> Comparison:
    span = Span(cue.start, cue.end)
    text, language = scene.prose[span.start : span.end], scene.sentence.block.language
    said = [f"{scene.base.entities[one.subject].name} {shown(scene.base, one)}" for one in (mine, its)]
    return Comparison(
        mention=Mention(span=span, text=text, kind=JUDGEMENT, value=Name(text), language=language),
        verdict=Verdict.CONTRADICTS,
        claim=mine,
        confidence=CONFIDENCE,
        reasons=(f"{mine.predicate}: {', '.join(said)}", f"{mine.id}: contradicts, with {its.id}"),
    )
