"""What a writer adds up or subtracts from rows of a source's table: `together the two parties had 25 per cent`."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
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
NAMED = 8
"""Amounts of named rows that are tried in pairs."""
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
            named = list(_named(table, names))[:NAMED]
            for (one, row), (other, another) in itertools.combinations(named, 2):
                told = [each for each in values if each.unit == one.unit == other.unit and row != another]
                if any(_follows(each, one, other, alone=alone) for each in told):
                    return True
    return False


def _follows(value: Quantity, one: Quantity, other: Quantity, *, alone: bool) -> bool:
    """Whether an amount is the sum of two, where the sentence tells no other, or else what lies between them."""
    first, second = Fraction(one.amount), Fraction(other.amount)
    return stands_for(value, first + second if alone else abs(first - second))


def _named(table: Passage, names: frozenset[str]) -> Iterator[tuple[Quantity, int]]:
    """The amounts of rows that share a name with the sentence, each with where its row starts."""
    for mention in table.sentence.of_kind("quantity"):
        if isinstance(mention.value, Quantity):
            start, end = _row(table.text, mention)
            row = content(tuple(table.text[start:end].split()), table.sentence.block.language)
            if not names.isdisjoint(row):
                yield mention.value, start


def _row(text: str, mention: Mention) -> tuple[int, int]:
    end = text.find("\n", mention.span.end)
    return text.rfind("\n", 0, mention.span.start) + 1, end if end >= 0 else len(text)
