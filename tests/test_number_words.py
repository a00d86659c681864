"""Number words round-trip: what an independent speller writes is read as the number it was given."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from factlint.mentions._quantities.value import find_quantities
from factlint.values.quantity import Quantity

CARDINALS = ("en", "en_IN", "es", "fr", "fr_BE", "fr_CH", "de", "it", "nl", "pl", "pt", "ru", "uk")
MISSPELT = {"it": "dicotto"}
"""What num2words writes wrongly: `centodicotto` for `centodiciotto`."""
TENS_AND_HUNDREDS = [10**power * first for power in range(2, 9) for first in (1, 2, 3, 5, 11, 21, 30)]


def _reads(spelled: str, language: str) -> list[int]:
    found = [mention.value for mention in find_quantities(spelled, 0, len(spelled), language)]
    return [int(value.amount) for value in found if isinstance(value, Quantity)]


def _round_trips(speller: str, number: int) -> None:
    language = speller.partition("_")[0]
    spelled = num2words(number, lang=speller)
    if MISSPELT.get(language, "\0") not in spelled:
        assert _reads(spelled, language) == [number]


@pytest.mark.parametrize("speller", CARDINALS)
@given(number=st.integers(0, 999_999))
@settings(max_examples=150)
def test_every_number_below_a_million_is_read(speller: str, number: int) -> None:
    _round_trips(speller, number)


@pytest.mark.parametrize("speller", CARDINALS)
@given(number=st.integers(10**6, 10**10 - 1))
@settings(max_examples=60)
def test_millions_and_billions_are_read(speller: str, number: int) -> None:
    _round_trips(speller, number)


@pytest.mark.parametrize("speller", CARDINALS)
def test_all_small_and_all_round_numbers_are_read(speller: str) -> None:
    for number in [*range(2, 1200), *TENS_AND_HUNDREDS]:
        _round_trips(speller, number)


@pytest.mark.parametrize("speller", ["en", "nl"])
def test_ordinals_are_read(speller: str) -> None:
    for number in range(2, 1000):
        spelled = num2words(number, lang=speller, to="ordinal")
        found = [mention.value for mention in find_quantities(spelled, 0, len(spelled), speller)]
        assert [int(value.amount) for value in found if isinstance(value, Quantity) and value.ordinal] == [number]
