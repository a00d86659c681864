"""The group of all commands, and what happens when one of them fails."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence

import click

from factlint import __version__, commands, discover
from factlint.commands._stream import say, silence
from factlint.errors import FactlintError

FAILED = 2
INTERRUPTED = 130
BROKEN_PIPE = 141


class _Commands(click.Group):
    """Commands by the name of their file; a file is imported when its command is called or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return [name.replace("_", "-") for name in discover.names(commands)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        name = cmd_name.replace("-", "_")
        return discover.member(commands, click.Command, name) if name in discover.names(commands) else None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", "-V", prog_name="factlint", message="%(prog)s %(version)s")
@click.option("--traceback", is_flag=True, help="Show where an internal error happened.")
def factlint(traceback: bool) -> None:
    """Hold the dates, names and numbers of a draft against what its sources say."""
    if traceback:
        os.environ["FACTLINT_TRACEBACK"] = "1"


def _end(*_signal: object) -> None:
    raise KeyboardInterrupt


def started(arguments: Sequence[str]) -> int:
    """Run the command line as a process of its own: SIGTERM ends it as cleanly as Ctrl-C."""
    signal.signal(signal.SIGTERM, _end)
    return run(arguments)


def run(arguments: Sequence[str]) -> int:
    """Run the command line; every way to fail ends in a message and a status, never in a traceback."""
    try:
        status = factlint.main(list(arguments), prog_name="factlint", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except click.ClickException as error:
        error.show()
        return FAILED
    except (click.Abort, KeyboardInterrupt):
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
