"""From source files to proposed claims."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from factlint.claimbase.index import EMPTY, Base, Source
from factlint.claimbase.predicates import built_in
from factlint.documents import Document
from factlint.documents._decode import SOURCE_LIMIT
from factlint.documents._open import open_document
from factlint.drawing import Drawing
from factlint.drawing.cast import slug
from factlint.engine.configuration import Configuration, shown
from factlint.engine.places import base_paths
from factlint.engine.project import load_base
from factlint.engine.reading import read_mentions
from factlint.engine.request import Request
from factlint.errors import BadBase
from factlint.mentions import Mention, Setting

NO_CLAIMS = "FL622"
Watch = Callable[[str, float], None]


class Extraction:
    """Draws the claims of source files, and keeps records for those that have none."""

    def __init__(self, configuration: Configuration, request: Request, output: str = "") -> None:
        """`output` is the file that the claims will stand in: a new source's record names its text relative to it."""
        base = _base(configuration, request)
        self._base = base if base.predicates else replace(base, predicates=built_in())
        self._configuration, self._request = configuration, request
        self._folder = Path(output).absolute().parent if output else Path.cwd()
        self.drawing = Drawing(self._base)
        self.sources: list[Mapping[str, str]] = []

    def read(self, path: str, watch: Watch) -> None:
        """Draw the claims of one source; raises FactlintError."""
        file = Path(path)
        document = open_document(file, name=shown(file).replace(os.sep, "/"), limit=SOURCE_LIMIT)
        record = self._record(file)
        source = record.id if record else self._new(file, document)
        setting = Setting(
            gazetteer=self._base.gazetteer,
            calendar=self._calendar(record),
            country=self._request.country or self._configuration.country,
        )
        self.drawing.read(document, source, partial(_mentions, setting), partial(watch, path))

    def _calendar(self, record: Source | None) -> str:
        own = record.calendar if record else ""
        return self._request.calendar or own or self._configuration.calendar or Setting().calendar

    def _record(self, path: Path) -> Source | None:
        """The record whose text the file is, else the one that has its name for an id."""
        real = path.resolve()
        for source in self._base.sources.values():
            if source.text_path and Path(source.text_path).resolve() == real:
                return source
        return self._base.sources.get(path.stem)

    def _new(self, path: Path, document: Document) -> str:
        """The id of a new record, which names the text when it lies where a base may look for it."""
        taken = {*self._base.sources, *(source["id"] for source in self.sources)}
        first = slug(path.stem) or "source"
        identity = next(one for one in (first, *(f"{first}-{n}" for n in range(2, len(taken) + 3))) if one not in taken)
        record = {"id": identity, "title": path.name, "language": document.language}
        self.sources.append(record | self._text(path))
        return identity

    def _text(self, path: Path) -> dict[str, str]:
        root = Path(self._configuration.root).resolve()
        real = path.resolve()
        home = root if self._folder.resolve().is_relative_to(root) else self._folder.resolve()
        name = os.path.relpath(real, self._folder.resolve()).replace(os.sep, "/")
        return {"text": name} if real.is_relative_to(home) and ":" not in name and "\\" not in name else {}


def _base(configuration: Configuration, request: Request) -> Base:
    """The base that is there; a project whose claims are still to come may have its source records alone."""
    try:
        return load_base(configuration, request)
    except BadBase as error:
        if error.code != NO_CLAIMS or request.claims:
            raise
    _, sources, vocabulary = base_paths(configuration, request)
    if not (sources or vocabulary):
        return EMPTY
    alone = replace(request, sources=tuple(map(str, sources)), vocabulary=tuple(map(str, vocabulary)))
    return load_base(configuration, alone)


def _mentions(setting: Setting, document: Document) -> tuple[Mention, ...]:
    return read_mentions(document, setting)
