"""`factlint rules`."""

from __future__ import annotations

import click

from factlint.commands._stream import write


@click.command()
@click.argument("action", type=click.Choice(("list",)), default="list")
@click.option("--format", "shape", type=click.Choice(("text", "json")), default="text", show_default=True)
def rules(action: str, shape: str) -> None:  # noqa: ARG001 - `rules list` reads better than `rules`
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
