"""A bar for long runs: on standard error, on a terminal only, and only when the run turns out to be long."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TypeVar

from factlint.escaping import printable

T = TypeVar("T")

PATIENCE = 1.0
"""Seconds of a run before the bar appears."""


def with_bar(items: Iterable[T], total: int) -> Iterator[T]:
    """The items as they come, counted by a bar."""
    stream = sys.stderr
    if total < 2 or stream is None or not stream.isatty() or os.environ.get("TERM") == "dumb":
        yield from items
        return
    begun = time.monotonic()
    waiting = iter(items)
    for done, item in enumerate(waiting, 1):
        yield item
        if time.monotonic() - begun > PATIENCE:
            yield from _shown(waiting, done, total)
            return


def _shown(items: Iterator[T], done: int, total: int) -> Iterator[T]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("checking"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=total, completed=done)
        for item in items:
            progress.advance(task)
            yield item


class Share:
    """How much of one long work is done, in a line that is gone when the work ends."""

    def __init__(self) -> None:
        stream = sys.stderr
        self._terminal = stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"
        self._begun = time.monotonic()
        self._shown = ""

    def __enter__(self) -> Share:
        return self

    def __exit__(self, *_error: object) -> None:
        self._put("")

    def show(self, what: str, share: float) -> None:
        """Say how much is done, from 0 to 1."""
        if time.monotonic() - self._begun > PATIENCE:
            self._put(f"{printable(what)}: {share:.0%}")

    def _put(self, line: str) -> None:
        if self._terminal and line != self._shown:
            with suppress(OSError, ValueError):
                sys.stderr.write(f"\r\x1b[K{line}")
                sys.stderr.flush()
            self._shown = line
