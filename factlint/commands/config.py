"""`factlint config`."""

from __future__ import annotations

from typing import Annotated

import typer

from factlint.commands._options import (
    Calendar,
    Claims,
    Config,
    Country,
    FailOn,
    Isolated,
    Shape,
    Sources,
    Vocabulary,
    codes_of,
)
from factlint.commands._stream import write

app = typer.Typer(add_completion=False, rich_markup_mode=None, no_args_is_help=True)
Texts = list[str] | None
Codes = Annotated[Texts, typer.Option(metavar="CODES", help="As `factlint check` would be given it.")]


@app.callback()
def config() -> None:
    """Show the configuration that holds, and where each value comes from."""


@app.command("show")
def _show(
    path: Annotated[str, typer.Argument(metavar="FILE", help="A draft, or a folder.")] = ".",
    *,
    claims: Claims = None,
    sources: Sources = None,
    vocabulary: Vocabulary = None,
    select: Codes = None,
    extend_select: Codes = None,
    ignore: Codes = None,
    calendar: Calendar = "",
    country: Country = "",
    fail_on: Annotated[FailOn | None, typer.Option(help="The least severity that fails the run.")] = None,
    config: Config = "",
    isolated: Isolated = False,
    shape: Shape = "text",
) -> None:
    """Show the configuration that holds for FILE: each key, its value, and the file and line that set it.

    Given options of `factlint check`, it shows what they replace.
    """
    import json

    from factlint.engine.request import Request
    from factlint.engine.settings import settings_of
    from factlint.escaping import json_safe, printable

    request = Request(
        paths=(path,),
        claims=tuple(claims or ()),
        sources=tuple(sources or ()),
        vocabulary=tuple(vocabulary or ()),
        select=codes_of(select),
        extend_select=codes_of(extend_select),
        ignore=codes_of(ignore),
        calendar=calendar,
        country=country,
        config=config,
        isolated=isolated,
    )
    found = settings_of(path, request, fail_on or "")
    if shape == "json":
        record = {"version": 1, "root": found.root, "settings": [each.record() for each in found.settings]}
        write(json_safe(json.dumps(record, ensure_ascii=False)) + "\n")
        return
    write(printable(f"# project: {found.root}") + "\n")
    for each in found.settings:
        write(printable(f"{each.key} = {each.toml}  # {each.origin}") + "\n")
