"""Who checks which draft: the cache, this process or several; the same results in the same order."""

from __future__ import annotations

import os
from collections.abc import Iterator

from factlint.engine.cached import Memory
from factlint.engine.files import Draft
from factlint.engine.request import Request
from factlint.engine.result import Result
from factlint.engine.store import place

WORTH = 200_000
"""Bytes of text below which one process is faster."""
OWN_HANDLES, HANDLES = 32, 8
"""Open files that the run itself needs, and each worker."""


def results(files: list[Draft], request: Request) -> Iterator[Result]:
    """The results of the drafts, in their order; raises FactlintError for a broken base or configuration."""
    cache = place() if request.cache and request.text is None else None
    memory = Memory(cache) if cache else None
    known = memory.results(files, request) if memory else {}
    fresh = _computed([file for file in files if file.path not in known], request)
    for file in files:
        if file.path in known:
            yield known[file.path]
            continue
        result = next(fresh)
        if memory:
            memory.note(file, request, result)
        yield result
    next(fresh, None)  # none is left; at its end it waits for the workers
    if memory:
        memory.write()


def _computed(files: list[Draft], request: Request) -> Iterator[Result]:
    if not files:
        return
    from factlint.engine import checker  # slow to import, and not needed when every result is kept
    from factlint.engine.project import project

    configurations = list(dict.fromkeys(file.configuration for file in files))
    for configuration in configurations:
        _ = project(configuration, request).setting  # an error in a base is raised here, before any work is done
    jobs = _jobs(files, request)
    if jobs > 1:
        from factlint.engine.pool import shared  # imports multiprocessing

        yield from shared(files, configurations, request, jobs)
    else:
        yield from (checker.checked(project(file.configuration, request), file) for file in files)


def _jobs(files: list[Draft], request: Request) -> int:
    if request.text is not None or len(files) < 2:
        return 1
    if not request.jobs and sum(file.size for file in files) < WORTH:
        return 1
    return max(1, min(request.jobs or os.cpu_count() or 1, len(files), _affordable()))


def _affordable() -> int:
    """How many workers the process's limit of open files allows; a pool that runs out of them waits for ever."""
    try:
        import resource
    except ImportError:  # not on Windows
        return 60
    limit, _hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    return 60 if limit == resource.RLIM_INFINITY else (limit - OWN_HANDLES) // HANDLES
