"""The built-in vocabulary is one whole, and the language packs signal it in words that can stand in text."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from factlint import languages, vocabulary
from factlint.claimbase._fields import Dimension
from factlint.discover import member, members, names
from factlint.engine.request import Request
from factlint.engine.run import check
from factlint.languages import Language
from factlint.languages._signals import signal_words
from factlint.values.units import UNITS
from factlint.vocabulary import Predicate, Vocabulary, signals

PREDICATES = [predicate for domain in members(vocabulary, Vocabulary).values() for predicate in domain.predicates]
KNOWN = {predicate.id for predicate in PREDICATES}
KINDS = {"person", "place", "organisation", "event", "work", "group", "thing"}


def pack(code: str) -> Language:
    return member(languages, Language, code)


def test_every_predicate_is_defined_once() -> None:
    assert [name for name, count in Counter(predicate.id for predicate in PREDICATES).items() if count > 1] == []


def test_predicates_name_only_predicates_and_kinds_that_exist() -> None:
    for predicate in PREDICATES:
        assert {predicate.inverse, *predicate.implies, *predicate.like} <= KNOWN | {""}, predicate.id
        assert {*predicate.subject, *predicate.object} <= KINDS, predicate.id
        assert predicate.value in ("date", "quantity", "name", "text", "any"), predicate.id


def test_inverses_are_mutual() -> None:
    by_id = {predicate.id: predicate for predicate in PREDICATES}

    one_sided = [p.id for p in PREDICATES if p.inverse and by_id[p.inverse].inverse not in ("", p.id)]
    assert one_sided == []


def test_every_predicate_is_signalled_in_english() -> None:
    assert KNOWN - set(pack("en").signals) == {"number"}


@pytest.mark.parametrize("code", names(languages))
def test_signals_are_of_known_predicates(code: str) -> None:
    assert set(pack(code).signals) - KNOWN == set()


@pytest.mark.parametrize("code", names(languages))
def test_signals_are_lower_case_words_that_say_more_than_function_words(code: str) -> None:
    language = pack(code)
    for predicate, phrases in language.signals.items():
        assert len(phrases) == len(set(phrases)), predicate
        for phrase in phrases:
            assert phrase == unicodedata.normalize("NFC", phrase).lower() == " ".join(phrase.split()), predicate
            assert phrase not in language.prose.stopwords, (predicate, phrase)


@pytest.mark.parametrize("code", names(languages))
def test_phrases_that_state_something_are_of_known_predicates_and_sides(code: str) -> None:
    for phrase, said in pack(code).assertions.sayings.items():
        assert phrase == unicodedata.normalize("NFC", phrase).lower() == " ".join(phrase.split()), phrase
        for saying in said:
            assert set(saying.predicates) - KNOWN == set(), phrase
            assert saying.side in "<>.-#+/", phrase
            assert len(saying.predicates) == 2 or saying.side != "/", phrase


def test_what_rules_another_predicate_out_is_ruled_out_by_it() -> None:
    contrary = {one.id: one.contrary for room in members(vocabulary, Vocabulary).values() for one in room.predicates}
    for predicate, others in contrary.items():
        for other in others:
            assert predicate in contrary[other], predicate


def test_a_plain_predicate_speaks_for_itself_and_for_its_kin() -> None:
    predicate = Predicate(id="birthDate", plain=True, like=("born",), words=("birth", "date"), signals={"*": ("née",)})

    found = signals(predicate, pack("en"))
    assert {"born", "née", "birth date"} <= set(found)
    assert len(found) == len(set(found))


def test_a_stand_in_becomes_each_of_its_words() -> None:
    read = signal_words("left: left, turned one's back\n", {"one's": "his her"})

    assert read == {"left": ("left", "turned his back", "turned her back")}


def test_signal_words_are_read_line_by_line() -> None:
    assert signal_words("\nborn: born, birth of,\n came into the world\nempty:\ndied: died\n") == {
        "born": ("born", "birth of", "came into the world"),
        "died": ("died",),
    }


def test_what_a_predicate_measures_is_a_dimension_of_units_or_a_number() -> None:
    known = {unit.dimension for unit in UNITS.values()} | {"", "number"}

    assert set(get_args(Dimension)) == known
    assert {predicate.dimension for predicate in PREDICATES} <= known


MEASURED = """
vocabulary:
  predicates:
    - {id: herd, value: quantity, phrase: herd, dimension: number, signals: {en: [herd, counts]}}
entities:
  - {id: orrin, kind: place, name: Orrin}
claims:
  - {id: orrin-herd, subject: orrin, predicate: herd, value: "84"}
"""


def test_a_vocabulary_file_says_what_its_predicate_measures(tmp_path: Path) -> None:
    (tmp_path / "base.yaml").write_text(MEASURED, encoding="utf-8")
    draft = "The herd of Orrin counts 48 metres. The herd of Orrin counts 48."
    request = Request(paths=("draft.md",), text=draft, claims=(str(tmp_path / "base.yaml"),), isolated=True)

    assert [finding.text for finding in check(request).findings] == ["48"]
