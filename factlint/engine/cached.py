"""What a run remembers of earlier ones: the results of drafts that have not changed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from msgspec import Struct, field

from factlint import collector
from factlint.documents._decode import read_bytes
from factlint.engine import digests
from factlint.engine.codec import Unknown, dumped, loaded
from factlint.engine.configuration import Configuration
from factlint.engine.files import Draft
from factlint.engine.per_run import per_run
from factlint.engine.places import base_paths, given_source
from factlint.engine.request import Request
from factlint.engine.result import Later, Result
from factlint.engine.store import keep, recalled
from factlint.errors import BadDraft
from factlint.findings import Coverage, Finding, StatementLine


class Memory(Struct):
    """The cache as one run uses it; what is new is written once, at the end."""

    file: Path
    new: dict[str, str] = field(default_factory=dict)

    @collector.paused()
    def results(self, files: list[Draft], request: Request) -> dict[str, Result]:
        """The kept results, by the draft's path."""
        keys: dict[str, Draft] = {}
        for file in files:
            if content := _content(file):
                keys[digests.draft(state(file.configuration, request), file, content)] = file
        found: dict[str, Result] = {}
        for key, value in recalled(self.file, keys).items():
            if result := _result(keys[key], value):
                found[keys[key].path] = result
        return found

    def note(self, file: Draft, request: Request, result: Result) -> None:
        """Remember a result for the bytes that it was made from."""
        if result.content and not result.unchecked and _hashed(file.configuration, request):
            with suppress(Unknown):
                parts = dumped((result.findings, result.coverage)), dumped(tuple(result.statements))
                self.new[digests.draft(state(file.configuration, request), file, result.content)] = "\n".join(parts)

    def write(self) -> None:
        """Write what is new."""
        if self.new:
            keep(self.file, self.new)


def _result(file: Draft, value: str) -> Result | None:
    """A result as it was kept: a line for what every report shows, and one that is read when it is asked for."""
    first, _, second = value.partition("\n")
    try:
        findings, coverage = loaded(first, tuple[tuple[Finding, ...], Coverage])
    except Unknown:
        return None
    statements: Later[StatementLine] = Later(lambda: loaded(second, tuple[StatementLine, ...]))
    return Result(path=file.name, findings=findings, statements=statements, coverage=coverage)


def state_paths(configuration: Configuration, request: Request) -> list[Path]:
    """The files and folders that results depend on beside the drafts."""
    claims, sources, vocabulary = base_paths(configuration, request)
    root = Path(configuration.root)
    further = [root / path for path in configuration.bibliography]
    return [*claims, *sources, *vocabulary, *further, *(Path(given_source(path)) for path in request.against)]


@per_run(16)
def state(configuration: Configuration, request: Request) -> str:
    """All that the results of a project's drafts depend on beside the drafts."""
    settings = digests.settings(configuration, request)
    return digests.digest(digests.code(), settings, digests.contents(state_paths(configuration, request)))


@per_run(16)
def _hashed(configuration: Configuration, request: Request) -> bool:
    """Whether the texts of all sources are among the files that `state` looks into."""
    from factlint.engine.project import project  # slow to import, and not needed when every result is kept

    places = [path.resolve() for path in state_paths(configuration, request)]
    held = project(configuration, request).base.with_text.values()
    texts = [Path(source.text_path).resolve() for source in held]
    return all(any(text.is_relative_to(place) for place in places) for text in texts)


def _content(file: Draft) -> str:
    """The digest of a draft whose result may be kept; empty for links, and for what cannot be read."""
    try:
        return "" if Path(file.path).is_symlink() else digests.content_digest(read_bytes(Path(file.path), file.name))
    except BadDraft:
        return ""
