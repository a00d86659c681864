"""`factlint extract`: what a source states, as proposed claims."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli import Lint, lint, write

__all__ = ["lint"]

SOURCE = """\
The Harbour

Ada Brandt (10 May 1830 – 2 June 1901) was a builder of bridges. In 1852 she moved to Port Ash. Brandt founded the
Harbour Company in 1860, and she died in Port Ash on 2 June 1901.

The Harbour Bridge was opened on 22 April 1870. It replaced a ferry of 12 boats.

The company had a board of 7 members. It is said that in 1861 nobody would have crossed the river.
"""
EXPECTED = [
    ("ada-brandt", "born", "1830-05-10", ""),
    ("ada-brandt", "died", "1901-06-02", ""),
    ("ada-brandt", "moved", "1852", "not named in the sentence, taken for Ada Brandt"),
    ("harbour-company", "founded", "1860", ""),
    ("harbour-bridge", "opened", "1870-04-22", ""),
]
RECORD = "sources:\n  - {id: harbour, title: The Harbour, text: ../harbour.txt, language: en, calendar: gregorian}\n"
BASE = """\
entities:
  - {id: brandt, kind: person, name: Ada Brandt, aliases: [Brandt]}
  - {id: bridge, kind: thing, name: Harbour Bridge}
claims:
  - {id: brandt-born, subject: brandt, predicate: born, value: "1830-04-28", calendar: julian}
  - {id: brandt-died, subject: brandt, predicate: died, value: "1902"}
"""


def drawn(text: str) -> list[tuple[str, str, str, str]]:
    """Subject, predicate, value and note of each proposal."""
    claims = yaml.safe_load(text)["claims"]
    return [(one["subject"], one["predicate"], str(one["value"]), one.get("note", "")) for one in claims]


@pytest.fixture
def project(tmp_path: Path, lint: Lint) -> Path:
    write(tmp_path, {"harbour.txt": SOURCE, "claims/.keep": ""})
    return tmp_path


def test_a_source_becomes_proposed_claims(project: Path, lint: Lint) -> None:
    outcome = lint("extract", "harbour.txt")

    assert outcome.status == 0
    assert drawn(outcome.out) == EXPECTED
    assert {one["status"] for one in yaml.safe_load(outcome.out)["claims"]} == {"proposed"}


def test_the_file_reads_as_it_always_did(project: Path, lint: Lint) -> None:
    digest = hashlib.sha256(SOURCE.encode()).hexdigest()
    first = lint("extract", "harbour.txt").out.partition("  - id: ada-brandt-died")[0]

    assert first == (
        "sources:\n"
        "  - id: harbour\n"
        "    title: harbour.txt\n"
        "    language: en\n"
        "    text: harbour.txt\n"
        "entities:\n"
        "  - id: ada-brandt\n"
        "    kind: person\n"
        "    name: Ada Brandt\n"
        "    status: proposed\n"
        "  - id: port-ash\n"
        "    kind: place\n"
        "    name: Port Ash\n"
        "    status: proposed\n"
        "  - id: harbour-company\n"
        "    kind: organisation\n"
        "    name: Harbour Company\n"
        "    status: proposed\n"
        "  - id: harbour-bridge\n"
        "    kind: place\n"
        "    name: Harbour Bridge\n"
        "    status: proposed\n"
        "claims:\n"
        "  - id: ada-brandt-born\n"
        "    subject: ada-brandt\n"
        "    predicate: born\n"
        "    value: '1830-05-10'\n"
        "    status: proposed\n"
        "    evidence:\n"
        "      - source: harbour\n"
        "        locator: § The Harbour, ¶ 1\n"
        "        as_written: 10 May 1830\n"
        "        quote:\n"
        "          prefix: Ada Brandt (\n"
        "          exact: 10 May 1830\n"
        "          suffix: ' – 2 June 1901) was a builder of bridges.'\n"
        "        position: {start: 25, end: 36}\n"
        f"        sha256: {digest}\n"
    )


def test_what_was_drawn_and_accepted_holds_of_its_source(project: Path, lint: Lint) -> None:
    assert lint("extract", "harbour.txt", "--output", "claims/harbour.yaml").status == 0
    file = project / "claims" / "harbour.yaml"

    assert lint("claims", "check").out.endswith("nothing to complain about\n")
    assert lint("check", "harbour.txt", "--include-proposed", "--fail-on", "warning").status == 0
    file.write_text(file.read_text("utf-8").replace("status: proposed", "status: accepted"), encoding="utf-8")
    outcome = lint("check", "harbour.txt", "--fail-on", "warning")
    assert (outcome.status, "0 contradicted" in outcome.out) == (0, True)
    assert drawn(lint("extract", "harbour.txt").out) == []


def test_a_changed_draft_is_caught_by_what_was_drawn(project: Path, lint: Lint) -> None:
    lint("extract", "harbour.txt", "--output", "claims/harbour.yaml")
    write(project, {"draft.md": "Ada Brandt was born on 11 May 1830. The Harbour Bridge was opened in 1871.\n"})
    outcome = lint("check", "draft.md", "--include-proposed")

    assert [line.split(" ")[1] for line in outcome.out.splitlines() if line.startswith("draft.md")] == [
        "FL101",
        "FL101",
    ]


def test_known_claims_are_not_proposed_and_disagreement_is_said(project: Path, lint: Lint) -> None:
    write(project, {"claims/base.yaml": BASE, "sources/harbour.yaml": RECORD})
    outcome = lint("extract", "harbour.txt")
    file: dict[str, Any] = yaml.safe_load(outcome.out)

    assert "sources" not in file
    assert [entity["id"] for entity in file["entities"]] == ["port-ash", "harbour-company"]
    assert ("brandt", "died", "1901-06-02", "disagrees with brandt-died (1902)") in drawn(outcome.out)
    assert not [one for one in drawn(outcome.out) if one[1] == "born"], "10 May and 28 April Julian are one day"
    assert "1 in conflict with a claim" in outcome.err


def test_evidence_finds_its_passage_again(project: Path, lint: Lint) -> None:
    for claim in yaml.safe_load(lint("extract", "harbour.txt").out)["claims"]:
        for evidence in claim["evidence"]:
            quote, place = evidence["quote"], evidence["position"]

            assert SOURCE[place["start"] : place["end"]] == quote["exact"] == evidence["as_written"]
            assert quote["prefix"] + quote["exact"] + quote["suffix"] in SOURCE


DOUBTS = {
    "a year that is lost": (
        "Anna Berg was ill for long. Anna Berg died on 9 March Reyes kept the workshop open.",
        ("anna-berg", "died", "XXXX-03-09", "the year is not written"),
    ),
    "words that ran together": (
        "Karl Marx died in 1883. On 7 JuneMarx fell ill at home.",
        (
            "karl-marx",
            "fell-ill",
            "XXXX-06-07",
            "the year is not written; 1883 stands before it; words run together here",
        ),
    ),
    "a year that lost a digit": (
        "Karl Marx met Anna Berg. Karl Marx died in September 188.",
        ("karl-marx", "died", "188X-09", "the year has lost a digit"),
    ),
    "a verb that no vocabulary has": (
        "The judge heard Anna Berg. Anna Berg frowned in March 1905.",
        ("anna-berg", "frowned", "1905-03", "the predicate is the text's own word"),
    ),
    "a calendar of its own": (
        "By then Anna Berg was ill. Anna Berg died on 10 October 1917 (old calendar).",
        ("anna-berg", "died", "1917-10-10", ""),
    ),
    "a second date that names no calendar": (
        "Anna Berg was born on 1 May 1850 (Old Style). Anna Berg died on 10 October 1917.",
        ("anna-berg", "died", "1917-10-10", "no calendar is named, and the text uses two"),
    ),
    "a subject set in front of the verb in Filipino": (
        "Ipinanganak si Ana Cruz sa Maynila noong 3 Mayo 1850. Lumipat siya sa Ilokos noong 1871 dahil sa digmaan.",
        ("ana-cruz", "moved", "1871", "not named in the sentence, taken for Ana Cruz"),
    ),
    "a doer behind the verb in Filipino": (
        "Nakilala ni Ana Cruz si Jose Reyes sa lungsod. Noong Enero 1913, binisita siya ni Reyes sa kanyang bahay.",
        ("jose-reyes", "visited", "1913-01", ""),
    ),
    "parts of a whole": (
        "They chose a new Harbour Committee of 7 members. The Harbour Committee met there.",
        ("harbour-committee", "members", "7", ""),
    ),
}


@pytest.mark.parametrize(("text", "expected"), DOUBTS.values(), ids=DOUBTS.keys())
def test_what_is_read_says_what_is_doubtful(tmp_path: Path, lint: Lint, text: str, expected: tuple[str, ...]) -> None:
    write(tmp_path, {"source.txt": text + "\n"})

    assert expected in drawn(lint("extract", "source.txt").out)


READ = {
    "a heading that ends in its date": (
        "They met.\n\n• The Harbour Uprising: November, 1917\n",
        ("harbour-uprising", "happened", "1917-11"),
    ),
    "an event before its date": (
        "Anna Berg spoke at the Second Harbour Congress in London in 1903.",
        ("second-harbour-congress", "happened", "1903"),
    ),
    "a relative clause behind a date in Filipino": (
        "Kilala si Jose Reyes. Binisita siya ni Ana noong Hunyo 1902, na naaresto noong Marso 1901 sa Maynila.",
        ("ana", "arrested", "1901-03"),
    ),
    "children of somebody": ("Siya ang bunso sa walong anak ni Jose Reyes sa Ilokos.", ("jose-reyes", "children", "8")),
    "an age on a day": (
        "Pumanaw si Ana Cruz noong 12 Enero 1886, nang si Jose Reyes ay 15 taong gulang.",
        ("jose-reyes", "age", "15 year"),
    ),
    "what a verb is done to": ("Anna Berg lived here. Anna Berg founded Harbour Company in 1905.", None),
    "how long something was done": (
        "Anna Berg lived here. Anna Berg worked there for six weeks.",
        ("anna-berg", "worked", "6 week"),
    ),
    "a pronoun for somebody whom only the verb tells to be a person": (
        "Bertl Ansbach was born in 1815 in London. She died on 27 November 1852.",
        ("bertl-ansbach", "died", "1852-11-27"),
    ),
    "a name known by another": (
        "Anna Maria Berg, also known as Ilse, was a painter. In 1905 Ilse moved to Rome.",
        ("anna-maria-berg", "moved", "1905"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ.keys())
def test_what_the_text_says_is_read(
    tmp_path: Path, lint: Lint, text: str, expected: tuple[str, str, str] | None
) -> None:
    write(tmp_path, {"source.txt": text + "\n"})

    assert (expected or ("harbour-company", "founded", "1905")) in [
        one[:3] for one in drawn(lint("extract", "source.txt").out)
    ]


CELLS = """\
# Cities

These are the cities of the north, and this is what is known of them.

| City | Population | Founded | Remarks |
|---|---|---|---|
| Port Ash | 12,300 | 1801 | 3 |
| Fort Elm | 4,812 | 12 May 1822 | none |
| Old Mill | 933 | 1830 | 7 |
"""


def test_a_table_in_markup_gives_each_first_cell_what_the_headings_signal(tmp_path: Path, lint: Lint) -> None:
    write(tmp_path, {"source.md": CELLS})
    outcome = lint("extract", "source.md", "--output", "drawn.yaml")
    text = (tmp_path / "drawn.yaml").read_text("utf-8")

    assert outcome.status == 0
    assert [one[:3] for one in drawn(text)] == [
        ("port-ash", "population", "12,300"),
        ("port-ash", "founded", "1801"),
        ("fort-elm", "population", "4,812"),
        ("fort-elm", "founded", "1822-05-12"),
        ("old-mill", "population", "933"),
        ("old-mill", "founded", "1830"),
    ]
    assert "table 1, row 2, column 2" in text
    assert lint("claims", "check", "drawn.yaml").status == 0


SILENT = {
    "a sister whom the pronoun means": "Anna Berg lived here. They mourned her sister's death; she died in 1905.",
    "another name between the dates": "Ida Holm was ill. Anna Berg moved in 1843 and Ida Holm (Idi) in 1846.",
    "one of two names": "They honoured Anna Berg and Ida Holm, who moved in 1905.",
    "a noun that may be anybody's": "Perry County lies there. They left when the county was annexed in 1818.",
    "a number within a name": "Anna Berg lived here. Anna Berg took a place on the Apollo 8 crew.",
    "a plan": "Anna Berg lived here. In 1905 Anna Berg would have moved to Rome.",
    "a denial": "Anna Berg lived here. Anna Berg never moved to Rome in 1905.",
    "a date of the noun before it": "Anna Berg lived here. Anna Berg opposed the statute of 1884.",
    "another's time": "Anna Berg lived here. Anna Berg rested after the surgery in 1905.",
    "before birth": "Anna Berg (1850–1901) was a painter. Anna Berg translated the book in 1848.",
    "a pronoun for two people": "Anna Berg met Ida Holm. They moved to Rome in 1905.",
    "a subject that is no name": "Anna Berg lived here. The old painter from Rome died in 1905.",
    "a rank": "Anna Berg lived here. Anna Berg opened the third congress.",
    "no life": "The Great Exhibition (1851–1852) drew thousands. Grand Hotel (1854–1990) was pulled down.",
    "a question": "Anna Berg lived here. Was it in 1905 that Anna Berg moved?",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT.keys())
def test_what_cannot_be_told_is_not_proposed(tmp_path: Path, lint: Lint, text: str) -> None:
    write(tmp_path, {"source.txt": text + "\n"})

    said = drawn(lint("extract", "source.txt").out)
    assert [one for one in said if one[2] not in ("1843", "1850", "1901")] == []


TABLE = """\
Northern Diet Election Returns
List # of Votes (000's) Percent of Vote
Reds 13,258 61.3%
Blue Party ("Blues") 8,017 37.1%
Greens 346 1.6%
"""


def test_a_table_in_plain_text_gives_each_row_its_figures(tmp_path: Path, lint: Lint) -> None:
    write(tmp_path, {"source.txt": f"The votes were counted.\n\n{TABLE}"})
    claims = yaml.safe_load(lint("extract", "source.txt").out)["claims"]

    assert [(one["predicate"], one["value"], one["of"]) for one in claims] == [
        ("votes", "13,258 thousand", "reds"),
        ("vote-share", "61.3 percent", "reds"),
        ("votes", "8,017 thousand", "blue-party"),
        ("vote-share", "37.1 percent", "blue-party"),
        ("votes", "346 thousand", "greens"),
        ("vote-share", "1.6 percent", "greens"),
    ]
    assert {one["subject"] for one in claims} == {"northern-diet-election-returns"}


def test_two_sources_are_one_file_and_one_entity(tmp_path: Path, lint: Lint) -> None:
    text = "Anna Berg lived here. Anna Berg died in 1905.\n"
    write(tmp_path, {"one.txt": text, "two.md": "Anna Berg lived there. " + text})
    file = yaml.safe_load(lint("extract", "one.txt", "two.md").out)

    assert [source["id"] for source in file["sources"]] == ["one", "two"]
    assert [entity["id"] for entity in file["entities"]] == ["anna-berg"]
    assert [[one["source"] for one in claim["evidence"]] for claim in file["claims"]] == [["one", "two"]]


HOSTILE = [
    "Anna Berg lived here.\nAnna Berg\u202e died on 1 May 1905\u0007.\n",
    "Anna Berg: !!python/object:os.system {x: [&a *a]} died in 1905. Anna Berg died in 1905.\n",
    "Anna Berg --- died in 1905 ... Anna Berg died in 1905\n---\nAnna Berg # died in 1905: 'yes' \"no\" | > %\n",
    "Null True died in 1905. Null True died in 1905.\n",
    f"Anna {'Berg' * 500} died in 1905. Anna {'Berg' * 500} died in 1905.\n",
    "The 1905 Anna Berg, 1905 and 1906 or 1907 and " * 400 + "died in 1905.\n",
    "(" * 3000 + " Anna Berg (1850–1901) " + ")" * 3000 + "\n",
    "Ана Бе́рг died in 1905. Ана Бе́рг died in 1905. 安娜 died in 1905.\n",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_source_gives_a_file_that_is_safe_to_read(tmp_path: Path, lint: Lint, text: str) -> None:
    write(tmp_path, {"source.txt": text})
    outcome = lint("extract", "source.txt", "--output", "drawn.yaml")

    assert outcome.status == 0
    written = (tmp_path / "drawn.yaml").read_text("utf-8")
    assert all(character.isprintable() or character == "\n" for character in written)
    if "claims: []" not in written:
        assert lint("claims", "check", "drawn.yaml").status == 0


def test_the_same_source_gives_the_same_bytes(project: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    first = lint("extract", "harbour.txt").out
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")

    assert lint("extract", "harbour.txt").out == first


def test_a_source_in_parts_is_read_as_in_one(project: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = lint("extract", "harbour.txt").out
    monkeypatch.setattr("factlint.drawing._draw.PART", 120)

    assert drawn(lint("extract", "harbour.txt").out) == drawn(whole)


@pytest.mark.parametrize(("name", "message"), [("gone.txt", "cannot be opened"), (".", "not a regular file")])
def test_a_source_that_cannot_be_read_ends_the_run(project: Path, lint: Lint, name: str, message: str) -> None:
    outcome = lint("extract", name)

    assert (outcome.status, outcome.out) == (2, "")
    assert message in outcome.err


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "# The *Berg* family\n\nAnna **Berg** lived here.\n\nAnna Berg died in 1905.\n"),
        ("a.html", "<html><body><p>Anna Berg lived here.</p><p>Anna Berg died in 1905.</p></body></html>"),
        ("a.wiki", "'''Anna Berg''' lived here.\n\nAnna Berg died in [[1905]].\n"),
    ],
)
def test_every_format_is_a_source(tmp_path: Path, lint: Lint, name: str, text: str) -> None:
    write(tmp_path, {name: text})
    outcome = lint("extract", name, "--output", "drawn.yaml")

    assert outcome.status == 0
    assert ("anna-berg", "died", "1905", "") in drawn((tmp_path / "drawn.yaml").read_text("utf-8"))
    assert lint("claims", "check", "drawn.yaml").out.endswith("nothing to complain about\n")
