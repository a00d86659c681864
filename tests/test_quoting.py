"""Quotations beside the text that they are taken from: what printing changes, and what writers change."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.checking.quoting import held

LOG = (
    "We came down to the harbour at dusk. “The fortress,” said Anna, “fell in the night of 3 May, and nobody was hurt, "
    "not even the old watch-\nman at the gate.” It was not my ship, he wrote; it cost 1,200 crowns and three sails. "
    "They don’t sail to-day. The connexion with the town was broken in the spring, and the well-known pilot left."
)


@pytest.mark.parametrize(
    "quotation",
    [
        "Fell in the night of 3 May",
        "fell in the night of 3 May and nobody was hurt, not even the old watchman",
        "[F]ell in the night of 3 May … not even the old watchman",
        "The fortress … fell in the night of 3 May",
        "came down [that is, walked] to the harbour at dusk",
        "fell in the night … nobody was hurt [sic], not even the old watchman",
        "c[ame] down to the harbour at dusk",
        "it cost 1200 crowns and three sails",
        "They don't sail today",
        "the connection with the town was broken",
        "the well‑known pilot left",
        "came down to the harbour . . . not even the old watchman at the gate",
    ],
)
def test_what_printing_changes_is_no_difference(quotation: str) -> None:
    assert held(quotation, LOG).found


@pytest.mark.parametrize(
    ("quotation", "changes", "grave"),
    [
        ("fell in the night of 8 May", ((("3",), ("8",)),), True),
        ("it was my ship", ((("not",), ()),), True),
        ("they sail to-day. The connexion with the town", ((("don't",), ()),), True),
        ("it cost 1,300 crowns and three sails", ((("1200",), ("1300",)),), True),
        ("it cost 1,200 crowns and five sails", ((("three",), ("five",)),), True),
        ("fell in the evening of 3 May", ((("night",), ("evening",)),), False),
        ("nobody was badly hurt, not even the old watchman", (((), ("badly",)),), False),
        ("fell in the night of 3 May, and nobody hurt", ((("was",), ()),), False),
    ],
)
def test_what_writers_change_is_told(
    quotation: str, changes: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...], grave: bool
) -> None:
    found = held(quotation, LOG)

    assert (found.found, found.changes, found.grave) == (False, changes, grave)


@pytest.mark.parametrize(
    "quotation",
    ["we shall never see the harbour again", "the bridge was opened by the mayor", "nobody came to my house that day"],
)
def test_what_is_nowhere_has_no_place(quotation: str) -> None:
    assert held(quotation, LOG).place is None


@pytest.mark.parametrize(
    ("language", "quotation", "source"),
    [
        ("ru", "мы шли по берегу моря до самого порта", "Мы шли по берегу моря до самаго порта."),
        ("ru", "он был в городе всю весну", "Онъ былъ въ городѣ всю весну."),
        ("de", "dass wir das Tal durchwandern müssen", "Daß wir das Thal durchwandern müssen."),
        ("fr", "il était dans la ville au printemps", "Il étoit dans la ville au printemps."),
    ],
)
def test_a_spelling_that_was_modernised_is_no_difference(language: str, quotation: str, source: str) -> None:
    assert held(quotation, source, language).found
    assert not held(quotation, source, "en").found


def test_brackets_of_the_source_are_no_difference() -> None:
    assert held(
        "and then the boats were burnt that night", "He wrote: [A]nd then the boats were burnt that night."
    ).found


def test_a_passage_is_found_where_it_stands() -> None:
    found = held("nobody was hurt … the old watchman", LOG)

    assert found.place is not None
    assert LOG[found.place.start : found.place.end].startswith("nobody")
    assert LOG[found.place.start : found.place.end].endswith("watch-\nman")


WORDS = st.lists(st.text("abcdefg", min_size=2, max_size=6), min_size=6, max_size=40)


@given(WORDS, st.data())
def test_words_that_follow_each_other_are_found(words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(words) - 4))
    last = data.draw(st.integers(first + 4, len(words)))

    assert held(" ".join(words[first:last]), " ".join(words)).found


@given(WORDS, st.integers(0, 5), st.integers(10, 99), st.integers(10, 99))
def test_another_number_is_always_grave(words: list[str], at: int, right: int, wrong: int) -> None:
    source = " ".join([*words[:at], str(right), *words[at:]])
    found = held(" ".join([*words[:at], str(wrong), *words[at:]]), source)

    assert found.found is (right == wrong)
    assert found.grave is (right != wrong)


def test_a_long_source_is_searched_in_linear_time() -> None:
    source = "the old man and the sea were there at dusk and at dawn " * 20_000
    begin = time.process_time()

    assert held("the old man and the lake were there at dusk", source).changes == ((("sea",), ("lake",)),)
    assert time.process_time() - begin < 10
