"""Statements about a table of results: whose number it is, of what, and when nothing is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.checking import Comparison
from factlint.checking.document import compare_document
from factlint.claimbase.index import Base
from factlint.claimbase.load import load_base
from factlint.documents._open import open_document
from factlint.engine.reading import read_mentions
from factlint.mentions import Setting
from factlint.statements.read import read_sentences
from factlint.values.verdict import Verdict

VOCABULARY = """
vocabulary:
  predicates:
    - id: goals
      value: quantity
      many: false
      versus: true
      counted: {en: [goals, goal]}
      signals: {en: [beat, defeated]}
    - {id: saves, value: quantity, counted: {en: [saves, save]}}
    - {id: shots hit, value: quantity, pair: shots taken, counted: {en: [shooting, from close range]}}
    - {id: shots taken, value: quantity}
    - {id: wins, value: quantity, many: false, pair: losses}
    - {id: losses, value: quantity, many: false}
    - {id: first half goals, value: quantity, versus: true, signals: {en: [first half]}}
    - {id: second half goals, value: quantity, versus: true, signals: {en: [second half]}}
    - {id: day, value: date, setting: true}
    - {id: side, value: name, many: false, object: [organisation], signals: {en: [led the way for, led by]}}
    - {id: beat, value: name, many: false}
    - {id: against, value: any, phrase: played against, apart: true, signals: {en: [beat, outplayed]}}
    - id: scorers
      value: quantity
      counted: {en: [players on the score sheet]}
      judgement: {of: [goals], within: [side], least: "1"}
    - {id: jointly, joint: true, signals: {en: [combined for]}}
    - {id: next match, value: any, complete: true, signals: {en: [next match, will host]}}
"""
TABLE = """subject,predicate,value,unit
Northport,kind,organisation,
Southport,kind,organisation,
Northport,goals,5,goals
Southport,goals,3,goals
Northport,saves,12,saves
Southport,saves,9,saves
Northport,wins,11,wins
Northport,losses,4,losses
Southport,wins,6,wins
Southport,losses,9,losses
Northport,first half goals,2,goals
Southport,first half goals,3,goals
Northport,second half goals,3,goals
Southport,second half goals,0,goals
Northport,beat,Southport,
Southport at Northport,kind,event,
Southport at Northport,day,2023-05-13,
Ann Marlow,kind,person,
Ann Marlow,side,Northport,
Ann Marlow,goals,2,goals
Ann Marlow,saves,0,saves
Ann Marlow,shots hit,2,
Ann Marlow,shots taken,7,
Bea Carling,kind,person,
Bea Carling,side,Northport,
Bea Carling,goals,3,goals
Bea Carling,saves,1,saves
Bea Carling,shots hit,3,
Bea Carling,shots taken,4,
Cleo Dunne,kind,person,
Cleo Dunne,side,Southport,
Cleo Dunne,goals,1,goals
Cleo Dunne,saves,8,saves
"""


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    folder: Path = tmp_path_factory.mktemp("table")
    (folder / "claims.csv").write_text(TABLE, encoding="utf-8")
    (folder / "vocabulary.yaml").write_text(VOCABULARY, encoding="utf-8")
    return load_base([folder / "claims.csv"], [], [folder / "vocabulary.yaml"])


def compared(text: str, base: Base) -> tuple[Comparison, ...]:
    document = open_document(text=text + "\n", name="draft.md")
    mentions = read_mentions(document, Setting(gazetteer=base.gazetteer))
    return compare_document(document, mentions, base, read_sentences(document, mentions, base, empty=False))


def wrong(text: str, base: Base) -> list[str]:
    return [one.mention.text for one in compared(text, base) if one.verdict is Verdict.CONTRADICTS]


@pytest.mark.parametrize(
    "text",
    [
        "Northport beat Southport 5-3 on Saturday.",
        "Northport (11-4) beat Southport (6-9).",
        "Ann Marlow led the way for Northport with two goals on 2-of-7 shooting.",
        "Ann Marlow had two goals, while Bea Carling added three goals and a save.",
        "Ann Marlow and Bea Carling combined for five goals.",
        "Bea Carling scored two goals in the second half.",
        "Bea Carling scored two of her three goals from close range.",
        "Northport took 12 saves to win, and trailed 2-3 in the first half.",
        "Northport led 3-1 early on.",
        "Northport beat Southport and is now 11-4.",
        "Northport (11-4, 7-1 at home) beat Southport.",
        "Dora Finch scored four goals for Northport.",
        "Goals came from everyone.",
        "Ann Marlow and Bea Carling shone, the former with two goals and the latter with three goals.",
        "Northport had two players on the score sheet.",
    ],
)
def test_silence(text: str, base: Base) -> None:
    assert wrong(text, base) == []


@pytest.mark.parametrize(
    ("text", "mistakes"),
    [
        ("Northport beat Southport 5-2 on Saturday.", ["2"]),
        ("Northport beat Southport 5-3 on Sunday.", ["Sunday"]),
        ("Northport (11-5) beat Southport (6-9).", ["5"]),
        ("Ann Marlow had three goals, while Bea Carling added three goals and two saves.", ["three", "two"]),
        ("Ann Marlow had two goals and a save.", ["a"]),
        ("Bea Carling scored on 3-of-5 shooting.", ["5"]),
        ("Northport had 3 goals in the first half.", ["3"]),
        ("Ann Marlow and Bea Carling combined for six goals.", ["six"]),
        ("Ann Marlow led the way for Southport.", ["Southport"]),
        ("Southport was led by Bea Carling.", ["Southport"]),
        ("Northport outplayed Northport.", ["Northport"]),
        ("Ann Marlow and Bea Carling shone, the former with one goal and the latter with three goals.", ["one"]),
        ("Northport had three players on the score sheet.", ["three"]),
    ],
)
def test_what_the_table_contradicts(text: str, mistakes: list[str], base: Base) -> None:
    assert wrong(text, base) == mistakes


def test_figures_of_somebody_else_blame_the_name(base: Base) -> None:
    assert wrong("Ann Marlow had three goals and a save on 3-of-4 shooting.", base) == ["Ann Marlow"]


def test_only_what_is_declared_complete_is_unbacked(base: Base) -> None:
    found = compared("Northport will host Eastbury Rovers on Friday. Northport once met Westbury Town.", base)
    assert [one.mention.text for one in found if one.unbacked] == ["Eastbury Rovers", "Friday"]


def test_without_a_vocabulary_nothing_is_a_table(tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text(TABLE, encoding="utf-8")
    plain = load_base([tmp_path / "claims.csv"])
    assert wrong("Ann Marlow had two goals and a save.", plain) == []


def test_a_subject_with_two_values_has_none(tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text(TABLE + "Ann Marlow,goals,4,goals\n", encoding="utf-8")
    (tmp_path / "vocabulary.yaml").write_text(VOCABULARY, encoding="utf-8")
    both = load_base([tmp_path / "claims.csv"], [], [tmp_path / "vocabulary.yaml"])
    assert wrong("Ann Marlow had seven goals.", both) == []
