"""`factlint schema`."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from factlint.commands._stream import write

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def schema(
    name: Annotated[
        Literal["claims", "config", "report", "sources", "vocabulary"],
        typer.Argument(metavar="NAME", help="Which file."),
    ],
) -> None:
    """Print the JSON Schema of a kind of file, for completion in editors.

    NAME is claims (a file of the claims base, which may hold anything), config (factlint.toml), report (what
    `factlint check --format json` prints), sources or vocabulary.
    """
    import json

    from factlint.claimbase import schema as base
    from factlint.engine.schema import configuration_schema
    from factlint.reports._shape import report_schema

    schemas = {
        "claims": base.json_schema,
        "config": configuration_schema,
        "report": report_schema,
        "sources": base.sources_schema,
        "vocabulary": base.vocabulary_schema,
    }
    write(json.dumps(schemas[name](), ensure_ascii=False, indent=1) + "\n")
