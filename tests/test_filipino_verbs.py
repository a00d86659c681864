"""Filipino verbs: the aspects of one focus have one stem, other focuses another."""

from __future__ import annotations

import pytest

from factlint.statements import stem

SAME = (
    "binitay bitayin",
    "inaresto arestuhin inarestong",
    "ikinulong ikulong",
    "kinulong kulungin",
    "hinatulan hatulan hinatulang",
    "namatay mamatay",
    "nag mag",
    "nilitis litisin",
    "nilagdaan lagdaan",
    "inilathala ilathala inilathalang",
    "ipinanganak ipanganak",
    "itinatag itatag",
    "tinapos tapusin",
    "dinakip dakpin",
    "taon taong",
    "kumperensiya kumperensya",
)
APART = (
    "pinatay pumatay patay",
    "inalis umalis alis",
    "natapos matapos",
    "taon tao",
    "pinuno puno",
    "kinatawan katawan",
)


@pytest.mark.parametrize("words", SAME)
def test_the_aspects_of_a_filipino_verb_are_one_word(words: str) -> None:
    assert len({stem(word, "tl") for word in words.split()}) == 1


@pytest.mark.parametrize("words", APART)
def test_who_did_it_and_whom_it_was_done_to_stay_apart(words: str) -> None:
    assert len({stem(word, "tl") for word in words.split()}) == len(words.split())
