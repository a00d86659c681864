"""A report in the form that was asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from factlint import discover, reports
from factlint.engine.configuration import bare
from factlint.engine.keys import nearest
from factlint.errors import BadConfiguration
from factlint.findings import Report
from factlint.reports import Format, View


def renderer(name: str) -> Callable[[Report, View], str]:
    """What renders a format; raises BadConfiguration with the nearest one."""
    known = discover.names(reports)
    if name not in known:
        raise BadConfiguration(f"there is no format `{name}`", hint=nearest(name, known))
    return discover.member(reports, Format, name).render


def view(**options: bool) -> View:
    """A view in which machines are told files from the root of the repository."""
    folder = str(Path.cwd())
    return View(root=bare(folder).root, folder=folder, **options)
