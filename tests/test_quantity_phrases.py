"""Quantities as they stand in sentences of every language: amount, unit, thing counted and hedge."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from factlint import languages
from factlint.discover import names
from factlint.mentions._quantities.value import find_quantities
from factlint.values.quantity import Quantity

_LINES = (Path(__file__).parent / "data" / "quantities.tsv").read_text("utf-8").splitlines()[1:]
ROWS = [(line + "\t" * 5).split("\t")[:6] for line in _LINES]
"""Language, text, amount (`5..7` is a range, `9;12` two amounts), unit, thing counted, hedge."""


@pytest.mark.parametrize(
    ("language", "text", "amount", "unit", "counted", "hedge"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS]
)
def test_a_phrase_is_read(language: str, text: str, amount: str, unit: str, counted: str, hedge: str) -> None:
    found = [mention.value for mention in find_quantities(text, 0, len(text), language)]
    values = [value for value in found if isinstance(value, Quantity)]

    assert [_amount(value) for value in values] == [_bounds(each) for each in amount.split(";") if each]
    if len(values) == 1:
        assert (values[0].unit, values[0].hedge.value) == (unit, hedge)
        assert not counted or values[0].counted == counted


def _amount(value: Quantity) -> tuple[float, float]:
    return round(float(value.amount), 9), round(float(value.amount if value.upper is None else value.upper), 9)


def _bounds(written: str) -> tuple[float, float]:
    low, _, high = written.partition("..")
    return round(float(Decimal(low)), 9), round(float(Decimal(high or low)), 9)


def test_every_language_has_phrases() -> None:
    assert {row[0] for row in ROWS} == set(names(languages))
