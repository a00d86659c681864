"""`factlint claims`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from factlint.commands._stream import write

if TYPE_CHECKING:
    from factlint.claimbase.index import Base


@click.group()
def claims() -> None:
    """Check, list and show the claims base."""


def _where(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say where the base is."""
    for option, meaning in (("vocabulary", "A vocabulary file of your own."), ("sources", "Source records.")):
        command = click.option(f"--{option}", multiple=True, metavar="PATH", help=meaning)(command)
    return click.option("--claims", "given", multiple=True, metavar="PATH", help="Claims, a file or a folder.")(command)


def _base(given: tuple[str, ...], sources: tuple[str, ...], vocabulary: tuple[str, ...]) -> Base:
    """The base at the paths given, else the project's; raises FactlintError."""
    from pathlib import Path

    from factlint.engine.configuration import configuration_of
    from factlint.engine.project import load_base
    from factlint.engine.request import Request
    from factlint.errors import BadBase

    request = Request(claims=given, sources=sources, vocabulary=vocabulary)
    base = load_base(configuration_of(str(Path.cwd())), request)
    if not (base.claims or base.sources or base.entities):
        raise BadBase("there is no claims base here", hint="name one with --claims, or run `factlint init`")
    return base


@claims.command("check")
@click.argument("paths", nargs=-1)
@_where
@click.option("--format", "shape", type=click.Choice(("text", "json")), default="text", show_default=True)
@click.option("--fail-on", type=click.Choice(("error", "warning", "never")), default="error", show_default=True)
def _check(
    paths: tuple[str, ...],
    given: tuple[str, ...],
    sources: tuple[str, ...],
    vocabulary: tuple[str, ...],
    shape: str,
    fail_on: str,
) -> int:
    """Check the base itself: evidence that is not in its source, claims that contradict each other, and more.

    PATHS are files or folders of claims, instead of those that the configuration names. Exit status: 0 nothing to
    complain about, 1 findings, 2 the base cannot be used.
    """
    import json

    from factlint.claimbase.check import check_base
    from factlint.escaping import json_safe, printable

    base = _base((*paths, *given), sources, vocabulary)
    faults = check_base(base)
    if shape == "json":
        record = {"version": 1, "findings": [fault._asdict() for fault in faults], "claims": len(base.claims)}
        write(json_safe(json.dumps(record, ensure_ascii=False)) + "\n")
    else:
        for fault in faults:
            write(printable(str(fault)) + "\n")
        write(f"{len(base.claims)} claims on {len(base.entities)} entities from {len(base.sources)} sources: ")
        write(f"{len(faults)} findings\n" if faults else "nothing to complain about\n")
    levels = {"error": ("error",), "warning": ("error", "warning"), "never": ()}[fail_on]
    return int(any(fault.severity in levels for fault in faults))


@claims.command("list")
@_where
@click.option("--subject", default="", metavar="ID", help="Only claims about this entity.")
@click.option("--predicate", default="", metavar="ID", help="Only claims with this predicate.")
@click.option("--format", "shape", type=click.Choice(("text", "json")), default="text", show_default=True)
def _list(
    given: tuple[str, ...],
    sources: tuple[str, ...],
    vocabulary: tuple[str, ...],
    subject: str,
    predicate: str,
    shape: str,
) -> None:
    """List the claims, one per line."""
    import json

    from factlint.claimbase.showing import claim_line, claim_record
    from factlint.escaping import json_safe, printable

    found = [
        claim
        for claim in _base(given, sources, vocabulary).claims
        if subject in ("", claim.subject, claim.of) and predicate in ("", claim.predicate)
    ]
    if shape == "json":
        record = {"version": 1, "claims": [claim_record(claim) for claim in found]}
        write(json_safe(json.dumps(record, ensure_ascii=False)) + "\n")
    else:
        for claim in found:
            write(printable(claim_line(claim)) + "\n")


@claims.command("show")
@click.argument("name")
@_where
def _show(name: str, given: tuple[str, ...], sources: tuple[str, ...], vocabulary: tuple[str, ...]) -> None:
    """Show the claim or the entity NAME, by its id or one of its names."""
    from factlint.claimbase.showing import lines_on
    from factlint.escaping import printable

    for line in lines_on(name, _base(given, sources, vocabulary)):
        write(printable(line) + "\n")


@claims.command("schema")
def _schema() -> None:
    """Print the JSON Schema of a claims file, for completion in editors."""
    import json

    from factlint.claimbase.records import json_schema

    write(json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n")
