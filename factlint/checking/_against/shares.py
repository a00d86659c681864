"""Shares that a writer tells in small numbers: `eight in every nine`, for 16 of 18; `three in four`, for 76 %."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from factlint.checking._against.sources import Passage
from factlint.mentions import Mention
from factlint.statements import Sentence
from factlint.values.quantity import Quantity

APART = 3
"""Words between the two numbers of a share, at most."""
GREATEST = 20
"""What a share is told in parts of, at most."""
ROUGHLY = Fraction(1, 50)
"""By how much a share is off that is told in round numbers."""
PERCENT, HUNDRED = "percent", 100


def is_share(sentence: Sentence, mention: Mention, near: Iterable[Passage]) -> bool:
    """Whether a number and another next to it tell the share that two amounts of near passages have of each other."""
    shares = [share for passage in near for share in _shares(passage)]
    return any(
        abs(own - share) <= ROUGHLY or abs(1 - own - share) <= ROUGHLY
        for own in _own(sentence, mention)
        for share in shares
    )


def _own(sentence: Sentence, mention: Mention) -> Iterator[Fraction]:
    """The shares that a number makes with one that stands next to it."""
    at = sentence.index(mention.span.start)
    for other in sentence.of_kind("quantity"):
        far = abs(sentence.index(other.span.start) - at)
        if other.span != mention.span and far <= APART + 1 and _plain(mention) and _plain(other):
            first, last = sorted((mention, other), key=lambda one: one.span)
            part, whole = _amount(first), _amount(last)
            if 0 < part < whole <= GREATEST:
                yield part / whole


def _plain(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Quantity) and not (value.unit or value.ordinal or value.fraction or value.amount % 1)


def _amount(mention: Mention) -> Fraction:
    return Fraction(mention.value.amount) if isinstance(mention.value, Quantity) else Fraction(0)


def _shares(passage: Passage) -> Iterator[Fraction]:
    """The shares that a passage tells, and those that two counts of it make."""
    amounts = []
    for mention in passage.sentence.of_kind("quantity"):
        value = mention.value
        if isinstance(value, Quantity) and value.unit == PERCENT:
            yield Fraction(value.amount) / HUNDRED
        elif _plain(mention):
            amounts.append(_amount(mention))
    yield from (one / two for one in amounts for two in amounts if 0 < one < two)
