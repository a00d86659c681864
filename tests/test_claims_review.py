"""`factlint claims review`: keys in, decisions written."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factlint.claimbase.load import load_base
from factlint.commands._base_given import asked, loaded
from factlint.commands._review import Screen, edited, held
from factlint.engine.reviewing import Review, proposals
from factlint.errors import BadConfiguration, FactlintError
from tests.cli import Lint, lint, write

__all__ = ["lint"]

BASE = """\
entities:
  - {id: ada, kind: person, name: Ada Lovelace}
claims:
  - {id: sure, subject: ada, predicate: born, value: "1815-12-10"}
"""
DRAWN = """\
# drawn from a letter
claims:
  - id: born
    subject: ada
    predicate: born
    value: "1815-12-01"   # smudged
    status: proposed
    note: the day is hard to read
    evidence:
      - source: letter
        locator: "¶ 1"
        as_written: 1 December 1815
  - id: died
    subject: ada
    predicate: died
    value: "1852-11-27"
    status: proposed
"""
SOURCES = "sources: [{id: letter, text: letter.txt}]\n"
LETTER = "My dear friend,\nshe was born on 1 December 1815\x1b[31m in London, as you know.\n"


class Keys:
    """A screen that is played by a text of keys; what is shown is kept."""

    def __init__(self, keys: str, answers: tuple[str, ...] = (), edit: Callable[[str], str] = str) -> None:
        self.keys: Iterator[str] = iter(keys)
        self.answers = iter(answers)
        self.shown = ""
        self.screen = Screen(self.key, lambda _: next(self.answers), lambda text, _: edit(text), self.say)

    def key(self) -> str:
        key = next(self.keys, None)
        if key is None:
            raise EOFError
        return key

    def say(self, text: str) -> None:
        self.shown += text


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write(
        tmp_path,
        {"claims/a.yaml": BASE, "claims/drawn.yaml": DRAWN, "sources/s.yaml": SOURCES, "sources/letter.txt": LETTER},
    )
    return tmp_path


def review(project: Path) -> Review:
    base = load_base([project / "claims"], [project / "sources"], root=project)
    return Review(base, list(proposals([project / "claims"], base)))


def played(
    project: Path, keys: str, answers: tuple[str, ...] = (), edit: Callable[[str], str] = str
) -> tuple[str, str]:
    """What was shown, and what the file of proposals holds then."""
    screen = Keys(keys, answers, edit)
    held(review(project), screen.screen)
    return screen.shown, (project / "claims/drawn.yaml").read_text("utf-8")


def test_a_proposal_is_shown_with_its_passage_its_doubt_and_what_is_on_record(project: Path) -> None:
    shown, text = played(project, "q")

    assert shown == (
        f"\n1 of 2  born  {project}/claims/drawn.yaml:3\n"
        "  Ada Lovelace – was born – 1815-12-01\n"
        "  doubt: the day is hard to read\n"
        "  on record: 1815-12-10 (sure)\n"
        "  letter, ¶ 1\n"
        "    … My dear friend, she was born on »1 December 1815«\\x1b[31m in London, as you know. …\n"
        "[a]ccept  [v]alue  [e]dit  [r]eject  [s]kip  [u]ndo  [q]uit  [?]\n"
        "nothing decided; 2 left\n"
    )
    assert text == DRAWN


def test_each_decision_changes_its_claim_and_nothing_else(project: Path) -> None:
    shown, text = played(project, "ar")

    assert text == DRAWN[: DRAWN.index("  - id: died")].replace("status: proposed", "status: accepted")
    assert shown.endswith("1 accepted, 1 rejected; 0 left\n")


def test_a_second_run_goes_on_with_what_is_left(project: Path) -> None:
    assert "1 accepted; 1 left" in played(project, "aq")[0]

    shown, _ = played(project, "s")
    assert "1 of 1  died" in shown
    assert shown.endswith("1 skipped; 1 left\n")


def test_every_step_can_be_taken_back(project: Path) -> None:
    shown, text = played(project, "avruuuuaaq", ("1850",))

    assert text == DRAWN.replace("status: proposed", "status: accepted")
    assert "! nothing to undo" in shown
    assert shown.endswith("2 accepted; 0 left\n")


def test_a_value_is_written_over_and_looked_at_again(project: Path) -> None:
    shown, text = played(project, "vaq", ("1815-12-10",))

    assert text == DRAWN.replace('"1815-12-01"   #', '"1815-12-10"   #').replace("proposed", "accepted", 1)
    assert "  Ada Lovelace – was born – 1815-12-10\n" in shown


@pytest.mark.parametrize("value", ["1815-02-30", "one day"])
def test_a_value_that_cannot_be_is_refused_and_nothing_is_written(project: Path, value: str) -> None:
    shown, text = played(project, "vq", (value,))

    assert text == DRAWN
    assert "! " in shown
    assert "FL608" in shown


def test_a_claim_is_edited_in_its_own_lines(project: Path) -> None:
    seen: list[str] = []

    def edit(text: str) -> str:
        seen.append(text)
        return text.replace("1815-12-01", "1815-12-10").replace("proposed", "accepted")

    shown, text = played(project, "eq", edit=edit)

    assert seen[0].startswith("- id: born\n  subject: ada\n")
    assert text == DRAWN.replace("1815-12-01", "1815-12-10").replace("proposed", "accepted", 1)
    assert shown.endswith("1 accepted; 1 left\n")


@pytest.mark.parametrize(
    "new", ["", "- id: sure\n  subject: ada\n  predicate: born\n  value: x\n", "- {", "- x\n", "- id: b\n"]
)
def test_an_edit_that_cannot_be_read_is_refused(project: Path, new: str) -> None:
    shown, text = played(project, "eq", edit=lambda _: new)

    assert text == DRAWN
    assert "! " in shown


def test_a_file_that_somebody_else_changed_is_read_again(project: Path) -> None:
    running = review(project)
    file = project / "claims/drawn.yaml"
    running.accept()
    changed = file.read_text("utf-8").replace("# drawn", "# taken")
    file.write_text(changed, "utf-8")

    with pytest.raises(FactlintError, match="changed since"):
        running.undo()
    running.reject()
    assert file.read_text("utf-8") == changed[: changed.index("  - id: died")]


def test_a_byte_order_mark_stays(project: Path) -> None:
    file = project / "claims/drawn.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + DRAWN.encode("utf-8"))
    played(project, "a")

    assert file.read_bytes() == b"\xef\xbb\xbf" + DRAWN.replace("proposed", "accepted", 1).encode("utf-8")


def test_a_passage_that_the_source_lacks_is_said(project: Path) -> None:
    (project / "sources/letter.txt").write_text("Nothing of the kind.\n", "utf-8")

    assert "! “1 December 1815” is not in the text of the source" in played(project, "q")[0]


def test_the_editor_is_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"'{sys.executable}' -c \"import sys; open(sys.argv[1], 'a').write('b')\"")
    assert edited("a", ".yaml") == "ab"

    for editor in ("", "none-such-editor", f"'{sys.executable}' -c 1/0", "'"):
        monkeypatch.setenv("EDITOR", editor)
        with pytest.raises(BadConfiguration):
            edited("a", ".yaml")


def test_without_a_terminal_it_says_what_is_needed(tmp_path: Path, lint: Lint) -> None:
    write(tmp_path, {"claims/a.yaml": BASE + DRAWN.partition("claims:\n")[2]})
    found = lint("claims", "review")

    assert found.status == 2
    assert "needs a terminal" in found.err


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals here")
def test_keys_come_from_the_terminal(project: Path) -> None:
    import pty

    main, side = pty.openpty()
    process = subprocess.Popen(
        (sys.executable, "-m", "factlint", "claims", "review"),
        cwd=project,
        stdin=side,
        stdout=side,
        stderr=side,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent), "NO_COLOR": "1", "TERM": "dumb"},
    )
    shown = b""
    for key in (b"a", b"q"):
        shown += _until(main, b"[?]")
        _wait_for_a_key(side)
        os.write(main, key)
    shown += _until(main, b"left")
    status = process.wait(timeout=60)
    os.close(main)
    os.close(side)

    assert status == 0
    assert b"1 accepted; 1 left" in shown
    assert (project / "claims/drawn.yaml").read_text("utf-8") == DRAWN.replace("proposed", "accepted", 1)


def _until(terminal: int, mark: bytes) -> bytes:
    found = b""
    while mark not in found and select.select([terminal], [], [], 60)[0]:
        found += os.read(terminal, 4096)
    return found


def _wait_for_a_key(terminal: int) -> None:
    """Until the program waits for single keys: what is typed before that is thrown away."""
    import termios

    for _ in range(600):
        if not termios.tcgetattr(terminal)[3] & termios.ICANON:
            return
        time.sleep(0.05)
    raise AssertionError("no key was asked for")


def test_a_claim_with_a_place_is_one_claim_to_review_and_to_list(lint: Lint, tmp_path: Path) -> None:
    born = '{id: a, subject: ada, predicate: born, value: "1815", place: london, status: proposed}'
    entities = "[{id: ada, kind: person, name: Ada}, {id: london, kind: place, name: London}]"
    write(tmp_path, {"claims/a.yaml": f"entities: {entities}\nclaims:\n  - {born}\n"})
    base = loaded(asked(None, None, None, "", isolated=False))
    (waiting,) = proposals([tmp_path / "claims"], base)

    assert waiting.claim.predicate == "born"
    assert lint("claims", "list").out == "a: ada – born – 1815 (proposed)\n"
    assert lint("claims", "check").out.endswith("1 claim on 2 entities from 0 sources: nothing to complain about\n")
