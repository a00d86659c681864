"""`factlint baseline`."""

from __future__ import annotations

from typing import Annotated

import typer

from factlint.commands._options import Claims, Config, Shape, Sources, Vocabulary
from factlint.commands._stream import say, write

app = typer.Typer(add_completion=False, rich_markup_mode=None, no_args_is_help=True)
Texts = list[str] | None
Paths = Annotated[Texts, typer.Argument(metavar="PATHS", help="Drafts, files or folders.")]
File = Annotated[str, typer.Option("--baseline", metavar="FILE", help="The baseline, instead of the project's.")]


@app.callback()
def baseline() -> None:
    """Put up with the findings that are there, so that only new ones are reported."""


@app.command("create")
def _create(
    paths: Paths = None,
    *,
    claims: Claims = None,
    sources: Sources = None,
    vocabulary: Vocabulary = None,
    config: Config = "",
    file: File = "",
) -> int:
    """Write down all findings of the drafts in .factlint-baseline.json, in the folder of the configuration.

    What the baseline holds for other drafts stays in it. `factlint check` then reports only what is not in it.
    """
    return _written(paths, claims, sources, vocabulary, config, file, prune=False)


@app.command("prune")
def _prune(
    paths: Paths = None,
    *,
    claims: Claims = None,
    sources: Sources = None,
    vocabulary: Vocabulary = None,
    config: Config = "",
    file: File = "",
) -> int:
    """Take out of the baseline what is not found any more; nothing is added."""
    return _written(paths, claims, sources, vocabulary, config, file, prune=True)


def _written(
    paths: Texts, claims: Texts, sources: Texts, vocabulary: Texts, config: str, file: str, *, prune: bool
) -> int:
    from factlint.engine.baselines import renewed
    from factlint.engine.request import Request

    request = Request(
        paths=tuple(paths or ()),
        claims=tuple(claims or ()),
        sources=tuple(sources or ()),
        vocabulary=tuple(vocabulary or ()),
        config=config,
        baseline=file,
    )
    made = renewed(request, prune=prune)
    for path, (number, gone) in made.files.items():
        counted = "1 finding" if number == 1 else f"{number} findings"
        write(f"{path}: {counted}" + (f", {gone} taken out" if gone or prune else "") + "\n")
    for path, reason in made.unchecked.items():
        say(f"{path}: not checked: {reason}")
    return 2 if made.unchecked else 0


@app.command("show")
def _show(*, config: Config = "", file: File = "", shape: Shape = "text") -> None:
    """List what the baseline holds."""
    import json
    from pathlib import Path

    from msgspec.structs import asdict

    from factlint.engine.baseline import baseline_of
    from factlint.engine.files import configuration_for
    from factlint.engine.request import Request
    from factlint.errors import BadConfiguration
    from factlint.escaping import json_safe, place, printable

    held = baseline_of(configuration_for(str(Path.cwd()), Request(config=config)), file)
    if held is None:
        raise BadConfiguration("there is no baseline here", hint="see `factlint baseline create`")
    if shape == "json":
        listed = [
            {"path": draft, "fingerprint": name, **asdict(entry)}
            for draft, entries in held.entries.items()
            for name, entry in entries.items()
        ]
        write(json_safe(json.dumps({"version": 1, "findings": listed}, ensure_ascii=False)) + "\n")
        return
    for draft, entries in held.entries.items():
        for entry in entries.values():
            often = f" ({entry.count} times)" if entry.count > 1 else ""
            write(f"{place(draft)}: {printable(f'{entry.code} “{entry.text}”')}{often}\n")
