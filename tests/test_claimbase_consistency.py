"""Claims beside each other: what disagrees, what is said twice, what cannot have been, what is old or unused."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.claimbase.ageing import cutoff
from factlint.claimbase.check import check_base
from factlint.claimbase.load import load_base
from factlint.claimbase.pages import of_locator, of_record
from factlint.errors import BadBase
from tests.cli import Lint, lint, write

__all__ = ["lint"]

HEAD = """\
entities:
  - {id: ada, kind: person, name: Ada Lovelace}
  - {id: ben, kind: person, name: Ben Lovelace}
  - {id: war, kind: event, name: Harbour War}
  - {id: club, kind: organisation, name: Harbour Club}
  - {id: rome, kind: place, name: Rome}
  - {id: pisa, kind: place, name: Pisa}
  - {id: arno, kind: place, name: Arno}
sources:
  - {id: one, accessed: "2015-03-01"}
  - {id: two, issued: "1990"}
  - {id: three}
claims:
"""


def claim(
    identity: str, subject: str, predicate: str, value: str, more: str = "", source: str = "one", written: str = ""
) -> str:
    evidence = f"{{source: {source}, as_written: '{written}'}}" if written else f"{{source: {source}}}"
    what = f"id: {identity}, subject: {subject}, predicate: {predicate}, value: '{value}'"
    return f"  - {{{what}, evidence: {evidence}{', ' if more else ''}{more}}}\n"


def said(folder: Path, claims: str, **options: object) -> list[str]:
    (folder / "base.yaml").write_text(HEAD + claims, encoding="utf-8")
    faults = check_base(load_base([folder / "base.yaml"], root=folder), **options)  # type: ignore[arg-type]
    return [str(fault).replace(f"{folder}/", "").partition("; ")[0] for fault in faults if fault.code != "FL634"]


BORN, DIED = claim("b", "ada", "born", "1815"), claim("d", "ada", "died", "1852")
SILENT = {
    "an office in a lifetime": BORN + DIED + claim("o", "ada", "took-office", "1852-03"),
    "an award and a burial after death": BORN
    + DIED
    + claim("a", "ada", "awarded", "1900")
    + claim("g", "ada", "buried", "1853"),
    "a deed after one of two deaths": BORN
    + claim("d", "ada", "died", "1852", "status: disputed")
    + claim("e", "ada", "died", "1862", "status: disputed", source="two")
    + claim("o", "ada", "arrested", "1860"),
    "a deed after a death that is deprecated": claim("d", "ada", "died", "1842", "rank: deprecated")
    + claim("o", "ada", "arrested", "1860"),
    "a second term": claim("a", "ada", "took-office", "1840")
    + claim("b", "ada", "left-office", "1842")
    + claim("c", "ada", "took-office", "1850"),
    "an office of no time": DIED + claim("l", "club", "president", "ada"),
    "a parent who is older": BORN + claim("c", "ben", "born", "1845") + claim("p", "ben", "mother", "ada"),
    "one value of two points": claim("a", "rome", "population", "40", "time: '1900'")
    + claim("b", "rome", "population", "40", "time: '1901'"),
    "a day in each of its calendars": claim("a", "war", "started", "1917-10-24", "calendar: julian")
    + claim("b", "war", "started", "1917-11-06"),
    "two months of two calendars that meet": claim("a", "war", "started", "1917-10", "calendar: julian")
    + claim("b", "war", "started", "1917-11", source="two"),
    "both sides of a dispute within one source": claim("a", "ada", "born", "1815", "status: disputed")
    + claim("b", "ada", "born", "1816", "status: disputed"),
    "evidence that names the larger place": claim("a", "ada", "born-in", "pisa", written="in Arno")
    + claim("b", "pisa", "located-in", "arno"),
    "evidence in another form of the name": claim("a", "ada", "born-in", "rome", written="Pisa at Roma"),
}


@pytest.mark.parametrize("claims", SILENT.values(), ids=SILENT.keys())
def test_silent(tmp_path: Path, claims: str) -> None:
    assert said(tmp_path, claims) == []


FAULTS = {
    "an office after death": (
        DIED + claim("o", "ada", "took-office", "1860"),
        "base.yaml:15: warning FL636 `o` (1860) lies after `d` (1852)",
    ),
    "an arrest before birth": (
        BORN + claim("o", "ada", "arrested", "1801"),
        "base.yaml:15: warning FL636 `o` (1801) lies before `b` (1815)",
    ),
    "a president who was dead": (
        DIED + claim("l", "club", "president", "ada", "time: '1870'"),
        "base.yaml:15: warning FL636 `l` (1870) lies after `d` (1852)",
    ),
    "a split before the founding": (
        claim("f", "club", "founded", "1880") + claim("s", "club", "split", "1875"),
        "base.yaml:15: warning FL636 `s` (1875) lies before `f` (1880)",
    ),
    "an armistice after the end": (
        claim("e", "war", "ended", "1880") + claim("s", "war", "armistice", "1885"),
        "base.yaml:15: warning FL636 `s` (1885) lies after `e` (1880)",
    ),
    "an event that ended before it began": (
        claim("s", "war", "started", "1880") + claim("e", "war", "ended", "1879"),
        "base.yaml:15: warning FL636 `e` (1879) lies before `s` (1880)",
    ),
    "a child that is older": (
        BORN + claim("c", "ben", "born", "1800") + claim("p", "ben", "mother", "ada"),
        "base.yaml:15: warning FL636 `c` (1800) lies before `b` (1815)",
    ),
    "one value said twice": (
        BORN + claim("a", "ada", "born", "1815", source="two"),
        "base.yaml:15: note FL641 `a` says the same as `b` on line 14",
    ),
    "two sources that disagree": (
        BORN + claim("a", "ada", "born", "1816", source="two"),
        "base.yaml:15: error FL605 `a` (two) says `1816`, `b` on line 14 (one) says `1815`",
    ),
    "two sources of which one is preferred": (
        BORN + claim("a", "ada", "born", "1816", "rank: preferred", source="two"),
        "base.yaml:15: note FL605 `a` (preferred, two) says `1816`, `b` on line 14 (one) says `1815`",
    ),
    "one source that says two things": (
        BORN + claim("a", "ada", "born", "1816"),
        "base.yaml:15: error FL642 `one` says both `1815` (`b` on line 14) and `1816`",
    ),
    "evidence that names another place": (
        claim("a", "ada", "born-in", "pisa", written="in Rome"),
        "base.yaml:14: warning FL632 `in Rome` does not name `Pisa`, the value of `a`",
    ),
}


@pytest.mark.parametrize(("claims", "fault"), FAULTS.values(), ids=FAULTS.keys())
def test_speaks(tmp_path: Path, claims: str, fault: str) -> None:
    assert said(tmp_path, claims) == [fault]


def test_evidence_is_as_old_as_its_newest_source(tmp_path: Path) -> None:
    claims = (
        BORN + claim("d", "ada", "died", "1852", source="two") + claim("g", "ada", "buried", "1852", source="three")
    )

    assert said(tmp_path, claims, oldest=cutoff("10 years", "2025-02-28")) == [
        "base.yaml:15: warning FL643 the newest evidence of `d` is of 1990"
    ]
    assert len(said(tmp_path, claims, oldest=cutoff("10 years", "2025-03-02"))) == 2


def test_claims_that_no_draft_states_are_noted(tmp_path: Path) -> None:
    assert said(tmp_path, BORN + DIED, used=frozenset(("b",))) == ["base.yaml:15: note FL644 no draft states `d`"]


@pytest.mark.parametrize(
    ("limit", "today", "first"),
    [
        ("1 year", "2024-02-29", "2023-02-28"),
        ("1 month", "2024-03-31", "2024-02-29"),
        ("13 months", "2024-01-15", "2022-12-15"),
        ("90 days", "2024-03-31", "2024-01-01"),
    ],
)
def test_a_limit_counts_back_from_the_day_given(limit: str, today: str, first: str) -> None:
    assert cutoff(limit, today) == cutoff("1 day", first) + 1


@pytest.mark.parametrize(
    ("limit", "today"), [("5 yrs", "2024-01-01"), ("1 year", "2024-02-30"), ("9999 years", "2024-01-01")]
)
def test_a_limit_that_is_none_is_an_error(limit: str, today: str) -> None:
    with pytest.raises(ValueError, match=r"write it|never was|before the year"):
        cutoff(limit, today)


def test_the_command_looks_for_age_and_use_when_it_is_asked_to(lint: Lint, tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "factlint.toml": 'max-evidence-age = "10 years"\n',
            "claims/base.yaml": HEAD + BORN + DIED,
            "draft.md": "Ada Lovelace was born in 1815.\n",
        },
    )

    assert "FL643" not in lint("claims", "check").out
    assert lint("claims", "check", "--today", "2026-01-01").out.count("FL643") == 2
    assert "no draft states `d`" in lint("claims", "check", "--used-in", "draft.md").out
    assert "no draft states `b`" not in lint("claims", "check", "--used-in", "draft.md").out
    assert lint("claims", "check", "--used-in", "none.md").status == 2


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--max-evidence-age", "5 years"), "needs --today"),
        (("--max-evidence-age", "5 yrs", "--today", "2026-01-01"), "write it as `5 years`"),
        (("--max-evidence-age", "5 years", "--today", "2026-02-30"), "a day that never was"),
        (("--today", "tomorrow"), "must be a day"),
    ],
)
def test_an_age_without_a_day_is_an_error_of_usage(
    lint: Lint, tmp_path: Path, arguments: tuple[str, ...], why: str
) -> None:
    write(tmp_path, {"claims/base.yaml": HEAD + BORN})

    outcome = lint("claims", "check", *arguments)
    assert outcome.status == 2
    assert why in outcome.err


def test_a_bad_limit_in_the_configuration_names_its_line(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, {"factlint.toml": 'max-evidence-age = "old"\n', "claims/base.yaml": HEAD + BORN})

    assert "factlint.toml:1: `max-evidence-age` cannot be `old`; write it as" in lint("claims", "check").err


def test_a_source_is_based_on_sources_that_there_are(tmp_path: Path) -> None:
    (tmp_path / "base.yaml").write_text("sources: [{id: ada-1900, based_on: ada-1890}, {id: ada-1891}]", "utf-8")

    with pytest.raises(
        BadBase, match=r"`based_on` names the source `ada-1890`, which does not exist; did you mean `ada-1891`"
    ):
        load_base([tmp_path / "base.yaml"], root=tmp_path)


@pytest.mark.parametrize(
    ("page", "count", "pages"),
    [
        ("48-67", "", (48, 67)),
        ("pp. 1123–8", "", (1123, 1128)),
        ("", "320", (1, 320)),
        ("", "320 p.", None),
        ("e1234", "", None),
        ("48", "", None),
        ("67-48", "", None),
    ],
)
def test_the_pages_of_a_record_are_read(page: str, count: str, pages: tuple[int, int] | None) -> None:
    assert of_record(page, count) == pages


@pytest.mark.parametrize(
    ("locator", "pages"),
    [
        ("p. 12", (12,)),
        ("12", (12,)),
        ("pp. 12–15, 20", (12, 15, 20)),
        ("pp. 123-8", (123, 128)),
        ("S. 5 f.", (5,)),
        ("с. 44", (44,)),
        ("12 and 14", (12, 14)),
        ("ch. 3", ()),
        ("§ 4", ()),
        ("pp. iv-xi", ()),
        ("12r", ()),
        ("vol. 2, p. 3", ()),
        ("3.2", ()),
    ],
)
def test_the_pages_of_a_locator_are_read(locator: str, pages: tuple[int, ...]) -> None:
    assert of_locator(locator) == pages
