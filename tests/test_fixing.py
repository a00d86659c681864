"""Fixes: which are applied, that no other byte changes, and that a second run changes nothing."""

from __future__ import annotations

import io
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.documents import Span
from factlint.documents._open import open_document
from factlint.engine import _rewriting, fixing
from factlint.engine._rewriting import NotWritten, rewritten
from factlint.engine.fixing import _applied, _collides
from factlint.engine.sparing import sparing
from factlint.findings import Edit, Fix
from tests.cli import BASE, SOURCES, Lint, lint, write

__all__ = ["lint"]

ROOT = Path(__file__).parent.parent
WRONG = "Ada Lovelace was born on 10 December 1816."
RIGHT = "Ada Lovelace was born on 10 December 1815."
MIXED = "The league met in Gеneva."  # the second letter is Cyrillic
PLAIN = "The league met in Geneva."


@pytest.fixture
def base(tmp_path: Path) -> Path:
    write(tmp_path, {"claims/ada.yaml": BASE, "sources/stein.yaml": SOURCES})
    return tmp_path


def test_fix_applies_the_safe_ones_only(lint: Lint, base: Path) -> None:
    write(base, {"a.md": f"{WRONG}\n\n{MIXED}\n"})
    fixed = lint("check", "a.md", "--fix")

    assert (base / "a.md").read_text("utf-8") == f"{WRONG}\n\n{PLAIN}\n"
    assert fixed.status == 1
    assert "1 error in 1 file; 1 fixed" in fixed.out


def test_fix_says_what_is_left_for_people_to_decide(lint: Lint, base: Path) -> None:
    write(base, {"a.md": f"{WRONG}\n\n{MIXED}\n"})

    assert "1 more has a fix that is not safe; see --unsafe-fixes" in lint("check", "a.md", "--fix").err
    assert "not safe" not in lint("check", "a.md", "--fix", "--quiet").err


def test_a_fix_that_does_not_mend_is_not_applied(lint: Lint, base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(base, {"a.md": f"{MIXED}\n\nIt opened in 18\u200b70.\n"})
    right = fixing._applied

    def useless(text: str, fixes: list[Fix]) -> str:
        return right(text, [fix for fix in fixes if fix.message == "take it out"])

    monkeypatch.setattr(fixing, "_applied", useless)
    outcome = lint("check", "a.md", "--fix")

    assert "1 fixed" in outcome.out
    assert (base / "a.md").read_text("utf-8") == f"{MIXED}\n\nIt opened in 1870.\n"


def test_unsafe_fixes_applies_the_rest_too(lint: Lint, base: Path) -> None:
    write(base, {"a.md": f"{WRONG}\n\n{MIXED}\n"})
    fixed = lint("check", "a.md", "--unsafe-fixes")

    assert (base / "a.md").read_text("utf-8") == f"{RIGHT}\n\n{PLAIN}\n"
    assert fixed.status == 0
    assert "2 fixed" in fixed.out


def test_diff_fixes_shows_them_and_writes_nothing(lint: Lint, base: Path) -> None:
    write(base, {"a.md": f"{WRONG}\n\n{MIXED}\n", "b.md": "Fine.\n"})
    shown = lint("check", ".", "--diff-fixes", "--unsafe-fixes")

    assert shown.status == 1
    assert shown.out == f"--- a.md\n+++ a.md\n@@ -1,3 +1,3 @@\n-{WRONG}\n+{RIGHT}\n \n-{MIXED}\n+{PLAIN}\n"
    assert "2 fixes in 1 of 2 files; nothing is written" in shown.err
    assert (base / "a.md").read_text("utf-8") == f"{WRONG}\n\n{MIXED}\n"
    assert lint("check", "b.md", "--diff-fixes").status == 0


def test_the_diff_can_be_applied(lint: Lint, base: Path) -> None:
    (base / "a.md").write_bytes(f"{WRONG}\r\nMore.\r\n\r\n{MIXED}".encode())
    (base / "fixes.diff").write_bytes(lint("check", "a.md", "--diff-fixes", "--unsafe-fixes").out.encode())
    subprocess.run(["git", "init", "--quiet", "."], cwd=base, check=True)
    subprocess.run(["git", "apply", "-p0", "fixes.diff"], cwd=base, check=True)

    assert (base / "a.md").read_bytes() == f"{RIGHT}\r\nMore.\r\n\r\n{PLAIN}".encode()


ENCODINGS = {
    "UTF-8": (b"", "utf-8"),
    "UTF-8 with a mark": (b"\xef\xbb\xbf", "utf-8"),
    "UTF-16, little end first": (b"\xff\xfe", "utf-16-le"),
    "UTF-16, big end first": (b"\xfe\xff", "utf-16-be"),
}


@pytest.mark.parametrize(("mark", "codec"), ENCODINGS.values(), ids=ENCODINGS.keys())
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_no_other_byte_changes(lint: Lint, base: Path, mark: bytes, codec: str, end: str) -> None:
    text = f"  😀\t{end}{end}{WRONG} {end}{end}{WRONG}{end}{end}e\u0301 trailing  "
    (base / "a.md").write_bytes(mark + text.encode(codec))
    lint("check", "a.md", "--unsafe-fixes")

    assert (base / "a.md").read_bytes() == mark + text.replace(WRONG, RIGHT).encode(codec)


def test_a_second_run_changes_nothing(lint: Lint, base: Path) -> None:
    hidden = "It opened in 18\u200b70. <!-- factlint: ignore[FL101] gone -->\n"
    write(base, {"a.md": f"{MIXED} {MIXED}\n\n{hidden}\n{WRONG}\n"})
    first = lint("check", ".", "--unsafe-fixes")
    after = (base / "a.md").read_bytes()
    stamp = (base / "a.md").stat().st_mtime_ns
    second = lint("check", ".", "--unsafe-fixes")

    assert "fixed" in first.out
    assert "fixed" not in second.out
    assert ((base / "a.md").read_bytes(), (base / "a.md").stat().st_mtime_ns) == (after, stamp)


def test_what_is_not_reported_is_not_fixed(lint: Lint, base: Path) -> None:
    write(base, {"a.md": f"{WRONG}\n\n{WRONG} <!-- factlint: ignore[FL101] as the tombstone has it -->\n"})
    lint("check", "a.md", "--unsafe-fixes")

    assert (base / "a.md").read_text("utf-8").count(WRONG) == 1

    lint("baseline", "create")
    write(base, {"b.md": f"{WRONG}\n"})
    lint("baseline", "create")
    lint("check", ".", "--unsafe-fixes")

    assert (base / "b.md").read_text("utf-8") == f"{WRONG}\n"


def test_a_draft_with_nothing_to_fix_is_not_touched(lint: Lint, base: Path) -> None:
    write(base, {"a.md": f"{RIGHT}\n"})
    before = (base / "a.md").stat()
    lint("check", "a.md", "--unsafe-fixes")
    after = (base / "a.md").stat()

    assert (after.st_ino, after.st_mtime_ns, after.st_mode) == (before.st_ino, before.st_mtime_ns, before.st_mode)


def test_the_mode_is_kept(lint: Lint, base: Path) -> None:
    write(base, {"a.md": f"{WRONG}\n"})
    (base / "a.md").chmod(0o750)
    lint("check", "a.md", "--unsafe-fixes")

    assert (base / "a.md").read_text("utf-8") == f"{RIGHT}\n"
    assert stat.S_IMODE((base / "a.md").stat().st_mode) == 0o750


def test_links_and_files_of_several_names_are_left_alone(lint: Lint, base: Path) -> None:
    write(base, {"real/a.txt": f"{WRONG}\n", "b.md": f"{WRONG}\n"})
    (base / "link.md").symlink_to("real/a.txt")
    os.link(base / "b.md", base / "c.md")
    outcome = lint("check", "link.md", "b.md", "--unsafe-fixes")

    assert outcome.status == 2
    assert "link.md: FL941 a link is not rewritten" in outcome.err
    assert "b.md: FL941 a file with several names is not rewritten" in outcome.err
    assert (base / "real/a.txt").read_text("utf-8") == (base / "c.md").read_text("utf-8") == f"{WRONG}\n"
    assert (base / "link.md").is_symlink()
    assert outcome.out.count("FL101") == 2


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_said(lint: Lint, base: Path) -> None:
    write(base, {"deep/a.md": f"{WRONG}\n"})
    (base / "deep").chmod(0o500)
    outcome = lint("check", "deep", "--unsafe-fixes")

    assert (outcome.status, "FL941" in outcome.err) == (2, True)


def test_a_write_protected_file_is_left_alone(tmp_path: Path) -> None:
    draft = tmp_path / "a.md"
    draft.write_bytes(b"old")
    draft.chmod(0o444)

    with pytest.raises(NotWritten, match="write-protected"):
        rewritten(draft, b"old", b"new", "a.md")
    assert draft.read_bytes() == b"old"


def test_a_file_that_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"somebody else's")

    with pytest.raises(NotWritten, match="changed since"):
        rewritten(tmp_path / "a.md", b"old", b"new", "a.md")
    assert (tmp_path / "a.md").read_bytes() == b"somebody else's"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_write_that_fails_leaves_the_old_text(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"old" * 1000)
    code = (
        "import resource, signal; from pathlib import Path\n"
        "from factlint.engine._rewriting import rewritten\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))\n"
        "rewritten(Path('a.md'), b'old' * 1000, b'new' * 1000, 'a.md')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )

    assert b"FL942" in done.stderr
    assert (tmp_path / "a.md").read_bytes() == b"old" * 1000
    assert len(list(tmp_path.iterdir())) == 1


def test_what_a_killed_run_left_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_rewriting, "_runs", lambda process: process == 7)
    for name in ("a.md", ".a.md.999.factlint", ".a.md.7.factlint", ".b.md.999.factlint"):
        (tmp_path / name).write_bytes(b"old")
    rewritten(tmp_path / "a.md", b"old", b"new", "a.md")

    assert sorted(each.name for each in tmp_path.iterdir()) == [".a.md.7.factlint", ".b.md.999.factlint", "a.md"]


def test_standard_input_comes_out_fixed(base: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    class Input:
        buffer = io.BytesIO(f"{WRONG}\r\n\r\nIt opened on 31 June 1870.".encode())

    monkeypatch.setattr(sys, "stdin", Input)
    outcome = lint("check", "-", "--unsafe-fixes")

    assert outcome.out == f"{RIGHT}\r\n\r\nIt opened on 31 June 1870."
    assert "FL105" in outcome.err
    assert outcome.status == 1


def test_standard_input_without_anything_to_fix_comes_out_as_it_was(
    base: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Input:
        buffer = io.BytesIO(b"Fine.\n")

    monkeypatch.setattr(sys, "stdin", Input)

    assert lint("check", "-", "--fix").out == "Fine.\n"


edits = st.builds(
    lambda start, length, text: Edit(Span(start, start + length), text),
    st.integers(0, 20),
    st.integers(0, 4),
    st.text("xy", max_size=3),
)


@given(st.text("abc", min_size=24, max_size=30), st.lists(edits, max_size=5))
def test_edits_that_do_not_collide_are_applied_in_any_order(text: str, proposed: list[Edit]) -> None:
    kept: list[Edit] = []
    for edit in proposed:
        touching = [one for one in kept if edit.span.start <= one.span.end and one.span.start <= edit.span.end]
        assert _collides(edit.span, sorted(one.span for one in kept)) is bool(touching)
        if not touching:
            kept.append(edit)
    by_hand = text
    for edit in sorted(kept, key=lambda each: each.span, reverse=True):
        by_hand = by_hand[: edit.span.start] + edit.text + by_hand[edit.span.end :]

    assert _applied(text, [Fix(message="", edits=(edit,)) for edit in kept]) == by_hand
    assert _applied(text, [Fix(message="", edits=(edit,)) for edit in reversed(kept)]) == by_hand


MARKED = [
    ("a.md", "Ada Lovelace was born on **10** December *1816*.", "Ada Lovelace was born on **10** December *1815*."),
    (
        "a.html",
        "<p>Ada Lovelace was born on 10&nbsp;December 1816.",
        "<p>Ada Lovelace was born on 10&nbsp;December 1815.",
    ),
    ("a.tex", "Ada Lovelace was born on 10~December\r\n1816.", "Ada Lovelace was born on 10~December\r\n1815."),
    ("a.md", "Ada Lovelace was born on 10 December 18**16**.", "Ada Lovelace was born on 10 December 18**16**."),
]


@pytest.mark.parametrize(("name", "text", "fixed"), MARKED)
def test_a_fix_leaves_the_markup_as_it_is(lint: Lint, base: Path, name: str, text: str, fixed: str) -> None:
    write(base, {name: text})
    lint("check", name, "--unsafe-fixes")

    assert (base / name).read_bytes().decode() == fixed


def test_a_fix_of_other_words_replaces_those_between_what_stays() -> None:
    document = open_document(text="It was *run* by **Mr** Ned Lud.", format="markdown")
    start, end = document.text.index("**Mr"), document.text.index(".")
    (fix,) = sparing(document, [Fix(message="", edits=(Edit(Span(start + 2, end), "Mr Ada King Lud"),))])

    assert _applied(document.text, [fix]) == "It was *run* by **Mr** Ada King Lud."
    assert not list(sparing(document, [Fix(message="", edits=(Edit(Span(start + 2, end), "Ada King of Lud"),))]))
