"""A run: every draft that was asked for, checked, in one report."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from factlint.engine.cached import forget
from factlint.engine.checker import Result
from factlint.engine.configuration import Configuration, bare, configuration_of
from factlint.engine.files import Draft, drafts
from factlint.engine.request import Request
from factlint.engine.workers import results
from factlint.findings import Coverage, Report


def configuration(request: Request) -> Configuration:
    """The configuration that holds for the run as a whole: that of the working folder."""
    folder = str(Path.cwd())
    return bare(folder) if request.isolated else configuration_of(folder)


def listed(request: Request) -> list[Draft]:
    """The drafts of a run; raises FactlintError for a missing path."""
    here = configuration(request)
    if request.text is not None:
        return [Draft(request.paths[0], here, named=True)]
    paths = request.paths or tuple(str(Path(here.root, path)) for path in here.paths) or (".",)
    return drafts(paths, isolated=request.isolated, force_exclude=request.force_exclude)


def check(request: Request) -> Report:
    """Check drafts; raises FactlintError when the run itself cannot go on."""
    forget()
    files = listed(request)
    return report(results(files, request))


def report(results: Iterable[Result]) -> Report:
    """The results of all files as one report, in the order of the paths."""
    done = list(results)
    return Report(
        findings=tuple(finding for result in done for finding in result.findings),
        statements=tuple(statement for result in done for statement in result.statements),
        coverage=sum((result.coverage for result in done), Coverage()),
        unchecked={result.path: result.unchecked for result in done if result.unchecked},
        paths=tuple(result.path for result in done),
    )
