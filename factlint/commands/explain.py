"""`factlint explain`."""

from __future__ import annotations

from typing import Annotated

import typer

from factlint.commands._stream import write

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def explain(code: Annotated[str, typer.Argument(metavar="CODE", help="The code or the name of a rule.")]) -> None:
    """Say what the rule CODE is for, and when it stays silent."""
    from factlint.claimbase.codes import CODES
    from factlint.engine.selection import find_rule

    if known := CODES.get(code.upper()):
        write(f"# {code.upper()} {known.name}\n\nclaims base, {known.severity}\n\n{known.page}\n")
        return
    rule = find_rule(code)
    on = "on by default" if rule.default else "off by default"
    write(f"# {rule.code} {rule.name}\n\n{rule.severity.value}, {on}, since {rule.since}\n\n{rule.page}\n")
