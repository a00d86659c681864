"""Commands: one file per command of the command line, each imported only when it is called.

To add a command, write `commands/<name>.py` with one public `click.Command` (a `click.Group` when it has commands
of its own; those stay private, `def _check(...)`). Its docstring is its help. The function prints with
`click.echo` and gives back the exit status (None is 0); it may raise FactlintError, which is shown and exits with 2.
Imports that take time stand inside the function.

    @click.command()
    @click.argument("text")
    def date(text: str) -> int:
        \"\"\"Show one date in every calendar.\"\"\"
"""
