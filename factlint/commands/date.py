"""`factlint date`."""

from __future__ import annotations

import click

from factlint.commands._stream import write


@click.command()
@click.argument("text", metavar="DATE")
@click.option(
    "--calendar",
    type=click.Choice(("gregorian", "julian")),
    default="gregorian",
    show_default=True,
    help="The calendar of a date without a label.",
)
@click.option("--country", metavar="CODE", default="", help="Whose calendar reform counts.")
@click.option("--language", metavar="CODE", default="", help="The language of the date, e.g. ru; found out by default.")
def date(text: str, calendar: str, country: str, language: str) -> int:
    """Show one date in every calendar, with its weekday, the gap and who used what."""
    from factlint import languages
    from factlint.commands._date_table import table
    from factlint.discover import names
    from factlint.errors import FactlintError
    from factlint.escaping import printable
    from factlint.mentions import Setting
    from factlint.mentions._date_value import parse_date

    setting = Setting(calendar=calendar, country=country)
    tried = (language,) if language else dict.fromkeys(("en", *names(languages)))
    readings = (parse_date(text, language=each, setting=setting) for each in tried)
    found = next((reading for reading in readings if reading), None)
    if found is None:
        raise FactlintError(f"no date in {text!r}", hint='write it as "10/22 April 1870" or 1870-04-22')
    write(table(printable(text.strip()), found))
    return 0
