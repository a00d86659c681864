"""One draft in several languages: silent as it stands, and each error that is found in English is found in all.

In `tests/data/translated/` a place `[22 April 1870|23 April 1870]` holds what is right and what is planted there.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from factlint.engine.request import Request
from factlint.engine.run import check
from factlint.findings import Report

HERE = Path(__file__).parent / "data" / "translated"
LANGUAGES = sorted(path.stem for path in HERE.glob("*.md"))
PLACE = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")
Range = tuple[int, int]
PLANTED = 32
"""Errors that can be planted in each draft, at least."""
BACKED = 0.7
"""Share of the planted errors that show beside the text in another language: names have other forms there."""
AGREED = 0.85
"""Share of the statements of a draft as it stands that meet a claim, at least; denied and foreign ones do not."""


@cache
def _drafts(language: str) -> tuple[str, ...]:
    """The sections of a file, each a draft of its own."""
    text = (HERE / f"{language}.md").read_text("utf-8")
    return tuple(re.split(r"^(?=# )", text, flags=re.MULTILINE)[1:])


def _with(draft: str, planted: int = -1) -> tuple[str, list[Range]]:
    """The draft with every other error planted, from the first or the second on, and where they stand."""
    text, last, places = "", 0, []
    for number, place in enumerate(PLACE.finditer(draft)):
        text += draft[last : place.start()]
        words = place[2] if number % 2 == planted else place[1]
        if number % 2 == planted:
            places.append((len(text), len(text) + len(words)))
        text, last = text + words, place.end()
    return text + draft[last:], places


def _checked(text: str) -> Report:
    return check(Request(paths=("draft.md",), text=text, claims=(str(HERE / "claims.yaml"),), isolated=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_right_is_left_alone_and_meets_its_claims(language: str) -> None:
    reports = [_checked(_with(draft)[0]) for draft in _drafts(language)]

    assert [finding.message for report in reports for finding in report.findings] == []
    agreed = sum(report.coverage.agreed for report in reports)
    assert agreed >= AGREED * sum(report.coverage.checkable for report in reports)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_planted_error_is_found_where_it_stands_and_nowhere_else(language: str) -> None:
    total = 0
    for draft in _drafts(language):
        for planted in (0, 1):
            text, places = _with(draft, planted)
            spans = [(finding.span.start, finding.span.end) for finding in _checked(text).findings]

            assert [text[one:end] for one, end in places if not _touched((one, end), spans)] == []
            assert [text[one:end] for one, end in spans if not _touched((one, end), places)] == []
            total += len(places)
    assert total >= PLANTED


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_in_another_language_backs_what_is_right_and_shows_most_errors(language: str, tmp_path: Path) -> None:
    source = tmp_path / "source.md"
    source.write_text("".join(_with(draft)[0] for draft in _drafts("it" if language == "en" else "en")), "utf-8")
    found = total = 0
    for planted in (-1, 0, 1):
        parts = [_with(draft, planted) for draft in _drafts(language)]
        report = check(Request(paths=("draft.md",), text="".join(part for part, _ in parts), against=(str(source),)))
        spans, start = [(finding.span.start, finding.span.end) for finding in report.findings], 0
        for part, places in parts:
            found += sum(_touched((one + start, end + start), spans) for one, end in places)
            total += len(places)
            start += len(part)
        assert planted >= 0 or not spans

    assert found >= BACKED * total


def _touched(place: Range, others: list[Range]) -> bool:
    return any(start < place[1] and place[0] < end for start, end in others)
