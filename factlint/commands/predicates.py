"""`factlint predicates`."""

from __future__ import annotations

from typing import Annotated

import typer

from factlint.commands._base_given import asked, configuration
from factlint.commands._completion import languages, predicates_known
from factlint.commands._options import Claims, Config, Isolated, Shape, Sources, Vocabulary, codes_of
from factlint.commands._stream import write

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def predicates(
    name: Annotated[
        str,
        typer.Argument(metavar="[NAME]", help="An id, a name, or a word of a draft.", autocompletion=predicates_known),
    ] = "",
    *,
    language: Annotated[
        list[str] | None,
        typer.Option(metavar="CODE", help="Only the words of this language.", autocompletion=languages),
    ] = None,
    claims: Claims = None,
    sources: Sources = None,
    vocabulary: Vocabulary = None,
    config: Config = "",
    isolated: Isolated = False,
    shape: Shape = "text",
) -> None:
    """List the predicates: what a claim can say, of whom, and with which value.

    With NAME, all that is known of one: what rules it out, what tables call it, and the words that signal it in each
    language. A word of a draft (`factlint predicates inaugurated`) gives those that it signals. Predicates of the
    project's own vocabulary and tables are among them.
    """
    import json

    from factlint.claimbase import described
    from factlint.claimbase.predicates import built_in
    from factlint.engine.keys import known as known_as
    from factlint.engine.project import load_base
    from factlint.escaping import json_safe, printable

    request = asked(claims, sources, vocabulary, config, isolated)
    spoken = [known_as("languages", code) for code in codes_of(language)]
    known = load_base(configuration(request), request).predicates or built_in()
    found = described.meant(name, known) if name else list(known.values())
    if shape == "json":
        records = [described.record(each, spoken) for each in found]
        write(json_safe(json.dumps({"version": 1, "predicates": records}, ensure_ascii=False)) + "\n")
        return
    if name:
        lines = [line for each in found for line in described.text(each, spoken)]
    else:
        lines = _columns([described.line(each) for each in found])
    for line in lines:
        write(printable(line) + "\n")


def _columns(rows: list[tuple[str, ...]]) -> list[str]:
    """The rows as lines, with each column but the last as wide as its widest cell."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
