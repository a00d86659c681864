"""A value that no source states but a writer can reckon from what stands in the nearest passages.

Both operands stand in one of them or beside it, or in the sentence itself.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import nlargest

from factlint.checking._against.aligned import Reading
from factlint.checking._against.arithmetic import follows
from factlint.checking._against.elapsed import between_own, elapsed, follows_day, is_anniversary, on_told_weekday
from factlint.checking._against.places import Sought, places
from factlint.checking._against.shares import is_share
from factlint.checking._against.sources import Passage, Sources
from factlint.statements import Sentence
from factlint.values.date import Date
from factlint.values.quantity import Quantity

PASSAGES = 3
"""The nearest passages whose numbers a writer may reckon with."""
LEAST = 0.15
"""Overlap from which on a passage is near."""
TOLD = 1.0
"""What a passage in another language tells of a sentence, from which on it is near."""
SAME = 0.2
"""What a value in common counts for."""
MOST = 12
"""Numbers that are tried in pairs."""
SMALL, FEW = 12, 4
"""A count up to which only a passage with few numbers tells what was reckoned."""


def derived(sentence: Sentence, sought: Sought, reading: Reading, sources: Sources) -> bool:
    """Whether a value follows from values that stand near in the sources."""
    value = sought.mention.value
    near = list(_near(sentence, sought, reading, sources))
    if isinstance(value, Date):
        told = any(on_told_weekday(value, passages, sources) for passages in near)
        told = told or any(follows_day(value, passages) for passages in near)
        return told or is_anniversary(value, sentence, sources)
    if not isinstance(value, Quantity) or not _reckonable(value):
        return False
    abroad = [list(sources.passages)] if sources.languages - {sentence.block.language} and value.age else []
    if any(elapsed(sentence, value, passages, sources) for passages in near or abroad):
        return True
    if between_own(value, sentence, [passage for passages in near for passage in passages]):
        return True
    if shared_out(sentence, sought, reading, sources):
        return True
    stated = [one for one in _amounts([sentence]) if one is not value]
    reach = 1 if _small(value) else None
    pools = [_amounts(passage.sentence for passage in passages[:reach]) for passages in near]
    pools = [pool for pool in pools if not (_small(value) and len(pool) > FEW) and len(pool) < MOST]
    pairs = itertools.chain(
        itertools.combinations(stated, 2),
        *(itertools.combinations(pool, 2) for pool in pools),
        *(itertools.product(stated, pool) for pool in pools),
    )
    return any(follows(value, one, other) for one, other in pairs)


def shared_out(sentence: Sentence, sought: Sought, reading: Reading, sources: Sources) -> bool:
    """Whether a number is one of two that tell a share which follows from values that stand near in the sources."""
    return any(is_share(sentence, sought.mention, passages) for passages in _near(sentence, sought, reading, sources))


def _reckonable(value: Quantity) -> bool:
    score = value.group is not None and value.group.kind == "score"
    return not (value.ordinal or value.article or value.fraction or value.upper is not None or score)


def _small(value: Quantity) -> bool:
    """Whether a count is so small that some two numbers of any text have it between them."""
    return not (value.unit or value.multiple) and abs(value.amount) <= SMALL


def _near(sentence: Sentence, sought: Sought, reading: Reading, sources: Sources) -> Iterator[list[Passage]]:
    """The passages that share most words and values with a sentence, each with its neighbours behind it.

    Those in another language are found by what both tell.
    """
    shares = defaultdict(float, sought.shared)
    for mention in sentence.mentions:
        for sighting in places(sources).same(mention):
            shares[sighting.passage.number] += SAME
    near = nlargest(PASSAGES, ((share, -number) for number, share in shares.items() if share >= LEAST))
    language = sentence.block.language
    told = (
        (share, -number)
        for number, share in reading.shared.items()
        if share >= TOLD and sources.passages[number].sentence.block.language != language
    )
    for _, number in dict.fromkeys((*near, *nlargest(PASSAGES, told))):
        around = (-number + step for step in (0, -1, 1))
        passages = [sources.passages[at] for at in around if 0 <= at < len(sources.passages)]
        yield [passage for passage in passages if passage.path == passages[0].path]


def _amounts(sentences: Iterable[Sentence]) -> list[Quantity]:
    """The amounts of sentences that can be reckoned with, years left out."""
    found = (
        mention.value
        for sentence in sentences
        for mention in sentence.of_kind("quantity")
        if not any(date.span == mention.span for date in sentence.of_kind("date"))
    )
    return [one for one in found if isinstance(one, Quantity) and _reckonable(one)][:MOST]
