"""`factlint claims`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from factlint.commands._base_given import Texts, asked, configuration, loaded
from factlint.commands._completion import exchanged
from factlint.commands._options import Claims, Config, FailOn, Isolated, Shape, Sources, Vocabulary
from factlint.commands._stream import say, write, write_file

if TYPE_CHECKING:
    from factlint.exchange import Left


app = typer.Typer(add_completion=False, rich_markup_mode=None, no_args_is_help=True)
Output = Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE; `-` is standard output.")]


@app.callback()
def claims() -> None:
    """Check, list, show and review the claims base; import and export it."""


@app.command("check")
def _check(
    paths: Annotated[Texts, typer.Argument(metavar="PATHS", help="Claims, files or folders.")] = None,
    *,
    given: Claims = None,
    sources: Sources = None,
    vocabulary: Vocabulary = None,
    config: Config = "",
    isolated: Isolated = False,
    shape: Shape = "text",
    used_in: Annotated[Texts, typer.Option(metavar="PATH", help="Drafts: note the claims that none states.")] = None,
    max_evidence_age: Annotated[str, typer.Option(metavar="AGE", help="How old evidence may be: `5 years`.")] = "",
    today: Annotated[str, typer.Option(metavar="DATE", help="The day it is, for the age of evidence.")] = "",
    fail_on: Annotated[FailOn, typer.Option(help="The least severity that fails the run.")] = "error",
) -> int:
    """Check the base itself: evidence that is not in its source, claims that contradict each other, and more.

    PATHS are files or folders of claims, instead of those that the configuration names. Exit status: 0 nothing to
    complain about, 1 findings, 2 the base cannot be used.
    """
    import json

    from factlint.claimbase.check import check_base
    from factlint.commands._base_lint import oldest, stated
    from factlint.escaping import json_safe, printable
    from factlint.reports._summary import counted

    request = asked([*(paths or ()), *(given or ())], sources, vocabulary, config, isolated)
    base = loaded(request)
    limit = oldest(max_evidence_age, today, configuration(request).max_evidence_age)
    faults = check_base(base, oldest=limit, used=stated(used_in, request))
    if shape == "json":
        record = {"version": 1, "findings": [fault._asdict() for fault in faults], "claims": len(base.claims)}
        write(json_safe(json.dumps(record, ensure_ascii=False)) + "\n")
    else:
        for fault in faults:
            write(printable(str(fault)) + "\n")
        held = f"{counted(len(base.claims), 'claim')} on {counted(len(base.entities), 'entity')}"
        outcome = counted(len(faults), "finding") if faults else "nothing to complain about"
        write(f"{held} from {counted(len(base.sources), 'source')}: {outcome}\n")
    levels = {"error": ("error",), "warning": ("error", "warning"), "never": ()}[fail_on]
    return int(any(fault.severity in levels for fault in faults))


@app.command("list")
def _list(
    *,
    given: Claims = None,
    sources: Sources = None,
    vocabulary: Vocabulary = None,
    config: Config = "",
    isolated: Isolated = False,
    subject: Annotated[
        str, typer.Option(metavar="NAME", help="Only claims about this entity, by its id or a name.")
    ] = "",
    predicate: Annotated[str, typer.Option(metavar="ID", help="Only claims with this predicate.")] = "",
    shape: Shape = "text",
) -> None:
    """List the claims, one per line."""
    import json

    from factlint.claimbase.showing import chosen, claim_line, claim_record
    from factlint.escaping import json_safe, printable

    found = chosen(loaded(asked(given, sources, vocabulary, config, isolated)), subject, predicate)
    if shape == "json":
        record = {"version": 1, "claims": [claim_record(claim) for claim in found]}
        write(json_safe(json.dumps(record, ensure_ascii=False)) + "\n")
    else:
        for claim in found:
            write(printable(claim_line(claim)) + "\n")


@app.command("show")
def _show(
    name: Annotated[str, typer.Argument(metavar="NAME", help="An id or a name.")],
    *,
    given: Claims = None,
    sources: Sources = None,
    vocabulary: Vocabulary = None,
    config: Config = "",
    isolated: Isolated = False,
) -> None:
    """Show the claim or the entity NAME, by its id or one of its names."""
    from factlint.claimbase.showing import lines_on
    from factlint.escaping import printable

    for line in lines_on(name, loaded(asked(given, sources, vocabulary, config, isolated))):
        write(printable(line) + "\n")


@app.command("schema")
def _schema() -> None:
    """Print the JSON Schema of a claims file, for completion in editors."""
    import json

    from factlint.claimbase.schema import json_schema

    write(json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n")


@app.command("import")
def _import(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A file in a format below; `-` is standard input.")],
    *,
    shape: Annotated[
        str, typer.Option("--format", metavar="NAME", help="The format of FILE.", autocompletion=exchanged)
    ] = "",
    output: Output = "-",
) -> None:
    """Write the claims, entities and sources of FILE as YAML. What could not be taken is listed on standard error.

    Formats: csv, jsonl (tables of the base's own form), wikidata, bibtex, biblatex, csl-json, csl-yaml, ris. Without
    --format the suffix of FILE tells it. Nothing is guessed: what a record has no place for is left out and listed.
    """
    import sys
    from pathlib import Path

    from msgspec.structs import asdict

    from factlint.claimbase.listing import contents
    from factlint.claimbase.writing import yaml_text
    from factlint.exchange import Left
    from factlint.exchange._run import imported

    left = Left(file)
    records = imported(sys.stdin.buffer.read() if file == "-" else contents(Path(file)), file, shape, left)
    _report(left)
    write_file(output, yaml_text(asdict(records)))


@app.command("export")
def _export(
    *,
    shape: Annotated[
        str, typer.Option("--format", metavar="NAME", help="The format to write.", autocompletion=exchanged)
    ] = "",
    given: Claims = None,
    sources: Sources = None,
    vocabulary: Vocabulary = None,
    config: Config = "",
    isolated: Isolated = False,
    output: Output = "-",
) -> None:
    """Write the whole base in another format. What the format has no place for is listed on standard error.

    Formats: yaml (the base's own, all in one file), csv, jsonl, wikidata, bibtex, biblatex, csl-json, csl-yaml, ris and
    claimreview. Without --format the suffix of the output tells it.
    """
    from factlint.engine.places import base_paths
    from factlint.exchange import Left
    from factlint.exchange._run import base_records, exported

    request = asked(given, sources, vocabulary, config, isolated)
    base, left = loaded(request), Left()
    claims, records, words = base_paths(configuration(request), request)
    text = exported(base_records([*words, *claims, *records], base, left), output, shape, left)
    _report(left)
    write_file(output, text)


def _report(left: Left) -> None:
    for line in left:
        say(line)


@app.command("review")
def _review(
    paths: Annotated[Texts, typer.Argument(metavar="PATHS", help="Files or folders with proposals.")] = None,
    *,
    given: Claims = None,
    sources: Sources = None,
    vocabulary: Vocabulary = None,
    config: Config = "",
    isolated: Isolated = False,
) -> None:
    """Go through the claims with `status: proposed`, one key for each: accept, edit, reject, skip, undo, quit.

    PATHS are files or folders with proposals, beside the base; without them the whole base is gone through. Each
    decision is written at once, and nothing else in the files is touched; a second run goes on with what is left.
    """
    from pathlib import Path

    from factlint.commands._review import held, terminal
    from factlint.engine.places import base_paths
    from factlint.engine.reviewing import Review, proposals

    screen = terminal()
    request = asked(given, sources, vocabulary, config, isolated)
    claims, records, words = base_paths(configuration(request), request)
    every = [*map(str, claims), *(paths or ())]
    base = loaded(asked(every, [*map(str, records)], [*map(str, words)], config, isolated))
    waiting = list(proposals([Path(path) for path in paths or every], base))
    if waiting:
        held(Review(base, waiting), screen)
    else:
        write("no claim waits for a review\n")
