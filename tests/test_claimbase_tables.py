"""Tables: rows become entities and claims; columns find their predicates; errors name their lines."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.claimbase.index import Base, Claim
from factlint.claimbase.load import load_base
from factlint.claimbase.predicates import own_words, unit_in
from factlint.errors import FactlintError, Problems
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity

HEADER = "subject,predicate,value,unit\n"
TOWN = """\
Port Ash,kind,place,
Port Ash,alias,Ash Harbour,
Port Ash,populationTotal,4812,
Port Ash,elevationAboveTheSeaLevel_(in_metres),12.5,
Port Ash,areaTotal,45.97,square kilometres
Port Ash,country,Veria,
Harbour Bridge,location,Port Ash,
Harbour Bridge,openingDate,1870-04-22,
Harbour Bridge,completionDate,January 2009,
Harbour Bridge,yearOfConstruction,1869,
Harbour Bridge,architect,Mary Jane Poole,
Mary Jane Poole,birthDate,1831-02-03,
Mary Jane Poole,ISBN_number,978-1-4165-4253-7,
Mary Jane Poole,numberOfPages,512,
Mary Jane Poole,cost,110 million (dollars),
Mary Jane Poole,motto,"Stone upon stone, year upon year, and never once in all that time in haste",
"""


def load(folder: Path, text: str, name: str = "town.csv") -> Base:
    (folder / name).write_text(text, encoding="utf-8")
    return load_base([folder / name], root=folder)


def town(folder: Path) -> tuple[Base, dict[str, Claim]]:
    base = load(folder, HEADER + TOWN)
    return base, {claim.predicate: claim for claim in base.claims}


def complaints(folder: Path, text: str, name: str = "town.csv") -> list[str]:
    with pytest.raises(FactlintError) as caught:
        load(folder, text, name)
    errors = caught.value.errors if isinstance(caught.value, Problems) else [caught.value]
    return [str(error).replace(f"{folder}/", "") for error in errors]


@pytest.mark.parametrize(
    ("predicate", "edtf"),
    [
        ("openingDate", "1870-04-22"),
        ("completionDate", "2009-01"),
        ("yearOfConstruction", "1869"),
        ("birthDate", "1831-02-03"),
    ],
)
def test_dates_are_dates(tmp_path: Path, predicate: str, edtf: str) -> None:
    value = town(tmp_path)[1][predicate].value

    assert isinstance(value, Date)
    assert value.edtf == edtf


@pytest.mark.parametrize(
    ("predicate", "amount", "unit"),
    [
        ("populationTotal", "4812", ""),
        ("elevationAboveTheSeaLevel_(in_metres)", "12.5", "metre"),
        ("areaTotal", "45.97", "square-kilometre"),
        ("numberOfPages", "512", ""),
        ("cost", "110000000", "dollar"),
    ],
)
def test_amounts_are_quantities_with_their_units(tmp_path: Path, predicate: str, amount: str, unit: str) -> None:
    value = town(tmp_path)[1][predicate].value

    assert isinstance(value, Quantity)
    assert (value.amount, value.unit) == (Decimal(amount), unit)


def test_names_are_entities_and_long_texts_are_not(tmp_path: Path) -> None:
    claims = town(tmp_path)[1]

    assert claims["location"].value == Name(text="Port Ash", entities=("Port Ash",))
    assert claims["architect"].value == Name(text="Mary Jane Poole", entities=("Mary Jane Poole",))
    assert claims["ISBN_number"].value == "978-1-4165-4253-7"
    assert isinstance(claims["motto"].value, str)


def test_kinds_are_given_or_told_by_predicates(tmp_path: Path) -> None:
    entities = town(tmp_path)[0].entities

    assert {name: entity.kind for name, entity in entities.items()} == {
        "Port Ash": "place",
        "Veria": "place",
        "Harbour Bridge": "thing",
        "Mary Jane Poole": "person",
    }
    assert [name.text for name in entities["Port Ash"].names] == ["Port Ash", "Ash Harbour"]


def test_columns_borrow_the_signals_of_what_is_built_in(tmp_path: Path) -> None:
    predicates = town(tmp_path)[0].predicates

    assert predicates["birthDate"].like == ("born",)
    assert predicates["birthDate"].phrase == "was born"
    assert predicates["location"].like == ("located-in",)
    assert predicates["populationTotal"].like == ("population",)
    assert predicates["elevationAboveTheSeaLevel_(in_metres)"].words == ("elevation", "above", "sea", "level")


def test_a_column_that_nobody_knows_signals_itself(tmp_path: Path) -> None:
    base = load(tmp_path, HEADER + "Team,three-point shots blocked,7,shots\n")

    predicate = base.predicates["three-point shots blocked"]
    assert (predicate.plain, predicate.like, predicate.words) == (True, (), ("three-point", "shots", "blocked"))


def test_values_decide_between_two_meanings_of_a_name(tmp_path: Path) -> None:
    dated = load(tmp_path, HEADER + "Monument,dedicatedTo,Fallen Sailors,\n")

    assert dated.predicates["dedicatedTo"].like == ("dedicated-to",)


def test_one_value_or_many_is_told_by_the_table(tmp_path: Path) -> None:
    rows = "".join(f"Player {n},points,{n},points\nPlayer {n},squad,Team {n},\n" for n in range(10, 20))
    base = load(tmp_path, HEADER + rows + "Player 10,squad,Team 11,\nPlayer 11,squad,Team 12,\n")

    assert not base.predicates["points"].many
    assert base.predicates["squad"].many


def test_a_list_of_things_is_one_claim_each(tmp_path: Path) -> None:
    base = load(tmp_path, HEADER + 'Gazpacho,ingredient,"tomatoes, cucumber, olive oil",\n')

    assert [claim.value.text for claim in base.claims if isinstance(claim.value, Name)] == [
        "tomatoes",
        "cucumber",
        "olive oil",
    ]
    assert [claim.id for claim in base.claims] == ["town.csv:2", "town.csv:2.1", "town.csv:2.2"]


def test_a_place_with_what_it_lies_in_is_one_place(tmp_path: Path) -> None:
    base = load(tmp_path, HEADER + 'Bridge,location,"Port Ash, Veria, Old World",\n')

    assert [name.text for name in base.entities["Port Ash, Veria, Old World"].names] == ["Port Ash, Veria, Old World"]
    assert len(base.claims) == 1


def test_a_table_speaks_of_the_entities_of_records(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "entities: [{id: ash, kind: place, name: Port Ash}]\nsources: [{id: census}]", encoding="utf-8"
    )
    (tmp_path / "b.csv").write_text(
        "subject,predicate,value,source,locator\nPort Ash,population,4812,census,p. 2\n", encoding="utf-8"
    )

    (claim,) = load_base([tmp_path]).claims
    assert claim.subject == "ash"
    assert (claim.evidence[0].source, claim.evidence[0].locator) == ("census", "p. 2")


def test_claims_of_files_with_one_name_have_ids_of_their_own(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "town.csv").write_text(HEADER + "Ada,born,1870,\n", encoding="utf-8")

    assert len({claim.id for claim in load_base([tmp_path]).claims}) == 2


def test_a_subject_that_cannot_be_looked_for_bears_no_name(tmp_path: Path) -> None:
    base = load(tmp_path, HEADER + "A,follows,B12,\n")

    assert {entity.id: [name.text for name in entity.names] for entity in base.entities.values()} == {
        "A": [],
        "B12": ["B12"],
    }


def test_calendars_of_rows_count(tmp_path: Path) -> None:
    base = load(tmp_path, "subject,predicate,value,calendar\nAda,born,1870-04-10,julian\n")

    value = base.claims[0].value
    assert isinstance(value, Date)
    assert value.edtf == "1870-04-22"


def test_json_lines_and_other_delimiters_say_the_same(tmp_path: Path) -> None:
    rows = [dict(zip(HEADER.strip().split(","), row.split(","), strict=True)) for row in TOWN.splitlines()[:15]]
    expected = [claim.value for claim in load(tmp_path, HEADER + "".join(TOWN.splitlines(keepends=True)[:15])).claims]

    lines = "\n".join(json.dumps(row) for row in rows)
    tabs = (HEADER + "\n".join(",".join(row.values()) for row in rows)).replace(",", "\t")
    assert [claim.value for claim in load(tmp_path, lines, "town.jsonl").claims] == expected
    assert [claim.value for claim in load(tmp_path, tabs, "town.tsv").claims] == expected
    assert [claim.value for claim in load(tmp_path, tabs.replace("\t", ";"), "town.csv").claims] == expected


def test_numbers_and_lists_of_json_are_values(tmp_path: Path) -> None:
    lines = '{"subject": "A Dish", "predicate": "ingredient", "value": ["salt", "oil"]}\n\n'
    lines += '{"subject": "A Dish", "predicate": "cost", "value": 12.50, "unit": null}\n'

    base = load(tmp_path, lines, "dish.jsonl")
    assert [(claim.line, claim.predicate) for claim in base.claims] == [
        (1, "ingredient"),
        (1, "ingredient"),
        (3, "cost"),
    ]


TIMED = "subject,predicate,value,time\n"
NO_CLAIMS = (
    "town.csv:1: FL622 no claims in this file; a table has the columns subject,predicate,value and one value per row"
)
BAD = {
    "unknown column": (
        "town.csv",
        "subject,predicat,value\nA,b,c\n",
        ["town.csv:1: FL619 unknown column `predicat`; did you mean `predicate`?",
         "town.csv:1: FL619 the column `predicate` is missing"],
    ),
    "column twice": ("town.csv", "subject,value,predicate,value\n", [
        "town.csv:1: FL602 the column `value` stands twice"]),
    "empty file": ("town.csv", "", [NO_CLAIMS]),
    "header only": ("town.csv", HEADER, [NO_CLAIMS]),
    "empty cell": ("town.csv", HEADER + "A,born,,\n", ["town.csv:2: FL619 the column `value` is empty"]),
    "too many cells": ("town.csv", HEADER + "A,born,Rome, Italy,,\n", [
        'town.csv:2: FL617 6 cells where the header has 4; a value with a comma stands in "quotes"']),
    "day that never was": ("town.csv", HEADER + "Ada,birthDate,1870-02-30,\n", [
        "town.csv:2: FL608 1870-02-30 is a day that never was; write `1870-02` if the day is not known"]),
    "stop word as alias": ("town.csv", HEADER + "Ada,alias,the,\nAda,born,1870,\n", [
        "town.csv:2: FL612 the alias `the` is a word of every sentence"]),
    "calendar that does not exist": ("town.csv", "subject,predicate,value,calendar\nAda,born,1870,julan\n", [
        "town.csv:2: FL619 unknown calendar `julan`; did you mean `julian`?"]),
    "id twice": ("town.csv", "subject,predicate,value,id\nAda,born,1870,a\nAda,died,1880,a\n", [
        "town.csv:3: FL601 the id `a` stands twice, first on line 2"]),
    "status that does not exist": ("town.csv", "subject,predicate,value,status\nAda,born,1870,disptued\n", [
        "town.csv:2: FL619 `status` cannot be `disptued`; did you mean `disputed`?"]),
    "time that is no date": ("town.csv", TIMED + "Ada,born,1870,1870-02-30\nAda,died,1880,soon\n", [
        "town.csv:2: FL608 1870-02-30 is a day that never was; write `1870-02` if the day is not known",
        "town.csv:3: FL608 `soon` is not a date; write it as in 1870-04-22, 1870-04, 1870 or 1870~"]),
    "not UTF-8": ("town.csv", HEADER.encode() + b"Ada,born,\xe9,\n", [
        "town.csv:2: FL901 not UTF-8: byte 0xe9 at offset 38; save the file as UTF-8"]),
    "NUL": ("town.csv", HEADER + "A\0,born,1870,\n", ["town.csv:2:2: FL623 the character U+0000 is not allowed"]),
    "not JSON": ("town.jsonl", '{"subject": "A"}\n{subject}\n', [
        "town.jsonl:1: FL619 the column `predicate` is empty", "town.jsonl:1: FL619 the column `value` is empty",
        "town.jsonl:2: FL617 this is not JSON: Expecting property name enclosed in double quotes",
    ]),
    "key twice in JSON": ("town.jsonl", '{"subject": "A", "subject": "B"}', [
        "town.jsonl:1: FL617 this is not JSON: a key stands twice"]),
    "JSON nested too deep": ("town.jsonl", "[" * 100_000, None),
    "no object": ("town.jsonl", "[]", ['town.jsonl:1: FL619 a line must be an object; {"subject": …}']),
    "object as value": ("town.jsonl", '{"subject": "A", "predicate": "b", "value": {}}', [
        "town.jsonl:1: FL619 `value` must be a text or a number"]),
}  # fmt: skip


@pytest.mark.parametrize(("name", "text", "said"), BAD.values(), ids=BAD.keys())
def test_a_broken_table_says_where(tmp_path: Path, name: str, text: str | bytes, said: list[str] | None) -> None:
    (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())

    with pytest.raises(FactlintError) as caught:
        load_base([tmp_path / name])
    errors = caught.value.errors if isinstance(caught.value, Problems) else [caught.value]
    assert said in (None, [str(error).replace(f"{tmp_path}/", "") for error in errors])


@pytest.mark.parametrize(
    ("name", "words", "unit"),
    [
        ("elevationAboveTheSeaLevel_(in_metres)", ("elevation", "above", "sea", "level"), "metres"),
        ("ICAO_Location_Identifier", ("icao", "location", "identifier"), ""),
        ("numberOfPages", ("pages",), ""),
        ("1st_runway_LengthFeet", ("1st", "runway", "length"), "feet"),
        ("field goal percentage", ("field", "goal", "percentage"), ""),
        ("was a crew member of", ("crew", "member"), ""),
        ("number", ("number",), ""),
    ],
)
def test_names_of_columns_are_read_as_words(name: str, words: tuple[str, ...], unit: str) -> None:
    assert (own_words(name), unit_in(name)) == (words, unit)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_name_of_a_column_can_be_read(name: str) -> None:
    assert all(word == word.lower() for word in own_words(name))
    unit_in(name)


CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)


@settings(deadline=None)
@given(st.lists(st.tuples(CELL, CELL, CELL), max_size=5))
def test_any_table_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]]) -> None:
    import csv

    path = tmp_path_factory.mktemp("table") / "any.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("subject", "predicate", "value"), *rows])
    try:
        base = load_base([path])
    except FactlintError as error:
        assert str(path) in str(error)  # noqa: PT017 - both ends are right, a third is not
    else:
        assert {claim.subject for claim in base.claims} <= set(base.entities)
