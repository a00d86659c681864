"""Options that several commands have, as annotations of their parameters."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from factlint.commands._completion import calendars, countries

Claims = Annotated[list[str] | None, typer.Option("--claims", metavar="PATH", help="Claims, a file or a folder.")]
Sources = Annotated[list[str] | None, typer.Option(metavar="PATH", help="Source records, a file or a folder.")]
Vocabulary = Annotated[list[str] | None, typer.Option(metavar="PATH", help="A vocabulary file of your own.")]
Calendar = Annotated[
    str, typer.Option(metavar="NAME", help="The calendar of dates without a label.", autocompletion=calendars)
]
Country = Annotated[str, typer.Option(metavar="CODE", help="Whose calendar reform counts.", autocompletion=countries)]
Proposed = Annotated[
    bool, typer.Option("--include-proposed", help="Count claims with `status: proposed`, which nobody has reviewed.")
]
Config = Annotated[str, typer.Option("--config", metavar="FILE", help="The configuration, instead of the nearest.")]
Isolated = Annotated[
    bool, typer.Option("--isolated", help="Read no configuration, and no base but the one that is named.")
]
Shape = Annotated[Literal["text", "json"], typer.Option("--format", help="How to print it.")]
Colour = Annotated[
    Literal["auto", "always", "never"],
    typer.Option("--color", help="Colours: by the terminal and NO_COLOR, or as said."),
]
FailOn = Literal["error", "warning", "never"]


def codes_of(given: list[str] | None) -> tuple[str, ...]:
    """The codes of an option that may be given several times, each time with several codes."""
    return tuple(code.strip() for codes in given or () for code in codes.split(",") if code.strip())
