"""`--diff`: what a change can have caused is reported, and nothing else."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from factlint.engine.changed import ChangedFile, _files
from tests.cli import Lint, lint, write

__all__ = ["lint"]

CLAIMS = """\
entities:
  - {id: ada, kind: person, name: Ada Lovelace}
  - id: byron
    kind: person
    name: Lord Byron
claims:
  - id: ada-born
    subject: ada
    predicate: born
    value: "1815-12-10"
    evidence: [{source: stein}]
  - id: byron-born
    subject: byron
    predicate: born
    value: "1788-01-22"
    evidence: [{source: marchand}]
"""
SOURCES = "sources:\n  - {id: stein, title: A life}\n  - {id: marchand, title: A portrait}\n"
ADA = "Ada Lovelace was born on 10 December 1816.\n"
BYRON = "Lord Byron was born on 23 January 1788.\n"


def _git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@a.example", "-c", "core.hooksPath=/dev/null")
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, lint: Lint) -> Path:
    (tmp_path / ".git").rmdir()
    write(tmp_path, {"claims/c.yaml": CLAIMS, "sources/s.yaml": SOURCES, ".gitignore": ".cache\n"})
    write(tmp_path, {"a.md": ADA, 'mit Ümlaut/b "c".md': BYRON})
    _git(tmp_path, "init", "--quiet", "--initial-branch=main")
    _git(tmp_path, "add", ".")
    _git(tmp_path, "commit", "--quiet", "--message=one")
    return tmp_path


def _found(lint: Lint, *arguments: str) -> list[tuple[str, int]]:
    outcome = lint("check", "--format", "json", *(arguments or ("--diff", "main")))
    assert outcome.status in (0, 1), outcome.err
    return [(finding["path"], finding["line"]) for finding in outcome.report["findings"]]


def _edit(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def test_without_a_change_nothing_is_reported(lint: Lint, repository: Path) -> None:
    assert _found(lint) == []
    assert len(_found(lint, ".")) == 2
    assert "2 set aside" in lint("check", "--diff", "main").out


def test_only_the_lines_that_changed_are(lint: Lint, repository: Path) -> None:
    (repository / "a.md").write_text(f"{ADA}\nNew.\n\nAda Lovelace was born on 9 December 1815.\n")

    assert _found(lint) == [("a.md", 5)]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("claims/c.yaml", "1788-01-22", "1788-01-21"),
        ("claims/c.yaml", "name: Lord Byron\n", "name: Lord Byron\n    aliases: [George Byron]\n"),
        ("claims/c.yaml", "[{source: marchand}]", "[{source: marchand, locator: p. 3}]"),
        ("sources/s.yaml", "A portrait", "Another portrait"),
    ],
    ids=["claim", "entity", "evidence", "source"],
)
def test_a_statement_whose_claim_changed_is(lint: Lint, repository: Path, file: str, old: str, new: str) -> None:
    _edit(repository / file, old, new)

    assert _found(lint) == [('mit Ümlaut/b "c".md', 1)]


def test_everything_is_when_the_configuration_changed(lint: Lint, repository: Path) -> None:
    write(repository, {"factlint.toml": 'calendar = "gregorian"\n'})

    assert len(_found(lint)) == 2


def test_a_finding_that_an_edit_elsewhere_caused_is(lint: Lint, repository: Path) -> None:
    write(repository, {"c.md": "---\ntitle: A\n---\n\nText.\n\nThe bridge opened on 31 June 1870.\n"})
    write(
        repository,
        {"d.md": "Text. <!-- factlint: ignore-file[FL105] known -->\n\nThe bridge opened on 31 June 1870.\n"},
    )
    _git(repository, "add", ".")
    _git(repository, "commit", "--quiet", "--message=two")
    _edit(repository / "c.md", "title: A", "title: B")
    _edit(repository / "d.md", "<!-- factlint: ignore-file[FL105] known -->", "")

    assert _found(lint) == [("d.md", 3)]


def test_a_renamed_draft_is_still_the_same(lint: Lint, repository: Path) -> None:
    _git(repository, "mv", "a.md", "z y.md")

    assert _found(lint) == []

    (repository / "z y.md").write_text(f"{ADA}\nAda Lovelace was born on 9 December 1815.\n")

    assert _found(lint) == [("z y.md", 3)]


def test_a_draft_that_git_does_not_know_is_new(lint: Lint, repository: Path) -> None:
    write(repository, {"new one.md": ADA})

    assert _found(lint) == [("new one.md", 1)]


def test_it_goes_back_to_where_the_branch_began(lint: Lint, repository: Path) -> None:
    _git(repository, "checkout", "--quiet", "-b", "work")
    (repository / "a.md").write_text(f"{ADA}\nAda Lovelace was born on 9 December 1815.\n")
    _git(repository, "commit", "--quiet", "--all", "--message=two")
    _git(repository, "checkout", "--quiet", "main")
    _edit(repository / "claims/c.yaml", "1788-01-22", "1788-01-21")
    _git(repository, "commit", "--quiet", "--all", "--message=three")
    _git(repository, "checkout", "--quiet", "work")

    assert _found(lint) == [("a.md", 3)]


def test_it_works_from_a_folder_below(lint: Lint, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository / "mit Ümlaut")
    _edit(Path('b "c".md'), "23 January", "24 January")

    assert _found(lint, ".", "--diff", "HEAD") == [('b "c".md', 1)]


def test_a_shallow_clone_is_told_what_to_do(lint: Lint, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _git(repository, "commit", "--quiet", "--allow-empty", "--message=two")
    _git(repository, "clone", "--quiet", "--depth=1", repository.as_uri(), "clone")
    monkeypatch.chdir(repository / "clone")
    outcome = lint("check", "--diff", "HEAD~1")

    assert outcome.status == 2
    assert "fetch-depth: 0" in outcome.err


@pytest.mark.parametrize(
    ("revision", "said"),
    [
        ("gone", "git knows no revision `gone` here; fetch it, or name a branch, a tag or a commit that is here"),
        ("main...HEAD", "git knows no revision `main...HEAD` here; name the one to compare with: `--diff main`"),
        ("-p", "`-p` is no revision"),
    ],
)
def test_what_is_no_revision_ends_the_run(lint: Lint, repository: Path, revision: str, said: str) -> None:
    outcome = lint("check", f"--diff={revision}")

    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err


def test_without_a_repository_it_says_so(lint: Lint, tmp_path: Path) -> None:
    (tmp_path / ".git").rmdir()

    assert "this is no git repository; `--diff` compares with what git has" in lint("check", "--diff", "main").err


def test_no_command_of_the_configuration_runs(lint: Lint, repository: Path) -> None:
    ran = repository / "RAN"
    (repository / ".gitattributes").write_text("*.md filter=evil diff=evil\n")
    for key in ("core.fsmonitor", "diff.external", "diff.evil.textconv", "diff.evil.command", "filter.evil.clean"):
        _git(repository, "config", key, f"touch '{ran}' #")
    _edit(repository / "a.md", "1816", "1817")

    assert _found(lint) == [("a.md", 1)]
    assert not ran.exists()


DIFF = rb"""diff --git a/a.md b/a.md
index 1..2 100644
--- a/a.md
+++ b/a.md
@@ -1 +1 @@
--- a/x
\ No newline at end of file
+++ b/y
\ No newline at end of file
@@ -5,2 +4,0 @@ text
-gone
-gone
diff --git "a/t\303\204 \"b\".md" "b/t\303\204 \"b\".md"
--- "a/t\303\204 \"b\".md"
+++ "b/t\303\204 \"b\".md"
@@ -0,0 +2,3 @@
+1
+2
+3
diff --git a/rock and roll.md b/rock and roll.md
Binary files a/rock and roll.md and b/rock and roll.md differ
diff --git a/a b.md b/c d.md
similarity index 90%
rename from a b.md
rename to c d.md
--- a/a b.md<TAB>
+++ b/c d.md<TAB>
@@ -7 +7 @@
-x
+y
""".replace(b"<TAB>", b"\t")


def test_a_diff_is_read_whatever_its_lines_look_like() -> None:
    assert dict(_files(DIFF)) == {
        "a.md": ChangedFile(before="a.md", lines=[1], seams=[4]),
        'tÄ "b".md': ChangedFile(before='tÄ "b".md', lines=[2, 3, 4]),
        "rock and roll.md": ChangedFile(whole=True),
        "c d.md": ChangedFile(before="a b.md", lines=[7]),
    }
