"""Whether a table of claims closes, and how it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.claimbase.check import check_base
from factlint.claimbase.load import load_base

PARTIES = ("reds", "blues", "greens", "others")


def said(folder: Path, votes: tuple[int, ...], shares: tuple[str, ...]) -> list[str]:
    entities = ["  - {id: vote, kind: event, name: Vote of May}"]
    entities += [f"  - {{id: {party}, kind: organisation, name: The {party.title()}}}" for party in PARTIES]
    claims = [
        f"  - {{id: {party}-{predicate}, subject: vote, predicate: {predicate}, of: {party}, value: '{value}'}}"
        for predicate, values in (("votes", votes), ("vote-share", shares))
        for party, value in zip(PARTIES, values, strict=False)
    ]
    path = folder / "base.yaml"
    path.write_text("\n".join(["entities:", *entities, "claims:", *claims, ""]), encoding="utf-8")
    return [fault.message for fault in check_base(load_base([path], root=folder)) if fault.code == "FL638"]


@pytest.mark.parametrize(
    ("votes", "shares"),
    [
        ((120, 50, 20, 10), ("60%", "25%", "10%", "5%")),
        ((121, 49, 20, 10), ("60.5%", "24.5%", "10.0%", "5.0%")),
        ((120, 50, 20, 10), ("60%", "25%", "10%")),
        ((120, 50, 20), ("60%", "25%", "10%", "5%")),
        ((9, 8, 7, 6), ("60%", "25%", "10%", "5%")),
    ],
    ids=[
        "it closes",
        "it closes with decimals",
        "a share is missing",
        "a count is missing",
        "shares of something else",
    ],
)
def test_silent(tmp_path: Path, votes: tuple[int, ...], shares: tuple[str, ...]) -> None:
    assert said(tmp_path, votes, shares) == []


def test_a_share_that_is_not_its_count(tmp_path: Path) -> None:
    assert said(tmp_path, (120, 50, 20, 10), ("60%", "22%", "10%", "5%")) == [
        "50 of 200 is 25.00%, but `blues` has 22%",
        "the 4 shares of `vote` add up to 97%",
    ]


def test_a_sum_that_the_shares_are_not_of(tmp_path: Path) -> None:
    counts, *further = said(tmp_path, (17943, 10661, 4543, 11430), ("40.4%", "24.0%", "10.2%", "25.7%"))

    assert counts == "17,943 of 44,577 is 40.25%, but `reds` has 40.4%"
    assert "the 4 counts add up to 44,577, but their shares are those of 44,390 to 44,470" in further
