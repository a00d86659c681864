"""The README shows what factlint really says."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from factlint import discover, reports
from factlint.commands._main import run
from factlint.engine.keys import BY_NAME

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
SHOWN = re.compile(r"<!-- (factlint [^\n]+) -->\n```text\n(.*?)```\n", re.DOTALL)
TEXT = README.read_text("utf-8")


@pytest.mark.parametrize("command", [match[1] for match in SHOWN.finditer(TEXT)])
def test_the_output_is_what_the_command_prints(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    monkeypatch.chdir(ROOT)
    status = run(shlex.split(command)[1:])
    printed = capsys.readouterr().out
    shown = {match[1]: match[2] for match in SHOWN.finditer(README.read_text("utf-8"))}
    if request.config.getoption("--update-specs"):
        block = f"<!-- {command} -->\n```text\n"
        README.write_text(README.read_text("utf-8").replace(block + shown[command], block + printed), "utf-8")
        pytest.skip("the README is updated; read the difference")

    assert status in (0, 1)
    assert printed == shown[command]


def test_the_configuration_shown_is_right_and_complete() -> None:
    (shown,) = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)

    assert set(tomllib.loads(shown)) == set(BY_NAME)


def test_the_formats_named_are_those_there_are() -> None:
    (named,) = re.findall(r"factlint check --format github +([a-z,\s]+);", TEXT)

    assert sorted(re.split(r",\s+", named)) == sorted(discover.names(reports))
