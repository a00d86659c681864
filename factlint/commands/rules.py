"""`factlint rules`."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from factlint.commands._options import Shape
from factlint.commands._stream import write

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def rules(
    action: Annotated[  # noqa: ARG001 - `rules list` reads better than `rules`
        Literal["list"], typer.Argument(metavar="list", hidden=True)
    ] = "list",
    *,
    shape: Shape = "text",
) -> None:
    """List the rules with their codes, severities and summaries."""
    from factlint.engine.selection import all_rules

    records = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity.value,
            "default": rule.default,
            "since": rule.since,
            "summary": rule.summary,
        }
        for rule in all_rules()
    ]
    if shape == "json":
        import json

        write(json.dumps({"version": 1, "rules": records}, ensure_ascii=False, indent=1) + "\n")
        return
    width = max(len(str(record["name"])) for record in records)
    for record in records:
        off = "" if record["default"] else " (off by default)"
        write(f"{record['code']} {record['severity']:<7} {record['name']:<{width}}  {record['summary']}{off}\n")
