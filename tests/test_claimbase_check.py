"""What `factlint claims check` finds in a base that can be used, and where it stays silent."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factlint import claimbase
from factlint.claimbase.check import check_base
from factlint.claimbase.codes import CODES
from factlint.claimbase.load import load_base
from tests.cli import Lint, lint, write

__all__ = ["lint"]

PACKAGE = Path(claimbase.__path__[0])

HEAD = """\
entities:
  - {id: ada, kind: person, name: Ada Lovelace}
  - {id: rome, kind: place, name: Rome}
  - {id: pisa, kind: place, name: Pisa}
sources:
  - {id: stein, text: stein.txt, calendar: gregorian, language: en}
claims:
"""
TEXT = (
    "Ada was born on 10 December 1815, in Rome.\nShe sold some 2,500 books — “in thousands: 12” — and died in 1852.\n"
)
BORN = "  - {id: born, subject: ada, predicate: born, value: 1815-12-10, evidence: {source: stein"


def said(folder: Path, claims: str) -> list[str]:
    (folder / "stein.txt").write_text(TEXT, encoding="utf-8")
    (folder / "base.yaml").write_text(HEAD + claims, encoding="utf-8")
    base = load_base([folder / "base.yaml"], root=folder)
    return [str(fault).replace(f"{folder}/", "") for fault in check_base(base)]


SILENT = {
    "evidence that holds": BORN + ", as_written: 10 December 1815}}\n",
    "evidence with other blanks and signs": BORN + ', as_written: "10  December\\n1815, in Rome"}}\n',
    "evidence with an omission": BORN + ', as_written: "born on […] 1815"}}\n',
    "evidence in another form of the day": "  - {id: y, subject: ada, predicate: died, value: 1852-11-27, "
    "evidence: {source: stein, as_written: died in 1852}}\n",
    "amount in thousands": "  - {id: n, subject: ada, predicate: copies, value: 12 thousand, "
    "evidence: {source: stein, as_written: 'in thousands: 12'}}\n",
    "a value worked out from what the source gives": "  - {id: n, subject: ada, predicate: age, value: 36 years, "
    "evidence: {source: stein, as_written: died in 1852, value: '1852'}}\n",
    "two values where there can be many": BORN + "}}\n"
    "  - {id: a, subject: ada, predicate: residence, value: rome, evidence: {source: stein}}\n"
    "  - {id: b, subject: ada, predicate: residence, value: pisa, evidence: {source: stein}}\n",
    "a dispute that is marked": BORN + "}, status: disputed}\n"
    "  - {id: a, subject: ada, predicate: born, value: 1816, status: disputed, evidence: {source: stein}}\n",
    "a claim that is deprecated": BORN + "}}\n"
    "  - {id: a, subject: ada, predicate: born, value: 1816, rank: deprecated, evidence: {source: stein}}\n",
    "the same less precisely": BORN + "}}\n"
    "  - {id: a, subject: ada, predicate: born, value: 1815, evidence: {source: stein}}\n",
    "values at different times": BORN + "}}\n"
    "  - {id: a, subject: rome, predicate: turnout, value: 40%, time: '1900', evidence: {source: stein}}\n"
    "  - {id: b, subject: rome, predicate: turnout, value: 50%, time: '1901', evidence: {source: stein}}\n",
}


@pytest.mark.parametrize("claims", SILENT.values(), ids=SILENT.keys())
def test_silent(tmp_path: Path, claims: str) -> None:
    assert said(tmp_path, claims) == []


SOLD = "  - {id: n, subject: ada, predicate: copies, value: 3500, evidence: {source: stein, as_written: '2,500 books'"
OWN = "mark both `status: disputed`, or one `rank: deprecated`"
IN_ROME = "  - {id: a, subject: ada, predicate: born-in, value: rome, evidence: {source: stein}}\n"
FAULTS = {
    "evidence that is not in the source": (
        BORN + ", as_written: 10 Decembre 1815}}\n",
        "base.yaml:8: error FL631 `10 Decembre 1815` is not in `stein`; nearest: `10 December 1815`",
    ),
    "evidence that does not hold the value": (
        BORN + ", as_written: died in 1852}}\n",
        "base.yaml:8: warning FL632 `died in 1852` does not hold the value of `born`",
    ),
    "amount that differs": (
        SOLD + "}}\n",
        "base.yaml:8: warning FL632 `2,500 books` does not hold the value of `n`",
    ),
    "two values where there is one": (
        BORN + "}}\n  - {id: a, subject: ada, predicate: born, value: 1816, evidence: {source: stein}}\n",
        f"base.yaml:9: error FL642 `stein` says both `1815-12-10` (`born` on line 8) and `1816`; {OWN}",
    ),
    "two places where there is one": (
        IN_ROME + "  - {id: b, subject: ada, predicate: born-in, value: pisa, evidence: {source: stein}}\n",
        f"base.yaml:9: error FL642 `stein` says both `Rome` (`a` on line 8) and `Pisa`; {OWN}",
    ),
    "death before birth": (
        BORN + "}}\n  - {id: d, subject: ada, predicate: died, value: 1800, evidence: {source: stein}}\n",
        "base.yaml:9: warning FL636 `d` (1800) lies before `born` (1815-12-10)",
    ),
    "claim without evidence": (
        BORN + "}}\n  - {id: d, subject: ada, predicate: died, value: 1852}\n",
        "base.yaml:9: note FL633 `d` has no evidence",
    ),
    "source that nothing rests on": (
        "  - {id: d, subject: ada, predicate: died, value: 1852}\n",
        "base.yaml:6: note FL634 no claim rests on the source `stein`",
    ),
    "predicate that is nearly one": (
        "  - {id: d, subject: ada, predicate: dieed, value: 1852, evidence: {source: stein}}\n",
        "base.yaml:8: note FL635 the predicate `dieed` is not in the vocabulary; did you mean `died`?",
    ),
    "ids that look alike": (
        BORN + "}}\n  - {id: bоrn, subject: ada, predicate: died, value: 1852, evidence: {source: stein}}\n",
        "base.yaml:9: warning FL621 the ids `born` and `bоrn` look alike",
    ),
}


@pytest.mark.parametrize(("claims", "fault"), FAULTS.values(), ids=FAULTS.keys())
def test_speaks(tmp_path: Path, claims: str, fault: str) -> None:
    assert said(tmp_path, claims) == [fault]


def test_a_shared_name_is_noted_once_for_those_who_share_it(tmp_path: Path) -> None:
    claims = BORN + "}}\n"
    (tmp_path / "more.yaml").write_text("entities: [{id: ship, kind: thing, name: ADA lovelace}]", encoding="utf-8")
    (tmp_path / "stein.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "base.yaml").write_text(HEAD + claims, encoding="utf-8")

    (fault,) = check_base(load_base([tmp_path], root=tmp_path))
    assert (fault.code, fault.message) == ("FL614", "`ada` and `ship` share `ada lovelace`")


def test_a_kind_that_no_predicate_knows_is_noted_with_those_that_it_may_be(tmp_path: Path) -> None:
    kinds = "entities: [{id: rovers, kind: club, name: Orrin Rovers}, {id: form, kind: shape, name: Orrin Form}]"
    (tmp_path / "base.yaml").write_text(kinds, encoding="utf-8")

    (fault,) = check_base(load_base([], [tmp_path / "base.yaml"], root=tmp_path))
    assert (fault.code, fault.message) == ("FL637", "the kind `shape` of `form` is not known")
    assert fault.hint.startswith("it may be `person`, `place`, `organisation`")


def base_in(folder: Path, claims: str) -> None:
    write(folder, {"claims/base.yaml": HEAD + claims, "claims/stein.txt": TEXT})


@pytest.mark.parametrize(
    ("claims", "fail_on", "status"),
    [
        (BORN + "}}\n", "warning", 0),
        (FAULTS["death before birth"][0], "error", 0),
        (FAULTS["death before birth"][0], "warning", 1),
        (FAULTS["two values where there is one"][0], "error", 1),
        (FAULTS["two values where there is one"][0], "never", 0),
    ],
)
def test_the_command_ends_as_its_findings_ask(
    lint: Lint, tmp_path: Path, claims: str, fail_on: str, status: int
) -> None:
    base_in(tmp_path, claims)

    assert lint("claims", "check", "--fail-on", fail_on).status == status


def test_the_command_prints_its_findings(lint: Lint, tmp_path: Path) -> None:
    base_in(tmp_path, FAULTS["death before birth"][0])

    fault = FAULTS["death before birth"][1]
    total = "2 claims on 3 entities from 1 source: 1 finding"
    assert lint("claims", "check").out == f"claims/{fault}\n{total}\n"
    assert lint("claims", "check", "--format", "json").report["findings"] == [
        {
            "code": "FL636",
            "severity": "warning",
            "message": "`d` (1800) lies before `born` (1815-12-10)",
            "path": "claims/base.yaml",
            "line": 9,
            "claim": "d",
            "hint": "",
        }
    ]


def test_a_broken_base_ends_with_2(lint: Lint, tmp_path: Path) -> None:
    base_in(tmp_path, BORN.replace("value:", "valeu:") + "}}\n")

    outcome = lint("claims", "check")
    assert outcome.status == 2
    assert "claims/base.yaml:8:47: FL619 unknown key `valeu`; did you mean `value`?" in outcome.err
    assert lint("check", ".").status == 2


def test_no_base_at_all_ends_with_2(lint: Lint) -> None:
    outcome = lint("claims", "check")

    assert (outcome.status, outcome.out) == (2, "")
    assert "there is no claims base here; name one with --claims, or run `factlint init`" in outcome.err


def test_claims_are_listed_and_shown(lint: Lint, tmp_path: Path) -> None:
    base_in(tmp_path, BORN + ", locator: p. 3, as_written: 10 December 1815}}\n")

    assert lint("claims", "list", "--predicate", "born").out == "born: ada – born – 1815-12-10\n"
    assert lint("claims", "list", "--subject", "ada lovelace").out == "born: ada – born – 1815-12-10\n"
    assert (
        "no claim has the predicate `bron`; did you mean `born`?" in lint("claims", "list", "--predicate", "bron").err
    )
    assert "no entity is called `adda`; did you mean `ada`?" in lint("claims", "list", "--subject", "adda").err
    assert [claim["value"] for claim in lint("claims", "list", "--format", "json").report["claims"]] == ["1815-12-10"]
    shown = "born: ada – born – 1815-12-10\n  stein, p. 3: “10 December 1815”\n  claims/base.yaml:8\n"
    assert lint("claims", "show", "born").out == shown
    assert lint("claims", "show", "ada lovelace").out == "ada: person Ada Lovelace\n  born: ada – born – 1815-12-10\n"
    missed = lint("claims", "show", "Ada Lovelance")
    assert missed.status == 2
    assert missed.err.endswith("is called `Ada Lovelance`; did you mean `Ada Lovelace`?\n")


def test_the_schema_knows_every_key_of_a_file(lint: Lint) -> None:
    schema = lint("claims", "schema").report

    assert set(schema["properties"]) == {"entities", "claims", "sources", "predicates", "units", "vocabulary"}
    assert schema["$defs"]["ClaimRecord"]["additionalProperties"] is False
    assert "from" in schema["$defs"]["AliasRecord"]["properties"]


def test_every_code_that_is_said_is_explained(lint: Lint) -> None:
    said = {code for file in PACKAGE.glob("*.py") for code in re.findall(r'"(FL6\d\d)"', file.read_text("utf-8"))}

    assert said == set(CODES)
    for code, known in CODES.items():
        assert lint("explain", code).out == f"# {code} {known.name}\n\nclaims base, {known.severity}\n\n{known.page}\n"


def test_codes_have_names_of_their_own() -> None:
    assert len({code.name for code in CODES.values()}) == len(CODES)
