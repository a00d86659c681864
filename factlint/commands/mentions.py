"""`factlint mentions`."""

from __future__ import annotations

import click

from factlint.commands._stream import say, write


@click.command()
@click.argument("paths", nargs=-1, required=True)
@click.option("--claims", multiple=True, metavar="PATH", help="Claims whose entities give the names their ids.")
@click.option("--sources", multiple=True, metavar="PATH", help="Source records.")
@click.option("--vocabulary", multiple=True, metavar="PATH", help="A vocabulary file of your own.")
@click.option("--format", "shape", type=click.Choice(("text", "json")), default="text", show_default=True)
@click.option("--calendar", metavar="NAME", default="", help="The calendar of dates without a label.")
@click.option("--country", metavar="CODE", default="", help="Whose calendar reform counts.")
@click.option("--isolated", is_flag=True, help="Read no configuration.")
def mentions(
    paths: tuple[str, ...],
    claims: tuple[str, ...],
    sources: tuple[str, ...],
    vocabulary: tuple[str, ...],
    shape: str,
    calendar: str,
    country: str,
    isolated: bool,
) -> int:
    """List every date, quantity, name, quotation and citation as factlint reads it."""
    from factlint.engine.listing import as_json, as_text, listing
    from factlint.engine.request import Request

    request = Request(
        paths=paths,
        claims=claims,
        sources=sources,
        vocabulary=vocabulary,
        calendar=calendar,
        country=country,
        isolated=isolated,
    )
    found, unread = listing(request)
    write(as_json(found) if shape == "json" else as_text(found))
    for path, reason in unread.items():
        say(f"{path}: not read: {reason}")
    return 2 if unread else 0
