"""What is said in words alone is reported by one rule, and tells the claim that it contradicts."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.engine.request import Request
from factlint.engine.run import check

BASE = """\
entities:
  - {id: vera, kind: person, name: Vera Lindholm, gender: f}
  - {id: emil, kind: person, name: Emil Sorge, gender: m}
  - {id: graz, kind: place, name: Graz}
claims:
  - {id: v-spouse, subject: vera, predicate: spouse, value: emil}
  - {id: v-children, subject: vera, predicate: children, value: "2"}
  - {id: v-trip, subject: vera, predicate: visited, value: "1902", place: graz}
  - {id: v-born, subject: vera, predicate: born, value: "1871"}
  - {id: v-kin, subject: vera, predicate: siblings, value: "3"}
  - {id: e-born, subject: emil, predicate: born, value: "1865"}
"""


@pytest.mark.parametrize(
    ("draft", "code", "claim"),
    [
        ("Vera Lindholm never married.", "FL307", "v-spouse"),
        ("Vera Lindholm had no children.", "FL307", "v-children"),
        ("Vera Lindholm never visited Graz.", "FL307", "v-trip"),
        ("Vera Lindholm was not born in 1871.", "FL307", "v-born"),
        ("Vera Lindholm was an only child.", "FL307", "v-kin"),
        ("Vera Lindholm was older than Emil Sorge.", "FL214", "v-born"),
        ("Emil Sorge was the younger of the two, Vera Lindholm the older.", "FL214", "v-born"),
    ],
)
def test_one_rule_reports_what_words_say_against_a_claim(tmp_path: Path, draft: str, code: str, claim: str) -> None:
    (tmp_path / "base.yaml").write_text(BASE, encoding="utf-8")
    request = Request(paths=("a.txt",), text=f"{draft}\n", claims=(str(tmp_path / "base.yaml"),), isolated=True)
    findings = check(request).findings

    assert [(finding.code, finding.claim) for finding in findings] == [(code, claim)]
    assert "Date(" not in findings[0].message
