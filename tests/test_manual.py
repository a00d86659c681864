"""The manual says what the code does."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from factlint import discover, reports, rules
from factlint.documents._open import suffixes
from factlint.engine.keys import KEYS
from manual import ROOT
from manual.configuration import examples
from manual.man import man_page
from manual.pages import pages
from manual.rules import index, rule_pages
from manual.site import CONFIGURATION, build, sources
from tests.cli import Lint, lint
from tests.guide import followed

__all__ = ["lint"]
GUIDES = ("index.md", "suppressions.md")
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")


@pytest.mark.parametrize("name", pages())
def test_what_is_built_from_the_code_is_current(name: str, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-specs"):
        (ROOT / name).write_text(pages()[name], encoding="utf-8")

    assert (ROOT / name).read_text("utf-8") == pages()[name], "run `python -m manual`"


@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_shows_what_its_reader_will_see(
    name: str, lint: Lint, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    path = ROOT / "docs" / name
    guide = path.read_text("utf-8")

    def answer(arguments: list[str]) -> str:
        outcome = lint(*arguments)
        assert outcome.status in (0, 1), outcome.err
        return outcome.out + outcome.err

    made = followed(guide, tmp_path, answer)
    if request.config.getoption("--update-specs"):
        path.write_text(made, encoding="utf-8")
        pytest.skip("the guide is updated; read the difference")

    assert guide == made


def test_the_page_of_reports_names_every_format() -> None:
    table = re.findall(r"^\| `(\w+)` \|", (ROOT / "docs" / "formats.md").read_text("utf-8"), re.MULTILINE)

    assert sorted(table) == list(discover.names(reports))


def test_every_key_of_the_configuration_has_an_example() -> None:
    assert examples().keys() == {key.name for key in KEYS}
    assert examples()["severity"] == '[severity]\nFL102 = "error"'


def test_every_rule_has_a_page_with_its_cases() -> None:
    written = dict(rule_pages())
    page = written["FL105.md"]

    assert {f"{rule.code}.md" for rule in discover.members(rules, rules.Rule).values()} <= written.keys()
    assert page.startswith("# FL105 impossible-date\n")
    assert re.search(r"^## When it stays silent\n.*^## Cases\n.*^### .*\^ FL105 ", page, re.MULTILINE | re.DOTALL)
    assert index().count("](FL") == len(written)


def test_links_of_the_manual_lead_somewhere(tmp_path: Path) -> None:
    sources(tmp_path)
    listed = set(re.findall(r'"([^"]+\.md)"', CONFIGURATION))
    found = {path.relative_to(tmp_path / "docs").as_posix() for path in (tmp_path / "docs").rglob("*.md")}
    dead = [
        (path.name, link)
        for path in (tmp_path / "docs").rglob("*.md")
        for link in LINK.findall(path.read_text("utf-8"))
        if not (path.parent / link).is_file()
    ]

    assert listed <= found
    assert not dead
    assert {name for name in found - listed if not name.startswith(("rules/", "words/"))} == set()


def test_the_man_page_is_one_that_man_shows() -> None:
    shown = man_page()

    assert shown.startswith('.TH FACTLINT 1 "" "factlint ')
    assert all(re.match(r"\.(TH|SH|SS|PP|TP|B)\b", line) for line in shown.splitlines() if line.startswith("."))
    assert not re.search(r"^'", shown, re.MULTILINE)
    if shutil.which("groff"):
        done = subprocess.run(
            ("groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-P-cbou"),
            input=shown.encode(),
            capture_output=True,
            check=False,
            timeout=60,
        )
        assert not done.stderr
        assert b"--stdin-filename NAME" in done.stdout


def test_the_site_is_built(tmp_path: Path) -> None:
    pytest.importorskip("zensical")
    assert build(tmp_path / "site") == 0

    page = (tmp_path / "site" / "rules" / "FL105" / "index.html").read_text("utf-8")
    assert "impossible-date" in page
    assert not re.search(r"<(?:script|link|img)[^>]+(?:src|href)=\"(?:https?:)?//", page), "asks another server"


def test_the_page_on_drafts_names_every_suffix() -> None:
    named = set(re.findall(r"`(\.\w+)`", (ROOT / "docs" / "drafts.md").read_text("utf-8")))

    assert named - {".gitignore"} == suffixes(drafts=True)
