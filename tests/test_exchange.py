"""Reading what others write, and the commands `claims import` and `claims export`."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from factlint.claimbase.load import load_base
from factlint.claimbase.rows import guarded
from factlint.claimbase.writing import record_data
from factlint.errors import FactlintError
from factlint.exchange import Left, Records
from factlint.exchange._run import formats, imported
from factlint.exchange._wikidata_values import edtf, time_value
from tests.cli import BASE, SOURCES, Lint, lint, write

__all__ = ["lint"]


def read(text: str, name: str, suffix: str = "x") -> tuple[Records, list[str]]:
    left = Left()
    return imported(text.encode("utf-8"), f"a.{suffix}", name, left), list(left)


def sources(records: Records) -> list[dict[str, Any]]:
    return [record_data(source) for source in records.sources]


# Bibliographies.

BIB = r"""
@string{acm = "Assoc. for " # "Computing"}
% a comment
@article{m1, author = {M{\"u}ller, Hans and {The Ash Society} and Ludwig van Beethoven and others},
  title = "On {Bridges} \& Towers", journal = acm, year = 1889, month = mar, pages = {3--14}, abstract = {x}}
@book{doubled, title={a}}
@book{DBLP:conf/x/Y99}
@book{doubled, title={b}}
@inproceedings{c, booktitle={Proc.}, journal={Other}, date={1889-03-31/1889-04-02}, url={https://x.org/a_b%20c}}
"""


def test_bibtex_is_read_with_names_strings_and_ranges() -> None:
    records, left = read(BIB, "bibtex")

    assert sources(records) == [
        {
            "id": "m1",
            "type": "article-journal",
            "title": "On Bridges & Towers",
            "author": [
                {"family": "Müller", "given": "Hans"},
                {"literal": "The Ash Society"},
                {"family": "van Beethoven", "given": "Ludwig"},
            ],
            "issued": "1889-03",
            "container-title": "Assoc. for Computing",
            "page": "3-14",
        },
        {"id": "doubled", "type": "book", "title": "a"},
        {"id": "DBLP:conf/x/Y99", "type": "book"},
        {
            "id": "c",
            "type": "paper-conference",
            "issued": "1889-03-31/1889-04-02",
            "URL": "https://x.org/a_b%20c",
            "container-title": "Proc.",
        },
    ]
    assert left == [
        "8: an entry is left out: the key `doubled` stands twice",
        "4: `and others` is left out: records name those who are named",
        "5: `abstract` is left out: source records have no such key",
        "9: `journal` is left out: it says twice where it appeared",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "@book{a, title={" * 20_000,
        "@" * 100_000 + '"' * 100_001,
        "@string{a = b}@string{b = a}@book{k, title = a # b}",
        '@string{a0 = "xxxxxxxxxx"}'
        + "".join(f"@string{{a{n} = " + " # ".join([f"a{n - 1}"] * 50) + "}" for n in range(1, 20))
        + "@book{k, title = a19}",
        "@book{k, title = {\\input{/etc/passwd}\\write18{touch x}}}",
        "@book{k, title = {" + "x" * 5_000_000 + "}}",
        "@book{k, author = {" + " and " * 20_000 + "}}",
    ],
    ids=["never closed", "marks", "ring", "growing", "tex", "long", "names"],
)
def test_a_hostile_bibliography_is_read_or_refused(text: str) -> None:
    try:
        records, _ = read(text, "biblatex")
    except FactlintError:
        return
    assert all("root:" not in source.title for source in records.sources)


def test_without_the_library_bibtex_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "bibtexparser.entrypoint", None)

    with pytest.raises(FactlintError, match=r'pip install "factlint\[bibliography\]"'):
        read(BIB, "bibtex")


CSL = """[{"id": 7, "type": "book", "title": "T", "author": [{"family": "Gogh", "non-dropping-particle": "van"},
 {"literal": "Ash Society"}], "issued": {"date-parts": [["1889", 3, 31]], "circa": true},
 "custom": {"calendar": "julian"}, "accessed": {"raw": "2020-01-02"}, "volume": 3, "abstract": null,
 "categories": ["x"]}, {"id": "b", "type": "document", "issued": {"date-parts": [[1889], [1890, 2]]}}]"""


@pytest.mark.parametrize("name", ["csl-json", "csl-yaml", ""])
def test_csl_is_read_with_dates_names_and_numbers(name: str) -> None:
    records, left = read(CSL, name, "json")

    assert sources(records) == [
        {
            "id": "7",
            "type": "book",
            "title": "T",
            "author": [{"family": "van Gogh"}, {"literal": "Ash Society"}],
            "issued": "1889-03-31~",
            "accessed": "2020-01-02",
            "volume": "3",
            "calendar": "julian",
        },
        {"id": "b", "issued": "1889/1890-02"},
    ]
    assert [message.partition(": ")[2] for message in left] == [
        "`abstract` is left out: source records have no such key",
        "`categories` is left out: source records have no such key",
    ]


RIS = """TY  - JOUR
AU  - Müller, Hans
AU  - Ash Society
T1  - On bridges
  and towers
JO  - Bridges
PY  - 1889/03//spring
DA  - 1889/03/31/
SP  - 3
EP  - 14
KW  - towers
ER  -
TY  - BOOK
ID  - b
ER  -
"""


def test_ris_is_read_with_folded_lines_and_the_more_precise_date() -> None:
    records, left = read(RIS, "", "ris")

    assert sources(records) == [
        {
            "id": "müller-1889",
            "type": "article-journal",
            "title": "On bridges and towers",
            "author": [{"family": "Müller", "given": "Hans"}, {"literal": "Ash Society"}],
            "issued": "1889-03-31",
            "container-title": "Bridges",
            "page": "3-14",
        },
        {"id": "b", "type": "book"},
    ]
    assert left == ["11: KW is left out: source records have no such key"]


@pytest.mark.parametrize("name", [name for name, exchange in formats().items() if exchange.read])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "[]",
        "{}",
        "[" * 5_000,
        '{"a":' * 5_000,
        '[{"id": 5, "id": 6}]',
        "null",
        "\x1b]0;x\x07",
        "TY  - \nER  - \n",
    ],
)
def test_what_is_not_of_the_format_is_an_error_with_its_file(name: str, text: str) -> None:
    with pytest.raises(FactlintError, match=r"a\.x"):
        read(text, name)


# Wikidata.

SNAK = '{"snaktype": "value", "property": "%s", "datatype": "%s", "datavalue": {"value": %s, "type": "%s"}}'


def time(number: str, when: str, precision: int, calendar: str = "Q1985727") -> str:
    model = f"http://www.wikidata.org/entity/{calendar}"
    value = {"time": when, "timezone": 0, "before": 0, "after": 0, "precision": precision, "calendarmodel": model}
    return SNAK % (number, "time", json.dumps(value), "time")


def item(number: str, entity: str) -> str:
    return SNAK % (number, "wikibase-item", json.dumps({"entity-type": "item", "id": entity}), "wikibase-entityid")


def text(number: str, words: str) -> str:
    return SNAK % (number, "string", json.dumps(words), "string")


def statement(snak: str, more: str = "") -> str:
    return f'{{"type": "statement", "id": "Q1$AB", "rank": "normal", "mainsnak": {snak}{more}}}'


def entity(*statements: tuple[str, str]) -> str:
    claims = ", ".join(f'"{number}": [{each}]' for number, each in statements)
    labels = '{"en": {"language": "en", "value": "Ada"}, "ru": {"language": "ru", "value": "Ада"}}'
    return f'{{"entities": {{"Q1": {{"type": "item", "id": "Q1", "labels": {labels}, "claims": {{{claims}}}}}}}}}'


@pytest.mark.parametrize(
    ("when", "precision", "expected"),
    [
        ("+1870-04-10T00:00:00Z", 11, "1870-04-10"),
        ("+1870-04-00T00:00:00Z", 10, "1870-04"),
        ("+1870-00-00T00:00:00Z", 9, "1870"),
        ("+1870-01-01T00:00:00Z", 9, "1870"),
        ("+1870-00-00T00:00:00Z", 8, "187X"),
        ("+1900-00-00T00:00:00Z", 7, "1801/1900"),
        ("+1801-00-00T00:00:00Z", 7, "1801/1900"),
        ("-0044-03-15T00:00:00Z", 11, "-0043-03-15"),
        ("-0001-00-00T00:00:00Z", 9, "0000"),
        ("+00000001870-04-10T00:00:00Z", 11, "1870-04-10"),
        ("+0000-00-00T00:00:00Z", 9, ""),
        ("+1870-00-00T00:00:00Z", 11, ""),
        ("+1870-04-10T00:00:00Z", 12, ""),
        ("-13798000000-00-00T00:00:00Z", 3, ""),
    ],
)
def test_a_time_means_no_more_than_its_precision(when: str, precision: int, expected: str) -> None:
    assert edtf(when, precision) == expected


@pytest.mark.parametrize("text", ["1870-04-22", "1870-04", "1870", "187X", "1801/1900", "-0043-03-15", "0000", "0001"])
def test_a_date_comes_back_from_its_time(text: str) -> None:
    value = time_value(text, "julian")

    assert value is not None
    assert edtf(str(value["time"]), int(str(value["precision"]))) == text


def test_a_statement_keeps_calendar_rank_qualifiers_and_references() -> None:
    snaks = (item("P248", "Q9"), text("P304", "3-5"), text("P854", "https://x.org"), text("P1", "?"))
    listed = ", ".join(f'"{json.loads(snak)["property"]}": [{snak}]' for snak in snaks)
    place, about, second = item("P276", "Q84"), item("P1480", "Q5727902"), text("P1545", "2")
    more = f', "qualifiers": {{"P276": [{place}], "P1480": [{about}], "P1545": [{second}]}}'
    more += f', "references": [{{"snaks": {{{listed}}}}}]'
    records, left = read(
        entity(
            ("P31", statement(item("P31", "Q5"))),
            ("P569", statement(time("P569", "+1870-04-10T00:00:00Z", 11, "Q1985786"), more)),
            ("P9999", statement(SNAK % ("P9999", "external-id", '"x"', "string"))),
            ("P570", statement('{"snaktype": "novalue", "property": "P570", "datatype": "time"}')),
        ),
        "",
        "json",
    )

    assert [record_data(claim) for claim in records.claims] == [
        {
            "id": "Q1:AB",
            "subject": "Q1",
            "predicate": "born",
            "value": "1870-04-10~",
            "calendar": "julian",
            "place": "Q84",
            "ordinal": "2",
            "evidence": [{"source": "Q9", "locator": "pp. 3-5"}],
        }
    ]
    assert [record_data(one) for one in records.entities] == [
        {"id": "Q1", "kind": "person", "name": "Ada", "aliases": [{"text": "Ада", "lang": "ru"}]},
        {"id": "Q84", "kind": "place", "name": "Q84"},
    ]
    assert sources(records) == [{"id": "Q9", "URL": "https://x.org"}]
    assert [message.rpartition("1: ")[2] for message in left] == [
        "P1 of a reference is left out: records have no such key",
        "statements of the type external-id are left out",
        "P570: it has no value, left out",
        "items without a label in the file, called by their numbers: 1 (Q84)",
    ]


def test_an_unknown_calendar_is_no_gregorian_one() -> None:
    records, left = read(entity(("P569", statement(time("P569", "+1870-04-10T00:00:00Z", 11, "Q12345")))), "wikidata")

    assert not records.claims
    assert "the calendar Q12345 is not known" in left[0]


# Tables.


def test_a_cell_that_a_spreadsheet_would_run_is_guarded_and_comes_back(tmp_path: Path, lint: Lint) -> None:
    values = ["=cmd|' /C calc'!A0", "+1 x", "-5", "@SUM"]
    claims = [{"id": f"c{n}", "subject": "ada", "predicate": "motto", "value": value} for n, value in enumerate(values)]
    base = {"entities": [{"id": "ada", "kind": "person", "name": "Ada"}], "claims": claims}
    write(tmp_path, {"claims/a.json": json.dumps(base)})
    table = lint("claims", "export", "--format", "csv").out
    (tmp_path / "b.csv").write_text(table, "utf-8")

    cells = [row["value"] for row in csv.DictReader(io.StringIO(table)) if row["predicate"] == "motto"]
    assert cells == ["'=cmd|' /C calc'!A0", "'+1 x", "-5", "'@SUM"]
    assert [guarded(cell) for cell in ("'=x", "'quoted", "a=b")] == ["''=x", "'quoted", "a=b"]
    assert [claim.value for claim in imported(table.encode(), "b.csv", "", Left()).claims] == values


def test_rows_with_one_id_are_one_claim_with_the_evidence_of_them_all(tmp_path: Path) -> None:
    head = "subject,predicate,value,source,locator,id\n"
    write(tmp_path, {"a.csv": head + "Ada,born,1815-12-10,stein,p. 1,x\nAda,born,1815-12-10,moore,p. 2,x\n"})
    base = load_base([tmp_path / "a.csv"])

    assert [[one.source for one in claim.evidence] for claim in base.claims] == [["stein", "moore"]]


# The commands.


def test_a_table_becomes_yaml_that_checks_clean(tmp_path: Path, lint: Lint) -> None:
    table = "subject,predicate,value,unit\nAsh Bridge,openingDate,1870-04-22,\nAsh Bridge,length,1149,metres\n"
    write(tmp_path, {"a.csv": table})

    assert lint("claims", "import", "a.csv", "--output", "b.yaml").status == 0
    assert "nothing to complain about" in lint("claims", "check", "b.yaml").out
    write(tmp_path, {"d.md": "The Ash Bridge opened on 22 April 1871. It is 1149 metres long.\n"})
    assert [
        one["text"] for one in lint("check", "d.md", "--claims", "b.yaml", "--format", "json").report["findings"]
    ] == ["22 April 1871"]


@pytest.mark.parametrize("name", [name for name, exchange in formats().items() if exchange.write])
def test_a_base_is_exported_in_every_format(tmp_path: Path, lint: Lint, name: str) -> None:
    write(tmp_path, {"claims/a.yaml": BASE, "sources/a.yaml": SOURCES})
    found = lint("claims", "export", "--format", name)

    assert found.status == 0
    assert "stein" in found.out


def test_a_base_of_files_and_tables_is_exported_as_one(tmp_path: Path, lint: Lint) -> None:
    table = "subject,predicate,value,source\nAda Lovelace,died,1852-11-27,stein\nAsh Bridge,opened,1870,gazette\n"
    write(tmp_path, {"claims/a.yaml": BASE, "claims/b.csv": table, "sources/a.yaml": SOURCES + "  - id: gazette\n"})
    sources = "sources: [{id: stein, title: A life}, {id: gazette}]\n"
    write(tmp_path, {"sources/a.yaml": sources})

    assert lint("claims", "export", "--output", "all.yaml").status == 0
    assert sorted(claim.id for claim in load_base([tmp_path / "all.yaml"]).claims) == [
        "ada-born", "ada-died", "ash-bridge-opened",
    ]  # fmt: skip


def test_claimreview_rates_what_was_reviewed(tmp_path: Path, lint: Lint) -> None:
    claims = BASE + "  - {id: p, subject: ada, predicate: died, value: '1852', status: proposed}\n"
    write(tmp_path, {"claims/a.yaml": claims, "sources/a.yaml": SOURCES})
    found = lint("claims", "export", "--format", "claimreview")

    assert [(one["claimReviewed"], one["reviewRating"]["alternateName"]) for one in found.report["@graph"]] == [
        ("Ada Lovelace was born 1815-12-10", "True")
    ]
    assert "left out because nobody has reviewed them: 1" in found.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("import", "a.odt"), "its name tells no format"),
        (("import", "a.odt", "--format", "bibtx"), "did you mean `bibtex`?"),
        (("import", "a.odt", "--format", "claimreview"), "written, not read"),
        (("import", "none.csv"), "cannot be read"),
        (("import", "latin.csv"), "not UTF-8"),
        (("export", "--output", "b.json"), "in several formats; say --format: one of csl-json, wikidata"),
        (("export", "--output", "b.odt"), "no format has .odt files"),
    ],
)
def test_what_cannot_be_exchanged_is_an_error_that_says_why(
    tmp_path: Path, lint: Lint, arguments: tuple[str, ...], message: str
) -> None:
    write(tmp_path, {"claims/a.yaml": BASE, "sources/a.yaml": SOURCES, "a.odt": "x", "latin.csv": b"\xe9"})
    found = lint("claims", *arguments)

    assert found.status == 2
    assert message in found.err
    assert not list(tmp_path.glob("b.*"))


def test_what_was_left_out_is_escaped_for_the_terminal(tmp_path: Path, lint: Lint) -> None:
    write(tmp_path, {"a.json": '[{"id": "a", "x\\u001b[31m": "y"}]'})

    assert "`x\\x1b[31m` is left out" in lint("claims", "import", "a.json").err
