"""YAML bases: what is read from them, and what is said of those that cannot be used."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.claimbase.index import Base
from factlint.claimbase.load import load_base
from factlint.errors import FactlintError, Problems
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity

GOOD = """\
entities:
  - {id: ada, kind: person, name: Ada Lovelace, aliases: [Ada, {text: Ада Лавлейс, lang: ru}]}
  - id: city
    kind: city
    name: Saint Petersburg
    aliases: [{text: Petrograd, from: "1914-09-01", until: "1924-01-26"}]
claims:
  - id: ada-born
    subject: ada
    predicate: born
    value: 1815-12-10
    place: city
    evidence: {source: stein, as_written: 10 December 1815, locator: p. 3}
  - {id: ada-lived, subject: ada, predicate: residence, value: city, keywords: [House, Square]}
  - {id: city-people, subject: city, predicate: population, value: 2.5 million people, time: "1917"}
  - {id: ada-style, subject: ada, predicate: title, value: Countess}
sources:
  - {id: stein, type: book, title: Ada, author: Dorothy Stein, issued: "1985", calendar: gregorian}
"""


def load(folder: Path, text: str, name: str = "claims.yaml") -> Base:
    (folder / name).write_text(text, encoding="utf-8")
    return load_base([folder / name], root=folder)


def complaints(folder: Path, text: str, name: str = "claims.yaml") -> list[str]:
    with pytest.raises(FactlintError) as caught:
        load(folder, text, name)
    errors = caught.value.errors if isinstance(caught.value, Problems) else [caught.value]
    return [str(error).replace(f"{folder}/", "") for error in errors]


def test_values_are_typed_by_their_predicates(tmp_path: Path) -> None:
    claims = {claim.id: claim for claim in load(tmp_path, GOOD).claims}

    born, lived, people, style = claims.values()
    assert isinstance(born.value, Date)
    assert (born.value.edtf, born.place) == ("1815-12-10", "city")
    assert lived.value == Name(text="Saint Petersburg", entities=("city",))
    assert lived.words == ("house", "square")
    assert isinstance(people.value, Quantity)
    assert people.value.amount == Decimal(2_500_000)
    assert people.time
    assert people.time.edtf == "1917"
    assert style.value == "Countess"


def test_evidence_and_places_of_writing_are_kept(tmp_path: Path) -> None:
    base = load(tmp_path, GOOD)

    evidence = base.claims[0].evidence[0]
    assert (evidence.source, evidence.locator, evidence.as_written) == ("stein", "p. 3", "10 December 1815")
    assert [claim.line for claim in base.claims] == [8, 14, 15, 16]
    assert base.sources["stein"].calendar == "gregorian"


def test_names_know_their_language_and_their_time(tmp_path: Path) -> None:
    entities = load(tmp_path, GOOD).entities

    assert [(name.text, name.lang) for name in entities["ada"].names] == [
        ("Ada Lovelace", ""),
        ("Ada", ""),
        ("Ада Лавлейс", "ru"),
    ]
    petrograd = entities["city"].names[1]
    assert petrograd.first is not None
    assert petrograd.last is not None
    assert petrograd.last - petrograd.first == 3434
    assert entities["city"].kind == "place"


def test_a_date_in_another_calendar_is_converted(tmp_path: Path) -> None:
    text = GOOD.replace("value: 1815-12-10", "value: 1815-11-28\n    calendar: julian")

    value = load(tmp_path, text).claims[0].value
    assert isinstance(value, Date)
    assert value.edtf == "1815-12-10"


def test_json_is_read_as_yaml_is(tmp_path: Path) -> None:
    entities = '[{"id": "a", "kind": "thing", "name": "\\ud83d\\ude00 x"}]'
    claims = '[{"id": "c", "subject": "a", "predicate": "born", "value": "1870"}]'
    text = f'{{"entities": {entities},\n\t"claims": {claims}}}'

    base = load(tmp_path, text, "claims.json")
    assert (base.entities["a"].name, base.claims[0].line) == ("\U0001f600 x", 2)


def test_folders_are_read_sorted_and_each_file_once(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text(
        "claims: [{id: c, subject: x, predicate: born, value: 1870}]\nsources: []\n", encoding="utf-8"
    )
    (tmp_path / "a.yml").write_text("entities: [{id: x, kind: person, name: Xenia}]\n", encoding="utf-8")
    (tmp_path / ".hidden.yaml").write_text("[", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("[", encoding="utf-8")
    (tmp_path / "claims.schema.json").write_text("{}", encoding="utf-8")

    assert len(load_base([tmp_path, tmp_path / "b.yaml"]).claims) == 1


def test_a_source_may_be_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "stein.yaml").write_text("id: stein\ntitle: Ada\ntext: stein.txt\n", encoding="utf-8")
    (tmp_path / "stein.txt").write_text("Ada", encoding="utf-8")

    base = load_base([], [tmp_path / "stein.yaml"], root=tmp_path)
    assert base.sources["stein"].text_path == str(tmp_path / "stein.txt")


def test_a_vocabulary_adds_to_what_is_built_in(tmp_path: Path) -> None:
    text = """\
vocabulary:
  predicates:
    - {id: born, signals: {en: [saw the light]}}
    - {id: rebounds, value: quantity, many: false, signals: {en: [rebounds, boards]}}
"""
    (tmp_path / "words.yaml").write_text(text, encoding="utf-8")

    predicates = load_base([], (), [tmp_path / "words.yaml"]).predicates
    assert predicates["born"].value == "date"
    assert predicates["born"].signals == {"en": ("saw the light",)}
    assert predicates["rebounds"].signals == {"en": ("rebounds", "boards")}


def test_a_base_without_source_records_names_its_sources_by_key(tmp_path: Path) -> None:
    base = load(tmp_path, GOOD.partition("sources:")[0])

    assert list(base.sources) == ["stein"]


AMOUNT = "write an amount with its unit, as in `40`, `57 million people`, `42.5 km`"
ID = "letters, digits and . _ : + -, beginning with a letter or digit, at most 100"
KEYS = "the keys are `entities`, `claims`, `sources`, `predicates`, `units`, `vocabulary`"
BAD = {
    "unknown key": (
        GOOD.replace("    value: 1815", "    valeu: 1815"),
        "claims.yaml:11:5: FL619 unknown key `valeu`; did you mean `value`?",
    ),
    "key of another record": (
        GOOD.replace("place: city\n", "place: city\n    source: stein\n"),
        "claims.yaml:13:5: FL619 unknown key `source`; it is a key of `evidence`: `evidence: {source: …}`",
    ),
    "evidence in words": (
        GOOD.replace("evidence: {source: stein, as_written: 10 December 1815, locator: p. 3}", "evidence: stein p. 3"),
        "claims.yaml:13:15: FL619 `evidence` must be a mapping; as in `evidence: {source: gazette, locator: p. 3}`",
    ),
    "no kind": (
        GOOD.replace("    kind: city\n", ""),
        (
            "claims.yaml:3:5: FL619 the key `kind` of `city` is missing or empty; "
            "one of person, place, organisation, event, work, group, thing"
        ),
    ),
    "unknown key without a value": (
        GOOD.replace("    value: 1815", "    valeu:\n    value: 1815"),
        "claims.yaml:11:5: FL619 unknown key `valeu`; did you mean `value`?",
    ),
    "comma in braces": (
        GOOD.partition("claims:")[0] + "claims:\n  - {id: a, subject: ada, predicate: children, value: 2,300 men}\n",
        "claims.yaml:8:57: FL619 unknown key `300 men`; in braces a comma ends a value: put `2,300 men` in quotes",
    ),
    "known key in the wrong place": (
        GOOD.replace("kind: city", "kind: city\n    subject: ada"),
        (
            "claims.yaml:5:5: FL619 unknown key `subject`; "
            "the keys are `id`, `kind`, `name`, `aliases`, `gender`, `status`, `note`"
        ),
    ),
    "unknown section": (
        GOOD.replace("claims:", "clams:"),
        "claims.yaml:7:1: FL619 unknown key `clams`; did you mean `claims`?",
    ),
    "missing key": (
        GOOD.replace("    predicate: born\n", ""),
        (
            "claims.yaml:8:5: FL619 the key `predicate` of `ada-born` is missing or empty; "
            "`factlint predicates` lists those that are known"
        ),
    ),
    "empty value": (
        GOOD.replace("value: 1815-12-10", "value:"),
        (
            "claims.yaml:11:11: FL619 the key `value` of `ada-born` is missing or empty; "
            "one date, amount, id of an entity, or text"
        ),
    ),
    "list where text belongs": (
        GOOD.replace("value: 1815-12-10", "value: [1815]"),
        "claims.yaml:11:12: FL619 `value` must be a text; one date, amount, id of an entity, or text",
    ),
    "status that does not exist": (
        GOOD.replace("place: city\n", "place: city\n    status: acepted\n"),
        "claims.yaml:13:13: FL619 `status` cannot be `acepted`; did you mean `accepted`?",
    ),
    "id twice": (
        GOOD.replace("id: ada-lived", "id: ada-born"),
        "claims.yaml:14:10: FL601 the id `ada-born` stands twice, first on line 8",
    ),
    "key twice": (
        GOOD.replace("place: city\n", "value: 1816\n"),
        "claims.yaml:12:5: FL602 the key `value` stands twice, first on line 11",
    ),
    "subject that does not exist": (
        GOOD.replace("    subject: ada\n", "    subject: ad\n"),
        "claims.yaml:9:14: FL603 `subject` names the entity `ad`, which does not exist; did you mean `ada`?",
    ),
    "name in place of an id": (
        GOOD.replace("    subject: ada\n", "    subject: Ada Lovelace\n"),
        "claims.yaml:9:14: FL603 `subject` names the entity `Ada Lovelace`, which does not exist; did you mean `ada`?",
    ),
    "value that does not exist": (
        GOOD.replace("value: city", "value: citi"),
        "claims.yaml:14:64: FL603 `value` names the entity `citi`, which does not exist; did you mean `city`?",
    ),
    "place that does not exist": (
        GOOD.replace("place: city", "place: nowhere"),
        (
            "claims.yaml:12:12: FL603 `place` names the entity `nowhere`, which does not exist; "
            "add it to `entities`, and name it here by its id"
        ),
    ),
    "source that does not exist": (
        GOOD.replace("source: stein", "source: stien"),
        "claims.yaml:13:24: FL603 the source `stien` does not exist; did you mean `stein`?",
    ),
    "tag": (
        GOOD.replace("1815-12-10", "!!timestamp 1815-12-10"),
        "claims.yaml:11:12: FL607 tags are not allowed (tag:yaml.org,2002:timestamp)",
    ),
    "day that never was": (
        GOOD.replace("1815-12-10", "1815-02-30"),
        "claims.yaml:11:12: FL608 1815-02-30 is a day that never was; write `1815-02` if the day is not known",
    ),
    "date in prose": (
        GOOD.replace("1815-12-10", "10 December 1815"),
        "claims.yaml:11:12: FL608 `10 December 1815` is not a date; write `1815-12-10`",
    ),
    "date with short parts": (
        GOOD.replace("1815-12-10", "1815-5-1"),
        "claims.yaml:11:12: FL608 `1815-5-1` is not a date; write `1815-05-01`",
    ),
    "date with stops": (
        GOOD.replace("1815-12-10", "10.12.1815"),
        "claims.yaml:11:12: FL608 `10.12.1815` is not a date; write `1815-12-10`",
    ),
    "no date at all": (
        GOOD.replace("1815-12-10", "0"),
        "claims.yaml:11:12: FL608 `0` is not a date; write it as in 1870-04-22, 1870-04, 1870 or 1870~",
    ),
    "no quantity": (
        GOOD.replace("2.5 million people", "very many"),
        f"claims.yaml:15:68: FL608 `very many` is not a quantity; {AMOUNT}",
    ),
    "date where a quantity belongs": (
        GOOD.replace("2.5 million people", '"1899-06-05"'),
        "claims.yaml:15:68: FL608 `1899-06-05` is not a quantity; a date wants another predicate",
    ),
    "number too long": (
        GOOD.replace("2.5 million people", "9" * 60),
        f"claims.yaml:15:68: FL609 `{'9' * 60}` is not a quantity; {AMOUNT}",
    ),
    "number with a monstrous exponent": (
        GOOD.replace("2.5 million people", "1e10000000"),
        "claims.yaml:15:68: FL609 `1e10000000` is not a quantity; write `1`, with a unit that is known",
    ),
    "calendar that does not exist": (
        GOOD.replace("value: 1815-12-10", "value: 1815-12-10\n    calendar: julan"),
        "claims.yaml:12:15: FL619 unknown calendar `julan`; did you mean `julian`?",
    ),
    "alias too long": (
        GOOD.replace("Petrograd", "P" * 201),
        "claims.yaml:6:22: FL611 `text` is longer than 200 characters",
    ),
    "alias of one letter": (
        GOOD.replace("aliases: [Ada,", "aliases: [A,"),
        "claims.yaml:2:59: FL612 the name `A` is a single letter; leave it out, or write it in full",
    ),
    "alias that is a word of every sentence": (
        GOOD.replace("aliases: [Ada,", "aliases: [the,"),
        "claims.yaml:2:59: FL612 the name `the` is a word of every sentence; leave it out, or write it in full",
    ),
    "alias of invisible characters": (
        GOOD.replace("aliases: [Ada,", 'aliases: ["\u200b",'),
        "claims.yaml:2:59: FL613 the name `�` is empty; leave it out, or write it in full",
    ),
    "id that is a path": (
        GOOD.replace("id: ada-born", "id: ../ada"),
        f"claims.yaml:8:9: FL615 `../ada` is not an id; {ID}",
    ),
    "source text outside": (
        GOOD.replace("type: book", "text: ../../etc/passwd"),
        "claims.yaml:18:23: FL616 the source text lies outside the project; use a path beside the record",
    ),
    "source text from the network": (
        GOOD.replace("type: book", "text: 'http://169.254.169.254/'"),
        "claims.yaml:18:23: FL616 the source text lies outside the project; use a path beside the record",
    ),
    "source text that does not exist": (
        GOOD.replace("type: book", "text: stein.txt"),
        "claims.yaml:18:23: FL624 no such file: `stein.txt`",
    ),
    "list": ("- id: a\n", f"claims.yaml:1:1: FL622 a list, not a mapping; {KEYS}"),
    "empty file": ("# nothing yet\n", f"claims.yaml:1: FL622 the file is empty; {KEYS}"),
    "no claims": (
        GOOD.partition("claims:")[0],
        "claims.yaml: FL622 no claims; a claim has an id, a subject, a predicate and a value",
    ),
    "item that is a word": (
        GOOD.replace("  - {id: ada-style", "  - word\n  - {id: ada-style"),
        "claims.yaml:16:5: FL619 an item of `claims` must be a mapping; write `- id: …`",
    ),
}


@pytest.mark.parametrize(("text", "message"), BAD.values(), ids=BAD.keys())
def test_a_broken_base_says_where_and_what_would_be_right(tmp_path: Path, text: str, message: str) -> None:
    assert complaints(tmp_path, text) == [message]


def test_all_errors_are_said_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = GOOD.replace("value: city", "value: citi").replace("1815-12-10", "soon").replace("kind: person, ", "")

    assert [line.split(" ")[0] for line in complaints(tmp_path, text)] == ["claims.yaml:2:5:"]
    assert [line.split(" ")[0] for line in complaints(tmp_path, text.replace("{id: ada,", "{kind: x, id: ada,"))] == [
        "claims.yaml:11:12:",
        "claims.yaml:14:64:",
    ]


def test_at_most_fifty_errors_are_said(tmp_path: Path) -> None:
    text = "claims:\n" + "".join(f"  - {{id: c{n}, subject: a, predicate: born, value: 1870}}\n" for n in range(60))

    said = complaints(tmp_path, text)
    assert len(said) == 51
    assert said[-1] == "and 10 more"


def test_the_same_id_in_two_files_names_both(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.yaml").write_text("entities: [{id: ada, kind: person, name: Ada}]", encoding="utf-8")

    with pytest.raises(FactlintError) as caught:
        load_base([tmp_path])
    place = tmp_path / "a.yaml"
    assert str(caught.value) == f"{tmp_path / 'b.yaml'}:1:17: FL601 the id `ada` stands twice, first on {place}:2"


def test_a_missing_path_names_its_neighbour(tmp_path: Path) -> None:
    load(tmp_path, GOOD)

    with pytest.raises(FactlintError) as caught:
        load_base([tmp_path / "claim.yaml"])
    assert str(caught.value) == (
        f"{tmp_path / 'claim.yaml'}: FL624 no such file or folder; did you mean `{tmp_path / 'claims.yaml'}`?"
    )


def test_an_empty_folder_is_no_base(tmp_path: Path) -> None:
    with pytest.raises(FactlintError, match="FL622 no claims in this folder"):
        load_base([tmp_path])


def test_a_folder_of_sources_may_hold_texts_alone(tmp_path: Path) -> None:
    load(tmp_path, GOOD)
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "letter.txt").write_text("A letter.", encoding="utf-8")

    assert load_base([tmp_path / "claims.yaml"], [tmp_path / "sources"]).claims


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("[", encoding="utf-8")
    folder = tmp_path / "claims"
    folder.mkdir()
    load(folder, GOOD)
    (folder / "link.yaml").symlink_to(tmp_path / "secret.yaml")

    assert len(load_base([folder]).claims) == 4


FIELD = st.sampled_from(
    "id kind name aliases text lang from until subject predicate value value_type calendar of place time status rank "
    "keywords evidence source locator as_written note title author issued gender signals many entities claims".split()
)
WORDS = st.sampled_from(
    ["ada", "1870-04-22", "1870", "12 km", "date", "born", "julian", "", "~", "x y", "é", "disputed"]
)
NODES: st.SearchStrategy[object] = st.recursive(
    WORDS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELD, inner, max_size=5), max_leaves=20
)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(["entities", "claims", "sources", "predicates", "units", "x"]), st.lists(NODES)))
def test_any_tree_is_a_base_or_is_refused_with_its_place(
    tmp_path_factory: pytest.TempPathFactory, tree: dict[str, list[object]]
) -> None:
    path = tmp_path_factory.mktemp("base") / "any.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    try:
        load_base([path], root=path.parent)
    except FactlintError as error:
        assert str(path) in str(error)  # noqa: PT017 - both ends are right, a third is not
