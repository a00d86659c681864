"""Worker processes over drafts."""

from __future__ import annotations

import gc
import multiprocessing
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice

from factlint.engine.checker import checked
from factlint.engine.configuration import Configuration
from factlint.engine.files import Draft
from factlint.engine.project import project
from factlint.engine.request import Request
from factlint.engine.result import Result

PIECE = 64_000
"""Bytes of text that a worker takes at a time."""
MOST_FILES = 100
AHEAD = 4
"""Pieces in hand per worker: bounds the memory that waiting results take."""
GRACE = 5.0
"""Seconds that a worker may take to end."""

Piece = list[tuple[str, int, bool]]
"""Path, number of its configuration, and whether it was named."""


def _pieces(files: list[Draft], configurations: list[Configuration]) -> Iterator[Piece]:
    numbers = {configuration: number for number, configuration in enumerate(configurations)}
    piece: Piece = []
    size = 0
    for file in files:
        piece.append((file.path, numbers[file.configuration], file.named))
        size += file.size
        if size >= PIECE or len(piece) >= MOST_FILES:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece


_configurations: list[Configuration] = []
_request = Request()


def _begin(configurations: list[Configuration], request: Request) -> None:
    global _configurations, _request  # what a worker process is told once
    _configurations, _request = configurations, request
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _check(piece: Piece) -> list[Result]:
    return [
        checked(project(_configurations[number], _request), Draft(path, _configurations[number], named=named))
        for path, number, named in piece
    ]


def _context() -> multiprocessing.context.BaseContext:
    """Fork where it is safe, so that the workers have the base already."""
    return multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")


def shared(files: list[Draft], configurations: list[Configuration], request: Request, jobs: int) -> Iterator[Result]:
    """The results of the drafts, in their order, from several processes."""
    gc.collect()
    gc.freeze()  # the workers share the base's memory as long as nothing touches it
    executor = ProcessPoolExecutor(jobs, _context(), _begin, (configurations, request))
    pieces = _pieces(files, configurations)
    try:
        waiting = [(piece, _handed(executor, piece)) for piece in islice(pieces, jobs * AHEAD)]
        while waiting:
            piece, future = waiting.pop(0)
            yield from _done(piece, future)
            waiting += [(each, _handed(executor, each)) for each in islice(pieces, 1)]
    except BaseException:
        workers = multiprocessing.active_children()
        for process in workers:
            process.terminate()
        for process in workers:
            process.join(GRACE)
        executor.shutdown(wait=False, cancel_futures=True)
        raise
    executor.shutdown()


def _handed(executor: ProcessPoolExecutor, piece: Piece) -> Future[list[Result]]:
    try:
        return executor.submit(_check, piece)
    except BrokenProcessPool as error:
        failed: Future[list[Result]] = Future()
        failed.set_exception(error)
        return failed


def _done(piece: Piece, future: Future[list[Result]]) -> list[Result]:
    try:
        return future.result()
    except BrokenProcessPool:
        reason = "FL917 the worker process was killed, perhaps for want of memory; try --jobs 1"
        return [Result(path=path, unchecked=reason) for path, _number, _named in piece]
