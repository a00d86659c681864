"""Units of a vocabulary file are read in drafts and in the base, and converted."""

from __future__ import annotations

from pathlib import Path

import pytest

import factlint
from factlint.claimbase.load import load_base
from factlint.errors import FactlintError

VOCABULARY = """\
vocabulary:
  units:
    - {id: cubit, words: {en: [cubit, cubits], es: [codo, codos]}, of: metre, factor: "2"}
    - {id: verst, words: {tl: [bersta]}}
    - {id: bale, words: {en: [bale, bales]}}
  predicates:
    - {id: hull-length, value: quantity, unit: cubit, signals: {en: [hull length, long], es: [largo], tl: [haba]}}
    - {id: cargo, value: quantity, signals: {en: [cargo, carried]}}
"""
BASE = """\
entities:
  - {id: barge, kind: thing, name: Norland Barge}
claims:
  - {id: length, subject: barge, predicate: hull-length, value: "30"}
  - {id: load, subject: barge, predicate: cargo, value: 400 bales}
"""


def findings(tmp_path: Path, draft: str) -> list[str]:
    for name, text in (("vocabulary.yaml", VOCABULARY), ("base.yaml", BASE)):
        (tmp_path / name).write_text(text, "utf-8")
    report = factlint.check(draft, claims=tmp_path / "base.yaml", vocabulary=tmp_path / "vocabulary.yaml")
    return [f"{one.code} {one.text}" for one in report.findings]


@pytest.mark.parametrize(
    "draft",
    [
        "The hull length of the Norland Barge was 30 cubits.",
        "The hull length of the Norland Barge was 15 metres.",
        "El Norland Barge tenía 30 codos de largo y era de la ciudad.",
        "The cargo of the Norland Barge was 400 bales.",
    ],
)
def test_the_same_amount_agrees_in_its_own_unit_and_converted(tmp_path: Path, draft: str) -> None:
    assert findings(tmp_path, draft) == []


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        ("The hull length of the Norland Barge was 40 cubits.", "FL201 40 cubits"),
        ("The hull length of the Norland Barge was 20 metres.", "FL201 20 metres"),
        ("The Norland Barge carried 450 bales.", "FL201 450 bales"),
    ],
)
def test_another_amount_contradicts(tmp_path: Path, draft: str, found: str) -> None:
    assert findings(tmp_path, draft) == [found]


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ("{id: cubit, of: meter, factor: '2'}", "did you mean `metre`?"),
        ("{id: cubit, of: metre, factor: '-2'}", "is no positive number"),
        ("{id: cubit, of: metre, factor: 1/0}", "is no positive number"),
        ("{id: cubit, of: metre}", "`of` and `factor` go together"),
    ],
)
def test_a_unit_that_cannot_be_is_complained_of(tmp_path: Path, record: str, message: str) -> None:
    (tmp_path / "vocabulary.yaml").write_text(f"vocabulary:\n  units:\n    - {record}\n", "utf-8")

    with pytest.raises(FactlintError, match=r"vocabulary\.yaml:3") as caught:
        load_base([], [], [tmp_path / "vocabulary.yaml"])
    assert message in str(caught.value)
