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
    """List the rules with their codes, severities and summaries: those of drafts, and those of the base (FL6).

    Rules of drafts are selected and ignored in the configuration; those of the base are what `factlint claims check`
    and the loading of a base complain of.
    """
    from factlint.claimbase.codes import CODES
    from factlint.engine.selection import all_rules

    records: list[dict[str, object]] = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity.value,
            "default": rule.default,
            "since": rule.since,
            "summary": rule.summary,
            "checks": "drafts",
        }
        for rule in all_rules()
    ]
    records += [
        {"code": code, "name": known.name, "severity": known.level, "summary": known.summary, "checks": "base"}
        for code, known in CODES.items()
    ]
    records.sort(key=lambda record: str(record["code"]))
    if shape == "json":
        import json

        write(json.dumps({"version": 1, "rules": records}, ensure_ascii=False, indent=1) + "\n")
        return
    width = max(len(str(record["name"])) for record in records)
    for record in records:
        off = "" if record.get("default", True) else " (off by default)"
        write(f"{record['code']} {record['severity']:<7} {record['name']:<{width}}  {record['summary']}{off}\n")
