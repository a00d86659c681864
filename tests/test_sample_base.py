"""The sample base in `claims/` and `sources/`: complete, consistent, and both sides of each disagreement kept."""

from __future__ import annotations

from collections import Counter, defaultdict
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from factlint.claimbase.index import Base, Claim
from factlint.claimbase.load import load_base
from factlint.values.date import Date
from factlint.values.quantity import Quantity

ROOT = Path(__file__).parent.parent
GENERAL_KNOWLEDGE = {"leningrad-renamed"}
ELECTION = "constituent-assembly-election"


@cache
def base() -> Base:
    return load_base([ROOT / "claims"], [ROOT / "sources"])


@cache
def claims() -> dict[str, Claim]:
    return {claim.id: claim for claim in base().claims}


def _date(name: str) -> Date:
    value = claims()[name].value
    assert isinstance(value, Date)
    return value


def test_every_claim_says_where_it_stands() -> None:
    bare = {claim.id for claim in base().claims if not claim.evidence} - GENERAL_KNOWLEDGE
    unplaced = {claim.id for claim in base().claims for one in claim.evidence if not one.locator}
    assert not bare
    assert not unplaced


def test_what_is_written_in_a_source_is_a_value_and_no_sentence() -> None:
    long = [one.as_written for claim in base().claims for one in claim.evidence if len(one.as_written.split()) > 8]
    assert not long


def test_each_source_is_drawn_from() -> None:
    drawn = Counter(one.source for claim in base().claims for one in claim.evidence)
    assert set(drawn) == set(base().sources)
    assert drawn["wikipedia-tl-lenin"] > 300


def test_names_of_one_kind_belong_to_one_entity_or_are_known_to_be_shared() -> None:
    bearers = defaultdict(set)
    for entity in base().entities.values():
        for name in entity.names:
            bearers[entity.kind, name.text].add(entity.id)
    shared = {text for (_, text), owners in bearers.items() if len(owners) > 1}
    assert shared == {
        *("Kerensky", "Liebknecht", "Webb", "Second Congress", "Third Congress"),
        *("What Is to Be Done?", "What Is To Be Done?", "What is to be done?", "Chto delat", "Что делать?"),
    }


@pytest.mark.parametrize(
    ("old_style", "western"),
    [
        ("lenin-born-old-style", "lenin-born"),
        ("october-coup-day", "october-coup-day-new-style"),
    ],
)
def test_a_day_in_both_calendars_is_one_day(old_style: str, western: str) -> None:
    assert _date(old_style).reading.first == _date(western).reading.first
    assert _date(old_style).reading.calendar == "julian"


@pytest.mark.parametrize(
    ("claim", "western"),
    [
        ("lenin-baptised", "1870-04-28"),
        ("ilya-died", "1886-01-24"),
        ("aleksandr-sentenced", "1887-05-07"),
        ("aleksandr-executed", "1887-05-20"),
        ("lenin-demonstration", "1887-12-16"),
        ("lenin-married", "1898-07-22"),
        ("april-theses-date", "1917-04-17"),
        ("bolsheviks-free-date", "1917-10-23"),
        ("bolsheviks-seized-power", "1917-11-06"),
        ("soviets-2-date", "1917-11-07"),
    ],
)
def test_old_style_days_of_the_sources_are_read_as_such(claim: str, western: str) -> None:
    assert _date(claim).edtf == western


def test_both_sides_of_a_disagreement_are_disputed() -> None:
    sides = defaultdict(set)
    for claim in base().claims:
        if claim.status == "disputed" and isinstance(claim.value, Date):
            sides[claim.subject, claim.predicate].add(claim.value.edtf)
    assert sides["soviet-union", "founded"] == {"1922", "1924"}
    assert sides["soviet-russia", "renamed"] == {"1922", "1924"}
    assert sides["lenin", "arrested"] == {"1895/1896", "1897"}


def _shares(predicate: str) -> dict[str, Decimal]:
    return {
        claim.of: claim.value.amount
        for claim in base().claims
        if claim.subject == ELECTION and claim.predicate == predicate and isinstance(claim.value, Quantity)
        if claim.id != "assembly-bolsheviks-quarter"
    }


def test_the_vote_table_is_whole() -> None:
    votes, shares = _shares("votes"), _shares("vote-share")
    assert votes.keys() == shares.keys()
    assert len(votes) == 14
    assert sum(votes.values()) == 44_577_000
    assert sum(shares.values()) == Decimal("100.3")


def test_each_share_of_the_table_is_its_votes() -> None:
    votes, shares = _shares("votes"), _shares("vote-share")
    counted = Decimal(44_433_000)
    for party, share in shares.items():
        assert abs(votes[party] / counted * 100 - share) < Decimal("0.06"), party


@pytest.mark.parametrize(("body", "counts"), [("ispolkom", {101, 62, 29}), ("sovnarkom", {15})])
def test_members_of_a_body_and_of_its_parts(body: str, counts: set[int]) -> None:
    members = {
        int(claim.value.amount)
        for claim in base().claims
        if claim.subject == body and "members" in claim.predicate and isinstance(claim.value, Quantity)
    }
    assert members == counts
