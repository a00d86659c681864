"""Figures in thousands under a heading that says so."""

from __future__ import annotations

from pathlib import Path

from factlint import check

BASE = """
entities: [{id: reds, kind: organisation, name: Red Party}]
sources: [{id: returns, title: Returns}]
claims:
  - {id: reds-votes, subject: reds, predicate: votes, value: "17943 thousand votes", evidence: [{source: returns}]}
"""
HEADING = "Party, number of votes (000's)\n"


def findings(folder: Path, draft: str) -> list[str]:
    (folder / "base.yaml").write_text(BASE, encoding="utf-8")
    (folder / "draft.txt").write_text(draft, encoding="utf-8")
    return [finding.text for finding in check(folder / "draft.txt", claims=folder / "base.yaml").findings]


def test_a_heading_in_thousands_scales_the_figures_below(tmp_path: Path) -> None:
    assert findings(tmp_path, HEADING + "Red Party votes 17,943\n") == []


def test_another_figure_under_such_a_heading_is_still_wrong(tmp_path: Path) -> None:
    assert findings(tmp_path, HEADING + "Red Party votes 17,493\n") == ["17,493"]


def test_without_the_heading_the_figure_is_a_thousand_times_too_small(tmp_path: Path) -> None:
    assert findings(tmp_path, "Red Party votes 17,943\n") == ["17,943"]
