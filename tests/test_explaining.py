"""`--explain-matches`: for each statement the claims it was held against, and why one is not contradicted."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.engine.request import Request
from factlint.engine.run import check

BASE = """subject,predicate,value,unit
Orrin Mill,kind,place,
Orrin Mill,employees,2620,
Orrin Mill,height,14,metres
Orrin Mill,founded,1887,
Orrin Mill,renovated,1931,
Orrin Mill,renovated,1954,
Malton,kind,place,
"""


def explained(folder: Path, draft: str) -> dict[str, tuple[str, ...]]:
    """The steps behind each statement, by its text."""
    (folder / "base.csv").write_text(BASE, encoding="utf-8")
    request = Request(paths=("draft.md",), text=draft, claims=(str(folder / "base.csv"),), isolated=True)
    return {statement.text: statement.reasons for statement in check(request).statements}


def test_what_agrees_names_subject_and_cue(tmp_path: Path) -> None:
    found = explained(tmp_path, "The Orrin Mill was founded in 1887.")

    assert found["1887"][0] == (
        "base.csv:5: agrees, 1.00 × 0.87: "
        "subject Orrin Mill: named as Orrin Mill (1.00); cue “found in” for founded (0.87)"
    )


@pytest.mark.parametrize(
    ("draft", "stated", "why"),
    [
        ("The Orrin Mill was not founded in 1890.", "1890", "it is denied, quoted or supposed"),
        ("The Orrin Mill was founded in 1887, not in 1890.", "1890", "its own value stands in the sentence"),
        ("The Orrin Mill has a height of 900 feet.", "900 feet", "too far off for a slip"),
    ],
)
def test_what_stays_silent_says_why(tmp_path: Path, draft: str, stated: str, why: str) -> None:
    first = explained(tmp_path, draft)[stated][0]

    assert first.partition("silent: ")[2] == why
