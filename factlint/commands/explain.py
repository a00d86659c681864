"""`factlint explain`."""

from __future__ import annotations

import click

from factlint.commands._stream import write


@click.command()
@click.argument("code")
def explain(code: str) -> None:
    """Say what the rule CODE is for, and when it stays silent."""
    from factlint.claimbase.codes import CODES
    from factlint.engine.selection import find_rule

    if known := CODES.get(code.upper()):
        write(f"# {code.upper()} {known.name}\n\nclaims base, {known.severity}\n\n{known.page}\n")
        return
    rule = find_rule(code)
    on = "on by default" if rule.default else "off by default"
    write(f"# {rule.code} {rule.name}\n\n{rule.severity.value}, {on}, since {rule.since}\n\n{rule.page}\n")
