"""Standard output and error: encodings, colour, and streams that are closed or broken."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from factlint.errors import FactlintError
from factlint.escaping import printable


def write(text: str) -> None:
    """Write to standard output: UTF-8 to files and pipes, what the terminal can show to a terminal."""
    stream = sys.stdout
    if stream is None or not text:
        return
    console = stream.isatty() or "PYTHONIOENCODING" in os.environ
    encoding = stream.encoding if console and stream.encoding else "utf-8"
    buffer = getattr(stream, "buffer", None)
    if buffer is None:  # captured, as in tests
        stream.write(text)
        return
    stream.flush()
    buffer.write(text.encode(encoding, "backslashreplace"))
    buffer.flush()


def write_bytes(data: bytes) -> None:
    """Write to standard output as it is: a text that came in and goes out again."""
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:  # captured, as in tests
        write(data.decode("utf-8", "replace"))
        return
    sys.stdout.flush()
    buffer.write(data)
    buffer.flush()


def write_aside(text: str) -> None:
    """Write a report to standard error, where standard output holds something else."""
    if sys.stderr is not None:
        sys.stderr.write(text)


def write_file(path: str, text: str) -> None:
    """Write a report to a file: all of it or nothing; raises FactlintError when there is no folder for it."""
    target = Path(path)
    if path == "-":
        write(text)
        return
    if target.exists() and not target.is_file():  # a device or a pipe cannot be replaced
        target.write_bytes(text.encode("utf-8", "backslashreplace"))
        return
    if not target.parent.is_dir():
        raise FactlintError("there is no such folder to write to", path=path, hint=f"make {target.parent} first")
    draft = target.with_name(f".{target.name}.{os.getpid()}.factlint")
    try:
        draft.write_bytes(text.encode("utf-8", "backslashreplace"))
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def say(message: str) -> None:
    """A message to standard error, one escaped line per line."""
    if sys.stderr is None:
        return
    for line in message.split("\n"):
        try:
            sys.stderr.write(f"factlint: {printable(line)}\n")  # Python itself escapes what stderr cannot encode
        except (OSError, ValueError):
            return


def silence() -> None:
    """Let nothing more be written at the end of the process, where a closed pipe would print a traceback."""
    for stream in (sys.stdout, sys.stderr):
        try:
            devnull = os.open(os.devnull, os.O_WRONLY)
            os.dup2(devnull, stream.fileno())
        except (OSError, ValueError, AttributeError):
            continue


def colour(choice: str, environment: Mapping[str, str], stream: TextIO | None) -> bool:
    """Whether to colour what goes to a stream, or to a file (None).

    `always` and `never` decide; after them NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE and CLICOLOR, in this order, and last
    whether the stream is a terminal. The environment puts no colour into a file.
    """
    if choice != "auto":
        return choice == "always"
    if stream is None or environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return environment["FORCE_COLOR"] != "0"
    if environment.get("CLICOLOR_FORCE", "0") != "0":
        return True
    return stream.isatty() and environment.get("CLICOLOR", "1") != "0" and environment.get("TERM") != "dumb"
