"""`factlint check`."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from factlint.commands._stream import colour, say, write, write_file

FAIL_ON = ("error", "warning", "never")


@click.command()
@click.argument("paths", nargs=-1)
@click.option("--claims", multiple=True, metavar="PATH", help="Claims: YAML, JSON Lines or CSV, a file or a folder.")
@click.option("--sources", multiple=True, metavar="PATH", help="Source records, a file or a folder.")
@click.option("--vocabulary", multiple=True, metavar="PATH", help="A vocabulary file of your own.")
@click.option("--against", multiple=True, metavar="PATH", help="A source text to hold the drafts against directly.")
@click.option("--format", "formats", multiple=True, metavar="NAME", help="How to report: text, json, github ...")
@click.option("--output", multiple=True, metavar="FILE", help="Write the report to a file; one for each --format.")
@click.option("--select", multiple=True, metavar="CODES", help="Rules to run: codes, starts of codes, names.")
@click.option("--ignore", multiple=True, metavar="CODES", help="Rules not to run.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), help="The least severity that fails the run [default: error].")
@click.option("--exit-zero", is_flag=True, help="The same as --fail-on never.")
@click.option("--calendar", metavar="NAME", default="", help="The calendar of dates without a label.")
@click.option("--country", metavar="CODE", default="", help="Whose calendar reform counts.")
@click.option("--today", metavar="DATE", default="", help="The day it is, for suppressions with `until=`.")
@click.option("--no-cache", is_flag=True, help="Check every draft anew.")
@click.option("--explain-matches", is_flag=True, help="Say for each statement which claims it was held against.")
@click.option("--show-coverage", is_flag=True, help="Say how much of the drafts the claims cover.")
@click.option("--coverage-min", type=float, metavar="PERCENT", help="Fail when less of the statements met a claim.")
@click.option("--stdin-filename", metavar="NAME", help="The name of the draft that comes on standard input (`-`).")
@click.option("--isolated", is_flag=True, help="Read no configuration.")
@click.option("--jobs", "-j", type=click.IntRange(min=0), default=0, help="Worker processes [default: as needed].")
@click.option("--force-exclude", is_flag=True, help="Leave out what the configuration excludes even when it is named.")
@click.option("--quiet", "-q", is_flag=True, help="Print findings only.")
@click.option("--no-progress", is_flag=True, hidden=True)
def check(
    paths: tuple[str, ...],
    formats: tuple[str, ...],
    output: tuple[str, ...],
    fail_on: str | None,
    exit_zero: bool,
    no_cache: bool,
    explain_matches: bool,
    show_coverage: bool,
    coverage_min: float | None,
    stdin_filename: str | None,
    quiet: bool,
    no_progress: bool,  # noqa: ARG001 - there is no progress to show yet
    **options: Any,
) -> int:
    """Check drafts against the claims base.

    PATHS are files or folders; `-` reads standard input. Exit status: 0 nothing to complain about, 1 findings,
    2 the run failed or a file could not be checked.
    """
    from factlint.engine.project import against_something
    from factlint.engine.request import Request
    from factlint.engine.run import check as run
    from factlint.engine.run import configuration

    if options["today"] and not re.fullmatch(r"\d{4}-\d\d-\d\d", options["today"]):
        raise click.UsageError("--today must be a day such as 2027-01-31")
    text, paths = _standard_input(paths, stdin_filename)
    options |= {name: _codes(options[name]) for name in ("select", "ignore")}
    request = Request(paths=paths, text=text, cache=not no_cache, **options)
    settings = configuration(request)
    renders = _renders(formats or ((settings.format,) if settings.format else ("text",)))
    report = run(request)
    for number, render in enumerate(renders):
        to_file = number < len(output)
        view = _view(to_file=to_file, explain=explain_matches, show_coverage=show_coverage, quiet=quiet)
        _emit(render(report, view), output[number] if to_file else "")
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
        raise click.UsageError("`-` stands alone: give either files or standard input")
    return sys.stdin.buffer.read(), (name or "stdin.md",)


def _codes(given: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(code.strip() for codes in given for code in codes.split(",") if code.strip())


def _renders(names: tuple[str, ...]) -> list[Callable[..., str]]:
    from factlint import discover, reports
    from factlint.engine.configuration import nearest
    from factlint.errors import BadConfiguration
    from factlint.reports import Format

    known = discover.names(reports)
    for name in names:
        if name not in known:
            raise BadConfiguration(f"there is no format `{name}`", hint=nearest(name, known))
    return [discover.member(reports, Format, name).render for name in names]


def _view(*, to_file: bool, **options: bool) -> Any:
    from factlint.reports import View

    terminal = not to_file and sys.stdout is not None and sys.stdout.isatty()
    return View(colour=not to_file and colour(os.environ, terminal=terminal), **options)


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
