"""Claims that nobody has reviewed count only where they are asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

import factlint
from tests.cli import Lint, lint, write

__all__ = ["lint"]

BASE = """\
entities:
  - {id: ada, kind: person, name: Ada Lovelace}
  - {id: byron, kind: person, name: Lord Byron, status: proposed}
  - {id: stray, kind: person, name: Charles Babbage, status: proposed}
claims:
  - {id: ada-father, subject: ada, predicate: father, value: byron}
"""
PROPOSED = '  - {id: ada-born, subject: ada, predicate: born, value: "1815", status: proposed}\n'
WRONG = "Ada Lovelace was born in 1816.\n"


@pytest.fixture
def project(tmp_path: Path, lint: Lint) -> Path:
    write(tmp_path, {"claims/base.yaml": BASE + PROPOSED, "draft.md": WRONG})
    return tmp_path


def test_a_proposed_claim_is_left_out(project: Path, lint: Lint) -> None:
    assert lint("check", "draft.md").status == 0
    assert factlint.check(WRONG, claims=project / "claims").findings == ()


def test_a_proposed_claim_counts_when_it_is_asked_for(project: Path, lint: Lint) -> None:
    outcome = lint("check", "draft.md", "--include-proposed")

    assert outcome.status == 1
    assert "FL101" in outcome.out
    assert factlint.check(WRONG, claims=project / "claims", include_proposed=True).findings


def test_the_cache_keeps_the_two_apart(project: Path, lint: Lint) -> None:
    asked = [lint("check", "draft.md", *option).status for option in ((), ("--include-proposed",), ())]

    assert asked == [0, 1, 0]


def test_a_proposed_entity_counts_where_a_claim_names_it(project: Path) -> None:
    names = factlint.mentions("Lord Byron met Charles Babbage.", claims=project / "claims")

    assert [name.value.entity for name in names if hasattr(name.value, "entity")] == ["byron", None]


def test_nothing_but_proposals_is_no_base(tmp_path: Path, lint: Lint) -> None:
    head = BASE.partition("claims:")[0]
    write(tmp_path, {"claims/base.yaml": head + "claims:\n" + PROPOSED, "draft.md": WRONG})
    outcome = lint("check", "draft.md")

    assert outcome.status == 2
    assert "FL622 no claims but 1 proposed ones; review them, or count them with --include-proposed" in (
        outcome.out + outcome.err
    )


def test_the_base_is_checked_with_its_proposals(project: Path, lint: Lint) -> None:
    other = '  - {id: ada-born-2, subject: ada, predicate: born, value: "1817"}\n'
    write(project, {"claims/base.yaml": BASE + PROPOSED + other})
    outcome = lint("claims", "check")

    assert outcome.status == 0
    assert "note FL605 `ada-born-2` says `1817`, `ada-born` on line 7 says `1815`" in outcome.out
    assert "(proposed)" in lint("claims", "list").out
