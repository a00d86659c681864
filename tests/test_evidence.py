"""Evidence with selectors: a passage that stands, has moved, is in other words, or is gone."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from factlint.claimbase.check import check_base
from factlint.claimbase.load import load_base
from factlint.errors import FactlintError

TEXT = "Ada was born in 1815 in London.\nShe died in 1852 in London.\n"
BASE = """\
entities: [{{id: ada, kind: person, name: Ada Lovelace}}]
sources: [{{id: stein, text: stein.txt}}]
claims:
  - id: born
    subject: ada
    predicate: born
    value: "1815"
    evidence:
      source: stein
      as_written: "1815"
      quote: {{prefix: "{prefix}", exact: "1815", suffix: " in London"}}
      position: {{start: {start}, end: {end}}}
      sha256: {sha256}
"""


def said(folder: Path, text: str = TEXT, prefix: str = "was born in ", start: int = 16, end: int = 20) -> list[str]:
    (folder / "stein.txt").write_text(text, encoding="utf-8")
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    base = folder / "base.yaml"
    base.write_text(BASE.format(prefix=prefix, start=start, end=end, sha256=digest), encoding="utf-8")
    return [str(fault).replace(f"{base}:4: ", "") for fault in check_base(load_base([base], root=folder))]


CHANGED = "note FL639 the text of `stein` has changed since evidence was taken from it; look at it again"


def test_evidence_that_stands_where_it_says_is_silent(tmp_path: Path) -> None:
    assert said(tmp_path) == []


def test_a_passage_that_moved_in_a_changed_text_is_only_noted(tmp_path: Path) -> None:
    assert said(tmp_path, "A preface.\n" + TEXT) == [CHANGED]


def test_a_passage_that_is_gone_shows_the_nearest(tmp_path: Path) -> None:
    assert said(tmp_path, TEXT.replace("1815", "1816")) == [
        "error FL631 `1815` is not in `stein`; nearest: `1816`",
        CHANGED,
    ]


def test_a_passage_between_other_words_is_warned_of(tmp_path: Path) -> None:
    changed, moved = said(tmp_path, TEXT.replace("was born", "came to be"))

    assert changed == CHANGED
    assert moved.startswith("warning FL640 `1815` stands in `stein`, but not between the words of its `quote`")


def test_a_wrong_place_in_an_unchanged_text_is_warned_of(tmp_path: Path) -> None:
    (fault,) = said(tmp_path, start=3, end=7)
    assert fault.startswith("warning FL640 `1815` does not stand at 3–7 of `stein`")


def test_blanks_and_dashes_of_a_passage_may_differ(tmp_path: Path) -> None:
    assert said(tmp_path, TEXT.replace("born in", "born\u00a0\nin")) == [CHANGED]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("start: 16", "start: soon", "FL619 `start` must be a number"),
        ("sha256: ", "sha256: x", "FL619 `sha256` is not a digest; 64 hexadecimal digits, in lower case"),
        ("position: ", "posit: ", "FL619 unknown key `posit`; did you mean `position`?"),
    ],
)
def test_selectors_that_cannot_be_read_are_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    said(tmp_path)
    base = tmp_path / "base.yaml"
    base.write_text(base.read_text("utf-8").replace(old, new), encoding="utf-8")

    with pytest.raises(FactlintError) as caught:
        load_base([base], root=tmp_path)
    assert message in str(caught.value)
