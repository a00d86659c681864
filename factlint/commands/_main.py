"""The group of all commands, and what happens when one of them fails."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from functools import cache, partial
from typing import Annotated, Any, NoReturn

import typer
from typer.core import TyperGroup

from factlint import __version__, commands, discover
from factlint.commands._plain_values import lighten
from factlint.commands._stream import say, silence, write
from factlint.errors import FactlintError

FAILED = 2
INTERRUPTED = 130
BROKEN_PIPE = 141
COMPLETE = "_FACTLINT_COMPLETE"
"""What the completion script of a shell sets when it asks for the words that may follow."""


class _Commands(TyperGroup):
    """Commands by the name of their file; a file is imported when its command is called or listed."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        return [name.replace("_", "-") for name in discover.names(commands)]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        name = cmd_name.replace("-", "_")
        return _command(name) if name in discover.names(commands) else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the first word names; what may have been meant is said where there is none."""
        if not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            ctx.fail(f"No such command '{args[0]}'.{_meant(args[0], self.list_commands(ctx))}")
        return super().resolve_command(ctx, args)


def _meant(word: str, known: list[str]) -> str:
    """What somebody may want who gives this word for a command."""
    from difflib import get_close_matches

    if near := get_close_matches(word, known, n=1):
        return f" Did you mean '{near[0]}'?"
    if os.path.lexists(word):
        return f" To check it: factlint check {word}"
    return f" About a rule: factlint explain {word}" if word[:2].upper() == "FL" else ""


@cache
def _command(name: str) -> Any:
    return _summed_up(lighten(typer.main.get_command(discover.member(commands, typer.Typer, name))))


def _summed_up(command: Any) -> Any:
    """The command with its first paragraph for a summary, of which typer would show the beginning only."""
    command.short_help = (command.help or "").split("\n\n")[0].replace("\n", " ")
    for inner in getattr(command, "commands", {}).values():
        _summed_up(inner)
    return command


app = typer.Typer(
    cls=_Commands,
    context_settings={"help_option_names": ["--help", "-h"]},
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _version(asked: bool) -> None:
    if asked:
        write(f"factlint {__version__}\n")
        raise typer.Exit


@app.callback()
def factlint(
    *,
    version: Annotated[  # noqa: ARG001 - its callback answers
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
    traceback: Annotated[bool, typer.Option("--traceback", help="Show where an internal error happened.")] = False,
) -> None:
    """Hold the dates, names and numbers of a draft against what its sources say."""
    if traceback:
        os.environ["FACTLINT_TRACEBACK"] = "1"


def _end(*_signal: object) -> None:
    raise KeyboardInterrupt


def started(arguments: Sequence[str]) -> NoReturn:
    """Run the command line as a process of its own: SIGTERM ends it as cleanly as Ctrl-C."""
    signal.signal(signal.SIGTERM, _end)
    status = run(arguments)
    if sys.stderr is not None:
        sys.stderr.flush()
    os._exit(status)  # all is written; to take a million objects apart takes long, and a broken pool waits for ever


def _called(arguments: list[str]) -> object:
    """Call the command that is meant: without typer's own handling of broken pipes and Ctrl-C, which `run` does."""
    group = lighten(typer.main.get_command(app))
    if COMPLETE in os.environ:
        group.main(arguments, prog_name="factlint", complete_var=COMPLETE)  # ends the process
    try:
        with group.make_context("factlint", list(arguments), obj=tuple(arguments)) as context:
            return group.invoke(context)
    except typer.Exit as end:
        return end.exit_code


def run(arguments: Sequence[str]) -> int:
    """Run the command line; every way to fail ends in a message and a status, never in a traceback."""
    try:
        status = _called(list(arguments))
        if sys.stdout is not None:
            sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except typer.TyperException as error:
        if sys.stderr is not None:  # typer would turn to standard output
            getattr(error, "show", partial(say, str(error)))()
        return FAILED
    except (typer.Abort, KeyboardInterrupt):
        silence()
        return INTERRUPTED
    except BrokenPipeError:
        silence()
        return BROKEN_PIPE
    except FactlintError as error:
        say(str(error))
        return FAILED
    except OSError as error:
        say(f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error))
        silence()
        return FAILED
    except Exception as error:  # the last net: a message instead of a traceback
        if os.environ.get("FACTLINT_TRACEBACK"):
            raise
        say(f"FL999 internal error: {type(error).__name__}: {error}; `factlint --traceback ...` shows where")
        return FAILED
