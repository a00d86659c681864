"""`factlint predicates`: what can be said without a vocabulary of one's own, and by which words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from factlint import discover, languages
from factlint.claimbase import described
from factlint.claimbase.predicates import Predicates, built_in
from manual.predicates import as_markdown, domain_pages
from tests.cli import Lint, lint, write

__all__ = ["lint"]
VOCABULARY = """\
vocabulary:
  predicates:
    - {id: rebounds, value: quantity, phrase: rebounds, signals: {en: [boards], tl: [bola]}}
    - {id: born, signals: {en: [was found under a cabbage]}}
"""


def test_all_predicates_are_listed_with_what_their_values_are(lint: Lint) -> None:
    rows = [re.split(r" {2,}", line) for line in lint("predicates").out.splitlines()]
    listed = {name: rest for name, *rest in rows}

    assert listed.keys() == built_in().keys()
    assert listed["born"] == ["was born", "person", "a date"]
    assert listed["child"] == ["child", "person", "a name (person), several"]
    assert listed["height"] == ["height", "any", "an amount (length)"]


def test_one_predicate_is_shown_with_its_words_in_each_language(lint: Lint) -> None:
    shown = lint("predicates", "born").out

    assert shown.startswith("born: was born\n  said of: person\n  value: a date\n")
    assert {line.split(":")[0].strip() for line in shown.splitlines()} >= set(discover.names(languages))
    assert "\n  ru: " not in lint("predicates", "born", "--language", "en,de").out


@pytest.mark.parametrize(
    ("word", "meant"), [("date_of_birth", "born"), ("Kapanganakan", "born"), ("enthroned", "crowned")]
)
def test_a_name_or_a_word_of_a_draft_finds_its_predicates(lint: Lint, word: str, meant: str) -> None:
    found = lint("predicates", word, "--format", "json").report["predicates"]

    assert meant in [each["id"] for each in found]


@pytest.mark.parametrize(
    ("word", "said"),
    [("borm", "did you mean `born`?"), ("qqqq", "`factlint predicates` lists them"), ("\x1b[31m", "`\ufffd[31m`")],
)
def test_a_word_that_means_none_is_told_the_nearest(lint: Lint, word: str, said: str) -> None:
    outcome = lint("predicates", word)

    assert outcome.status == 2
    assert said in outcome.err


def test_predicates_of_the_project_are_among_them(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"factlint.toml": 'vocabulary = ["own.yaml"]\n', "own.yaml": VOCABULARY})

    assert "  tl: bola\n" in lint("predicates", "boards").out
    assert "was found under a cabbage" in lint("predicates", "born").out
    assert "was found under a cabbage" not in lint("predicates", "born", "--isolated").out


def test_the_json_of_a_predicate_says_what_the_text_says(lint: Lint) -> None:
    record: dict[str, Any] = lint("predicates", "father", "--format", "json").report["predicates"][0]

    assert record["contrary"] == ["mother"]
    assert record["signals"] == {code: list(words) for code, words in described.words_of(built_in()["father"]).items()}


def test_every_predicate_has_a_row_and_a_page_of_words() -> None:
    overview, pages = as_markdown(), "".join(text for _, text in domain_pages())

    assert all(f"| `{name}` |" in overview and f"\n## {name}\n" in pages for name in built_in())


@pytest.mark.parametrize("name", ["born in", "born_in", "bornIn"])
def test_a_predicate_is_known_with_other_joints(name: str) -> None:
    assert Predicates()[name].value == "name"
    assert "born-in" in Predicates()[name].like
