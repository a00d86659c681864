"""Words that few claims have, a place and a month tell which claim a sentence is about, whoever is named."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from factlint.engine.request import Request
from factlint.engine.run import check

OWN = """
vocabulary:
  predicates:
    - {id: crew-size, value: quantity, phrase: had a crew of, signals: {en: [crew]}}
    - {id: stayed, value: quantity, phrase: stayed, signals: {en: [stayed]}}
    - {id: death-toll, value: quantity, phrase: cost, signals: {en: [drowned]}}
    - {id: took-place, value: date, phrase: took place, signals: {en: [took place, met]}}
    - {id: held-in, value: name, phrase: was held in, object: [place], signals: {en: [held]}}
entities:
  - {id: moss, kind: person, name: Ida Moss, aliases: [Moss]}
  - {id: berg, kind: person, name: Olaf Berg, aliases: [Berg]}
  - {id: skaare, kind: place, name: Skaare}
  - {id: velden, kind: place, name: Velden}
  - {id: wreck, kind: event, name: loss of the Halden}
  - {id: meeting, kind: event, name: first weavers' meeting}
  - {id: second, kind: event, name: second weavers' meeting}
  - {id: school, kind: organisation, name: Berg School}
claims:
  - {id: school-date, subject: school, predicate: opened, value: "1912-04", evidence: [{source: log}]}
  - id: moss-crew
    subject: moss
    predicate: crew-size
    value: 43 sailors
    keywords: [trawler, blizzard, crossing]
    evidence: [{source: log}]
  - id: moss-stay
    subject: moss
    predicate: stayed
    value: 5 weeks
    place: skaare
    keywords: [sanatorium]
    evidence: [{source: log}]
  - {id: wreck-place, subject: wreck, predicate: held-in, value: skaare, evidence: [{source: log}]}
  - id: wreck-lost
    subject: wreck
    predicate: death-toll
    value: 117 people
    keywords: [drowned]
    evidence: [{source: log}]
  - id: wreck-date
    subject: wreck
    predicate: took-place
    value: "1912-04"
    place: skaare
    keywords: [reef]
    evidence: [{source: log}]
  - id: meeting-date
    subject: meeting
    predicate: took-place
    value: "1901-05"
    place: velden
    keywords: [guild]
    evidence: [{source: log}]
  - id: second-date
    subject: second
    predicate: took-place
    value: "1903-05"
    place: velden
    keywords: [guild]
    evidence: [{source: log}]
"""
FILLING = 150


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base of so many claims that a word can be rare among them."""
    file = tmp_path_factory.mktemp("claims") / "base.yaml"
    further = (
        f"  - {{id: c{at}, subject: berg, predicate: took-place, value: '{1700 + at}', "
        "keywords: [crossing, sailors], evidence: [{source: log}]}\n"
        for at in range(FILLING)
    )
    file.write_text(OWN + "".join(further) + "sources:\n  - {id: log, title: Log}\n", encoding="utf-8")
    return file


def found(base: Path, draft: str) -> Sequence[tuple[str, str]]:
    """Code and text of each contradiction."""
    request = Request(paths=("draft.md",), text=draft, claims=(str(base),), isolated=True, cache=False)
    return [(one.code, one.text) for one in check(request).findings if one.code in ("FL101", "FL201")]


def test_two_rare_words_vouch_for_who_was_spoken_of_before(base: Path) -> None:
    told = "Ida Moss went north.\n\nOn the trawler in the blizzard Berg counted {} sailors."

    assert found(base, told.format(38)) == [("FL201", "38")]
    assert found(base, told.format(43)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The crossing was hard for 38 sailors.",
        "On the trawler Berg counted 38 sailors.",
        "On the trawler in the blizzard Berg counted 38 goats.",
    ],
)
def test_words_that_many_claims_have_or_one_alone_do_not(base: Path, sentence: str) -> None:
    assert found(base, f"Ida Moss went north. Olaf Berg stayed.\n\n{sentence}") == []


def test_one_rare_word_does_so_beside_an_amount_that_is_nearly_right(base: Path) -> None:
    assert found(base, "Ida Moss went north.\n\nOn the trawler Berg counted 34 sailors.") == [("FL201", "34")]


def test_an_amount_in_another_unit_of_its_kind_is_a_slip(base: Path) -> None:
    assert found(base, "Ida Moss fell ill. Then came 5 months at the sanatorium of Skaare.") == [("FL201", "5 months")]
    assert found(base, "Ida Moss fell ill. Then came 5 weeks at the sanatorium of Skaare.") == []
    assert found(base, "Ida Moss fell ill. Then came 8 months at a school in Skaare.") == []


def test_place_and_month_tell_of_an_event_without_its_name(base: Path) -> None:
    assert found(base, "Off Skaare in April 1912 in all 171 people drowned.") == [("FL201", "171")]
    assert found(base, "Off Skaare in April 1912 in all 117 people drowned.") == []
    assert found(base, "Off Skaare in July 1910 in all 171 people were fed.") == []


def test_what_two_events_may_be_is_neither(base: Path) -> None:
    assert found(base, "The guild met at Velden in 1902.") == []


def test_a_month_on_record_that_stands_in_the_sentence_is_not_contradicted(base: Path) -> None:
    assert found(base, "It struck the reef off Skaare in March 1912.") == [("FL101", "March 1912")]
    assert found(base, "It struck the reef off Skaare in March 1912; the Berg School opened in April 1912.") == []
