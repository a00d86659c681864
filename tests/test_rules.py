"""Every rule does what its specification in `tests/rules/` shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint import rules
from factlint.discover import members, names
from factlint.rules import Rule
from tests.spec import CARETS, Case, read_spec, updated

SPECS = Path(__file__).parent / "rules"
CASES = {case.name: case for path in sorted(SPECS.glob("*.md")) for case in read_spec(path)}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_spec(case: Case, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-specs"):
        path = SPECS / f"{case.name.partition(':')[0]}.md"
        path.write_text(updated(path), encoding="utf-8")
        pytest.skip("the specification is updated; read the difference")

    assert case.actual() == case.shown


@pytest.mark.parametrize("stem", names(rules))
def test_every_rule_has_a_spec_that_speaks_and_stays_silent(stem: str) -> None:
    rule = members(rules, Rule)[stem]
    path = SPECS / f"{stem}.md"
    shown = [case.shown for case in read_spec(path)]

    assert path.read_text(encoding="utf-8").startswith(f"# {rule.code} {rule.name}\n")
    assert any(f"^ {rule.code} " in text for text in shown), "the spec never shows it speak"
    assert any(not CARETS.search(text) for text in shown), "the spec never shows it silent"


def test_every_spec_belongs_to_a_rule() -> None:
    assert {path.stem for path in SPECS.glob("*.md")} == set(names(rules))
