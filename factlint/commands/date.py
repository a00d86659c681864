"""`factlint date`."""

from __future__ import annotations

import click

from factlint.commands._stream import write


@click.command()
@click.argument("text", metavar="DATE")
@click.option("--calendar", metavar="NAME", default="gregorian", help="The calendar of a date without a label.")
@click.option("--country", metavar="CODE", default="", help="Whose calendar reform counts.")
@click.option("--language", metavar="CODE", default="en", show_default=True, help="The language of the date.")
def date(text: str, calendar: str, country: str, language: str) -> int:
    """Show one date in every calendar, with its weekday, the gap and who used what."""
    from factlint.commands._date_table import table
    from factlint.errors import FactlintError
    from factlint.mentions import Setting
    from factlint.mentions._date_value import parse_date

    found = parse_date(text, language=language, setting=Setting(calendar=calendar, country=country))
    if found is None:
        raise FactlintError(f"no date in {text!r}", hint='write it as "10/22 April 1870" or 1870-04-22')
    write(table(text, found))
    return 0
