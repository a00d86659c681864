"""`factlint explain`."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from factlint.commands._completion import known_codes
from factlint.commands._stream import colour, write

WIDEST = 100
"""Columns of a page on a terminal; longer lines are hard to read."""

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def explain(
    code: Annotated[
        str, typer.Argument(metavar="CODE", help="The code or the name of a rule.", autocompletion=known_codes)
    ],
) -> None:
    """Say what the rule CODE is for, and when it stays silent."""
    from factlint.claimbase.codes import CODES
    from factlint.engine.selection import find_rule

    for name, known in CODES.items():
        if code.upper() == name or code.lower() == known.name:
            _show(f"{name} {known.name}", f"claims base, {known.severity}", known.page)
            return
    rule = find_rule(code, tuple((name, known.name) for name, known in CODES.items()))
    on = "on by default" if rule.default else "off by default"
    _show(f"{rule.code} {rule.name}", f"{rule.severity.value}, {on}, since {rule.since}", rule.page)


def _show(title: str, facts: str, page: str) -> None:
    """The page as Markdown; laid out for reading when it goes to a terminal."""
    if sys.stdout is None or not sys.stdout.isatty():
        write(f"# {title}\n\n{facts}\n\n{page}\n")
        return
    from rich.console import Console
    from rich.markdown import Markdown
    from rich.theme import Theme

    plain = {"markdown.h2": "bold", "markdown.code": "cyan", "markdown.item.bullet": "none"}
    tinted = colour("auto", os.environ, sys.stdout)
    console = Console(theme=Theme(plain), no_color=not tinted, markup=False, highlight=False, emoji=False)
    console.width = min(console.width, WIDEST)
    console.print(title, style="bold")
    console.print(facts, style="dim")
    console.print()
    console.print(Markdown(page, code_theme="ansi_dark"))
