"""Numbers that markup runs through are read as one, and stand where they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.documents._joined import joined
from factlint.documents._open import open_document
from factlint.engine.reading import read_mentions
from factlint.mentions import Mention, Setting


def _mentions(text: str, form: str, kind: str) -> list[Mention]:
    return [one for one in read_mentions(open_document(text=text, format=form), Setting()) if one.kind == kind]


READ = [
    ("html", "They won 17&nbsp;943 thousand votes.", "17&nbsp;943 thousand", 17_943_000),
    ("html", "It covers 3&#8239;221&nbsp;km<sup>2</sup> of land.", "3&#8239;221&nbsp;km<sup>2", 3221),
    ("html", "It has 10<sup>6</sup> parts.", "10<sup>6", 1_000_000),
    ("wikitext", "It is 1&nbsp;000&nbsp;km long.", "1&nbsp;000&nbsp;km", 1000),
    ("markdown", "It is 12.5&nbsp;% of all.", "12.5&nbsp;%", 12.5),
    ("latex", r"It is 3{,}221~yards long.", r"3{,}221~yards", 3221),
    ("latex", r"It is 3\,221 yards long.", r"3\,221 yards", 3221),
    ("latex", r"It covers 5~km$^2$ of land.", r"5~km$^2", 5),
    ("rst", "It covers 5 km\\ :sup:`2` of land.", "5 km\\ :sup:`2", 5),
]


@pytest.mark.parametrize(("form", "text", "written", "amount"), READ)
def test_a_number_with_markup_in_it_is_one(form: str, text: str, written: str, amount: float) -> None:
    (found,) = _mentions(text, form, "quantity")

    assert text[slice(*found.span)] == written
    assert getattr(found.value, "amount", None) == pytest.approx(amount)


@pytest.mark.parametrize(
    ("form", "text", "edtf"),
    [
        ("html", "On the 3<sup>rd</sup> of May 1901 it rained.", "1901-05-03"),
        ("latex", r"On the 3\textsuperscript{rd} of May 1901 it rained.", "1901-05-03"),
        ("html", "<p lang='fr'>Il est parti de la ville le 1<sup>er</sup> mai 1900 avec eux.", "1900-05-01"),
        ("wikitext", "It was built in the 18<sup>th</sup> century.", "17XX"),
    ],
)
def test_an_ordinal_with_raised_letters_is_one(form: str, text: str, edtf: str) -> None:
    dates = [found.value for found in _mentions(text, form, "date")]

    assert [getattr(value, "edtf", None) for value in dates] == [edtf]


@pytest.mark.parametrize(
    ("form", "text", "amounts"),
    [
        ("html", "<p>There were 62<sup>2</sup> of them.</p>", [62, 2]),
        ("html", "<table><tr><td>17</td><td>943 votes</td></tr></table>", [17, 943]),
        ("plain", "There are 3{,}221 of them.", [3, 221]),
        ("markdown", "See `3&nbsp;221` and 5 more.", [5]),
        ("latex", r"The number $3\,221$ and 5 more.", [5]),
    ],
)
def test_what_is_no_markup_within_a_number_parts_two(form: str, text: str, amounts: list[int]) -> None:
    found = [found.value for found in _mentions(text, form, "quantity")]

    assert [getattr(value, "amount", None) for value in found] == amounts


PIECES = [
    "1",
    "17",
    "943",
    "&nbsp;",
    "<sup>",
    "</sup>",
    "2",
    "rd",
    "XIX",
    " ",
    "km",
    "{,}",
    "\\,",
    "$^",
    "$",
    "~",
    "é",
    ".",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.sampled_from(["html", "latex", "markdown"]))
def test_the_prose_keeps_its_length_and_every_place_is_inside(text: str, form: str) -> None:
    document = open_document(text=text, format=form)

    assert len(document.prose) == len(text)
    for piece in document.joined:
        assert list(piece.places) == sorted(set(piece.places))
        assert all(piece.start <= place < piece.end for place in piece.places)
        assert [piece.place(offset) <= piece.end for offset in range(piece.start + 1, piece.end + 1)]


def test_a_text_without_markup_is_left_alone() -> None:
    text = "In 1917, 17 943 thousand voted & left ~5 of 10^6."

    assert joined(text, text) == (text, ())
