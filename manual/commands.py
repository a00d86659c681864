"""The commands of factlint as its own help describes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import typer
from msgspec import Struct

from factlint.commands._main import app

TYPE = re.compile(r" <(?:list|str)[^>]*>")
"""What typer calls an argument's type; the words of its own help say it better."""
DEFAULT = re.compile(r"\[default: \(([^)]*)\)")
PARAGRAPH = re.compile(r"\n\s*\n")
Records = tuple[tuple[str, str], ...]


class Command(Struct, frozen=True, kw_only=True):
    """A command, or a group of commands."""

    path: str
    """`factlint claims check`."""
    usage: str
    """What follows the path: `[OPTIONS] [PATHS]...`."""
    paragraphs: tuple[str, ...]
    arguments: Records
    options: Records
    """How each is written, and what it means."""


def commands() -> Iterator[Command]:
    """Every command, the program itself first, each group before what it holds."""
    yield from _walk(typer.main.get_command(app), "factlint", None)


def _walk(command: Any, name: str, parent: Any) -> Iterator[Command]:
    with command.make_context(name, [], parent=parent, resilient_parsing=True) as context:
        parameters = [(each.param_type_name, each.get_help_record(context)) for each in command.get_params(context)]
        yield Command(
            path=context.command_path,
            usage=" ".join(command.collect_usage_pieces(context)),
            paragraphs=tuple(" ".join(each.split()) for each in PARAGRAPH.split(command.help or "")),
            arguments=tuple(_record(record) for kind, record in parameters if record and kind == "argument"),
            options=tuple(_record(record) for kind, record in parameters if record and kind == "option"),
        )
        for inner in getattr(command, "list_commands", lambda _: ())(context):
            yield from _walk(command.get_command(context, inner), inner, context)


def _record(record: tuple[str, str]) -> tuple[str, str]:
    written, meaning = record
    written = TYPE.sub("", written).strip()
    return written, DEFAULT.sub(r"[default: \1", " ".join(meaning.split()))


def as_markdown() -> str:
    """The reference of the command line."""
    lines = ["# Commands", "", "What `factlint COMMAND --help` says, on one page."]
    for command in commands():
        lines += ["", f"## {command.path}", "", *_spaced(command.paragraphs)]
        lines += ["```text", f"{command.path} {command.usage}", "```"]
        for title, records in (("Argument", command.arguments), ("Option", command.options)):
            if records:
                lines += ["", f"| {title} | |", "|---|---|"]
                lines += [f"| `{_cell(written)}` | {_cell(meaning)} |" for written, meaning in records]
    return "\n".join(lines) + "\n"


def _spaced(paragraphs: tuple[str, ...]) -> list[str]:
    return [line for paragraph in paragraphs for line in (paragraph, "")]


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
