"""What the fixes of rules write, and which of them are safe."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from factlint.rules._rewritten_numbers import _like
from tests.cli import Lint, lint, write

__all__ = ["lint"]

BASE = """\
entities:
  - {id: lenin, kind: person, name: Vladimir Lenin, aliases: [{text: Владимир Ленин, lang: ru}]}
  - id: stockholm
    kind: place
    name: Stockholm
    aliases: [{text: Estocolmo, lang: tl}, {text: Стокгольм, lang: ru}]
  - {id: paris, kind: place, name: Paris, aliases: [{text: Париж, lang: ru}]}
  - {id: tower, kind: work, name: Iron Tower}
  - {id: lafargue, kind: person, name: Laura Lafargue}
claims:
  - id: born
    subject: lenin
    predicate: born
    value: "1870-04-22"
    evidence: [{source: s, as_written: 10 (22) April 1870}]
  - {id: born-in, subject: lenin, predicate: birth_place, value: stockholm, evidence: [{source: s}]}
  - {id: other-born-in, subject: lafargue, predicate: birth_place, value: paris, evidence: [{source: s}]}
  - {id: opened, subject: tower, predicate: completed, value: "1983", evidence: [{source: s}]}
  - {id: high, subject: tower, predicate: height, value: 12345 metres, evidence: [{source: s}]}
"""
SOURCES = "sources: [{id: s, title: A source}]\n"


def _fixed(lint: Lint, tmp_path: Path, text: str, *options: str) -> str:
    write(tmp_path, {"claims/c.yaml": BASE, "sources/s.yaml": SOURCES, "a.md": text})
    lint("check", "a.md", *options)
    return (tmp_path / "a.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Vladimir Lenin was born on 22 April 1870 (O.S.).\n", "Vladimir Lenin was born on 22 April 1870 (N.S.).\n"),
        ("Vladimir Lenin was born on 4 May 1870.\n", "Vladimir Lenin was born on 22 April 1870.\n"),
        ("Vladimir Lenin was born on 10 April 1870.\n", "Vladimir Lenin was born on 10 April 1870 (O.S.).\n"),
        ("The Iron Tower was completed in 19830.\n", "The Iron Tower was completed in 1983.\n"),
        ("The Iron Tower is 13,345 metres high.\n", "The Iron Tower is 12,345 metres high.\n"),
        ("Vladimir Lenin was born in Paris.\n", "Vladimir Lenin was born in Stockholm.\n"),
        ("Vladimir Lenin was born on 10 (23) April 1870.\n", "Vladimir Lenin was born on 10 (22) April 1870.\n"),
        ("Vladimir Lenin was born on 22 (9) April 1870.\n", "Vladimir Lenin was born on 22 (10) April 1870.\n"),
        ("They met on Thursday, 4 October 1957.\n", "They met on Friday, 4 October 1957.\n"),
        ("They met on 4 October 1957, a Thursday.\n", "They met on 4 October 1957, a Friday.\n"),
        (
            "Ils se sont rencontrés le jeudi 4 octobre 1957, et tout le monde le savait.\n",
            "Ils se sont rencontrés le vendredi 4 octobre 1957, et tout le monde le savait.\n",
        ),
        (
            "Si Vladimir Lenin ay ipinanganak sa Paris noong panahong iyon.\n",
            "Si Vladimir Lenin ay ipinanganak sa Estocolmo noong panahong iyon.\n",
        ),
    ],
)
def test_what_has_one_right_way_is_written_by_an_unsafe_fix(lint: Lint, tmp_path: Path, text: str, fixed: str) -> None:
    assert _fixed(lint, tmp_path, text, "--fix") == text
    assert _fixed(lint, tmp_path, text, "--unsafe-fixes") == fixed


@pytest.mark.parametrize(
    "text",
    [
        "They met on 10 (23) April 1871.\n",
        "They met on Thursday, 26 October 1917.\n",
        "They met on Monday, 7 November 1917.\n",
        "They met on Wednesday, 25 October 1917 (N.S.).\n",
        "Они встретились в четверг, 4 октября 1957 года, и об этом узнали все.\n",
    ],
    ids=["neither half is known", "right in one calendar", "either calendar may be meant", "the label", "declined"],
)
def test_what_has_several_right_ways_is_left_alone(lint: Lint, tmp_path: Path, text: str) -> None:
    assert _fixed(lint, tmp_path, text, "--unsafe-fixes") == text


DIARY = """\
The fortress fell in the night of 3 May, and nobody was hurt, not even the watchman. We came to the harbour at dusk; it
was not my ship. Nobody was there in the night.
"""


@pytest.mark.parametrize(
    ("quotation", "fixed"),
    [
        ("the fortress fell in the evening of 3 May", "the fortress fell in the night of 3 May"),
        ("The fortress fell in the night of 8 May", "The fortress fell in the night of 3 May"),
        ("We came to the port at dawn", "We came to the harbour at dusk"),
        ("We came to the harbour; it was my ship", "We came to the harbour at dusk; it was not my ship"),
        ("nobody was badly hurt, not even the watchman", "nobody was hurt, not even the watchman"),
        ("fell in the evening\nof 3 May, and nobody was hurt", "fell in the night\nof 3 May, and nobody was hurt"),
    ],
    ids=["a word", "a number", "the last word", "left out", "put in", "over two lines"],
)
def test_a_quotation_gets_the_words_of_its_source(lint: Lint, tmp_path: Path, quotation: str, fixed: str) -> None:
    source = "sources: [{id: diary, title: A diary, text: diary.txt}]\n"
    write(
        tmp_path, {"sources/s.yaml": source, "sources/diary.txt": DIARY, "a.md": f'"{quotation}", it says [@diary].\n'}
    )
    lint("check", "a.md", "--unsafe-fixes")

    assert (tmp_path / "a.md").read_text("utf-8") == f'"{fixed}", it says [@diary].\n'


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("It opened in 18\u200b70.\n", "It opened in 1870.\n"),
        ("The league met in Gеneva.\n", "The league met in Geneva.\n"),
        ("It opened\u202e in 1870.\n", "It opened in 1870.\n"),
    ],
)
def test_what_readers_cannot_see_is_mended_by_a_safe_fix(lint: Lint, tmp_path: Path, text: str, fixed: str) -> None:
    assert _fixed(lint, tmp_path, text, "--fix") == fixed


@pytest.mark.parametrize(
    ("written", "stated", "known", "right"),
    [
        ("14", "14", "16", "16"),
        ("2,880", "2880000", "2088000", "2,088"),
        ("13 345", "13345", "999", "999"),
        ("1.234.567", "1234567", "7654321", "7.654.321"),
        ("40,4", "40.4", "41.25", "41,25"),
        ("2.88", "2880000", "2088000", "2.088"),
        ("40", "40", "40.4", None),
        ("999", "999", "12345", None),
        ("12345", "12345", "54321", "54321"),
        ("1.234", "1.234", "2.5", "2.5"),
        ("0", "0", "5", None),
    ],
)
def test_a_number_is_written_as_the_one_before_it(written: str, stated: str, known: str, right: str | None) -> None:
    assert _like(written, Decimal(stated), Decimal(known)) == right
