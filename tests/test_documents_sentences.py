"""Sentences: where they end, and where they go on after a stop."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.documents._sentences import sentences
from factlint.statements import pack


def split(text: str, language: str = "en") -> list[str]:
    words = pack(language)
    spans = sentences(text, 0, len(text), words.prose.abbreviations, words.numbers.ordinal_before, words)
    return [text[slice(*span)] for span in spans]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Dr. Smith met J. F. Kennedy and Mrs. Hale on Jan. 5."),
        ("en", "It fell on 10 April (O.S.) Then nobody knew."),
        ("en", "See vol. 3, pp. 12-14, fig. 2."),
        ("en", "It cost 3.5 million, i.e. more than No. 5 had."),
        ("en", "“Go!” he said, and they went."),
        ("en", "Born c. 1870 in St. Petersburg, d. 1924."),
        ("tl", "Si G. Cruz at si Gng. Santos ay dumating noong Set. 5."),
        ("ru", "Он родился в 1870 г. в Симбирске, на ул. Ленина."),
        ("ru", "В 1906 г. Заречного выслали из школы № 12 им. Пушкина."),
        ("pl", "W 2020 r. Warta zdobyła 3,5 tys. zł i 12 tys. euro."),
        ("de", "Er kam z. B. um 1870 nach St. Petersburg."),
        ("es", "El Sr. Pérez llegó en 1870."),
        ("fr", "Il naquit au IIe s. av. J.-C. à Rome."),
    ],
)
def test_a_stop_inside_a_sentence_ends_none(language: str, text: str) -> None:
    assert split(text, language) == [text]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("He died in 1924. She lived.", ["He died in 1924.", "She lived."]),
        ("Really? Yes! Well… Then.", ["Really?", "Yes!", "Well…", "Then."]),
        ("One.\n\nTwo", ["One.", "Two"]),
        ("He left.   [    ]  She stayed.", ["He left.", "[    ]  She stayed."]),
        ("他1870年出生。他1924年去世。", ["他1870年出生。", "他1924年去世。"]),
        ('He said "no." She left.', ['He said "no."', "She left."]),
        ("", []),
        ("  \n ", []),
    ],
)
def test_sentences_part(text: str, shown: list[str]) -> None:
    assert split(text) == shown


@given(st.text("aB1 .!?\n\"')…é。", max_size=80))
def test_sentences_are_in_order_and_lose_nothing_but_white_space(text: str) -> None:
    spans = sentences(text, 0, len(text))
    rest = list(text)
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= len(text)
        end = span.end
        rest[slice(*span)] = " " * (span.end - span.start)

    assert not "".join(rest).strip()


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("ru", ["Он умер в 1906 г.", "Вдова уехала."]),
        ("uk", ["Заснували 1875 р.", "Першим був Левицький."]),
        ("pl", ["Zysk to 18,5 mln zł.", "Zmarł w 1921 r.", "Majątek odziedziczył zięć."]),
    ],
)
def test_an_abbreviation_behind_a_number_ends_a_sentence_too(language: str, shown: list[str]) -> None:
    assert split(" ".join(shown), language) == shown
