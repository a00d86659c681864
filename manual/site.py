"""The static site: the pages of `docs/`, those that are generated, and a page for each rule."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from manual import ROOT, predicates
from manual.pages import pages
from manual.rules import index, rule_pages

CONFIGURATION = """\
[project]
site_name = "factlint"
site_description = "A fact-checking and citation linter for prose"
docs_dir = "docs"
site_dir = "site"
nav = [
  {"Getting started" = "index.md"},
  {"The claims base" = "claims-base.md"},
  {"Drafts" = "drafts.md"},
  {"Reports" = "formats.md"},
  {"Findings that are all right" = "suppressions.md"},
  {"Hooks and CI" = "ci.md"},
  {"In an editor" = "editors.md"},
  {"Configuration" = "configuration.md"},
  {"Commands" = "commands.md"},
  {"Predicates" = "predicates.md"},
  {"Rules" = "rules/index.md"},
]
[project.theme]
font = false
[project.markdown_extensions.tables]
[project.markdown_extensions.toc]
permalink = true
[project.markdown_extensions.pymdownx.superfences]
[project.markdown_extensions.pymdownx.highlight]
"""


def sources(folder: Path) -> None:
    """Write the whole manual as Markdown."""
    docs = folder / "docs"
    shutil.copytree(ROOT / "docs", docs)
    for name, text in pages().items():
        if name.startswith("docs/") and name.endswith(".md"):
            (folder / name).write_text(text, encoding="utf-8")
    (docs / "rules").mkdir()
    (docs / "rules" / "index.md").write_text(index(), encoding="utf-8")
    for name, text in rule_pages():
        (docs / "rules" / name).write_text(text, encoding="utf-8")
    (docs / "words").mkdir()
    (docs / "predicates.md").write_text(predicates.as_markdown(linked=True), encoding="utf-8")
    for name, text in predicates.domain_pages():
        (docs / "words" / name).write_text(text, encoding="utf-8")
    (folder / "zensical.toml").write_text(CONFIGURATION, encoding="utf-8")


def build(target: Path) -> int:
    """Build the site into a folder, which is replaced; the status of the builder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sources(folder)
        done = subprocess.run((sys.executable, "-m", "zensical", "build", "--strict"), cwd=folder, check=False)
        if done.returncode == 0:
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(folder / "site", target)
    return done.returncode
