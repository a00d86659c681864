"""`factlint server`."""

from __future__ import annotations

import typer

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def server() -> None:
    """Check drafts while they are written, for editors: the Language Server Protocol on standard input and output.

    An editor starts it; it needs `pip install "factlint[lsp]"`.
    """
    from factlint.errors import BadConfiguration

    try:
        from factlint.commands._language_server import language_server
    except ModuleNotFoundError as error:
        if error.name and error.name.partition(".")[0] in ("pygls", "lsprotocol"):
            message = f"an editor is served with {error.name}, which is not installed"
            raise BadConfiguration(message, hint='pip install "factlint[lsp]"') from error
        raise
    language_server().start_io()
