"""`factlint mentions`."""

from __future__ import annotations

from typing import Annotated

import typer

from factlint.commands._options import Calendar, Config, Country, Isolated, Shape, Sources, Vocabulary
from factlint.commands._stream import say, write

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def mentions(
    paths: Annotated[list[str], typer.Argument(metavar="PATHS", help="Files or folders.")],
    *,
    claims: Annotated[
        list[str] | None, typer.Option(metavar="PATH", help="Claims whose entities give the names their ids.")
    ] = None,
    sources: Sources = None,
    vocabulary: Vocabulary = None,
    shape: Shape = "text",
    calendar: Calendar = "",
    country: Country = "",
    config: Config = "",
    isolated: Isolated = False,
) -> int:
    """List every date, quantity, name, quotation and citation as factlint reads it."""
    from factlint.engine.listing import as_json, as_text, listing
    from factlint.engine.request import Request

    request = Request(
        paths=tuple(paths),
        claims=tuple(claims or ()),
        sources=tuple(sources or ()),
        vocabulary=tuple(vocabulary or ()),
        calendar=calendar,
        country=country,
        config=config,
        isolated=isolated,
    )
    found, unread = listing(request)
    write(as_json(found) if shape == "json" else as_text(found))
    for path, reason in unread.items():
        say(f"{path}: not read: {reason}")
    return 2 if unread else 0
