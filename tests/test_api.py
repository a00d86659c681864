"""What `import factlint` offers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import factlint
from factlint.errors import BadBase, FactlintError
from factlint.values.date import Date
from factlint.values.quantity import Quantity
from tests.cli import BASE, SOURCES, write

ROOT = Path(__file__).parent.parent
WRONG = "Ada Lovelace was born on 10 December 1816.\n"
RIGHT = "Ada Lovelace was born on 10 December 1815.\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    write(tmp_path, {"claims/ada.yaml": BASE, "sources/stein.yaml": SOURCES, "a.md": WRONG, "factlint.toml": ""})
    return tmp_path


def test_a_text_is_checked_against_a_base(project: Path) -> None:
    report = factlint.check(WRONG, claims=project / "claims", sources="sources")
    (finding,) = report.findings

    assert (finding.code, finding.text, finding.claim) == ("FL101", "10 December 1816", "ada-born")
    assert [evidence.source for evidence in finding.evidence] == ["stein"]
    assert [statement.verdict for statement in report.statements] == ["contradicts"]
    assert (report.coverage.checkable, report.coverage.contradicted) == (1, 1)


@pytest.mark.parametrize("path", [Path("a.md"), "a.md"])
def test_a_path_is_read(project: Path, path: str | Path) -> None:
    assert [finding.path for finding in factlint.check(path).findings] == ["a.md"]


def test_source_texts_need_no_base(project: Path) -> None:
    write(project, {"s.txt": RIGHT})

    backed = factlint.check(RIGHT, against="s.txt").coverage

    assert backed.agreed == backed.checkable > 0
    assert [finding.severity.value for finding in factlint.check(WRONG, against=["s.txt"]).findings] == ["error"]


def test_a_changed_base_is_seen(project: Path) -> None:
    before = factlint.check(WRONG).findings
    (project / "claims/ada.yaml").write_text(BASE.replace("1815", "1816"))

    assert len(before) == 1
    assert not factlint.check(WRONG).findings


def test_a_broken_base_raises(project: Path) -> None:
    (project / "claims/ada.yaml").write_text("claims: [\n")

    with pytest.raises(BadBase, match=r"claims/ada\.yaml:"):
        factlint.check(WRONG)


@pytest.mark.parametrize("missing", [Path("nowhere.md"), "nowhere.md", "my drafts/no where.md"])
def test_a_missing_path_raises(project: Path, missing: str | Path) -> None:
    with pytest.raises(FactlintError, match="no such file"):
        factlint.check(missing)


def test_a_text_that_ends_with_the_name_of_a_file_is_a_text(project: Path) -> None:
    assert len(factlint.check("Ada Lovelace was born on 10 December 1816, says the README.md").findings) == 1


def test_mentions_have_spans_and_values() -> None:
    text = "Ada was born on 10 December 1815."
    dates = [mention for mention in factlint.mentions(text) if mention.kind == "date"]

    assert [text[mention.span.start : mention.span.end] for mention in dates] == ["10 December 1815"]
    assert isinstance(dates[0].value, Date)
    assert dates[0].value.edtf == "1815-12-10"


def test_mentions_is_a_function_before_and_after_the_room_is_imported() -> None:
    code = (
        "import factlint; assert factlint.mentions('in 1815'); import factlint.mentions;"
        "assert factlint.mentions('in 1815'); from factlint.mentions import Kind;"
        "from factlint import mentions; assert mentions('in 1815'); assert mentions.Kind is Kind"
    )
    done = subprocess.run((sys.executable, "-c", code), cwd=ROOT, capture_output=True, check=False)

    assert done.returncode == 0, done.stderr.decode()


def test_names_have_the_ids_of_the_claims(project: Path) -> None:
    found = factlint.mentions("Ada Lovelace wrote.", claims="claims/ada.yaml")

    assert [mention.value.entity for mention in found if mention.kind == "name"] == ["ada"]  # type: ignore[union-attr]


def test_a_ratio_is_listed_with_the_share_that_it_makes() -> None:
    found = factlint.mentions("One in four lamps failed.")

    assert [mention.text for mention in found] == ["One in four", "One", "four"]
    assert isinstance(found[0].value, Quantity)
    assert str(found[0].value.amount) == "0.25"


def test_a_report_is_rendered_as_the_command_line_does(project: Path) -> None:
    report = factlint.check("The bridge opened on 31 June 1870.")

    assert factlint.render(report, "concise").startswith("text.md:1:22: FL105 error")
    assert factlint.render(report, "gitlab").startswith("[\n")
    with pytest.raises(FactlintError, match=r"no format `jsn`; did you mean `json`"):
        factlint.render(report, "jsn")
