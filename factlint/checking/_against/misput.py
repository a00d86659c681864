"""A value that the sources have, or may have, but not where the draft's sentence belongs: there they have another.

The passage that goes with the value by what is told around it must be much nearer than any that has the value, and
hold one like it: a date off in one number, an amount of the same unit or of the same things.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from factlint.checking._against.aligned import WHOLE, Aligned, Reading
from factlint.checking._against.beside import BACKS, Match, verdict
from factlint.checking._against.meanings import keys_of_name, reach, senses
from factlint.checking._against.sources import Passage, Sighting
from factlint.mentions import Mention
from factlint.statements import Sentence, stem
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from factlint.values.verdict import Verdict

CLEARLY = 1.3
"""How many times more than a passage that has the value."""
RARELY = 2.5
"""How many times more where a value is so fine that no two of a text agree by chance: a month of a year, a day."""
MOST = 0.8
"""Share of what the nearest passage tells, that one must tell."""
NEXT = 0.5
"""How much of what a passage tells counts for a value of the one beside it."""
YEARS = 10
"""Years that a wrong year is off at most."""
TIMES = 10
"""How many times greater a wrong amount is at most."""
FINE = 100
"""Amounts from which on two seldom agree by chance."""
TABLE = 12
"""Amounts of a passage from which on it is a table."""


def misput(
    aligned: Aligned, reading: Reading, sentence: Sentence, mention: Mention, having: Collection[int]
) -> Match | None:
    """The value of the passage that goes with a mention; `having` are the numbers of those that may bear it out."""
    first, last = reach(sentence, mention)
    backing = aligned.backing(reading, having)
    if backing > WHOLE:
        return None  # timid: the sentence as a whole goes with a passage that has the value
    near = aligned.near(reading, first, last)
    most = max(near.values(), default=0.0)
    least = max(most * MOST, (RARELY if _is_fine(mention) else CLEARLY) * _backing(aligned, having, near))
    found = sorted(
        (-told, number)
        for number, told in near.items()
        if told >= least and number not in having and aligned.clear(number, sentence, told, backing)
    )
    for told, number in found:
        passage = aligned.sources.passages[number]
        for other in _rivals(sentence, mention, passage):
            return Match(Sighting(other, passage), verdict(mention, other), min(1.0, -told))
    return None


def _is_fine(mention: Mention) -> bool:
    value = mention.value
    if isinstance(value, Date):
        return value.month is not None and (value.year is not None or value.day is not None)
    return isinstance(value, Quantity) and abs(value.amount) >= FINE


def _backing(aligned: Aligned, having: Collection[int], near: Mapping[int, float]) -> float:
    """How near the nearest passage is that has a value, or stands beside one that does."""
    own = max((near.get(number, 0.0) for number in having), default=0.0)
    next_to = max((near.get(one, 0.0) for number in having for one in aligned.beside(number)), default=0.0)
    return max(own, NEXT * next_to)


def _rivals(sentence: Sentence, mention: Mention, passage: Passage) -> Iterator[Mention]:
    """The values of a passage that a writer may have meant, and that no other of the sentence stands for."""
    values = passage.sentence.of_kind(mention.kind)
    if len(values) >= TABLE:
        return
    fellows = [one for one in sentence.mentions if one.span != mention.span and one.kind == mention.kind]
    for other in values:
        outcome = verdict(mention, other)
        if outcome is Verdict.NOT_COMPARABLE or outcome.fits or outcome in BACKS:
            continue
        if _alike(mention, other) and not any(verdict(one, other).fits for one in fellows):
            yield other


def _alike(mention: Mention, other: Mention) -> bool:
    stated, known = mention.value, other.value
    if isinstance(stated, Date) and isinstance(known, Date):
        return _alike_dates(stated, known)
    if isinstance(stated, Quantity) and isinstance(known, Quantity):
        return _alike_amounts(mention, other, stated, known)
    return False


def _alike_dates(stated: Date, known: Date) -> bool:
    """Whether two dates differ in one number, and the source's is as fine as the draft's."""
    if any(one.open or one.anchored or one.only_weekday or one.approximate or one.ranged for one in (stated, known)):
        return False
    if stated.month is None or stated.year is None or known.year is None:
        years = stated.month is None and None not in (stated.year, known.year)
        if years:
            return abs((stated.year or 0) - (known.year or 0)) <= YEARS
        if known.month is None or stated.month is None:
            return False
    if known.month is None or (stated.day is not None and known.day is None):
        return False
    pairs = ((stated.year, known.year), (stated.month, known.month), (stated.day, known.day))
    return sum(one != two for one, two in pairs if one is not None and two is not None) == 1


def _alike_amounts(mention: Mention, other: Mention, stated: Quantity, known: Quantity) -> bool:
    """Whether two amounts are of one sort and size."""
    if stated.ordinal != known.ordinal or stated.fraction or known.fraction or stated.multiple != known.multiple:
        return False
    if stated.ordinal:
        return min(stated.amount, known.amount) > 1
    low, high = sorted((abs(stated.amount), abs(known.amount)))
    if stated.unit != known.unit or stated.age != known.age or high > TIMES * low:
        return False
    if stated.unit:
        return True
    one, two = _counted(mention, stated), _counted(other, known)
    return bool(one and two) and not one.isdisjoint(two)


def _counted(mention: Mention, value: Quantity) -> frozenset[object]:
    """What a count may count, in terms that languages have in common."""
    word = value.counted.split()[-1].lower() if value.counted else ""
    if not word:
        return frozenset()
    return frozenset(
        (*senses(word, mention.language), *keys_of_name(word), (mention.language, stem(word, mention.language)))
    )
