"""The man page, in roff."""

from __future__ import annotations

import re

from factlint.version import __version__
from manual.commands import Command, commands

STATUSES = (
    ("0", "Nothing at or above the severity that --fail-on names."),
    ("1", "Findings."),
    ("2", "The run failed, or a file could not be checked."),
    ("130", "Interrupted."),
)
FILES = (
    ("factlint.toml, .factlint.toml, pyproject.toml", "The configuration; the nearest one to a draft wins."),
    ("claims/, sources/", "The claims base and the source records, where the configuration names no others."),
)
ENVIRONMENT = (
    ("NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR", "Whether to colour, in this order, unless --color says."),
)


def roff(text: str) -> str:
    """Text in which nothing is a request or an escape of roff."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "")
    return re.sub(r"^\.", r"\\&.", escaped, flags=re.MULTILINE)


def man_page() -> str:
    """`factlint.1`; it has no date, so that it changes with factlint alone."""
    program, *rest = commands()
    lines = [
        f'.TH FACTLINT 1 "" "factlint {__version__}" "User Commands"',
        *(".SH NAME", f"factlint \\- {roff(program.paragraphs[0]).rstrip('.').lower()}"),
        *(".SH SYNOPSIS", ".B factlint", roff(program.usage)),
        *(".SH OPTIONS", *_listed(program.options)),
        ".SH COMMANDS",
    ]
    for command in rest:
        lines += _command(command)
    for title, records in (("EXIT STATUS", STATUSES), ("FILES", FILES), ("ENVIRONMENT", ENVIRONMENT)):
        lines += [f".SH {title}", *_listed(records)]
    return "\n".join(lines) + "\n"


def _command(command: Command) -> list[str]:
    lines = [f".SS {roff(command.path)} {roff(command.usage)}"]
    for paragraph in command.paragraphs:
        lines += [".PP", roff(paragraph)]
    return [*lines, *_listed(command.arguments), *_listed(command.options)]


def _listed(records: tuple[tuple[str, str], ...]) -> list[str]:
    return [line for written, meaning in records for line in (".TP", f".B {roff(written)}", roff(meaning))]
