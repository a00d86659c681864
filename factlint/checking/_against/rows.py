"""What a writer adds up or subtracts from rows of a source's table: `together the two parties had 25 per cent`."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from fractions import Fraction

from msgspec.structs import replace

from factlint.checking._against.arithmetic import stands_for
from factlint.checking._against.places import Sought
from factlint.checking._against.sources import Passage, Sources
from factlint.checking.cues import content
from factlint.mentions import Mention
from factlint.statements import Sentence
from factlint.values.quantity import Quantity

FEWEST = 12
"""Amounts of a passage from which on it is a table."""
NAMED = 12
"""Amounts of named rows that are tried in pairs."""
LARGE, TIMES = 200, 5
"""Steps of a figure from which on it is reckoned from a row named and another amount of its sentence; how many times
that from which on any other row will do."""
THOUSAND, THOUSANDS = 1000, "000"


def reckoned_from_rows(sentence: Sentence, sought: Sought, sources: Sources) -> bool:
    """Whether an amount follows from two of the rows that its sentence names, the same sort of amount in each."""
    value = sought.mention.value
    if not isinstance(value, Quantity) or value.ordinal:
        return False
    values = [value]
    if THOUSANDS in sources.written.digits and not value.unit:
        values.append(replace(value, amount=value.amount / THOUSAND, step=value.step / THOUSAND))
    names = frozenset(
        stem
        for word in sentence.words
        if word.text[0].isupper()
        for stem in content((word.text,), sentence.block.language)
    )
    like = [other.value for other in sentence.of_kind("quantity") if isinstance(other.value, Quantity)]
    alone = sum(other.unit == value.unit for other in like) == 1
    tables = (sources.passages[number] for number in sought.shared)
    for table in tables:
        if len(table.sentence.of_kind("quantity")) >= FEWEST:
            rows = list(_rows(table))
            named = [(one, start) for one, start, words in rows if not names.isdisjoint(words)][:NAMED]
            for (one, row), (other, another) in itertools.combinations(named, 2):
                told = [each for each in values if each.unit == one.unit == other.unit and row != another]
                if any(_follows(each, one, other, alone=alone) for each in told):
                    return True
            told = [*like, *_in_rows(like, value, sources)]
            figures = [*_whole((one for one, _ in named), sources)]
            for each, one in itertools.product(values, figures):
                if _reckoned(each, one, told, LARGE) or _reckoned(each, one, figures, LARGE * TIMES):
                    return True
    return False


def _reckoned(value: Quantity, one: Quantity, figures: list[Quantity], least: int) -> bool:
    """Whether a figure too fine for chance is the sum of a row and any other figure, or what lies between them."""
    if value.hedge or abs(value.amount) < least * value.step or value.unit != one.unit:
        return False
    return any(
        _follows(value, one, other, alone=alone)
        for other in figures
        if other.unit == one.unit
        for alone in (True, False)
    )


def _in_rows(like: list[Quantity], value: Quantity, sources: Sources) -> list[Quantity]:
    """The other amounts of a sentence in the terms of a table in thousands."""
    scale = THOUSAND if THOUSANDS in sources.written.digits else 1
    return [replace(one, amount=one.amount / scale, step=one.step / scale) for one in like if one is not value]


def _follows(value: Quantity, one: Quantity, other: Quantity, *, alone: bool) -> bool:
    """Whether an amount is the sum of two, where the sentence tells no other, or else what lies between them."""
    first, second = Fraction(one.amount), Fraction(other.amount)
    return stands_for(value, first + second if alone else abs(first - second))


def _rows(table: Passage) -> Iterator[tuple[Quantity, int, frozenset[str]]]:
    """The amounts of a table, each with where its row starts and the content words of that."""
    for mention in table.sentence.of_kind("quantity"):
        if isinstance(mention.value, Quantity):
            start, end = _row(table.text, mention)
            yield mention.value, start, content(tuple(table.text[start:end].split()), table.sentence.block.language)


def _whole(amounts: Iterable[Quantity], sources: Sources) -> Iterator[Quantity]:
    """Amounts of a table, and the smaller ones in full as well where it is in thousands."""
    for one in amounts:
        yield one
        if THOUSANDS in sources.written.digits and not one.unit and one.amount < THOUSAND:
            yield replace(one, amount=one.amount * THOUSAND, step=one.step * THOUSAND)


def _row(text: str, mention: Mention) -> tuple[int, int]:
    end = text.find("\n", mention.span.end)
    return text.rfind("\n", 0, mention.span.start) + 1, end if end >= 0 else len(text)
