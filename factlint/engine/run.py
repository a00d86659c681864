"""A run: every draft that was asked for, checked, fixed where that is asked for, in one report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from factlint.engine.compiled_patterns import patterns_kept
from factlint.engine.configuration import Configuration
from factlint.engine.files import Draft, configuration_for, drafts
from factlint.engine.keeping import Keeping
from factlint.engine.per_run import forget
from factlint.engine.places import named
from factlint.engine.request import Fixes, Request
from factlint.engine.result import Later, Result
from factlint.engine.workers import results
from factlint.errors import FactlintError
from factlint.findings import Coverage, Report

if TYPE_CHECKING:
    from factlint.engine.fixing import Mended

Progress = Callable[[Iterator[Result], int], Iterator[Result]]


class Run(Struct):
    """What one run came to."""

    report: Report = field(default_factory=Report)
    mended: list[Mended] = field(default_factory=list)
    """The drafts that fixes have changed, or would change."""
    failures: list[str] = field(default_factory=list)
    """What kept fixes from being written."""
    remarks: list[str] = field(default_factory=list)
    """What else the user should know."""


def configuration(request: Request) -> Configuration:
    """The configuration that holds for the run as a whole: that of the working folder."""
    return configuration_for(str(Path.cwd()), request)


def listed(request: Request) -> list[Draft]:
    """The drafts of a run; raises FactlintError for a missing path."""
    here = configuration(request)
    if request.text is not None:
        path = request.paths[0]
        return [Draft(path, configuration_for(str(Path(path).parent), request), named=True)]
    paths = request.paths or tuple(map(str, named(here, "paths")[0])) or (".",)
    return drafts(request, paths)


def check(request: Request) -> Report:
    """Check drafts; raises FactlintError when the run itself cannot go on."""
    return run(request).report


def run(request: Request, progress: Progress | None = None, *, afresh: bool = True) -> Run:
    """Check drafts, and fix them when that is asked for; raises FactlintError when the run itself cannot go on.

    `progress` is given the results and their number, and hands them on. Unless it is begun `afresh`, what this process
    has read of configurations holds.
    """
    if afresh:
        forget()
    with patterns_kept(request):
        return _run(request, progress)


def _run(request: Request, progress: Progress | None) -> Run:
    files = listed(request)
    keeping = Keeping(request)
    made = Run()
    found = results(files, request)
    done = list(zip(files, progress(found, len(files)) if progress else found, strict=True))
    if request.fixes is not Fixes.NONE:
        done = list(_mended(done, request, keeping, made))
    made.report = _report(done, keeping, made)
    made.remarks += keeping.remarks(done)
    return made


def _mended(
    done: Iterable[tuple[Draft, Result]], request: Request, keeping: Keeping, made: Run
) -> Iterator[tuple[Draft, Result]]:
    from factlint.engine.fixing import fixable, mended

    unsafe = request.fixes is Fixes.UNSAFE
    for file, result in done:
        if result.unchecked or not fixable(file, keeping.left(file, result.findings), unsafe=unsafe):
            yield file, result
            continue
        try:
            data = request.text.encode() if isinstance(request.text, str) else request.text
            change = mended(file, request, keeping.left, unsafe=unsafe, data=data)
            if change.new != change.old and request.writes and data is None:
                change.write()
        except FactlintError as error:
            made.failures.append(str(error))
            yield file, result
            continue
        if change.new != change.old:
            made.mended.append(change)
        yield file, change.result


def _report(done: list[tuple[Draft, Result]], keeping: Keeping, made: Run) -> Report:
    """The results of all files as one report, in the order of the paths."""
    found = [(file, result, keeping.left(file, result.findings)) for file, result in done]
    return Report(
        findings=tuple(finding for _file, _result, findings in found for finding in findings),
        statements=Later(lambda: tuple(statement for _file, result in done for statement in result.statements)),
        coverage=sum((result.coverage for _file, result in done), Coverage()),
        unchecked={result.path: result.unchecked for _file, result in done if result.unchecked},
        paths=tuple(result.path for _file, result in done),
        fixed=sum(change.count for change in made.mended),
        set_aside=sum(len(result.findings) - len(findings) for _file, result, findings in found),
    )
