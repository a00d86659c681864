"""Drafts in several languages beside one claims base: the same facts, read as English ones are.

Each file in `tests/statements/` has two drafts. The first is about others, denied, supposed or quoted: silence. In the
second everything agrees; changed anywhere, it is found there and nowhere else.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factlint.engine.request import Request
from factlint.engine.run import check
from factlint.findings import Report

HERE = Path(__file__).parent / "statements"
LANGUAGES = sorted(path.stem for path in HERE.glob("*.md"))
NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3})*")
LEAST = 20
"""Statements that each second draft makes."""


def _drafts(language: str) -> tuple[str, str]:
    about_others, right = re.findall(
        r"^```markdown\n(.*?)^```$", (HERE / f"{language}.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    return about_others, right


def _checked(text: str) -> Report:
    return check(Request(paths=("draft.md",), text=text, claims=(str(HERE / "base.yaml"),), isolated=True))


def _changed(number: str) -> str:
    """Another number of the same look: a year three years on, a thousand more, another day."""
    digits = re.sub(r"\D", "", number)
    if digits != number:
        return str(int(number[0]) % 8 + 1) + number[1:]
    return str(int(number) + (3 if len(number) > 2 else 2 if int(number) < 26 else -2))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_silent_about_others(language: str) -> None:
    assert not _checked(_drafts(language)[0]).findings


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_statement_meets_its_claim(language: str) -> None:
    report = _checked(_drafts(language)[1])

    assert not report.findings
    assert report.coverage.agreed == report.coverage.checkable >= LEAST


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_changed_number_is_found_where_it_stands(language: str) -> None:
    text = _drafts(language)[1]
    for number in NUMBER.finditer(text):
        wrong = text[: number.start()] + _changed(number[0]) + text[number.end() :]
        findings = _checked(wrong).findings

        assert findings, wrong[max(0, number.start() - 40) : number.end() + 40]
        assert all(finding.span.start <= number.start() < finding.span.end for finding in findings)
