"""Runs a guide of the manual as its reader would: writes the files it shows, types the commands, holds the answers.

A fence with `title="..."` is a file of the reader's; a `console` fence is a session, with a `$` before each command.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path

FENCE = re.compile(
    r"^```(?P<kind>[a-z]+)(?: title=\"(?P<name>[^\"]+)\")?\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL
)


def followed(guide: str, folder: Path, answer: Callable[[list[str]], str]) -> str:
    """The guide with what the commands really answer; `folder` is the reader's, empty at first."""
    made, position = [], 0
    for fence in FENCE.finditer(guide):
        made.append(guide[position : fence.start("body")])
        position = fence.start("body")
        if fence["name"]:
            path = folder / fence["name"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(fence["body"], encoding="utf-8")
        elif fence["kind"] == "console":
            commands = [line for line in fence["body"].splitlines() if line.startswith("$ ")]
            made += [f"{command}\n{answer(shlex.split(command)[2:])}" for command in commands]
            position = fence.end("body")
    return "".join([*made, guide[position:]])
