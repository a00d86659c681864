"""The examples of the manual page of the claims base are bases that can be used."""

from __future__ import annotations

import re
from pathlib import Path

from factlint.claimbase.load import load_base

PAGE = (Path(__file__).parent.parent / "docs" / "claims-base.md").read_text("utf-8")


def test_the_examples_load_together(tmp_path: Path) -> None:
    (tmp_path / "harbour-log.txt").write_text("was closed on 1 May of that year", encoding="utf-8")
    (tmp_path / "census-1871.txt").write_text("4 812 souls", encoding="utf-8")
    for number, (suffix, text) in enumerate(re.findall(r"^```(yaml|csv)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)):
        (tmp_path / f"{number}.{suffix}").write_text(text, encoding="utf-8")

    base = load_base([tmp_path], root=tmp_path)
    assert [(claim.subject, claim.predicate) for claim in base.claims] == [
        ("harbour-bridge", "opened"),
        ("port-ash", "population"),
        ("harbour-bridge", "closed"),
        ("harbour-bridge", "openingDate"),
        ("harbour-bridge", "length"),
    ]
    assert "Ash Harbour" in [name.text for name in base.entities["port-ash"].names]
    assert "saw the light of day" in base.predicates["born"].signals["en"]
