"""What `factlint check` does with what it was asked: one run, or one after each change."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from factlint.commands._progress import with_bar
from factlint.commands._stream import colour, say, write, write_aside, write_bytes, write_file
from factlint.engine.configuration import Configuration
from factlint.engine.per_run import forget
from factlint.engine.rendering import renderer, view
from factlint.engine.request import Fixes, Request
from factlint.engine.run import Run, configuration, listed, run
from factlint.errors import BadConfiguration, FactlintError, Problems
from factlint.escaping import printable
from factlint.findings import Report
from factlint.reports import View

LEVELS = {"never": (), "error": ("error",), "warning": ("error", "warning")}


class Asked(Struct, frozen=True, kw_only=True):
    """How the report is to be given, and what makes the run fail."""

    formats: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    """A file for each format; empty for what goes to standard output."""
    fail_on: str = ""
    coverage_min: float | None = None
    explain: bool = False
    show_coverage: bool = False
    quiet: bool = False
    color: str = "auto"
    progress: bool = True


def list_drafts(request: Request) -> int:
    """The drafts that would be checked, one per line."""
    write("".join(f"{printable(draft.name)}\n" for draft in listed(request)))
    return 0


def checked(request: Request, asked: Asked) -> int:
    """Check once, report, and give back the exit status; a run that fails says so in its reports too."""
    try:
        return _checked(request, asked)
    except FactlintError as error:
        _report_failure(error, asked)
        raise


def _report_failure(failure: FactlintError, asked: Asked) -> None:
    """Say in files and annotations that the run failed: nobody reads the log of a job whose report is missing."""
    reasons: dict[str, list[str]] = {}
    for error in failure.errors if isinstance(failure, Problems) else [failure]:
        reasons.setdefault(error.path or ".", []).append(error.reason)
    unchecked = {path: " · ".join(listed) for path, listed in reasons.items()}
    report = Report(unchecked=unchecked, paths=tuple(unchecked))
    for number, name in enumerate(asked.formats):
        path = asked.outputs[number]
        if path or name == "github":
            with suppress(FactlintError):
                _emit(renderer(name)(report, _view(asked, path)), path, aside=False)


def _checked(request: Request, asked: Asked) -> int:
    forget()
    settings = configuration(request)
    renders = [renderer(name) for name in asked.formats or (settings.format or "text",)]
    done = run(request, with_bar if asked.progress else None, afresh=False)
    for remark in (*done.failures, *done.remarks):
        say(remark)
    if os.environ.get("PRE_COMMIT"):
        _warn_of_untracked(settings, request)
    if request.fixes is Fixes.SAFE and not asked.quiet:
        _offer(done)
    if not request.writes:
        return _differences(done)
    if _is_mending(request):
        _mended_text(request, done)
    for number, render in enumerate(renders):
        path = asked.outputs[number]
        _emit(render(done.report, _view(asked, path)), path, aside=_is_mending(request))
    return _status(done, request, asked, asked.fail_on or settings.fail_on or "error")


def _warn_of_untracked(settings: Configuration, request: Request) -> None:
    """Say in a hook what the commit relies on and does not hold."""
    from factlint.engine.untracked import untracked_base

    for path in untracked_base(settings, request):
        say(f"{path} is part of the base, but git does not know it, and others will not have it: git add {path}")


def watched(request: Request, asked: Asked) -> int:
    """Check, and check again whenever a file that counts has changed; ends with Ctrl-C."""
    from factlint.engine.watching import Watch

    if request.text is not None:
        raise BadConfiguration("standard input cannot be watched", hint="name files or folders")
    watch = Watch(request)
    while True:
        if sys.stdout is not None and sys.stdout.isatty():
            write("\x1b[2J\x1b[H")
        try:
            checked(request, asked)
        except FactlintError as error:  # a base or a configuration in the middle of being written
            say(str(error))
        if not asked.quiet:
            say("watching; Ctrl-C ends it")
        watch.wait()


def _is_mending(request: Request) -> bool:
    """Whether standard output is taken by the text that came on standard input."""
    return request.text is not None and request.fixes is not Fixes.NONE


def _mended_text(request: Request, done: Run) -> None:
    text = request.text.encode("utf-8", "surrogateescape") if isinstance(request.text, str) else request.text or b""
    write_bytes(done.mended[0].new if done.mended else text)


def _offer(done: Run) -> None:
    """Say how many findings have a fix that is for people to decide."""
    if left := sum(bool(finding.fixes) for finding in done.report.findings):
        say(f"{left} more {'has a fix that is' if left == 1 else 'have fixes that are'} not safe; see --unsafe-fixes")


def _differences(done: Run) -> int:
    """The fixes as a unified diff; 1 when there are some."""
    terminal = sys.stdout is not None and sys.stdout.isatty()
    for change in done.mended:
        diff = change.diff()
        write("".join(f"{printable(line)}\n" for line in diff.split("\n")[:-1]) if terminal else diff)
    number = done.report.fixed
    counted = "1 fix" if number == 1 else f"{number} fixes"
    say(f"{counted} in {len(done.mended)} of {done.report.files} files; nothing is written")
    return 2 if done.failures or done.report.unchecked else int(bool(done.mended))


def _view(asked: Asked, path: str) -> View:
    return view(
        colour=colour(asked.color, os.environ, None if path else sys.stdout),
        explain=asked.explain,
        show_coverage=asked.show_coverage,
        quiet=asked.quiet,
    )


def _emit(text: str, path: str, *, aside: bool) -> None:
    if path:
        write_file(str(Path(path)), text)
    elif aside:
        write_aside(text)
    else:
        write(text)


def _status(done: Run, request: Request, asked: Asked, fail_on: str) -> int:
    """0, 1 or 2; what could not be checked weighs more than what was found."""
    from factlint.engine.places import against_something

    report, met = done.report, done.report.coverage
    if not report.files and not request.force_exclude:
        say("no drafts found; name a file, or a folder that holds some")
        return 2
    if not (asked.quiet or met.checkable or against_something(configuration(request), request)):
        say("no claims base was found: only what needs none was checked; see `factlint init` and --claims")
    if report.unchecked or done.failures:
        return 2
    covered = 100 * (met.checkable - met.no_claim) / met.checkable if met.checkable else 100.0
    if asked.coverage_min is not None and covered < asked.coverage_min:
        say(f"{covered:.1f} % of the statements met a claim; {asked.coverage_min:g} % are asked for")
        return 1
    return int(any(finding.severity.value in LEVELS[fail_on] for finding in report.findings))
