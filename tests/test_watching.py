"""`--watch` and the bar: what people see while they wait."""

from __future__ import annotations

import io
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factlint.commands._progress import with_bar
from factlint.engine.request import Request
from factlint.engine.watching import Watch
from tests.cli import BASE, IMPOSSIBLE, RIGHT, SOURCES, Lint, lint, write

__all__ = ["lint"]

ROOT = Path(__file__).parent.parent
PATIENCE = 60


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write(
        tmp_path,
        {".git/HEAD": "", "factlint.toml": "", "a.md": RIGHT, "claims/a.yaml": BASE, "sources/s.yaml": SOURCES},
    )
    return tmp_path


def _started(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "XDG_CACHE_HOME": str(folder / ".cache"),
        "PYTHONUNBUFFERED": "1",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "factlint", "check", "--watch", "--format", "concise", *arguments],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        # A shell that runs the tests in the background has its children ignore interrupts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )


def _next_summary(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    for line in process.stdout:
        if " in " in line and "file" in line:
            return line.strip()
    raise AssertionError("it ended")


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent otherwise there")
def test_it_checks_again_after_each_change_and_ends_with_130(project: Path) -> None:
    process = _started(project)
    try:
        seen = [_next_summary(process)]
        time.sleep(0.05)
        (project / "a.md").write_text(IMPOSSIBLE)
        seen.append(_next_summary(process))
        write(project, {"b.md": IMPOSSIBLE})
        seen.append(_next_summary(process))
        write(project, {"factlint.toml": 'ignore = ["FL105"]\n'})
        seen.append(_next_summary(process))
        process.send_signal(signal.SIGINT)
        status = process.wait(PATIENCE)
    finally:
        process.kill()

    assert seen == ["no findings in 1 file", "1 error in 1 file", "2 errors in 2 files", "no findings in 2 files"]
    assert status == 130


@pytest.mark.parametrize(
    "name", ["a.md", "new.md", "factlint.toml", "claims/a.yaml", "claims/b.yaml", ".factlint-baseline.json"]
)
def test_what_a_run_depends_on_is_looked_at(project: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(project)
    watch = Watch(Request())
    before = watch._look()
    (project / name).write_bytes(b"# changed\n" * 9)

    assert watch._look() != before
    assert watch._look() == watch._look()


def test_a_configuration_that_is_being_written_does_not_end_it(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    watch = Watch(Request())
    (project / "factlint.toml").write_text("ignore = [")

    assert watch._look()


def test_standard_input_cannot_be_watched(lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Fine.\n")))
    outcome = lint("check", "-", "--watch")

    assert (outcome.status, "standard input cannot be watched" in outcome.err) == (2, True)


def test_without_a_terminal_there_is_no_bar(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(with_bar(iter(range(5)), 5)) == [0, 1, 2, 3, 4]
    assert capsys.readouterr() == ("", "")


BAR = """
import sys
from factlint.commands import _progress
_progress.PATIENCE = -1
assert list(_progress.with_bar(iter(range(50)), 50)) == list(range(50))
print("rich" in sys.modules)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals there")
@pytest.mark.parametrize(("patience", "loaded"), [("-1", "True"), ("60", "False")])
def test_on_a_terminal_the_bar_appears_only_when_a_run_is_long(patience: str, loaded: str) -> None:
    ours, theirs = pty.openpty()
    try:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm"}
        code = BAR.replace("-1", patience)
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, stderr=theirs, text=True, check=True
        )
        os.close(theirs)
        shown = os.read(ours, 10_000) if loaded == "True" else b""
    finally:
        os.close(ours)

    assert done.stdout.strip() == loaded
    assert (b"50/50" in shown or b"checking" in shown) is (loaded == "True")
