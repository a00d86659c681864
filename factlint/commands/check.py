"""`factlint check`."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from factlint.commands._options import Calendar, Colour, Country, FailOn, Isolated, Proposed, Sources, Vocabulary
from factlint.commands._stream import colour, say, write, write_file

Texts = list[str] | None


def _many(metavar: str, meaning: str, *names: str) -> Any:
    """An option that may be given several times."""
    return typer.Option(*names, metavar=metavar, help=meaning)


app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def check(
    paths: Annotated[Texts, typer.Argument(metavar="PATHS", help="Files or folders; `-` reads standard input.")] = None,
    *,
    claims: Annotated[Texts, _many("PATH", "Claims: YAML, JSON Lines or CSV, a file or a folder.")] = None,
    sources: Sources = None,
    vocabulary: Vocabulary = None,
    against: Annotated[Texts, _many("PATH", "A source text to hold the drafts against directly.")] = None,
    formats: Annotated[Texts, _many("NAME", "How to report: text, json, github ...", "--format")] = None,
    output: Annotated[Texts, _many("FILE", "Write the report to a file; one for each --format.")] = None,
    select: Annotated[Texts, _many("CODES", "Rules to run: codes, starts of codes, names.")] = None,
    ignore: Annotated[Texts, _many("CODES", "Rules not to run.")] = None,
    fail_on: Annotated[
        FailOn | None, typer.Option(show_default="error", help="The least severity that fails the run.")
    ] = None,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="The same as --fail-on never.")] = False,
    include_proposed: Proposed = False,
    calendar: Calendar = "",
    country: Country = "",
    today: Annotated[str, typer.Option(metavar="DATE", help="The day it is, for suppressions with `until=`.")] = "",
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Check every draft anew.")] = False,
    explain_matches: Annotated[
        bool, typer.Option("--explain-matches", help="Say for each statement which claims it was held against.")
    ] = False,
    show_coverage: Annotated[
        bool, typer.Option("--show-coverage", help="Say how much of the drafts the claims cover.")
    ] = False,
    coverage_min: Annotated[
        float | None, typer.Option(metavar="PERCENT", help="Fail when less of the statements met a claim.")
    ] = None,
    stdin_filename: Annotated[
        str | None, typer.Option(metavar="NAME", help="The name of the draft that comes on standard input (`-`).")
    ] = None,
    isolated: Isolated = False,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=0, show_default="as needed", help="Worker processes.")] = 0,
    force_exclude: Annotated[
        bool, typer.Option("--force-exclude", help="Leave out what the configuration excludes even when it is named.")
    ] = False,
    color: Colour = "auto",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print findings only.")] = False,
    no_progress: Annotated[bool, typer.Option("--no-progress", hidden=True)] = False,  # noqa: ARG001 - hooks pass it; nothing is shown yet
) -> int:
    """Check drafts against the claims base.

    PATHS are files or folders; `-` reads standard input. Exit status: 0 nothing to complain about, 1 findings,
    2 the run failed or a file could not be checked.
    """
    from factlint.engine.project import against_something
    from factlint.engine.rendering import renderer, view
    from factlint.engine.request import Request
    from factlint.engine.run import check as run
    from factlint.engine.run import configuration

    if today and not re.fullmatch(r"\d{4}-\d\d-\d\d", today):
        raise typer.BadParameter("must be a day such as 2027-01-31", param_hint="--today")
    text, names = _standard_input(tuple(paths or ()), stdin_filename)
    request = Request(
        paths=names,
        text=text,
        claims=tuple(claims or ()),
        sources=tuple(sources or ()),
        vocabulary=tuple(vocabulary or ()),
        against=tuple(against or ()),
        select=_codes(select),
        ignore=_codes(ignore),
        proposed=include_proposed,
        calendar=calendar,
        country=country,
        today=today,
        isolated=isolated,
        cache=not no_cache,
        jobs=jobs,
        force_exclude=force_exclude,
    )
    settings = configuration(request)
    renders = [renderer(name) for name in formats or [settings.format or "text"]]
    report = run(request)
    for number, render in enumerate(renders):
        path = output[number] if output and number < len(output) else ""
        shown = view(
            colour=colour(color, os.environ, None if path else sys.stdout),
            explain=explain_matches,
            show_coverage=show_coverage,
            quiet=quiet,
        )
        _emit(render(report, shown), path)
    if not report.files and not request.force_exclude:
        say("no drafts found; name a file, or a folder that holds some")
        return 2
    if not (quiet or report.coverage.checkable or against_something(settings, request)):
        say("no claims base was found: only what needs none was checked; see `factlint init` and --claims")
    return _status(report, "never" if exit_zero else fail_on or settings.fail_on or "error", coverage_min)


def _standard_input(paths: tuple[str, ...], name: str | None) -> tuple[str | bytes | None, tuple[str, ...]]:
    """The draft on standard input, when `-` is the path, and the name it goes by."""
    if "-" not in paths:
        return None, paths
    if len(paths) > 1:
        raise typer.BadParameter("`-` stands alone: give either files or standard input", param_hint="PATHS")
    return sys.stdin.buffer.read(), (name or "stdin.md",)


def _codes(given: Texts) -> tuple[str, ...]:
    return tuple(code.strip() for codes in given or () for code in codes.split(",") if code.strip())


def _emit(text: str, path: str) -> None:
    if path:
        write_file(str(Path(path)), text)
    else:
        write(text)


def _status(report: Any, fail_on: str, coverage_min: float | None) -> int:
    """0, 1 or 2; what could not be checked weighs more than what was found."""
    if report.unchecked:
        return 2
    levels = {"never": (), "error": ("error",), "warning": ("error", "warning")}[fail_on]
    met = report.coverage
    covered = 100 * (met.checkable - met.no_claim) / met.checkable if met.checkable else 100.0
    if coverage_min is not None and covered < coverage_min:
        say(f"{covered:.1f} % of the statements met a claim; {coverage_min:g} % are asked for")
        return 1
    return int(any(finding.severity.value in levels for finding in report.findings))
