"""`factlint date`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from factlint.commands._options import Country
from factlint.commands._stream import write

if TYPE_CHECKING:
    from factlint.values.date import Date

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(context_settings={"ignore_unknown_options": True})  # `-0043-03-15` is a date
def date(
    text: Annotated[str, typer.Argument(metavar="DATE", help='Such as "10/22 April 1870" or 1870-04-22.')],
    *,
    calendar: Annotated[
        Literal["gregorian", "julian"], typer.Option(help="The calendar of a date without a label.")
    ] = "gregorian",
    country: Country = "",
    language: Annotated[
        str, typer.Option(metavar="CODE", help="The language of the date, e.g. ru; found out by default.")
    ] = "",
) -> int:
    """Show one date in every calendar, with its weekday, the gap and who used what."""
    from factlint import languages
    from factlint.commands._date_faults import out_of_range, too_long
    from factlint.commands._date_names import named_day
    from factlint.commands._date_table import table
    from factlint.discover import names
    from factlint.engine.keys import known
    from factlint.errors import FactlintError
    from factlint.escaping import printable
    from factlint.languages._without_pack import languages_of, words_of
    from factlint.mentions import Setting
    from factlint.mentions._dates.edtf import parse_edtf
    from factlint.mentions._dates.value import parse_date

    setting = Setting(calendar=calendar, country=known("country", country))
    if language and not words_of(language).months:
        known("languages", language)

    def read(codes: Iterable[str]) -> Date | None:
        readings = (parse_date(text, language=each, setting=setting) for each in codes)
        return next((reading for reading in readings if reading), None)

    found = read((language,) if language else dict.fromkeys(("en", *names(languages))))
    if found is None or not found.exists:
        found = named_day(text) or parse_edtf(text, calendar) or found
    if found is None and not language:
        found = read(languages_of(text))
    if found is not None and not found.exists and found.reading.first is None:
        raise FactlintError(f"{text!r} never was", hint=too_long(found))
    if found is None:
        hint = out_of_range(text, setting) or 'write it as "10/22 April 1870" or 1870-04-22'
        raise FactlintError(f"no date in {text!r}", hint=hint)
    write(table(printable(text.strip()), found))
    return 0
