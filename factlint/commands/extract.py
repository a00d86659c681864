"""`factlint extract`."""

from __future__ import annotations

from typing import Annotated

import typer

from factlint.commands._options import Calendar, Config, Country, Isolated, Sources, Vocabulary
from factlint.commands._progress import Share
from factlint.commands._stream import say, write_file

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def extract(
    paths: Annotated[list[str], typer.Argument(metavar="SOURCE", help="Texts to draw claims from.")],
    *,
    claims: Annotated[
        list[str] | None, typer.Option(metavar="PATH", help="Claims that are known already, a file or a folder.")
    ] = None,
    sources: Sources = None,
    vocabulary: Vocabulary = None,
    output: Annotated[str, typer.Option(metavar="FILE", help="Write the claims to a file.")] = "",
    calendar: Calendar = "",
    country: Country = "",
    config: Config = "",
    isolated: Isolated = False,
) -> None:
    """Propose the claims that a source makes, as YAML, for somebody to review.

    What the base has already is left out. Every claim has `status: proposed`; it counts only with --include-proposed
    until somebody has accepted it.
    """
    from pathlib import Path

    from factlint.drawing import claims_yaml
    from factlint.engine.extracting import Extraction
    from factlint.engine.files import configuration_for
    from factlint.engine.keys import known as known_as
    from factlint.engine.request import Request
    from factlint.reports._summary import counted

    request = Request(
        claims=tuple(claims or ()),
        sources=tuple(sources or ()),
        vocabulary=tuple(vocabulary or ()),
        calendar=known_as("calendar", calendar),
        country=known_as("country", country),
        config=config,
        isolated=isolated,
        proposed=True,
    )
    extraction = Extraction(configuration_for(str(Path.cwd()), request), request, output)
    with Share() as progress:
        for path in paths:
            extraction.read(path, progress.show)
    drawing = extraction.drawing
    write_file(output or "-", claims_yaml(drawing.proposals, drawing.entities, extraction.sources))
    proposed = f"{counted(len(drawing.proposals), 'claim')} proposed on {counted(len(drawing.entities), 'new entity')}"
    known = f"{counted(drawing.known, 'statement')} known already, {drawing.disagreeing} in conflict with a claim"
    say(f"{proposed}; {known}")
