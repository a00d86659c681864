"""`factlint check`."""

import re
import sys
from typing import Annotated, Any

import typer

from factlint.commands._completion import formats as known_formats
from factlint.commands._completion import selectors
from factlint.commands._options import (
    Calendar,
    Colour,
    Config,
    Country,
    FailOn,
    Isolated,
    Proposed,
    Sources,
    Vocabulary,
    codes_of,
)
from factlint.commands._outputs import paired

Texts = list[str] | None


def _many(metavar: str, meaning: str, *names: str, **further: Any) -> Any:
    """An option that may be given several times."""
    return typer.Option(*names, metavar=metavar, help=meaning, **further)


CODES = {"autocompletion": selectors}

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def check(
    context: typer.Context,
    paths: Annotated[Texts, typer.Argument(metavar="PATHS", help="Files or folders; `-` reads standard input.")] = None,
    *,
    claims: Annotated[Texts, _many("PATH", "Claims: YAML, JSON Lines or CSV, a file or a folder.")] = None,
    sources: Sources = None,
    vocabulary: Vocabulary = None,
    against: Annotated[Texts, _many("PATH", "A source text to hold the drafts against directly.")] = None,
    formats: Annotated[
        Texts, _many("NAME", "How to report: text, json, github ...", "--format", autocompletion=known_formats)
    ] = None,
    output: Annotated[Texts, _many("FILE", "Write the report to a file: that of the --format before it.")] = None,
    select: Annotated[Texts, _many("CODES", "Rules to run: codes, starts of codes, names.", **CODES)] = None,
    extend_select: Annotated[
        Texts, _many("CODES", "Further rules to run, beside those of the configuration.", **CODES)
    ] = None,
    ignore: Annotated[Texts, _many("CODES", "Rules not to run.", **CODES)] = None,
    fail_on: Annotated[
        FailOn | None, typer.Option(show_default="error", help="The least severity that fails the run.")
    ] = None,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="The same as --fail-on never.")] = False,
    include_proposed: Proposed = False,
    calendar: Calendar = "",
    country: Country = "",
    today: Annotated[str, typer.Option(metavar="DATE", help="The day it is, for suppressions with `until=`.")] = "",
    fix: Annotated[bool, typer.Option("--fix", help="Apply the safe fixes.")] = False,
    unsafe_fixes: Annotated[bool, typer.Option("--unsafe-fixes", help="Apply all fixes, the safe ones first.")] = False,
    diff_fixes: Annotated[
        bool, typer.Option("--diff-fixes", help="Show what fixes would change, and write nothing.")
    ] = False,
    diff: Annotated[
        str, typer.Option(metavar="REF", help="Report only what the change since this revision can have caused.")
    ] = "",
    baseline: Annotated[
        str, typer.Option(metavar="FILE", help="Findings to put up with; see `factlint baseline`.")
    ] = "",
    no_baseline: Annotated[bool, typer.Option("--no-baseline", help="Report what the baseline holds too.")] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Check every draft anew.")] = False,
    explain_matches: Annotated[
        bool, typer.Option("--explain-matches", help="Say for each statement which claims it was held against.")
    ] = False,
    show_coverage: Annotated[
        bool, typer.Option("--show-coverage", help="Say how much of the drafts the claims cover.")
    ] = False,
    coverage_min: Annotated[
        float | None,
        typer.Option(metavar="PERCENT", min=0, max=100, help="Fail when less of the statements met a claim."),
    ] = None,
    stdin_filename: Annotated[
        str | None, typer.Option(metavar="NAME", help="The name of the draft that comes on standard input (`-`).")
    ] = None,
    config: Config = "",
    isolated: Isolated = False,
    show_files: Annotated[bool, typer.Option("--show-files", help="List the drafts that would be checked.")] = False,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=0, show_default="as needed", help="Worker processes.")] = 0,
    force_exclude: Annotated[
        bool, typer.Option("--force-exclude", help="Leave out what the configuration excludes even when it is named.")
    ] = False,
    color: Colour = "auto",
    watch: Annotated[bool, typer.Option("--watch", "-w", help="Check again whenever a file changes.")] = False,
    statistics: Annotated[bool, typer.Option("--statistics", help="Count the findings by rule.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print findings only.")] = False,
    no_progress: Annotated[bool, typer.Option("--no-progress", help="Show no bar on long runs.")] = False,
) -> int:
    """Check drafts against the claims base.

    PATHS are files or folders; `-` reads standard input. Exit status: 0 nothing to complain about, 1 findings,
    2 the run failed or a file could not be checked.
    """
    from factlint.commands._checking import Asked, checked, list_drafts, watched
    from factlint.engine.request import Fixes, Request

    if today and not re.fullmatch(r"\d{4}-\d\d-\d\d", today):
        raise typer.BadParameter("must be a day such as 2027-01-31", param_hint="--today")
    files = paired(formats or (), output or (), context.find_root().obj or ())
    text, names = _standard_input(tuple(paths or ()), stdin_filename)
    request = Request(
        paths=names,
        text=text,
        claims=tuple(claims or ()),
        sources=tuple(sources or ()),
        vocabulary=tuple(vocabulary or ()),
        against=tuple(against or ()),
        select=codes_of(select),
        extend_select=codes_of(extend_select),
        ignore=codes_of(ignore),
        proposed=include_proposed,
        calendar=calendar,
        country=country,
        today=today,
        isolated=isolated,
        config=config,
        explained=explain_matches,
        cache=not no_cache,
        jobs=jobs,
        force_exclude=force_exclude,
        baseline=baseline,
        use_baseline=not no_baseline,
        since=diff,
        fixes=Fixes.UNSAFE if unsafe_fixes else Fixes.SAFE if fix or diff_fixes else Fixes.NONE,
        writes=not diff_fixes,
    )
    if show_files:
        return list_drafts(request)
    asked = Asked(
        formats=tuple(formats or (["statistics"] if statistics else [])),
        outputs=files,
        fail_on="never" if exit_zero else fail_on or "",
        coverage_min=coverage_min,
        explain=explain_matches,
        show_coverage=show_coverage,
        quiet=quiet,
        color=color,
        progress=not (no_progress or quiet),
    )
    return watched(request, asked) if watch else checked(request, asked)


STDIN = "--stdin-filename"


def _standard_input(paths: tuple[str, ...], name: str | None) -> tuple[str | bytes | None, tuple[str, ...]]:
    """The draft on standard input, when `-` is the path, and the name it goes by."""
    if "-" not in paths:
        if name is not None:
            raise typer.BadParameter("names what comes on standard input; give `-` for the path", param_hint=STDIN)
        return None, paths
    if len(paths) > 1:
        raise typer.BadParameter("`-` stands alone: give either files or standard input", param_hint="PATHS")
    return sys.stdin.buffer.read(), (name or "stdin.md",)
