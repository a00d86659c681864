"""Drafts that a stranger made to stall a check: the whole of it stays linear."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

import factlint

BASE = """
entities:
  - {id: tower, kind: work, name: Gorrick Tower}
claims:
  - {id: tower-opened, subject: tower, predicate: opened, value: "1889-03-31"}
"""
END = "\n\nThe Gorrick Tower opened on 31 May 1889.\n"


@pytest.fixture
def claims(tmp_path: Path) -> Path:
    path = tmp_path / "claims.yaml"
    path.write_text(BASE, encoding="utf-8")
    return path


PIECES = ["Aa Bb Cc ", "Gorrick Tower ", "1,", "aged 5 ", "IV ", "[@", "a'", "Gorrick Tower opened, Ann Bell, 1901, "]


@pytest.mark.parametrize("piece", PIECES)
def test_a_stalling_draft_is_checked_in_linear_time(piece: str, claims: Path) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece)) + END
        start = time.process_time()
        report = factlint.check(text, claims=claims, select=["FL101"])
        assert report.findings[-1].text == "31 May 1889"
        return time.process_time() - start

    seconds(100)
    small, large = max(seconds(8_000), 0.05), seconds(40_000)
    assert large < 12 * small
