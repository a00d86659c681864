"""EPUB books: the chapters of the spine in their order, each read as HTML (EPUB 3.3, W3C Recommendation 2023)."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING
from urllib.parse import unquote

from factlint import discover, documents
from factlint.documents import Block, Layout, Reader
from factlint.errors import BadDraft

if TYPE_CHECKING:
    from factlint.documents._archive import Archive
    from factlint.documents._extracted import Passage

_CONTAINER = "META-INF/container.xml"
_RIGHTS = "META-INF/rights.xml"
_PAGES = frozenset(("application/xhtml+xml", "text/html", "application/x-dtbook+xml"))


def extract(data: bytes, path: str) -> tuple[str, Layout]:
    """The text of a book and its layout, chapter after chapter."""
    from factlint.documents._archive import Archive
    from factlint.documents._extracted import laid_out

    archive = Archive(data, path)
    if _RIGHTS in archive:
        raise BadDraft("a book with digital rights management cannot be read", path=path)
    return laid_out(passage for chapter in _chapters(archive) for passage in _passages(archive, chapter))


def _chapters(archive: Archive) -> Iterator[str]:
    """The names of the files that the spine lists, the table of contents left out."""
    from factlint.documents._xml import parse

    package = ""
    manifest: dict[str, Mapping[str, str]] = {}
    spine: list[str] = []

    def rootfile(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal package
        if name == "rootfile":
            package = package or attributes.get("full-path", "")

    def item(name: str, attributes: Mapping[str, str]) -> None:
        if name == "item":
            manifest[attributes.get("id", "")] = attributes
        elif name == "itemref":
            spine.append(attributes.get("idref", ""))

    parse(archive.read(_CONTAINER), archive.path, start=rootfile)
    parse(archive.read(package), archive.path, start=item)
    for each in dict.fromkeys(spine):
        found = manifest.get(each)
        if found is None:
            raise archive.fault(f"the spine names {each!r}, which is not in the manifest")
        if found.get("media-type") in _PAGES and "nav" not in found.get("properties", "").split():
            yield posixpath.normpath(posixpath.join(posixpath.dirname(package), unquote(found.get("href", ""))))


def _passages(archive: Archive, chapter: str) -> Iterator[Passage]:
    """The blocks of a chapter as passages, with even blanks."""
    from factlint.documents._decode import decode
    from factlint.documents._extracted import Passage

    text, _ = decode(archive.read(chapter), archive.path)
    text = text[max(0, text.find("<body")) :]  # the head's title is said again by the first heading
    reader = discover.member(documents, Reader, "html")
    layout = reader.read(text, archive.path) if reader.read else Layout(prose="", blocks=())
    for block in layout.blocks:
        words = " ".join(layout.prose[slice(*block.span)].split())
        yield Passage(
            text=words, kind=block.kind, level=_level(block), row=block.row, column=block.column, table=block.table
        )


def _level(block: Block) -> int:
    return len(block.section) + 1 if block.kind == "heading" else 0


EPUB = Reader(name="epub", suffixes=(".epub",), extract=extract)
