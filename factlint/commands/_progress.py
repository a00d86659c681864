"""A bar for long runs: on standard error, on a terminal only, and only when the run turns out to be long."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

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
