"""Which rule is named where a word stands for none, and what a shell offers."""

from __future__ import annotations

import pytest

from factlint.commands import _completion
from factlint.engine._near_rules import near
from factlint.engine.selection import unknown

RULES = [
    ("FL101", "date-contradicted"),
    ("FL105", "impossible-date"),
    ("FL210", "code-contradicted"),
    ("FL415", "retracted-source"),
    ("FL901", "unused-suppression"),
    ("FL910", "hidden-character"),
]


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("FL1O5", "did you mean `FL105`?"),
        ("flio5", "did you mean `FL105`?"),
        ("F105", "did you mean `FL105`?"),
        ("FL-105", "did you mean `FL105`?"),
        ("105", "did you mean `FL105`?"),
        ("FL106", "did you mean `FL105`?"),
        ("FL99", "it may be `FL901`, `FL910`"),
        ("FL77", "codes begin with `FL1`, `FL2`, `FL4`, `FL9`; `factlint rules` lists them"),
        ("date", "it may be `date-contradicted`, `impossible-date`"),
        ("hidden", "did you mean `hidden-character`?"),
        ("Unused_Supression", "did you mean `unused-suppression`?"),
        ("xyz", "`factlint rules` lists them"),
        ("", "`factlint rules` lists them"),
    ],
)
def test_the_rule_that_may_be_meant_is_named(word: str, hint: str) -> None:
    assert near(word, RULES) == hint


def test_of_many_rules_some_are_named() -> None:
    many = [(f"FL1{number}", f"rule-{number}") for number in range(10, 20)]

    assert near("FL1", many).endswith("`FL115` and 4 more; `factlint rules` lists them")


def test_a_shell_is_offered_the_codes_that_there_are() -> None:
    assert ("FL105", "A date names a day that never was.") in _completion.selectors()
    assert ("FL601", "duplicate-id") in _completion.known_codes()
    assert "julian" in _completion.calendars()
    assert "ru" in _completion.countries()
    assert "sarif" in _completion.formats()
    assert "wikidata" in _completion.exchanged()
    assert "tl" in _completion.languages()
    assert ("born", "was born") in _completion.predicates_known()


def test_a_code_of_the_base_is_told_to_be_one() -> None:
    assert unknown("FL601") == (
        "`FL601` is no rule of drafts",
        "it is one of the base: `factlint claims check` reports it",
    )
