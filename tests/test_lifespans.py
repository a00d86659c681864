"""The span of dates behind a name, end by end."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint import check

BASE = """
entities: [{id: ada, kind: person, name: Ada Byron}]
sources: [{id: register, title: Register}]
claims:
  - {id: ada-born, subject: ada, predicate: born, value: "1815-12-10", evidence: [{source: register}]}
  - {id: ada-died, subject: ada, predicate: died, value: "1852-11-27", evidence: [{source: register}]}
"""


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("Ada Byron (10 December 1815 – 27 November 1852) wrote notes.", []),
        ("Ada Byron (1815–1852) wrote notes.", []),
        ("Ada Byron (December 1815 – November 1852) wrote notes.", []),
        ("Ada Byron wrote notes (1842–1843) on an engine.", []),
        ("Ada Byron (10 December 1815 – 27 November 1853) wrote notes.", ["ada-died"]),
        ("Ada Byron (10 December 1816 – 27 November 1852) wrote notes.", ["ada-born"]),
        ("Ada Byron (1816–1853) wrote notes.", ["ada-born", "ada-died"]),
    ],
)
def test_each_end_of_a_life_is_held_against_its_claim(tmp_path: Path, draft: str, wrong: list[str]) -> None:
    (tmp_path / "base.yaml").write_text(BASE, encoding="utf-8")
    (tmp_path / "draft.md").write_text(draft + "\n", encoding="utf-8")

    report = check(tmp_path / "draft.md", claims=tmp_path / "base.yaml")

    assert sorted(finding.claim for finding in report.findings) == wrong
