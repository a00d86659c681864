"""Which report goes to which file, by where the options stand on the command line."""

from __future__ import annotations

from collections.abc import Sequence

import typer

HINT = "--output"


def paired(formats: Sequence[str], outputs: Sequence[str], arguments: Sequence[str]) -> tuple[str, ...]:
    """A file for each format; empty for what goes to standard output.

    As many files as formats are taken in their order. Of fewer, each belongs to the format before it, or to the first
    one. Raises BadParameter for a file without a format of its own.
    """
    number = max(1, len(formats))
    if len(outputs) > number:
        raise typer.BadParameter("there are more files than reports: give each a --format", param_hint=HINT)
    if len(outputs) == number or not outputs:
        return (*outputs, *[""] * (number - len(outputs)))
    files = [""] * number
    at = 0
    for option, value in _given(arguments):
        if option == "--format":
            at += 1
            continue
        place = max(0, at - 1)
        if files[place]:
            raise typer.BadParameter("two files follow one format: put each behind its --format", param_hint=HINT)
        files[place] = value
    return tuple(files)


def _given(arguments: Sequence[str]) -> list[tuple[str, str]]:
    """The two options with their values, in the order in which they stand there."""
    found: list[tuple[str, str]] = []
    words = iter(arguments)
    for word in words:
        if word == "--":
            break
        name, sign, value = word.partition("=")
        if name in ("--format", "--output"):
            found.append((name, value if sign else next(words, "")))
    return found
