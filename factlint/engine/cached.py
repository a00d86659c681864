"""What a run remembers of earlier ones: compiled bases, and the results of drafts that have not changed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from factlint.documents._decode import read_bytes
from factlint.engine import baseline, citing, digests, files
from factlint.engine.against import indexed
from factlint.engine.checker import Result
from factlint.engine.codec import Unknown, dumped, loaded
from factlint.engine.files import Draft
from factlint.engine.project import Project, base_paths, project
from factlint.engine.request import Request
from factlint.engine.store import keep, recalled
from factlint.errors import BadDraft


@dataclass(slots=True)
class Memory:
    """The cache as one run uses it; what is new is written once, at the end."""

    file: Path
    new: dict[str, str] = field(default_factory=dict)

    def results(self, files: list[Draft], request: Request) -> dict[str, Result]:
        """The kept results, by the draft's path."""
        keys: dict[str, Draft] = {}
        for file in files:
            if content := _content(file):
                keys[digests.draft(state(project(file.configuration, request)), file, content)] = file
        found: dict[str, Result] = {}
        for key, value in recalled(self.file, keys).items():
            file, parts = keys[key], _loaded(value)
            if isinstance(parts, tuple) and len(parts) == 3:
                findings, statements, coverage = parts
                found[file.path] = Result(path=file.name, findings=findings, statements=statements, coverage=coverage)
        return found

    def note(self, file: Draft, request: Request, result: Result) -> None:
        """Remember a result for the bytes that it was made from."""
        using = project(file.configuration, request)
        if result.content and not result.unchecked and _hashed(using):
            parts = (result.findings, result.statements, result.coverage)
            with suppress(Unknown):
                self.new[digests.draft(state(using), file, result.content)] = dumped(parts)

    def write(self) -> None:
        """Write what is new."""
        if self.new:
            keep(self.file, self.new)


def state_paths(using: Project) -> list[Path]:
    """The files and folders that results depend on beside the drafts."""
    claims, sources, vocabulary = base_paths(using.configuration, using.request)
    root = Path(using.configuration.root)
    further = [root / path for path in using.configuration.bibliography]
    return [*claims, *sources, *vocabulary, *further, *map(Path, using.against)]


@lru_cache(maxsize=16)
def state(using: Project) -> str:
    """All that the results of a project's drafts depend on beside the drafts."""
    settings = digests.settings(using.configuration, using.request)
    return digests.digest(digests.code(), settings, digests.contents(state_paths(using)))


@lru_cache(maxsize=16)
def _hashed(using: Project) -> bool:
    """Whether the texts of all sources are among the files that `state` looks into."""
    places = [path.resolve() for path in state_paths(using)]
    texts = [Path(source.text_path).resolve() for source in using.base.sources.values() if source.text_path]
    return all(any(text.is_relative_to(place) for place in places) for text in texts)


def _loaded(value: str) -> Any:
    try:
        return loaded(value)
    except (Unknown, ValueError, TypeError, LookupError, RecursionError):
        return None


def _content(file: Draft) -> str:
    """The digest of a draft whose result may be kept; empty for links, and for what cannot be read."""
    try:
        return "" if Path(file.path).is_symlink() else digests.content_digest(read_bytes(Path(file.path), file.name))
    except BadDraft:
        return ""


def forget() -> None:
    """Forget what this process knows of files: they may have changed since."""
    for known in (state, _hashed, project, indexed):
        known.cache_clear()
    files.forget()
    baseline.read.cache_clear()
    citing.forget()
