"""Names in the slots of predicates: which name a sentence puts where another is on record."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.engine.request import Request
from factlint.engine.run import check

TABLE = """subject,predicate,value
Ash Harbour (film),director,Mara Kovac
Ash Harbour (film),producer,Owen Pryce
Ash Harbour (film),distributor,Meridian Pictures
Ash Harbour (film),starring,Lena Horvat
Ash Harbour (film),starring,Tom River
Ash Harbour (film),language,English language
Ash Harbour (film),releaseDate,1987-10-02
The Salt Road,director,Peter Lind
The Salt Road,producer,Dan Whit
The Salt Road,distributor,Nordfilm
The Salt Road,starring,Ingrid Dahl
The Salt Road,releaseDate,2003-03-14
English language,spokenIn,Great Britain
FC Brenna,chairman,Heinz Voss
FC Brenna,league,Upper League
SV Linden,chairman,Karl Ohm
SV Linden,league,Lower League
Lena Horvat,birthPlace,Tessel
Lena Horvat,deathPlace,Orme
Upper League,champions,SV Aue
Hana Sedlak,almaMater,Charter University
Ivo Osei,almaMater,Coast University
Ivo Osei,employer,Space Office
"""


def found(folder: Path, draft: str) -> list[str]:
    """The texts that are reported as wrong names."""
    (folder / "films.csv").write_text(TABLE, encoding="utf-8")
    request = Request(
        paths=("draft.md",), text=draft, claims=(str(folder / "films.csv"),), select=("FL302",), isolated=True
    )
    return [finding.text for finding in check(request).findings]


def errors(folder: Path, table: str, draft: str) -> list[str]:
    """The texts that are reported as errors beside a table of claims."""
    (folder / "table.csv").write_text(table, encoding="utf-8")
    request = Request(paths=("draft.md",), text=draft, claims=(str(folder / "table.csv"),), isolated=True)
    return [finding.text for finding in check(request).findings if finding.severity == "error"]


@pytest.mark.parametrize(
    "draft",
    [
        "Ash Harbour was directed by Mara Kovac and produced by Owen Pryce.",
        "Ash Harbour, produced by Owen Pryce, is often compared with The Salt Road by Peter Lind.",
        "Mara Kovac showed Ash Harbour to Peter Lind and Dan Whit in the spring.",
        "Ash Harbour was directed by somebody else, not by Peter Lind.",
        "Ash Harbour was shot in English, a language spoken across Great Britain.",
        "FC Brenna plays in the Upper League. Its present champions are SV Aue.",
        "Ivo Osei was hired by the Space Office in 1963 when he graduated.",
        "The Salt Road by Peter Lind was made after Ash Harbour.",
        "Ash Harbour was directed by Mara Kovac, and the star of Ash Harbour is Lena Horvat.",
        "Lena Horvat was born in Tessel and died in Orme.",
        "Lena Horvat was born in 1931 Orme County.",
        "After Ash Harbour, Lena Horvat was directed by Peter Lind in a comedy.",
        "All who were born in Orme had their own view of Lena Horvat.",
        "Lena Horvat, born on 3 May 1931 in Tessel, is buried in Orme.",
    ],
)
def test_a_name_outside_the_slot_is_no_contradiction(tmp_path: Path, draft: str) -> None:
    assert found(tmp_path, draft) == []


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("Ash Harbour was directed by Peter Lind.", "Peter Lind"),
        ("Peter Lind directed Ash Harbour in one summer.", "Peter Lind"),
        ("Ash Harbour, a film by Peter Lind, is short.", "Peter Lind"),
        ("Ash Harbour has two stars. The producer was Dan Whit.", "Dan Whit"),
        ("Ash Harbour was brought out by Nordfilm.", "Nordfilm"),
        ("Ash Harbour was directed by Owen Pryce.", "Owen Pryce"),
        ("The producer of Ash Harbour is Mara Kovac.", "Mara Kovac"),
        ("Lena Horvat was born in Orme.", "Orme"),
        ("Lena Horvat was born on 3 May 1931 in Orme.", "Orme"),
        ("FC Brenna is old. Karl Ohm is the chairman.", "Karl Ohm"),
        ("Hana Sedlak graduated from Coast University.", "Coast University"),
    ],
)
def test_another_name_in_the_slot_is_a_contradiction(tmp_path: Path, draft: str, wrong: str) -> None:
    assert found(tmp_path, draft) == [wrong]


RECORDS = """
entities:
  - {id: ada, kind: person, name: Ada Berg}
  - {id: riga, kind: place, name: Riga}
  - {id: oslo, kind: place, name: Oslo}
claims:
  - {id: born, subject: ada, predicate: born, value: "1870-04-22"}
  - {id: slip, subject: ada, predicate: born, value: "1871-04-22", status: deprecated}
  - {id: born-in, subject: ada, predicate: born-in, value: riga}
  - {id: not-born-in, subject: ada, predicate: born-in, value: oslo, rank: deprecated}
  - {id: initial, subject: ada, predicate: initial, value: nothing, value_type: text, keywords: [initial, stands]}
  - {id: myth, subject: ada, predicate: initial, value: Olga, value_type: text, status: deprecated,
     keywords: [initial, stands]}
"""


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("Ada Berg was born on 22 April 1870 in Riga.", []),
        ("Ada Berg was not born in Oslo.", []),
        ("Ada Berg visited Oslo, and Olga came with her.", []),
        ("Ada Berg was born on 22 April 1871 in Oslo.", ["22 April 1871", "Oslo"]),
        ("The initial of Ada Berg stands for Olga.", ["Olga"]),
    ],
)
def test_what_the_base_rejects_is_wrong_where_a_draft_states_it(tmp_path: Path, draft: str, wrong: list[str]) -> None:
    (tmp_path / "base.yaml").write_text(RECORDS, encoding="utf-8")
    request = Request(paths=("draft.md",), text=draft, claims=(str(tmp_path / "base.yaml"),), isolated=True)

    assert [finding.text for finding in check(request).findings if finding.severity == "error"] == wrong


COLLEGE = """subject,predicate,value
College of Letters at the Ash University,numberOfStudents,600
College of Letters at the Ash University,established,1996
Mara Kovac,dateOfAppointment,1959
Mara Kovac,birthPlace,Ash Harbour
"""


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("The College of Letters at Ash University has 600 students.", []),
        ("The College of Letters at Ash University has 660 students.", ["660"]),
        ("The College of Letters at the Ash University is old. The School has 660 students.", ["660"]),
        ("The American Mara Kovac was born in Ash Harbour. She was appointed in 1956.", ["1956"]),
    ],
)
def test_a_subject_is_known_without_its_article_by_its_kind_and_behind_an_adjective(
    tmp_path: Path, draft: str, wrong: list[str]
) -> None:
    assert errors(tmp_path, COLLEGE, draft) == wrong


DATED = """subject,predicate,value
Orrin Mill,kind,place
Malton Mill,kind,place
Orrin Mill,built,1887
Malton Mill,built,1891
Ada Berg,kind,person
Ada Berg,appointed,2021-01-01
Ada Berg,died,1968-03-27
"""


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("Orrin Mill was built in 1887 and Malton Mill in 1891.", []),
        ("Orrin Mill was built in 1887 and Malton Mill in 1892.", ["1892"]),
        ("Ada Berg was appointed on 3 May 2019.", []),
        ("Ada Berg was appointed on 1 January 2012.", ["1 January 2012"]),
        ("Ada Berg was killed in a crash in March 1969.", ["March 1969"]),
    ],
)
def test_a_verb_goes_on_and_one_part_of_a_day_may_be_wrong(tmp_path: Path, draft: str, wrong: list[str]) -> None:
    assert errors(tmp_path, DATED, draft) == wrong


ROLES = """subject,predicate,value
Ada Berg,kind,person
Pia Lund,kind,person
Ada Berg,teacher,Pia Lund
Ada Berg,deathPlace,Riga
Pia Lund,birthPlace,Oslo
Oslo Motors,kind,company
Oslo Motors,engine,5
"""


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("Pia Lund, Ada Berg's teacher, died in Oslo.", []),
        ("Ada Berg's teacher was Pia Lund.", []),
        ("Ada Berg studied under Pia Lund.", []),
        ("Oslo Motors made 7,000 cars.", []),
        ("Ada Berg died in Oslo.", ["Oslo"]),
    ],
)
def test_of_the_owner_of_a_role_only_the_role_is_said(tmp_path: Path, draft: str, wrong: list[str]) -> None:
    assert errors(tmp_path, ROLES, draft) == wrong


CAST = """subject,predicate,value
Coral Gate,kind,work
Coral Gate,director,Mara Kovac
Coral Gate,producer,Owen Pryce
Coral Gate,author,Dan Whit
Coral Gate,author,Ulla Brandt
Coral Gate,followedBy,Coral Shore
Coral Shore,kind,work
Coral Shore,precededBy,Coral Gate
Coral Shore,director,Peter Lind
Coral Yard,kind,organisation
Coral Yard,chairman,Karl Ohm
Coral Yard,dean,Pia Lund
Coral Yard,founder,Ivo Osei
Ash Yard,kind,organisation
Ash Yard,chairman,Heinz Voss
Ash Yard,founder,Lena Horvat
Selva,kind,place
Selva,leader,Jan Holm
Tin Man,kind,work
Tin Man,portrayer,Dan Whit
Gus Reed,kind,person
"""


@pytest.mark.parametrize(
    "draft",
    [
        "Coral Gate was written by Dan Whit and Ulla Brandt, produced by Owen Pryce and directed by Mara Kovac.",
        "Coral Gate was written by Dan Whit and two others.",
        "Coral Gate was written by Dan Whit, Ulla Brandt and Rolf Aster.",
        "Coral Gate, which Mara Kovac directed, was produced by Owen Pryce.",
        "Coral Gate came before Coral Shore, and Coral Shore followed Coral Gate.",
        "Karl Ohm is the chairman of Coral Yard, and its dean is Pia Lund.",
        "The son of Mara Kovac, who directed Coral Gate, is Rolf Aster.",
        "Rolf Aster was the chairman of Coral Yard in 1990.",
        "Coral Yard, founded by Ivo Osei, is older than Ash Yard, founded by Lena Horvat.",
        "The leader of Selva is Rolf Aster.",
        "Rolf Aster, the chairman of IF Granhult, knows Coral Yard.",
        "Coral Gate preceded Coral Shore, which Peter Lind directed.",
        "Karl Ohm is the chairman of Coral Yard and Heinz Voss that of Ash Yard.",
    ],
)
def test_a_name_that_is_not_plainly_said_to_fill_a_slot_is_left_alone(tmp_path: Path, draft: str) -> None:
    assert all_wrong(tmp_path, CAST, draft) == []


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("Coral Gate was written by Dan Whit and Ulla Brandt, produced by Rolf Aster and shot here.", "Rolf Aster"),
        ("Coral Gate was written by Dan Whit and Rolf Aster.", "Rolf Aster"),
        ("Coral Gate was directed by Owen Pryce and produced by Owen Pryce.", "Owen Pryce"),
        ("Coral Gate, which Rolf Aster directed, is short.", "Rolf Aster"),
        ("Coral Yard is an old firm whose chairman is Pia Lund.", "Pia Lund"),
        ("The chairman of Coral Yard, an old firm, is Rolf Aster.", "Rolf Aster"),
        ("Coral Yard, founded in 1926, is chaired by Rolf Aster.", "Rolf Aster"),
        ("Rolf Aster, a painter, is the chairman of Coral Yard.", "Rolf Aster"),
        ("Ash Yard bought Coral Yard, which Lena Horvat founded.", "Lena Horvat"),
        ("Directed by Peter Lind in 1987, Coral Gate is short.", "Peter Lind"),
        ("Coral Yard is chaired by Heinz Voss. He knows Ash Yard.", "Heinz Voss"),
        ("Gus Reed portrayed Tin Man.", "Gus Reed"),
    ],
)
def test_a_name_plainly_said_to_fill_a_slot_is_wrong_there(tmp_path: Path, draft: str, wrong: str) -> None:
    assert all_wrong(tmp_path, CAST, draft)[:1] == [wrong]


def all_wrong(folder: Path, table: str, draft: str) -> list[str]:
    """The texts that are reported as wrong names beside a table of claims, errors and warnings."""
    (folder / "table.csv").write_text(table, encoding="utf-8")
    request = Request(
        paths=("draft.md",), text=draft, claims=(str(folder / "table.csv"),), select=("FL302",), isolated=True
    )
    return [finding.text for finding in check(request).findings]


FIGURES = """subject,predicate,value
Tarn Airport,kind,place
Tarn Airport,runwayLength,2850
Tarn Airport,topSpeed,31
Selva,kind,place
Selva,population,184300
Selva FC,kind,organisation
Selva FC,numberOfMembers,2950
Coral Yard,kind,organisation
Coral Yard,revenue,612 million (pounds)
Coral Yard,academicStaffSize,615
Coral Yard,fleetSize,23
Coral Yard,founded,1926
Ash Yard,kind,organisation
Ash Yard,founded,1951
Coral Yard,runtime,101
Ada Berg,kind,person
Ada Berg,birthDate,1870-05-04
"""


@pytest.mark.parametrize(
    "draft",
    [
        "The runway of Tarn Airport is 2.85 km long.",
        "Selva has 184,000 inhabitants.",
        "Some 24,000 of the people of Selva live in the hills.",
        "Selva FC lost 3-1 in the rain.",
        "Coral Yard has a revenue of 612 million pounds.",
        "Ash Yard, started in 1951, was bought by Coral Yard in 1979.",
        "Ada Berg, a Swedish chemist, taught a Danish painter born on 4 May 1880.",
        "Coral Yard's film lasts an hour and forty-one minutes.",
    ],
)
def test_a_figure_that_is_rounded_converted_or_of_something_else_is_right(tmp_path: Path, draft: str) -> None:
    assert errors(tmp_path, FIGURES, draft) == []


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("The runway of Tarn Airport is 2.95 km long.", "2.95 km"),
        ("Selva has 148,000 inhabitants.", "148,000"),
        ("Coral Yard has a revenue of 613 million pounds.", "613 million pounds"),
        ("The academic staff of Coral Yard numbers 651.", "651"),
        ("Coral Yard flies 32 planes.", "32"),
        ("Ada Berg, a Swedish chemist born on 3 May 1870, was a member of Ash Yard.", "3 May 1870"),
    ],
)
def test_a_figure_of_a_predicate_that_only_its_own_words_name_is_wrong(tmp_path: Path, draft: str, wrong: str) -> None:
    assert errors(tmp_path, FIGURES, draft) == [wrong]
