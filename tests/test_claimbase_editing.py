"""Changing claims in their files: what is not meant stays, byte for byte."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.claimbase import nodes
from factlint.claimbase.editing import (
    Written,
    claims_in,
    own_text,
    with_own_text,
    with_status,
    with_value,
    without,
)

BLOCK = """\
# 😀 drawn from a letter
entities:
  - {id: ada, kind: person, name: Ada}

claims:   # in the order of the letter
  # born
  - id: born
    subject: ada
    predicate: born
    value: "1815-12-10"      # a Sunday
    status: proposed   # by a machine
    note: |
      the year is hard to read

      and the day too

  - subject: ada   # died
    status: 'proposed'
    id: died
    predicate: died
    value: >-
      1852-11-27
# the end
sources: []
"""
FLOW = '{"claims": [{"id": "born", "status": "proposed", "value": "1815"}, {"id": "died", "status": "proposed"}]}'


def claim(text: str, name: str) -> Written:
    return next(one for one in claims_in(text, "x") if one.id == name)


def test_only_the_status_changes() -> None:
    accepted = with_status(BLOCK, claim(BLOCK, "born"), "accepted")

    assert accepted == BLOCK.replace("status: proposed   #", "status: accepted   #")
    assert with_status(accepted, claim(accepted, "died"), "accepted") == accepted.replace("'proposed'", '"accepted"')


@pytest.mark.parametrize("value", ["1815", "no", 'a "b"', "x: y # z", "Ada", "\u202e\x1b[31m"])
@pytest.mark.parametrize("text", [BLOCK, FLOW])
def test_a_value_is_written_so_that_it_is_read_as_it_is(text: str, value: str) -> None:
    changed = with_value(text, claim(text, "born"), value)

    assert claim(changed, "born").values["value"] == value
    assert [one.id for one in claims_in(changed, "x")] == ["born", "died"]


def test_a_folded_value_becomes_a_plain_one() -> None:
    assert with_value(BLOCK, claim(BLOCK, "died"), "1852") == BLOCK.replace(">-\n      1852-11-27", '"1852"')


def test_a_claim_goes_with_its_lines_and_leaves_the_comments_of_others() -> None:
    gone = without(BLOCK, claim(BLOCK, "born"))

    assert gone == BLOCK[: BLOCK.index("  - id: born")] + BLOCK[BLOCK.index("\n  - subject: ada   # died") :]
    assert without(gone, claim(gone, "died")).endswith("# born\n\n# the end\nsources: []\n")


@pytest.mark.parametrize("first", ["born", "died"])
def test_a_claim_in_brackets_goes_with_a_comma(first: str) -> None:
    gone = without(FLOW, claim(FLOW, first))
    (left,) = claims_in(gone, "x")

    assert left.id != first
    assert claims_in(without(gone, left), "x") == []


def test_a_claim_is_edited_without_the_indentation_of_its_list() -> None:
    lines = own_text(BLOCK, claim(BLOCK, "died"))

    assert lines.startswith("- subject: ada   # died\n  status: 'proposed'\n")
    assert with_own_text(BLOCK, claim(BLOCK, "died"), lines) == BLOCK
    new = "- id: died\n  status: accepted\n\n  value: '1852'"
    assert "  - id: died\n    status: accepted\n\n    value: '1852'\n# the end" in with_own_text(
        BLOCK, claim(BLOCK, "died"), new
    )


@pytest.mark.parametrize("ends", ["\n", "\r\n", ""])
def test_line_ends_stay_as_they_are(ends: str) -> None:
    text = "claims:\n- id: a\n  status: proposed\n- id: b\n  status: proposed".replace("\n", ends or "\n") + ends

    assert with_status(text, claim(text, "b"), "accepted") == text[: -8 - len(ends)] + "accepted" + ends
    assert own_text(without(text, claim(text, "a")), claim(without(text, claim(text, "a")), "b")).startswith("- id: b")


CHANGES: list[Callable[[str, Written], str]] = [
    lambda text, one: with_status(text, one, "accepted"),
    lambda text, one: with_value(text, one, "new"),
    without,
    lambda text, one: with_own_text(text, one, own_text(text, one)),
]
ITEMS = st.lists(
    st.fixed_dictionaries(
        {"value": st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)},
        optional={"note": st.sampled_from(["|\n      a\n      b", ">\n      c", "'it''s'", "[x, {y: z}]", "# none"])},
    ),
    min_size=1,
    max_size=5,
)


@given(items=ITEMS, number=st.integers(0, 3), which=st.integers(0, 4), gap=st.sampled_from(["", "\n", "    # c\n"]))
def test_other_claims_are_read_as_before(items: list[dict[str, str]], number: int, which: int, gap: str) -> None:
    parts = [
        f"  - id: c{at}\n    status: proposed\n    value: {_yaml_quoted(item['value'])}\n"
        + (f"    note: {item['note']}\n" if "note" in item else "")
        + gap
        for at, item in enumerate(items)
    ]
    text = "claims:\n" + "".join(parts)
    before = claims_in(text, "x")
    chosen = before[which % len(before)]
    after = claims_in(CHANGES[number](text, chosen), "x")

    assert [one.values for one in after if one.id != chosen.id] == [one.values for one in before if one is not chosen]


def _yaml_quoted(text: str) -> str:
    from factlint.claimbase.writing import scalar

    written = scalar(text)
    assert nodes.read(written.encode("utf-8"), "x") in (text, None)
    return written
