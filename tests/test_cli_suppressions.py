"""Suppressions: where they hold, and what is said of those that hold nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli import Lint, lint, write

__all__ = ["lint"]

LINE = "The bridge opened on 31 June 1870."


def _codes(lint: Lint, tmp_path: Path, text: str, *arguments: str) -> list[tuple[str, int]]:
    write(tmp_path, {"a.md": text})
    findings = lint("check", "a.md", "--format", "json", *arguments).report["findings"]
    return [(finding["code"], finding["line"]) for finding in findings]


@pytest.mark.parametrize(
    "text",
    [
        f"{LINE} <!-- factlint: ignore[FL105] as the plaque has it -->\n",
        f"<!-- factlint: ignore[FL105] as the plaque has it -->\n{LINE}\n",
        f"<!-- factlint: ignore[FL105] as the plaque has it -->\n\n{LINE}\n",
        f"<!-- factlint: ignore[impossible-date] -->\n{LINE}\n",
        f"<!-- factlint: ignore[FL1] -->\n{LINE}\n",
        f"<!-- factlint: ignore -->\n{LINE}\n",
        f"<!-- factlint: ignore-file[FL105] -->\n\nText.\n\n{LINE}\n\n{LINE}\n",
        f"{LINE}\n\n<!-- factlint: ignore-file[FL105] -->\n",
        f"<!-- factlint: ignore-block[FL105] -->\n\n{LINE}\nAnd more of it.\n{LINE}\n",
        f"<!-- factlint: ignore-start[FL105] -->\n\n{LINE}\n\n{LINE}\n\n<!-- factlint: ignore-end -->\n\nText.\n",
        f"{LINE} <!-- factlint: ignore[FL105] until=2020-01-31 -->\n",
    ],
)
def test_it_holds(lint: Lint, tmp_path: Path, text: str) -> None:
    assert _codes(lint, tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"{LINE} <!-- factlint: ignore[FL105] -->\n{LINE}\n", [("FL105", 2)]),
        (f"<!-- factlint: ignore[FL105] -->\n{LINE}\n{LINE}\n", [("FL105", 3)]),
        (f"<!-- factlint: ignore-block[FL105] -->\n\n{LINE}\n\n{LINE}\n", [("FL105", 5)]),
        (f"<!-- factlint: ignore-start -->\n{LINE}\n\n<!-- factlint: ignore-end -->\n{LINE}\n", [("FL105", 5)]),
        (f"`<!-- factlint: ignore-file -->`\n\n{LINE}\n", [("FL105", 3)]),
        (f"```\n<!-- factlint: ignore-file -->\n```\n\n{LINE}\n", [("FL105", 5)]),
    ],
)
def test_it_holds_no_further(lint: Lint, tmp_path: Path, text: str, left: list[tuple[str, int]]) -> None:
    assert _codes(lint, tmp_path, text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Fine. <!-- factlint: ignore[FL105] -->\n", [("FL901", 1)]),
        (f"{LINE} <!-- factlint: ignore[FL105,FL104] -->\n", [("FL901", 1)]),
        ("Fine. <!-- factlint: ignore-file -->\n", [("FL901", 1)]),
        ("Fine. <!-- factlint: ignore[FL987] no such rule -->\n", [("FL901", 1)]),
        (f"{LINE}\n\n<!-- factlint: ignore[FL105] -->\n", [("FL105", 1), ("FL901", 3)]),
    ],
)
def test_one_that_holds_nothing_is_a_finding(
    lint: Lint, tmp_path: Path, text: str, left: list[tuple[str, int]]
) -> None:
    assert _codes(lint, tmp_path, text) == left


def test_a_rule_that_did_not_run_leaves_nothing_unused(lint: Lint, tmp_path: Path) -> None:
    text = "Fine. <!-- factlint: ignore[FL105] -->\n"

    assert _codes(lint, tmp_path, text, "--ignore", "FL105") == []


def test_it_ends_when_its_day_is_over(lint: Lint, tmp_path: Path) -> None:
    text = f"{LINE} <!-- factlint: ignore[FL105] until=2027-01-31 -->\n"

    assert _codes(lint, tmp_path, text, "--today", "2027-01-31") == []
    assert _codes(lint, tmp_path, text, "--today", "2027-02-01") == [("FL105", 1), ("FL901", 1)]


def test_the_day_must_be_a_day(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": LINE})
    outcome = lint("check", "a.md", "--today", "tomorrow")

    assert outcome.status == 2
    assert "2027-01-31" in outcome.err
