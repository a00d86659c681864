"""The drafts in `examples/`: what their README lists is in them, and nothing else is called an error."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

import factlint
from factlint.findings import Finding, Severity

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
DRAFTS = ("english.md", "tagalog.md")
Range = tuple[int, int]


@cache
def planted(draft: str) -> dict[str, Range]:
    """The wrong words of a draft, from the table of the README, with where they stand."""
    readme = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    table = readme.split(f"## Errors in {draft}\n", 1)[1].split("\n## ", 1)[0]
    rows = [line.split("|")[1].strip() for line in table.splitlines() if line.startswith("| ")][1:]
    text = re.sub(r"\s", " ", (EXAMPLES / draft).read_text(encoding="utf-8"))
    assert all(text.count(words) == 1 for words in rows), [words for words in rows if text.count(words) != 1]
    return {words: (text.index(words), text.index(words) + len(words)) for words in rows}


@cache
def findings(draft: str) -> tuple[Finding, ...]:
    report = factlint.check(EXAMPLES / draft, claims=ROOT / "claims", sources=ROOT / "sources")
    return tuple(one for one in report.findings if one.severity in (Severity.ERROR, Severity.WARNING))


def _touches(finding: Finding, place: Range) -> bool:
    return finding.span.start < place[1] and place[0] < finding.span.end


@pytest.mark.parametrize("draft", DRAFTS)
def test_nothing_right_is_called_wrong(draft: str) -> None:
    false_alarms = [
        (one.line, one.code, one.text)
        for one in findings(draft)
        if not any(_touches(one, place) for place in planted(draft).values())
    ]
    assert not false_alarms


@pytest.mark.parametrize("draft", DRAFTS)
def test_most_planted_errors_are_found(draft: str) -> None:
    missed = [
        words for words, place in planted(draft).items() if not any(_touches(one, place) for one in findings(draft))
    ]
    assert len(planted(draft)) == 12
    assert len(missed) <= 3, missed
