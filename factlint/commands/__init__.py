"""Commands: one file per command of the command line, each imported only when it is called or listed.

To add a command, write `commands/<name>.py` with one public `typer.Typer`, which holds one command (or several behind
a callback; those stay private, `def _check(...)`). The docstring of a function is its help. The function prints with
`_stream.write` and gives back the exit status (None is 0); it may raise FactlintError, which is shown and exits with
2, or `typer.BadParameter`. Imports that take time stand inside the function. Options that several commands have are in
`_options`.

    app = typer.Typer(add_completion=False, rich_markup_mode=None)

    @app.command()
    def date(text: Annotated[str, typer.Argument(metavar="DATE")], *, country: Country = "") -> int:
        \"\"\"Show one date in every calendar.\"\"\"
"""
