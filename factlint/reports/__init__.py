"""Reports: one file per output format.

To add a format, write `reports/<name>.py` with one `Format`.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from factlint.findings import Report


class View(Struct, frozen=True, kw_only=True):
    """How the reader wants to see it."""

    colour: bool = False
    explain: bool = False
    show_coverage: bool = False
    quiet: bool = False
    """Findings only, without the closing line."""
    root: str = ""
    """The root of the repository, absolute: reports for machines name files from there."""
    folder: str = ""
    """The folder, absolute, that the paths of a report start from."""


class Format(Struct, frozen=True, kw_only=True, eq=False):
    """An output format."""

    name: str
    render: Callable[[Report, View], str]
    """The whole report as text, ending in a newline unless empty; escaped for where it is shown."""
