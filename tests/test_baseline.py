"""The baseline: what is in it is not reported; it survives edits elsewhere, and says when it holds too much."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli import BASE, SOURCES, Lint, lint, write

__all__ = ["lint"]

FILE = ".factlint-baseline.json"
WRONG = "Ada Lovelace was born on 10 December 1816.\n"
NEVER = "The bridge opened on 31 June 1870.\n"


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    write(tmp_path, {"claims/ada.yaml": BASE, "sources/stein.yaml": SOURCES})
    write(tmp_path, {"a.md": f"{WRONG}\n{NEVER}\n{NEVER}", "mit Ümlaut/b.md": WRONG})
    return tmp_path


def _codes(lint: Lint, *arguments: str) -> list[str]:
    return [finding["code"] for finding in lint("check", "--format", "json", *arguments).report["findings"]]


def test_what_is_in_it_is_not_reported(lint: Lint, drafts: Path) -> None:
    assert lint("check").status == 1

    lint("baseline", "create")

    assert lint("check").status == 0
    assert "4 set aside" in lint("check").out
    assert _codes(lint, "--no-baseline") == ["FL101", "FL105", "FL105", "FL101"]
    assert lint("check", "--isolated", "--claims", "claims", "--sources", "sources").status == 1


def test_it_is_the_same_bytes_whatever_the_order_and_holds_counts(lint: Lint, drafts: Path) -> None:
    lint("baseline", "create")
    first = (drafts / FILE).read_bytes()
    lint("baseline", "create", "mit Ümlaut", "a.md")
    held = json.loads(first)["findings"]

    assert (drafts / FILE).read_bytes() == first
    assert [(entry["code"], entry.get("count", 1)) for entry in held["a.md"].values()] == [("FL101", 1), ("FL105", 2)]
    assert first.decode().count("\n") == 12


def test_lines_may_move_and_neighbours_may_change(lint: Lint, drafts: Path) -> None:
    lint("baseline", "create")
    (drafts / "a.md").write_text(f"New.\n\n{NEVER}\nMuch has happened here.\n\n{NEVER}\n\n{WRONG}")

    assert lint("check").status == 0


def test_one_more_of_the_same_is_new(lint: Lint, drafts: Path) -> None:
    lint("baseline", "create")
    (drafts / "a.md").write_text(f"{WRONG}\n{NEVER}\n{NEVER}\n{NEVER}")

    assert _codes(lint) == ["FL105"]


def test_what_is_gone_is_said_and_pruned(lint: Lint, drafts: Path) -> None:
    lint("baseline", "create")
    (drafts / "a.md").write_text(f"{NEVER}\n31 April 1870 is another.\n")
    said = lint("check")

    assert "2 of the findings in .factlint-baseline.json are gone; `factlint baseline prune`" in said.err

    pruned = lint("baseline", "prune")

    assert pruned.out == f"{FILE}: 2 findings, 2 taken out\n"
    assert _codes(lint) == ["FL105"]
    assert lint("check").err == ""


def test_rules_that_did_not_run_leave_nothing_unneeded(lint: Lint, drafts: Path) -> None:
    lint("baseline", "create")

    assert lint("check", "--select", "FL1").err == ""


def test_pruning_drops_drafts_that_are_gone_and_keeps_those_not_asked_for(lint: Lint, drafts: Path) -> None:
    lint("baseline", "create")
    (drafts / "a.md").unlink()
    (drafts / "c.md").write_text("Fine.\n")
    lint("baseline", "prune", "c.md")

    assert list(json.loads((drafts / FILE).read_text())["findings"]) == ["mit Ümlaut/b.md"]


def test_a_draft_that_cannot_be_checked_keeps_its_entries(lint: Lint, drafts: Path) -> None:
    lint("baseline", "create")
    (drafts / "a.md").write_bytes(b"\xff")

    assert lint("baseline", "prune").status == 2
    assert "a.md" in json.loads((drafts / FILE).read_text())["findings"]


def test_it_may_be_elsewhere(lint: Lint, drafts: Path) -> None:
    write(drafts, {"factlint.toml": 'baseline = "known.json"\n'})

    assert "there is no such baseline" in lint("check").err

    lint("baseline", "create")

    assert lint("check").status == 0
    assert lint("baseline", "show").out.splitlines()[1] == "a.md: FL105 “31 June 1870” (2 times)"
    assert len(json.loads(lint("baseline", "show", "--format", "json").out)["findings"]) == 3


@pytest.mark.parametrize(
    "text", ["[", "[]", '{"version": 2}', '{"version": 1, "findings": {"a.md": {"x": {"code": 1}}}}', "[" * 100_000]
)
def test_a_broken_one_ends_the_run_with_2(lint: Lint, drafts: Path, text: str) -> None:
    (drafts / FILE).write_text(text)
    outcome = lint("check")

    assert outcome.status == 2
    assert FILE in outcome.err
    assert "factlint baseline create" in outcome.err
